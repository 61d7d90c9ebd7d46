/** The colour of a temperature on the scale from cold to hot, as the picture and its legend show it. */

import { at } from './at.ts'
import { rgbaOf } from './colour.ts'
import { DIVERGING } from './theme.ts'
import { clamp } from './units.ts'

/** @param share of the scale, held between 0 and 1 */
export function warmthColour(share: number): string {
  const place = clamp(share, 0, 1) * (DIVERGING.length - 1)
  const below = Math.min(Math.floor(place), DIVERGING.length - 2)
  const [from, to] = [rgbaOf(at(DIVERGING, below), 1), rgbaOf(at(DIVERGING, below + 1), 1)]
  const mixed = [0, 1, 2].map((i) =>
    Math.round(255 * (at(from, i) + (place - below) * (at(to, i) - at(from, i)))),
  )
  return `rgb(${mixed.join(' ')})`
}
