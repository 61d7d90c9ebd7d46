/** What would a price be in another year of purchase? Launch stands on its published path, whatever is chosen; what learns
 *  costs what is chosen, less what is learnt from the scenario's year to the other. In the scenario's own year nothing
 *  changes. */
import type { Scenario } from '../document/schema.ts'
import { factorIn, figureSpan, learntPrice } from '../document/yearPrices.ts'
import type { FigureId } from '../facts/figures.ts'
import { chosenIn, type Range, widened } from './levels.ts'

/** Low, central and high of a figure in a year of purchase. */
export function rangeIn(scenario: Scenario, id: FigureId, year: number): Range<number> {
  const then = figureSpan({ ...scenario, purchaseYear: year }, id)
  if (id === 'launchUsdPerKg') return then
  const learnt = factorIn(scenario, id, year).central / factorIn(scenario, id, scenario.purchaseYear).central
  return widened(then, learntPrice(chosenIn(scenario, id), learnt))
}

/** Prices of the document that move with the years. */
export const MOVING_PRICES = [
  ...(['launchUsdPerKg', 'satelliteUsdPerW', 'satelliteUsdPerKg'] as const),
  ...(['pvUsdPerKw', 'batteryUsdPerKwh', 'chipUsdPerW'] as const),
] as const satisfies (FigureId & keyof Scenario)[]

/** The scenario bought in another year. */
export const boughtIn = (scenario: Scenario, year: number): Scenario => ({
  ...scenario,
  purchaseYear: year,
  ...Object.fromEntries(MOVING_PRICES.map((id) => [id, rangeIn(scenario, id, year).central])),
})
