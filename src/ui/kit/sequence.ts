/** One scale of colours for every field that is drawn: dark is little light, pale gold is much. */
import { at } from '../../lib/at.ts'

/** From night to light, in even steps of lightness for every kind of colour vision (look: L* 20 to 95). */
export const SEQUENCE = ['#1d2f57', '#3f5c93', '#7f8698', '#c39b53', '#ffc14d', '#fff0b8'] as const
/** Red, green and blue, 0 to 255. */
type Rgb = [number, number, number]
const rgbOf = (hex: string): Rgb => {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16)
  return [part(1), part(3), part(5)]
}
const STOPS = SEQUENCE.map(rgbOf)

/** @param share 0 dark to 1 light */
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
