/** Every way to carry the load with what a place has, priced: the Sun alone, with gas, with the grid, and those two alone.
 *  At the computers as the comparison has it, data center and PUE with it; or at the site's meter, as wind and nuclear
 *  energy are priced. */
import { BTU_PER_WH } from '../../economics/footprint.ts'
import { groundItems, priceOf } from '../../economics/sides.ts'
import { YEAR_HOURS } from '../../lib/units.ts'
import { SUPPLIES, type Supply } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES } from '../facts/figures.ts'
import { gridKgPerMwh, gridRegion } from '../facts/regions.ts'
import { type GroundDesign, pueOf } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { groundSupply } from './groundSupply.ts'
import { scaledPlant } from './scaledPlant.ts'

export interface PricedSupply {
  supply: Supply
  usdPerMwh: number
  /** Per watt of load at the AC bus: nameplate, and hours of battery. */
  pvPerLoad: number
  batteryHours: number
  /** Share of the load that gas or the grid carries, and that nothing does. */
  backupFraction: number
  unservedFraction: number
  gasStartsPerYear: number
  operationCo2KgPerMwh: number
}

/** The supply that a scenario builds; null where none carries the load, undefined while the design does not tell. */
export function pricedSupply(
  at: 'meter' | 'computers',
  design: GroundDesign,
  scenario: Scenario,
): PricedSupply | null | undefined {
  const built = groundSupply(design, scenario)
  if (!built) return built
  const { pvCapacityW, batteryWh, year } = built
  const pue = at === 'meter' ? 1 : pueOf(design, scenario)
  const plant = scaledPlant({ ...built, energy: year.energy }, pue, scenario, 1)
  const study = { itW: 1, years: scenario.studyYears, discountRate: scenario.discountRate }
  const costs = groundCosts(plant, design.mount, scenario, 'central')
  const elsewhere = at === 'meter' ? { facilityUsdPerW: 0, chipUsdPerW: 0 } : {}
  const { gasWh, gridWh, unservedWh, loadWh } = year.energy
  const gasMmbtu = (plant.gasFuelWhPerYear * BTU_PER_WH) / 1e6
  const gridMwh = plant.gridWhPerYear / 1e6
  const kgPerYear = gasMmbtu * FIGURES.gasKgPerMmbtu.central + gridMwh * gridKgPerMwh(gridRegion(design.site))
  return {
    supply: scenario.supply,
    usdPerMwh: priceOf(groundItems({ ...costs, ...elsewhere }, study), study).usdPerMwh,
    pvPerLoad: pvCapacityW,
    batteryHours: batteryWh,
    backupFraction: (gasWh + gridWh) / loadWh,
    unservedFraction: unservedWh / loadWh,
    gasStartsPerYear: plant.gasStartsPerYear,
    operationCo2KgPerMwh: kgPerYear / (YEAR_HOURS / 1e6),
  }
}

/** All of them, in the order of the choice; null where the Sun cannot carry its share. */
export const pricedSupplies = (
  design: GroundDesign,
  scenario: Scenario,
): { supply: Supply; priced: PricedSupply | null }[] =>
  SUPPLIES.map((supply) => ({
    supply,
    priced: pricedSupply('computers', design, { ...scenario, supply }) ?? null,
  }))
