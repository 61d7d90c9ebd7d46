/** At which price of one thing does orbit cost what the Earth costs? The worth of the orbit's side grows in a straight line
 *  with each price that it is made of, so two values of the price give the line, and the line gives the price: solved, not
 *  searched for. */
import { type OrbitCosts, orbitItems, priceOf, type Study } from './sides.ts'

/** Prices, and the mass of a satellite, which is paid for by the kilogram. */
export type PricedBy = 'launchUsdPerKg' | 'satelliteUsdPerW' | 'satelliteUsdPerKg' | 'chipUsdPerW' | 'massKg'

/** The price at which both cost the same; null where none above 0 does it, or where it changes nothing. */
export function parityPrice(costs: OrbitCosts, study: Study, earthUsd: number, by: PricedBy): number | null {
  const worth = (price: number): number => priceOf(orbitItems({ ...costs, [by]: price }, study), study).usd
  const free = worth(0)
  const slope = worth(1) - free
  const price = (earthUsd - free) / slope
  return slope > 0 && price >= 0 ? price : null
}
