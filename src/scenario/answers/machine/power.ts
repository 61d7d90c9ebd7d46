/** The power budget of one satellite: what its array gives, new and old, what draws it, and what the shadow asks for.
 *  Everything is worked out where the rest of the page has it (systems/power.ts, answers/model.ts). */
import { TWO_PI } from '../../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../../physics/constants.ts'
import { type EarthOnArray, earthOnArray } from '../../../systems/arrayEarth.ts'
import {
  arrayNeededRatio,
  arrayPowerW,
  arrayTemperatureK,
  itPowerServedW,
  loadAtArrayW,
  type SatelliteSpec,
} from '../../../systems/power.ts'
import { rideYears } from '../../../systems/rideThrough.ts'
import { SATELLITE_FIELDS } from '../../document/satelliteFields.ts'
import { lifeYearsAt } from '../fleetDose.ts'
import { type Level, rangeOf, valuesAt } from '../levels.ts'
import type { FleetYear, Model } from '../model.ts'
import { builtYear, fleetSum, ridingBatteriesWh } from '../model.ts'
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

/** Array that carries the load through the shadow, over the one it has. Where all planes and days are alike to an array,
 *  the longest eclipse decides; else the worst of them. Null where none would do. */
function neededRatio(
  { fleet, power }: Model,
  arrayW: number,
  longest: { eclipseS: number; shell: number },
): number | null {
  const { satellite } = power
  if (satellite.pointing === 'two-axes') {
    const rateRadS = fleet.shells[longest.shell]?.argLatRateRadS ?? 1
    return arrayNeededRatio(satellite, arrayW, longest.eclipseS, TWO_PI / rateRadS)
  }
  const years = rideYears(fleet, { ...satellite, ageYears: 0 }, builtYear({ fleet }))
  const worst = most(years.map((shell) => shell.arrayNeededRatio))
  return Number.isFinite(worst) ? worst : null
}
/** New, at the Sun's mean distance, in the mean of its light and at the ends: as it is pointed. */
function pointed(satellite: SatelliteSpec, { shells, meanIncidence }: FleetYear) {
  const at = (incidence: number) => arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2 * incidence)
  const ends = {
    low: Math.min(...shells.map(({ leastIncidence }) => leastIncidence)),
    high: Math.max(...shells.map(({ mostIncidence }) => mostIncidence)),
  }
  if (ends.low === ends.high) return { incidenceFraction: meanIncidence, arrayPointedW: at(meanIncidence) }
  return {
    incidenceFraction: { value: meanIncidence, ...ends },
    arrayPointedW: { value: at(meanIncidence), low: at(ends.low), high: at(ends.high) },
  }
}

/** @param light of the fleet's year */
export function powerBudget(model: Model, light: FleetYear) {
  const { scenario, fleet, power } = model
  const { satellite } = power
  const { meanIncidence } = light
  const facingW = arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2)
  const meanWm2 = SOLAR_CONSTANT_WM2 * meanIncidence
  const arrayW = arrayPowerW({ ...satellite, ageYears: 0 }, meanWm2)
  const atItsEnd = { ...satellite, ageYears: lifeYearsAt(model, 'central') }
  const arrayOldW = arrayPowerW(atItsEnd, meanWm2)
  const neededW = loadAtArrayW(satellite)
  const longest = light.shells.reduce(
    (worst, { longestEclipseS }, shell) =>
      longestEclipseS > worst.eclipseS ? { eclipseS: longestEclipseS, shell } : worst,
    { eclipseS: 0, shell: 0 },
  )
  const leftAt = (level: Level): number =>
    (1 - valuesAt(scenario, level)('batteryFadePerYear')) ** lifeYearsAt(model, 'central')
  return figures('power', {
    sheetW: {
      value: satellite.arrayAreaM2 * scenario.satellite.ratedWm2,
      source: [SATELLITE_FIELDS.ratedWm2.source],
    },
    arrayW: facingW,
    ...pointed(satellite, light),
    arrayOldW: { value: arrayOldW, source: [SATELLITE_FIELDS.degradationPerYear.source] },
    cellK: arrayTemperatureK(satellite, meanWm2),
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
    arrayNeededRatio: { later: () => neededRatio(model, arrayW, longest) },
  })
}
