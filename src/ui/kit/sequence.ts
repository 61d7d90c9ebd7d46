/** One scale of colours for every field that is drawn: dark is little light, pale gold is much. */

/** From night to light, in even steps of lightness for every kind of colour vision (look: L* 20 to 95). */
export const SEQUENCE = ['#1d2f57', '#3f5c93', '#7f8698', '#c39b53', '#ffc14d', '#fff0b8'] as const
const STOPS = SEQUENCE.map((hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)))

/** @param share 0 dark to 1 light @returns red, green and blue, 0 to 255 */
export function colourAt(share: number): [number, number, number] {
  const place = Math.min(Math.max(share, 0), 1) * (STOPS.length - 1)
  const i = Math.min(Math.floor(place), STOPS.length - 2)
  return [0, 1, 2].map((c) =>
    Math.round(STOPS[i]![c]! + (STOPS[i + 1]![c]! - STOPS[i]![c]!) * (place - i)),
  ) as [number, number, number]
}

export const hexOf = (rgb: readonly number[]): string =>
  `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
