/** Colours of the theme in the forms that canvases, drawings and materials take. */
import { at } from './at.ts'
import { type Hex, KINDS, SEQUENTIAL } from './theme.ts'

type Rgb = [red: number, green: number, blue: number]

const bytesOf = (hex: Hex): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

/** Red, green, blue and opacity, each 0 to 1, as they are shown: no conversion of a colour space. */
export function rgbaOf(
  hex: Hex,
  opacity: number,
): [red: number, green: number, blue: number, opacity: number] {
  const [red, green, blue] = bytesOf(hex)
  return [red / 255, green / 255, blue / 255, opacity]
}

/** As a canvas and a drawing take it. */
export const withOpacity = (hex: Hex, opacity: number): string =>
  `rgba(${bytesOf(hex).join(', ')}, ${opacity})`

export const kindColour = (index: number): Hex => KINDS[index % KINDS.length] ?? KINDS[0]

const STOPS = SEQUENTIAL.map(bytesOf)

/** On the scale from little light to much. @param share 0 to 1 @returns red, green and blue, 0 to 255 */
export function colourAt(share: number): Rgb {
  const place = Math.min(Math.max(share, 0), 1) * (STOPS.length - 1)
  const i = Math.min(Math.floor(place), STOPS.length - 2)
  const from = at(STOPS, i)
  const to = at(STOPS, i + 1)
  const mix = (a: number, b: number) => Math.round(a + (b - a) * (place - i))
  return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])]
}

export const hexOf = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
