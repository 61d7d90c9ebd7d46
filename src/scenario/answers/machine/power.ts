/** The power budget of one satellite: what its array gives, new and old, what draws it, and what the shadow asks for.
 *  Everything is worked out where the rest of the page has it (systems/power.ts, answers/model.ts). */
import { SOLAR_CONSTANT_WM2 } from '../../../physics/constants.ts'
import { type EarthOnArray, earthOnArray } from '../../../systems/arrayEarth.ts'
import {
  arrayNeededRatio,
  arrayPowerW,
  arrayTemperatureK,
  itPowerServedW,
  loadAtArrayW,
} from '../../../systems/power.ts'
import { SATELLITE_FIELDS } from '../../document/satelliteFields.ts'
import { lifeYearsAt } from '../fleetDose.ts'
import { type Level, rangeOf, valuesAt } from '../levels.ts'
import type { FleetYear, Model } from '../model.ts'
import { fleetSum, ridingBatteriesWh } from '../model.ts'
import { figures, ranged } from './figure.ts'

/** Of the array's back, for sunlight. Source: array-back. */
const BACK_ABSORPTANCE = 0.3

const most = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => Math.max(a, b), 0)

/** Of the first satellite; every slider asks. */
const earths = new WeakMap<Model['power'], EarthOnArray>()
function earthOf({ fleet, power }: Model): EarthOnArray {
  const known = earths.get(power) ?? earthOnArray(fleet, 0, power.satellite, BACK_ABSORPTANCE)
  earths.set(power, known)
  return known
}

/** @param light of the fleet's year */
export function powerBudget(model: Model, light: FleetYear) {
  const { scenario, fleet, power } = model
  const { satellite } = power
  const arrayW = arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2)
  const atItsEnd = { ...satellite, ageYears: lifeYearsAt(model, 'central') }
  const arrayOldW = arrayPowerW(atItsEnd, SOLAR_CONSTANT_WM2)
  const neededW = loadAtArrayW(satellite)
  const longest = light.shells.reduce(
    (worst, { longestEclipseS }, shell) =>
      longestEclipseS > worst.eclipseS ? { eclipseS: longestEclipseS, shell } : worst,
    { eclipseS: 0, shell: 0 },
  )
  const leftAt = (level: Level): number =>
    (1 - valuesAt(scenario, level)('batteryFadePerYear')) ** lifeYearsAt(model, 'central')
  const rateRadS = fleet.shells[longest.shell]?.argLatRateRadS ?? 1
  return figures('power', {
    sheetW: {
      value: satellite.arrayAreaM2 * scenario.satellite.ratedWm2,
      source: [SATELLITE_FIELDS.ratedWm2.source],
    },
    arrayW,
    arrayOldW: { value: arrayOldW, source: [SATELLITE_FIELDS.degradationPerYear.source] },
    cellK: arrayTemperatureK(satellite, SOLAR_CONSTANT_WM2),
    cellWithEarthK: { later: () => earthOf(model).cellK, source: ['array-back'] },
    arrayWithEarthW: { later: () => arrayW * earthOf(model).powerRatio, source: ['array-back'] },
    loadAtArrayW: neededW,
    marginFraction: arrayW / neededW - 1,
    marginOldFraction: arrayOldW / neededW - 1,
    ratedItW: satellite.ratedItW,
    housekeepingW: satellite.housekeepingW,
    conditioningLossW: neededW * (1 - satellite.conditioningEfficiency),
    servedItW: itPowerServedW(satellite, arrayW),
    sunlitYearFraction: light.meanSunlitFraction,
    longestEclipseS: longest.eclipseS,
    batteryWh: most(power.batteryCapacityWh),
    rideThroughWh: { later: () => most(ridingBatteriesWh(model)), source: ['nasa-dod'] },
    passagesPerYear:
      fleetSum(
        model,
        light.shells.map(({ passages }) => passages),
      ) / fleet.satelliteCount,
    batteryLeftFraction: ranged(rangeOf(leftAt), 'battery-fade'),
    arrayNeededRatio: arrayNeededRatio(satellite, arrayW, longest.eclipseS, (2 * Math.PI) / rateRadS),
  })
}
