/** What the load costs in orbit, and where that comes from: satellites, batteries, launches, operation. */
import { launchesFor } from '../../economics/delivery.ts'
import { orbitFootprint } from '../../economics/footprint.ts'
import { meanRetention } from '../../economics/levelised.ts'
import { launchedKg, type OrbitCosts, orbitItems, priceOf, type Study } from '../../economics/sides.ts'
import { KW } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { arrayPowerW } from '../../systems/power.ts'
import { type OrbitStep, orbitWaterfall, type Step } from '../../systems/waterfall.ts'
import { orbitDelivery } from './delivery.ts'
import { lifeYearsAt } from './fleetDose.ts'
import { heightPropellantKg } from './heightMass.ts'
import { type Level, type Range, rangeOf, valuesAt } from './levels.ts'
import { carriedBatteryWh, type FleetYear, type Model } from './model.ts'
import type { Side } from './side.ts'

export interface OrbitSide extends Side {
  costs: Range<OrbitCosts>
  launchedKg: number
  launches: Range<number>
  waterfall: Step<OrbitStep>[]
}

/** Batteries of the whole fleet as they are bought: what it carries is left in their last year, since none is added up
 *  there. */
export function boughtBatteryWh(
  model: Model,
  level: Level = 'central',
  lifeYears = lifeYearsAt(model, level),
): number {
  const leftFraction = (1 - valuesAt(model.scenario, level)('batteryFadePerYear')) ** lifeYears
  return model.power.policy === 'shed' ? 0 : carriedBatteryWh(model) / leftFraction
}

/** What a fleet costs by the figures at a level. @param lifeYears after which its satellites are replaced */
export function orbitCosts(model: Model, level: Level, lifeYears = lifeYearsAt(model, level)): OrbitCosts {
  const { scenario, fleet, power } = model
  const value = valuesAt(scenario, level)
  const { satellite } = power
  const { massKg, arrayAreaM2, ratedWm2 } = scenario.satellite
  const addedW = (satellite.arrayAreaM2 - arrayAreaM2) * ratedWm2
  const isByWatt = scenario.satellitePriceBy === 'watt'
  const sheetKg = massKg + addedW / value('addedArrayWPerKg')
  const addedBatteryKg =
    boughtBatteryWh(model, level, lifeYears) / fleet.satelliteCount / value('addedBatteryWhPerKg')
  return {
    satellites: fleet.satelliteCount,
    arrayW: arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2),
    ratedItW: satellite.ratedItW,
    boughtW: satellite.arrayAreaM2 * ratedWm2,
    massKg: sheetKg,
    addedBatteryKg,
    addedPropellantKg: heightPropellantKg(model, level, sheetKg + addedBatteryKg, lifeYears),
    lifeYears,
    satelliteUsdPerW: isByWatt ? value('satelliteUsdPerW') : 0,
    satelliteUsdPerKg: isByWatt ? 0 : value('satelliteUsdPerKg'),
    addedBatteryUsdPerKg: value('addedBatteryUsdPerKg'),
    launchUsdPerKg: value('launchUsdPerKg'),
    operationPerYear: value('orbitOperationPerYear'),
    failurePerYear: value('satelliteFailurePerYear'),
    chipFailurePerYear: scenario.countChips ? value('failurePerYear') : 0,
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
  }
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
    // Of the fleet that is told: as long as its satellites live, with the load that it carries.
    footprint: rangeOf((level) => {
      const value = valuesAt(scenario, level)
      const flown = orbitCosts(model, level, lifeYearsAt(model, 'central'))
      const { satellites, boughtW, addedBatteryKg, lifeYears, failurePerYear, chipFailurePerYear } = flown
      return orbitFootprint({
        satellites,
        arrayW: boughtW,
        addedBatteryWh: addedBatteryKg * value('addedBatteryWhPerKg'),
        launchedKg: launchedKg(flown),
        lifeYears,
        failurePerYear: failurePerYear + chipFailurePerYear,
        payloadKg: value('payloadT') * 1e3,
        methaneKgPerLaunch: value('methaneTPerLaunch') * 1e3,
        pvKgPerW: value('pvKgPerKw') / KW,
        batteryKgPerWh: value('batteryKgPerKwh') / KW,
      })
    }),
    delivery: orbitDelivery(scenario, {
      massKg,
      ratedItW: costs.central.satellites * costs.central.ratedItW,
      lifeYears: rangeOf((level) => lifeYearsAt(model, level)),
    }),
    waterfall: orbitWaterfall(
      power.satellite,
      light,
      meanRetention(power.satellite.degradationPerYear, lifeYearsAt(model, 'central')),
      studies.central.itW / areaM2,
    ),
  }
}
