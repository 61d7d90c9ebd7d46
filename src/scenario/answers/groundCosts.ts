/** Prices, lives and rates of the side on Earth. */
import { BTU_PER_WH } from '../../economics/footprint.ts'
import type { GroundCosts } from '../../economics/sides.ts'
import { KW, MW, YEAR_HOURS } from '../../lib/units.ts'
import type { Mount } from '../../systems/pv.ts'
import type { Scenario } from '../document/schema.ts'
import type { FigureId } from '../facts/figures.ts'
import { hasDemandCharge } from '../facts/regions.ts'
import { type Level, valuesAt } from './levels.ts'
import type { ScaledPlant } from './scaledPlant.ts'
import { panelUsdPerKw } from './unitCosts.ts'

/** The mean price of a flat load, which pays for its greatest hour too: where that is charged apart, energy costs less. */
function gridPrices(
  { site }: Scenario,
  value: (id: FigureId) => number,
): Pick<GroundCosts, 'gridUsdPerWh' | 'gridDemandUsdPerWYear'> {
  const gridDemandUsdPerWYear = hasDemandCharge(site) ? value('gridDemandUsdPerKwYear') / KW : 0
  const flatUsdPerWh = value('gridUsdPerMwh') / MW
  return {
    gridUsdPerWh: Math.max(0, flatUsdPerWh - gridDemandUsdPerWYear / YEAR_HOURS),
    gridDemandUsdPerWYear,
  }
}

/** What a plant costs by the figures at a level. */
export const groundCosts = (
  plant: ScaledPlant,
  mount: Mount,
  scenario: Scenario,
  level: Level,
): GroundCosts => ({ plant, ratedItW: plant.ratedItW, ...groundPrices(mount, scenario, level) })

/** What of it no size of a plant changes. */
export function groundPrices(
  mount: Mount,
  scenario: Scenario,
  level: Level,
): Omit<GroundCosts, 'plant' | 'ratedItW'> {
  const value = valuesAt(scenario, level)
  return {
    facilityUsdPerW: value('facilityUsdPerW'),
    facilityLifeYears: value('facilityLifeYears'),
    operationPerYear: value('groundOperationPerYear'),
    pvUsdPerW: panelUsdPerKw(value('pvUsdPerKw'), mount) / KW,
    pvLifeYears: value('pvLifeYears'),
    pvOperationUsdPerWYear: value('pvOperationUsdPerKwYear') / KW,
    batteryUsdPerWh: value('batteryUsdPerKwh') / KW,
    batteryLifeYears: value('batteryLifeYears'),
    batteryOperationPerYear: value('batteryOperationPerYear'),
    gasPlantUsdPerW: value('gasPlantUsdPerKw') / KW,
    gasStartUsdPerW: value('gasStartUsdPerMw') / MW,
    gasUsdPerWh: (value('gasUsdPerMmbtu') * BTU_PER_WH) / 1e6,
    ...gridPrices(scenario, value),
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
    chipLifeYears: value('chipLifeYears'),
    chipFailurePerYear: value('failurePerYear'),
  }
}
