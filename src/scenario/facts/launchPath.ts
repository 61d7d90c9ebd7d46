/** What does a kilogram brought to low orbit cost in a year of purchase? Prices that sources name for a year, and between
 *  them a path of ours, straight in the logarithm; after the last year it stays. 2026: about 1,600 USD/kg for Starship
 *  (Deutsche Bank), 1,080 (Morgan Stanley), 3,360 by Falcon 9's list (74 M USD for 22 t). Later: 836 in 2028 (Morgan
 *  Stanley), 67 in 2030 (Deutsche Bank); 500 in the models of McCalip and Starcloud, which name no year and are taken
 *  for 2032; 300 in 2035 where less is flown than Google hopes for, which would make it 200. High: Falcon 9's list until
 *  its end in 2028, then Starship as it is told today. Source: 'launch-price'. */
import { at } from '../../lib/at.ts'

export const FIRST_PURCHASE_YEAR = 2026
export const LAST_PURCHASE_YEAR = 2045

type Knot = readonly [year: number, usdPerKg: number]
const PATH: Record<'low' | 'central' | 'high', readonly Knot[]> = {
  low: [
    [2026, 1080],
    [2028, 836],
    [2030, 67],
  ],
  central: [
    [2026, 1600],
    [2032, 500],
    [2035, 300],
  ],
  high: [
    [2026, 3360],
    [2028, 3360],
    [2032, 1600],
  ],
}

/** In whole USD. */
function priceOn(knots: readonly Knot[], year: number): number {
  let [from, first] = at(knots, 0)
  for (const [to, next] of knots) {
    if (year <= from) break
    if (year < to) return Math.round(first * (next / first) ** ((year - from) / (to - from)))
    from = to
    first = next
  }
  return first
}

/** USD/kg in a year of purchase. */
export const launchPriceIn = (year: number): Record<'low' | 'central' | 'high', number> => ({
  low: priceOn(PATH.low, year),
  central: priceOn(PATH.central, year),
  high: priceOn(PATH.high, year),
})
