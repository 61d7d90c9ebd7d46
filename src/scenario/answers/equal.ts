/** What would make both sides cost the same: the price of a launch, or that of the satellite, each alone and all else as
 *  it is, central. */
import { type PricedBy, parityPrice } from '../../economics/parity.ts'
import type { Comparison } from './compare.ts'

export interface Equal {
  /** Null where no such price is 0 or more. */
  launchUsdPerKg: number | null
  satellite: number | null
  /** In what the satellite's price is told. */
  satelliteBy: Extract<PricedBy, 'satelliteUsdPerW' | 'satelliteUsdPerKg'>
}

/** Null without a side on Earth. */
export function equalAt({ orbit, ground, study, scenario }: Comparison): Equal | null {
  if (!ground) return null
  const satelliteBy = scenario.satellitePriceBy === 'watt' ? 'satelliteUsdPerW' : 'satelliteUsdPerKg'
  const solved = (by: PricedBy) => parityPrice(orbit.costs.central, study, ground.price.central.usd, by)
  return { launchUsdPerKg: solved('launchUsdPerKg'), satellite: solved(satelliteBy), satelliteBy }
}
