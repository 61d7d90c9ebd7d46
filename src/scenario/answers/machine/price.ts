/** What the orbit's side costs for what its satellites do: energy to the computers, as everywhere, and tokens at the
 *  ceiling of the roofline. The price is the comparison's own (answers/compare.ts). */
import { type Comparison, carriesLoad } from '../compare.ts'
import { type Range, rangeOf } from '../levels.ts'
import type { Model } from '../model.ts'
import { decoding } from './compute.ts'
import { figures, ranged } from './figure.ts'

type Sides = Pick<Comparison, 'orbit' | 'studies'>

/** Null where no load is carried, so that there is no price of it. */
export const orbitPrice = (sides: Sides): Range<number> | null =>
  carriesLoad(sides) ? rangeOf((level) => sides.orbit.price[level].usdPerMwh) : null

export function priceBudget(model: Model, sides: Sides) {
  const perMwh = orbitPrice(sides)
  const { tokensPerS } = decoding(model, 'central')
  // Tokens of a megawatt-hour to the computers: work follows power.
  const millionTokensPerMwh = ((tokensPerS / model.power.satellite.ratedItW) * 1e6 * 3600) / 1e6
  const perTokens =
    perMwh && millionTokensPerMwh > 0 ? rangeOf((level) => perMwh[level] / millionTokensPerMwh) : null
  return figures('price', {
    usdPerMwh: perMwh && ranged(perMwh),
    usdPerMillionTokens: perTokens && ranged(perTokens, 'decode-model'),
    kwhPerMillionTokens: millionTokensPerMwh > 0 ? 1e3 / millionTokensPerMwh : null,
  })
}
