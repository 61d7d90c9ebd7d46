/** What the load costs in orbit, and where that comes from: satellites, batteries, launches, operation. */
import { launchesFor } from '../../economics/delivery.ts'
import { orbitFootprint } from '../../economics/footprint.ts'
import { meanRetention } from '../../economics/levelised.ts'
import { launchedKg, type OrbitCosts, orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { KW } from '../../lib/units.ts'
import { type OrbitStep, orbitWaterfall, type Step } from '../../systems/waterfall.ts'
import { orbitDelivery } from './delivery.ts'
import { type Range, rangeOf, valuesAt } from './levels.ts'
import type { FleetYear, Model } from './model.ts'
import type { Side } from './side.ts'

export interface OrbitSide extends Side {
  costs: Range<OrbitCosts>
  launchedKg: number
  launches: Range<number>
  waterfall: Step<OrbitStep>[]
}

export function orbitSide(
  model: Model,
  studies: Range<Study>,
  costs: Range<OrbitCosts>,
  light: FleetYear,
): OrbitSide {
  const { scenario, power } = model
  const items = rangeOf((level) => orbitItems(costs[level], studies[level]))
  const massKg = launchedKg(costs.central)
  const areaM2 = power.satellite.arrayAreaM2 * costs.central.satellites
  return {
    costs,
    items,
    price: rangeOf((level) => priceOf(items[level], studies[level])),
    launchedKg: massKg,
    launches: rangeOf((level) => launchesFor(massKg, valuesAt(scenario, level)('payloadT') * 1e3)),
    footprint: rangeOf((level) => {
      const value = valuesAt(scenario, level)
      const { satellites, boughtW, addedBatteryKg, lifeYears, failurePerYear, chipFailurePerYear } =
        costs[level]
      return orbitFootprint({
        satellites,
        arrayW: boughtW,
        addedBatteryWh: addedBatteryKg * value('addedBatteryWhPerKg'),
        launchedKg: launchedKg(costs[level]),
        lifeYears,
        failurePerYear: failurePerYear + chipFailurePerYear,
        payloadKg: value('payloadT') * 1e3,
        methaneKgPerLaunch: value('methaneTPerLaunch') * 1e3,
        pvKgPerW: value('pvKgPerKw') / KW,
        batteryKgPerWh: value('batteryKgPerKwh') / KW,
      })
    }),
    delivery: orbitDelivery(scenario, massKg, costs.central.satellites * costs.central.ratedItW),
    waterfall: orbitWaterfall(
      power.satellite,
      light.meanSunlitFraction,
      meanRetention(scenario.satellite.degradationPerYear, scenario.satelliteLifeYears),
      studies.central.itW / areaM2,
    ),
  }
}
