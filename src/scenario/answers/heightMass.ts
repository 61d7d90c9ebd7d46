/** What mass does the height of a fleet cost it? Propellant takes a satellite up from where it is launched to, holds it
 *  against the air, and brings it down. Its stated mass has what it takes at the height that data sheets are taken to hold
 *  for (facts/dose.ts); elsewhere it is launched with more, or less. In the mean of the fleet. */
import { at } from '../../lib/at.ts'
import { clamp, DAY_MS, KM } from '../../lib/units.ts'
import { ACTIVITIES, exosphericK } from '../../physics/atmosphere.ts'
import { sunAt } from '../../physics/sun.ts'
import type { Fleet, Shell } from '../../systems/constellation.ts'
import { holdKgPerYear, massRatio, shownToFlow, spiralMS } from '../../systems/drag.ts'
import type { FleetPower } from '../../systems/fleet.ts'
import { shellSun, sinBetaOf } from '../../systems/shellSun.ts'
import { STATED } from '../facts/dose.ts'
import { altitudeOf, fleetMean } from './fleetDose.ts'
import { type Level, type Range, rangeOf } from './levels.ts'
import type { Model } from './model.ts'

const SUN = { low: ACTIVITIES.quiet, central: ACTIVITIES.mean, high: ACTIVITIES.active } as const
export const UPPER_K = rangeOf((level) => exosphericK(SUN[level]))
/** Of its thrusters, s: a good one is cheap. Source: thruster-impulse. */
export const IMPULSE_S = { low: 2500, central: 2000, high: 1500 } as const
/** Launched to here, and brought down to here before the air takes it. Source: spiral-ends. */
export const LAUNCHED_TO_M = 300 * KM
export const DISPOSAL_M = 200 * KM

const TIMES = 25
/** What a satellite shows to the flow in the mean of its year, pointed as it works: by the Sun's angle to its shell's first
 *  plane through the year that the fleet is built for. */
export function workingAreaM2(
  fleet: Fleet,
  shell: Shell,
  { satellite }: Pick<FleetPower, 'satellite'>,
): number {
  const { firstPlane } = shell
  const [cosRaan, sinRaan] = [at(fleet.cosRaan, firstPlane), at(fleet.sinRaan, firstPlane)]
  const startMs = Date.UTC(new Date(fleet.epochMs).getUTCFullYear(), 0, 1)
  let sum = 0
  for (let step = 0; step < TIMES; step++) {
    const utcMs = startMs + ((step + 0.5) / TIMES) * 365.25 * DAY_MS
    const sine = sinBetaOf(shellSun(fleet, shell, utcMs, sunAt(utcMs)), cosRaan, sinRaan)
    const shown = shownToFlow(Math.asin(clamp(sine, -1, 1)), satellite.pointing)
    sum += shown.array * satellite.arrayAreaM2 + shown.radiator * satellite.radiatorAreaM2
  }
  return sum / TIMES
}

/** Beyond what it takes where the sheet holds. */
interface Push {
  /** Propellant of a year against the air; air that is no longer to be held against is no gain, it is next to none. */
  holdKgPerYear: Range<number>
  /** Change of speed once, up and down. */
  onceMS: number
}

function pushOf({ scenario, fleet, groupOfShell, power }: Model): Push {
  const areas = scenario.groups.map((_, group) =>
    workingAreaM2(fleet, at(fleet.shells, groupOfShell.indexOf(group)), power),
  )
  const areaOf = new Map(fleet.shells.map((shell, index) => [shell, at(areas, at(groupOfShell, index))]))
  const once = (altitudeM: number) => spiralMS(LAUNCHED_TO_M, altitudeM) + spiralMS(altitudeM, DISPOSAL_M)
  return {
    holdKgPerYear: rangeOf((level) => {
      const hold = (altitudeM: number, shell: Shell) =>
        holdKgPerYear(altitudeM, areaOf.get(shell) ?? 0, UPPER_K[level], IMPULSE_S[level])
      return fleetMean(fleet, (shell) =>
        Math.max(0, hold(altitudeOf(shell), shell) - hold(STATED.altitudeM, shell)),
      )
    }),
    onceMS: fleetMean(fleet, (shell) => once(altitudeOf(shell)) - once(STATED.altitudeM)),
  }
}

/** A draw of prices or another life changes no push. */
const known = new WeakMap<FleetPower, Push>()

/** Propellant of one satellite beyond what its mass has; less than 0 where it takes less. */
export function heightPropellantKg(model: Model, level: Level, massKg: number, lifeYears: number): number {
  const push = known.get(model.power) ?? pushOf(model)
  known.set(model.power, push)
  return massKg * (massRatio(push.onceMS, IMPULSE_S[level]) - 1) + push.holdKgPerYear[level] * lifeYears
}
