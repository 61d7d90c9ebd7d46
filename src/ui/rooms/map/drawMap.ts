/** What lies on the flat map, on canvases: night and the shadow's footprint, tracks, places, satellites. Equirectangular:
 *  longitude across, latitude up, both in even steps; so a place is two multiplications. */
import { at } from '../../../lib/at.ts'
import { rgbaOf, withOpacity } from '../../../lib/colour.ts'
import { COLOURS, type Hex } from '../../../lib/theme.ts'
import { clamp, TWO_PI } from '../../../lib/units.ts'
import { LIGHTS, type MapPoints } from '../../../systems/fleetMap.ts'
import type { CapSpan, Subpoint } from '../../../systems/groundTrack.ts'

/** A canvas's size in its own pixels, and how many of them make one of the page's. */
export interface MapSize {
  width: number
  height: number
  ratio: number
}

type Context = CanvasRenderingContext2D

export const xOf = (longitudeRad: number, { width }: MapSize): number => (longitudeRad / TWO_PI + 0.5) * width
export const yOf = (latitudeRad: number, { height }: MapSize): number =>
  (0.5 - latitudeRad / Math.PI) * height
/** @param x, y shares of the map's width and height */
export const placeAt = (x: number, y: number): Subpoint => ({
  longitudeRad: (x - 0.5) * TWO_PI,
  latitudeRad: (0.5 - y) * Math.PI,
})

interface Look {
  fill?: string
  stroke?: string
}

/** An area of runs of meridians. Where the map cuts it, or it ends at a pole, there is no line. */
export function drawRuns(context: Context, size: MapSize, runs: readonly CapSpan[][], look: Look): void {
  for (const run of runs) {
    const lines = (['northRad', 'southRad'] as const).map((edge) =>
      run.map((span) => ({ longitudeRad: span.longitudeRad, latitudeRad: span[edge] })),
    )
    const [north = [], south = []] = lines
    if (look.fill) {
      context.beginPath()
      for (const { longitudeRad, latitudeRad } of [...north, ...south.reverse()]) {
        context.lineTo(xOf(longitudeRad, size), yOf(latitudeRad, size))
      }
      context.fillStyle = look.fill
      context.fill()
    }
    if (!look.stroke) continue
    context.strokeStyle = look.stroke
    context.lineWidth = size.ratio
    for (const line of lines) drawTrack(context, size, line.filter(isOffPole))
  }
}
const isOffPole = ({ latitudeRad }: Subpoint): boolean => Math.abs(latitudeRad) < Math.PI / 2 - 1e-6

/** A line over places; it is broken where it leaves the map at one side and comes in at the other. */
export function drawTrack(context: Context, size: MapSize, track: readonly Subpoint[]): void {
  context.beginPath()
  let last = Number.NaN
  for (const { longitudeRad, latitudeRad } of track) {
    const x = xOf(longitudeRad, size)
    const y = yOf(latitudeRad, size)
    if (Math.abs(longitudeRad - last) < Math.PI) context.lineTo(x, y)
    else context.moveTo(x, y)
    last = longitudeRad
  }
  context.stroke()
}

/** Little-endian, as all that browsers run on today. */
const bytesOf = (hex: Hex): number => {
  const [red, green, blue] = rgbaOf(hex, 1).map((part) => Math.round(part * 255))
  return ((255 << 24) | ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)) >>> 0
}
/** Of the dots, by their light. */
export const LIGHT_COLOURS = {
  [LIGHTS.umbra]: COLOURS.shadowBright,
  [LIGHTS.penumbra]: COLOURS.penumbra,
  [LIGHTS.full]: COLOURS.sunBright,
} as const
const LIGHT_BYTES = Uint32Array.from([0, 1, 2], (light) => bytesOf(LIGHT_COLOURS[light as 0 | 1 | 2]))

/** Pixels of the page across a dot, on a map so wide: more on a stage. */
const dotPx = (count: number, widthPx: number): number =>
  (count > 4000 ? 1.5 : count > 300 ? 2.5 : count > 12 ? 4 : 6) * clamp(widthPx / 700, 1, 2)

/** All dots at once, as pixels: a path for each would take ten times as long. */
export function writeDots(pixels: Uint32Array, size: MapSize, points: MapPoints): void {
  pixels.fill(0)
  const { width, height, ratio } = size
  const side = Math.max(1, Math.round(dotPx(points.count, width / ratio) * ratio))
  const isRound = side > 4
  const { latitudeRad, longitudeRad, light } = points
  for (let k = 0; k < points.count; k++) {
    const left = Math.round(xOf(at(longitudeRad, k), size) - side / 2)
    const top = Math.round(yOf(at(latitudeRad, k), size) - side / 2)
    const colour = at(LIGHT_BYTES, at(light, k))
    for (let row = 0; row < side; row++) {
      const y = top + row
      if (y < 0 || y >= height) continue
      const inset = isRound && (row === 0 || row === side - 1) ? 1 : 0
      const [from, to] = [left + inset, left + side - inset]
      const start = y * width
      if (from >= 0 && to <= width) for (let x = from; x < to; x++) pixels[start + x] = colour
      else for (let x = from; x < to; x++) pixels[start + ((x + width) % width)] = colour
    }
  }
}

/** With a dark edge, so that it is seen by day and by night. */
export function ring(context: Context, size: MapSize, place: Subpoint, radiusPx: number, colour: Hex): void {
  for (const [stroke, width] of [
    [withOpacity(COLOURS.space, 0.8), 4],
    [colour, 1.8],
  ] as const) {
    context.beginPath()
    context.arc(xOf(place.longitudeRad, size), yOf(place.latitudeRad, size), radiusPx * size.ratio, 0, TWO_PI)
    context.strokeStyle = stroke
    context.lineWidth = width * size.ratio
    context.stroke()
  }
}

export function diamond(context: Context, size: MapSize, place: Subpoint, radiusPx: number): void {
  const [x, y, r] = [
    xOf(place.longitudeRad, size),
    yOf(place.latitudeRad, size),
    radiusPx * size.ratio,
  ] as const
  context.beginPath()
  context.moveTo(x, y - r)
  context.lineTo(x + r, y)
  context.lineTo(x, y + r)
  context.lineTo(x - r, y)
  context.closePath()
  context.fillStyle = COLOURS.ground
  context.strokeStyle = withOpacity(COLOURS.space, 0.8)
  context.lineWidth = size.ratio
  context.fill()
  context.stroke()
}

/** Beside a place, on the side where the map has room. */
export function label(context: Context, size: MapSize, place: Subpoint, text: string, colour: Hex): void {
  const x = xOf(place.longitudeRad, size)
  const isRight = x < size.width * 0.75
  context.font = `600 ${12 * size.ratio}px "Inter Variable", system-ui, sans-serif`
  context.textBaseline = 'middle'
  context.textAlign = isRight ? 'left' : 'right'
  context.lineJoin = 'round'
  context.lineWidth = 3.5 * size.ratio
  context.strokeStyle = withOpacity(COLOURS.space, 0.85)
  context.fillStyle = colour
  const textX = x + (isRight ? 11 : -11) * size.ratio
  const y = yOf(place.latitudeRad, size)
  context.strokeText(text, textX, y)
  context.fillText(text, textX, y)
}
