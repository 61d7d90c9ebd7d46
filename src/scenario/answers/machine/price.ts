/** What the orbit's side costs for what its satellites do: energy to the computers, as everywhere, and tokens at the
 *  ceiling of the roofline. The price is the comparison's own (answers/compare.ts). */
import { type Comparison, carriesLoad } from '../compare.ts'
import { type Range, rangeOf } from '../levels.ts'
import type { Model } from '../model.ts'
import { millionTokensPerMwh } from '../unitsOfWork.ts'
import { figures, ranged } from './figure.ts'

type Sides = Pick<Comparison, 'orbit' | 'studies'>

/** Null where no load is carried, so that there is no price of it. */
export const orbitPrice = (sides: Sides): Range<number> | null =>
  carriesLoad(sides) ? rangeOf((level) => sides.orbit.price[level].usdPerMwh) : null

export function priceBudget(model: Model, sides: Sides) {
  const perMwh = orbitPrice(sides)
  const tokens = millionTokensPerMwh(model)
  const perTokens = perMwh && tokens > 0 ? rangeOf((level) => perMwh[level] / tokens) : null
  return figures('price', {
    usdPerMwh: perMwh && ranged(perMwh),
    usdPerMillionTokens: perTokens && ranged(perTokens, 'decode-model'),
    kwhPerMillionTokens: tokens > 0 ? 1e3 / tokens : null,
  })
}
