/** What the same load costs on Earth, and where that comes from: panels, battery, other supply, land, water. */
import { groundFootprint } from '../../economics/footprint.ts'
import { type GroundCosts, groundItems, priceOf, type Study } from '../../economics/sides.ts'
import { found } from '../../lib/at.ts'
import { KW, MW, YEAR_HOURS } from '../../lib/units.ts'
import { type GroundStep, groundWaterfall, type Step } from '../../systems/waterfall.ts'
import type { Scenario } from '../document/schema.ts'
import { gridKgPerMwh, gridRegion } from '../facts/regions.ts'
import { groundDelivery } from './delivery.ts'
import type { GroundDesign, GroundSupply } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { type Range, rangeOf, valuesAt } from './levels.ts'
import { type Plant, plantOf } from './plant.ts'
import { satelliteSpec } from './satelliteSpec.ts'
import type { Side } from './side.ts'

export interface GroundSide extends Side {
  costs: Range<GroundCosts>
  plant: Plant
  waterfall: Step<GroundStep>[]
}

/** Share of the array's energy that reaches the load; null without an array. */
function storageFraction({ year }: GroundSupply): number | null {
  const { pvWh, directWh, dischargedWh } = year.energy
  return pvWh > 0 ? (directWh + dischargedWh) / pvWh : null
}

export function groundSide(
  design: GroundDesign,
  scenario: Scenario,
  studies: Range<Study>,
): GroundSide | null {
  const plant = plantOf(design, scenario, studies.central.itW)
  if (plant === undefined) throw new Error('The supply of this place is not worked out yet.')
  if (!plant) return null
  // At each end of the prices what one would build then; what it takes else is that of the one plant that is told.
  const costs = rangeOf((level) => {
    const priced = found(plantOf(design, scenario, studies[level].itW, level, level), 'a plant')
    return groundCosts(priced, priced.mount, scenario, level)
  })
  const plants = rangeOf((level) => found(plantOf(design, scenario, studies.central.itW, level), 'a plant'))
  const items = rangeOf((level) => groundItems(costs[level], studies[level]))
  const { site, pv, cooling } = design
  const { cellEfficiency, packingFraction } = satelliteSpec(scenario.satellite)
  return {
    costs,
    items,
    plant,
    price: rangeOf((level) => priceOf(items[level], studies[level])),
    footprint: rangeOf((level) => {
      const value = valuesAt(scenario, level)
      return groundFootprint({
        plant: plants[level],
        ratedItW: plants[level].ratedItW,
        itWhPerYear: studies.central.itW * YEAR_HOURS,
        centerAcrePerW: value('centerAcrePerMw') / MW,
        pvWPerHa: value(plant.mount === 'fixed' ? 'pvFixedMwPerHa' : 'pvTrackerMwPerHa') * MW,
        // Litres a kWh are m³ a MWh.
        waterM3PerWh:
          (scenario.cooling === 'given' ? value('waterLPerKwh') : cooling[scenario.cooling].waterLPerKwh) /
          MW,
        pvWaterM3PerWYear: value('pvWaterM3PerMwYear') / MW,
        gridKgPerWh: gridKgPerMwh(gridRegion(site)) / MW,
        gasKgPerMmbtu: value('gasKgPerMmbtu'),
        pvKgPerW: value('pvKgPerKw') / KW,
        pvLifeYears: value('pvLifeYears'),
        batteryKgPerWh: value('batteryKgPerKwh') / KW,
        batteryLifeYears: value('batteryLifeYears'),
      })
    }),
    delivery: groundDelivery(scenario, plant),
    waterfall: groundWaterfall(
      {
        latitudeDeg: site.latitudeDeg,
        levelWhM2: design.levelWhM2,
        planeWhM2: pv.planeKwhM2 * 1e3,
        yieldWhPerW: pv.specificYieldKwhPerKw,
      },
      cellEfficiency * packingFraction,
      {
        meanRetentionFraction: plant.retentionFraction,
        storage: storageFraction(plant.supply),
        pue: plant.pue,
      },
    ),
  }
}
