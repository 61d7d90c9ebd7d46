/** A scale bar of a round length that is at most so wide on the screen. */
export interface ScaleBar {
  lengthM: number
  widthPx: number
}

/** Metres a pixel, at a distance before the eye. @param fovRad of the picture's height */
export const metresPerPixel = (distanceM: number, fovRad: number, heightPx: number): number =>
  (2 * distanceM * Math.tan(fovRad / 2)) / heightPx

/** 1, 2 or 5 times a power of ten metres, or of the unit in which so long a bar is told. */
export function scaleBar(metresAPixel: number, widestPx: number, unitM = 1e3): ScaleBar {
  const mostM = metresAPixel * widestPx
  const inM = mostM < unitM ? 1 : unitM
  const most = mostM / inM
  const decade = 10 ** Math.floor(Math.log10(most))
  const lengthM = decade * (most >= 5 * decade ? 5 : most >= 2 * decade ? 2 : 1) * inM
  return { lengthM, widthPx: lengthM / metresAPixel }
}
