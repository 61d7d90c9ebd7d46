/** The field of a map as an image: a colour a pixel, between the cells' middles by bilinear interpolation. */
import type { Atlas } from '../../../systems/atlas.ts'
import { colourAt } from '../../kit/sequence.ts'
import { type PlotFrame, placeAt } from './plotFrame.ts'
import { lightnessOf, type Shown } from './quantities.ts'

/** For each pixel of one axis, the cell before it and how far it is to the next one. */
function steps(pixels: number, valueAt: (pixel: number) => number, cells: Float64Array) {
  const before = new Uint16Array(pixels)
  const share = new Float32Array(pixels)
  for (let pixel = 0, i = 0; pixel < pixels; pixel++) {
    const value = valueAt(pixel)
    while (i < cells.length - 2 && cells[i + 1]! <= value) i++
    before[pixel] = i
    share[pixel] = Math.min(Math.max((value - cells[i]!) / (cells[i + 1]! - cells[i]!), 0), 1)
  }
  return { before, share }
}

const SHADES = 256

/** Red, green, blue and alpha of each pixel, top row first. */
export function fieldPixels(
  atlas: Atlas,
  shown: Shown,
  frame: PlotFrame,
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const { across, altitudeM, values } = atlas
  const columns = across.length
  const xAt = (pixel: number) => frame.left + ((pixel + 0.5) / width) * (frame.right - frame.left)
  const yAt = (pixel: number) => frame.bottom - ((pixel + 0.5) / height) * (frame.bottom - frame.top)
  const x = steps(width, (pixel) => placeAt(frame, xAt(pixel), 0).across, across)
  const y = steps(height, (pixel) => placeAt(frame, 0, yAt(pixel)).altitudeM, altitudeM)
  const field = values[shown.field]
  const shades = Array.from({ length: SHADES }, (_, i) => colourAt(i / (SHADES - 1)))
  const pixels = new Uint8ClampedArray(4 * width * height)
  for (let j = 0; j < height; j++) {
    const low = y.before[j]! * columns
    const up = y.share[j]!
    let at = 4 * (height - 1 - j) * width
    for (let i = 0; i < width; i++, at += 4) {
      const k = low + x.before[i]!
      const along = x.share[i]!
      const below = field[k]! + (field[k + 1]! - field[k]!) * along
      const above = field[k + columns]! + (field[k + columns + 1]! - field[k + columns]!) * along
      const share = lightnessOf(shown, below + (above - below) * up)
      const shade = shades[Math.min(Math.max(Math.round(share * (SHADES - 1)), 0), SHADES - 1)]!
      pixels[at] = shade[0]
      pixels[at + 1] = shade[1]
      pixels[at + 2] = shade[2]
      pixels[at + 3] = 255
    }
  }
  return pixels
}
