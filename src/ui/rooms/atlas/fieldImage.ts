/** The field of a map as an image: a colour a pixel, between the cells' middles by bilinear interpolation. */
import { at } from '../../../lib/at.ts'
import { colourAt } from '../../../lib/colour.ts'
import { resampled } from '../../../lib/resample.ts'
import type { Atlas } from '../../../systems/atlas.ts'
import { type Plot, placeAt } from './plot.ts'
import { lightnessOf, type Shown } from './quantities.ts'

const SHADES = 256

/** Red, green, blue and alpha of each pixel, top row first. */
export function fieldPixels(
  { across, altitudeM, values }: Atlas,
  shown: Shown,
  plot: Plot,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const xAt = (pixel: number) => plot.left + ((pixel + 0.5) / width) * (plot.right - plot.left)
  const yAt = (pixel: number) => plot.bottom - ((pixel + 0.5) / height) * (plot.bottom - plot.top)
  const field = resampled(
    { x: across, y: altitudeM, values: values[shown.field] },
    Float64Array.from({ length: width }, (_, i) => placeAt(plot, xAt(i), 0).across),
    Float64Array.from({ length: height }, (_, j) => placeAt(plot, 0, yAt(j)).altitudeM), // upwards
  )
  const shades = Array.from({ length: SHADES }, (_, i) => colourAt(i / (SHADES - 1)))
  const pixels = new Uint8ClampedArray(4 * width * height)
  field.forEach((value, k) => {
    const share = Math.min(Math.max(lightnessOf(shown, value), 0), 1)
    const [red, green, blue] = at(shades, Math.round(share * (SHADES - 1)))
    const column = k % width
    const row = height - 1 - (k - column) / width
    const to = 4 * (row * width + column)
    pixels[to] = red
    pixels[to + 1] = green
    pixels[to + 2] = blue
    pixels[to + 3] = 255
  })
  return pixels
}
