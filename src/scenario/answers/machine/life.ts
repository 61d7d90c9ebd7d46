/** What height costs a satellite: air below, radiation above, the way down, and the neighbours. Told for the shell that
 *  has most of each: air in the lowest, radiation in the highest. Low, central and high are a quiet, a mean and an active
 *  Sun for air; for the rest the spread of the sources. */
import { meanLifeYears } from '../../../economics/levelised.ts'
import { KM } from '../../../lib/units.ts'
import { ACTIVITIES, airDensityKgM3 } from '../../../physics/atmosphere.ts'
import { debrisPerM2Year, passagesPerYear } from '../../../systems/debris.ts'
import { doseRadPerYear } from '../../../systems/dose.ts'
import { decayYears, makeUpMS, propellantKg, spiralMS, TUMBLING } from '../../../systems/drag.ts'
import { DOSE_POINTS, DOSE_SPREAD, HIGHEST_DOSE_M, PART_LIFE_RAD } from '../../facts/dose.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import { altitudeOf, fleetAgeingRatio, fleetMean, lifeYearsAt } from '../fleetDose.ts'
import { DISPOSAL_M, IMPULSE_S, UPPER_K, workingAreaM2 } from '../heightMass.ts'
import { type Range, rangeOf } from '../levels.ts'
import { builtYear, type Model } from '../model.ts'
import type { OrbitSide } from '../orbitSide.ts'
import { decoding } from './compute.ts'
import { figures, type MachineFigure, ranged } from './figure.ts'
import { neighbours } from './neighbours.ts'

const YEAR_DAYS = 365.25

const altitudesM = ({ fleet }: Model): number[] => fleet.shells.map(altitudeOf)

/** Of a satellite of the lowest shell: what it shows to the flow as it works, and tumbling. */
function areas({ fleet, power }: Model): { workingM2: number; tumblingM2: number } {
  const lowest = fleet.shells.reduce((least, one) =>
    one.semiMajorAxisM < least.semiMajorAxisM ? one : least,
  )
  const { arrayAreaM2, radiatorAreaM2 } = power.satellite
  return {
    workingM2: workingAreaM2(fleet, lowest, power),
    tumblingM2: TUMBLING * (arrayAreaM2 + radiatorAreaM2),
  }
}

/** Two figures of one dose, or none where none is published. */
function dose(model: Model): Range<number> | null {
  const highestM = Math.max(...altitudesM(model))
  if (highestM > HIGHEST_DOSE_M) return null
  const central = doseRadPerYear(highestM, DOSE_POINTS)
  return rangeOf((level) => central * DOSE_SPREAD[level])
}

/** A piece of this size that goes through a radiator drains its loops: it is told to be lethal there, and not to an array. */
const LETHAL_M = 0.01
const TRACKED_M = 0.1
/** So near that operators look. */
const NEAR_M = 1 * KM

/** Impacts a year on a square metre, in the mean of the fleet's satellites. */
function debrisOf({ fleet }: Model, diameterM: number): Range<number> | null {
  const when = { year: builtYear({ fleet }), f107: ACTIVITIES.mean.f107 }
  if (fleet.shells.some((shell) => debrisPerM2Year(diameterM, altitudeOf(shell), when) === null)) return null
  const mean = fleetMean(fleet, (shell) => debrisPerM2Year(diameterM, altitudeOf(shell), when) ?? 0)
  return rangeOf((level) => mean * MACHINE_FIGURES.debrisSpread[level])
}

const times = (range: Range<number> | null, by: Range<number> | number): Range<number> | null =>
  range && rangeOf((level) => range[level] * (typeof by === 'number' ? by : by[level]))
const orNone = (range: Range<number> | null, source: MachineFigure['source'] = []) =>
  range ? ranged(range, ...source) : null

export function lifeBudget(model: Model, orbit: Pick<OrbitSide, 'costs' | 'launchedKg'>) {
  const { fleet } = model
  const lowestM = Math.min(...altitudesM(model))
  const massKg = orbit.launchedKg / fleet.satelliteCount
  const { workingM2, tumblingM2 } = areas(model)
  const pushMS = rangeOf((level) => makeUpMS(lowestM, workingM2 / massKg, UPPER_K[level]))
  const radPerYear = dose(model)
  const lifeRad = times(radPerYear, lifeYearsAt(model, 'central'))
  const { chips } = decoding(model, 'central')
  const chipRadPerDay = times(radPerYear, (chips * fleet.satelliteCount) / YEAR_DAYS)
  const lives = rangeOf((level) =>
    meanLifeYears(orbit.costs[level].lifeYears, orbit.costs[level].failurePerYear),
  )
  const { arrayAreaM2, radiatorAreaM2 } = model.power.satellite
  const bothFacesM2 = 2 * (arrayAreaM2 + radiatorAreaM2)
  const debris = debrisOf(model, LETHAL_M)
  const lethal = times(debris, 2 * radiatorAreaM2)
  const tracked = debrisOf(model, TRACKED_M)
  const approaches = tracked && rangeOf((level) => passagesPerYear(tracked[level], NEAR_M))
  const silent = rangeOf((level) => 1 / MACHINE_FIGURES.radPerSilentError[level])
  return figures('life', {
    airKgM3: ranged(
      rangeOf((level) => airDensityKgM3(lowestM, UPPER_K[level])),
      'air-model',
      'air-sun',
    ),
    workingAreaM2: workingM2,
    tumblingAreaM2: tumblingM2,
    makeUpMSPerYear: ranged(pushMS, 'air-model', 'air-sun'),
    propellantKgPerYear: ranged(
      rangeOf((level) => propellantKg(massKg, pushMS[level], IMPULSE_S[level])),
      'thruster-impulse',
    ),
    decayYears: ranged(
      rangeOf((level) => decayYears(lowestM, tumblingM2 / massKg, UPPER_K[level])),
      'air-model',
    ),
    deorbitMS: spiralMS(Math.max(...altitudesM(model)), DISPOSAL_M),
    reentriesPerDay: ranged(
      rangeOf((level) => fleet.satelliteCount / lives[level] / YEAR_DAYS),
      'satellite-life',
      'satellite-failure',
    ),
    heightKg: ranged(
      rangeOf((level) => orbit.costs[level].addedPropellantKg),
      'stated-height',
      'spiral-ends',
      'thruster-impulse',
    ),
    ageingRatio: { value: fleetAgeingRatio(fleet), source: ['ageing-dose', 'stated-height'] },
    partLifeYears: ranged(
      rangeOf((level) => PART_LIFE_RAD[level] / model.radPerYear),
      'part-life',
      'dose-points',
    ),
    doseRadPerYear: orNone(radPerYear, ['dose-points']),
    doseLifeRad: orNone(lifeRad, ['dose-points']),
    doseOverHbmLimit: orNone(times(lifeRad, 1 / MACHINE_FIGURES.hbmIrregularRad.central), ['dose-parts']),
    silentErrorsPerDay: orNone(times(chipRadPerDay, silent), ['dose-parts', 'dose-points']),
    debrisHitsPerYear: orNone(times(debris, bothFacesM2), ['debris-model', 'air-sun']),
    debrisLethalYears:
      lethal &&
      ranged(
        rangeOf((level) => 1 / lethal[level]),
        'debris-model',
      ),
    debrisLethalPerDay: orNone(times(lethal, fleet.satelliteCount / YEAR_DAYS), ['debris-model']),
    approachesPerDay: orNone(times(approaches, fleet.satelliteCount / YEAR_DAYS), ['debris-model']),
    ...neighbours(model, tumblingM2),
  })
}
