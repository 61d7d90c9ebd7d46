/** What does the radiation at the height of a fleet do to it? It ages arrays and wears parts. A satellite's ageing and life
 *  stay as they are stated at the height that data sheets are taken to hold for (facts/dose.ts); elsewhere arrays age
 *  faster or slower, and satellites are replaced when their parts have had what they stand. In the mean of the fleet. */
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import type { Fleet, Shell } from '../../systems/constellation.ts'
import { ageingRatio, doseRadPerYear } from '../../systems/dose.ts'
import { AGEING_KNEE_RAD, DOSE_POINTS, PART_LIFE_RAD, STATED } from '../facts/dose.ts'
import { type Level, valuesAt } from './levels.ts'
import type { Model } from './model.ts'

export const altitudeOf = ({ semiMajorAxisM }: Pick<Shell, 'semiMajorAxisM'>): number =>
  semiMajorAxisM - EARTH_EQUATORIAL_RADIUS_M

/** Mean over all satellites. */
export function fleetMean(fleet: Fleet, of: (shell: Shell) => number): number {
  const { shells, satelliteCount } = fleet
  return (
    shells.reduce((sum, shell, index) => {
      const next = shells[index + 1]?.firstId ?? satelliteCount
      return sum + of(shell) * (next - shell.firstId)
    }, 0) / satelliteCount
  )
}

const doseAt = (shell: Shell): number => doseRadPerYear(altitudeOf(shell), DOSE_POINTS)

export const fleetDoseRadPerYear = (fleet: Fleet): number => fleetMean(fleet, doseAt)

/** How much faster arrays age than where their loss is stated. */
export const fleetAgeingRatio = (fleet: Fleet): number =>
  fleetMean(fleet, (shell) => ageingRatio(doseAt(shell), STATED.radPerYear, AGEING_KNEE_RAD))

/** Until satellites are replaced: as chosen, or as long as their parts stand the dose. */
export const lifeYearsAt = (
  { scenario, radPerYear }: Pick<Model, 'scenario' | 'radPerYear'>,
  level: Level,
): number => Math.min(valuesAt(scenario, level)('satelliteLifeYears'), PART_LIFE_RAD[level] / radPerYear)
