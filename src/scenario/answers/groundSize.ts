/** What carries a load at a place: the cheapest panels and battery with what stands beside them, as `size` and the years of
 *  one's own weather tell it. */
import { backupOf } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES } from '../facts/figures.ts'
import type { GroundDesign } from './ground.ts'
import { groundSupply } from './groundSupply.ts'
import { sunTerms } from './sunPrice.ts'
import { pricedSupply } from './supplyPrices.ts'
import { capexUsd, unitCosts } from './unitCosts.ts'

export interface GroundSize {
  pvCapacityW: number
  batteryWh: number
  hoursMetFraction: number
  capexUsd: number
  usdPerMwh: number
  batteryCapacityWh: number
  pvBoughtW: number
  batteryBoughtWh: number
  boughtUsd: number
  /** Where there is a back-up. */
  backupFraction?: number
  gasStartsPerYear?: number
  operationCo2KgPerMwhAtMeter?: number
}

/** Null where no pair up to 100 W a watt of load carries the chosen share of hours. */
export function groundSize(design: GroundDesign, scenario: Scenario, loadW: number): GroundSize | null {
  const built = groundSupply(design, scenario)
  const priced = pricedSupply('meter', design, scenario)
  if (!built || !priced) return null
  const { pvCapacityW, batteryWh, year } = built
  const { gasWh, backupPeakW } = year.energy
  const gasUsdPerW = (scenario.gasPlantUsdPerKw / 1e3) * FIGURES.gasOverbuildRatio.central
  const gasUsd = gasWh > 0 ? loadW * backupPeakW * gasUsdPerW : 0
  const prices = unitCosts(scenario, design.mount)
  const terms = sunTerms(scenario, design.mount)
  const bought = {
    pvCapacityW: (pvCapacityW * loadW) / terms.retentionFraction,
    batteryWh: (batteryWh * loadW) / terms.batteryRetentionFraction,
  }
  return {
    pvCapacityW: pvCapacityW * loadW,
    batteryWh: batteryWh * loadW,
    hoursMetFraction: backupOf(year.supply) === null ? year.dispatch.hoursMetFraction : 1,
    capexUsd: loadW * capexUsd(built, prices) + gasUsd,
    usdPerMwh: priced.usdPerMwh,
    batteryCapacityWh: batteryWh * loadW,
    pvBoughtW: bought.pvCapacityW,
    batteryBoughtWh: bought.batteryWh,
    boughtUsd: capexUsd(bought, prices) + gasUsd,
    ...(scenario.supply !== 'solar' && {
      backupFraction: priced.backupFraction,
      gasStartsPerYear: priced.gasStartsPerYear,
      operationCo2KgPerMwhAtMeter: priced.operationCo2KgPerMwh,
    }),
  }
}
