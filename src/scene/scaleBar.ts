/** A scale bar of a round length that is at most so wide on the screen. */
export interface ScaleBar {
  lengthM: number
  widthPx: number
}

/** Metres a pixel, at a distance before the eye. @param fovRad of the picture's height */
export const metresPerPixel = (distanceM: number, fovRad: number, heightPx: number): number =>
  (2 * distanceM * Math.tan(fovRad / 2)) / heightPx

/** 1, 2 or 5 times a power of ten metres. */
export function scaleBar(metresAPixel: number, widestPx: number): ScaleBar {
  const most = metresAPixel * widestPx
  const decade = 10 ** Math.floor(Math.log10(most))
  const lengthM = decade * (most >= 5 * decade ? 5 : most >= 2 * decade ? 2 : 1)
  return { lengthM, widthPx: lengthM / metresAPixel }
}
