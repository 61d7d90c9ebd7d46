/** One satellite closely: its orbit, its light, its next eclipse, its power and charge, at the frame's instant; and the
 *  steps from it to its neighbours. */
import { DAY_MS, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type EclipsePassage, eclipsePassages } from '../physics/eclipse.ts'
import { type CircularOrbit, ltanFromRaanH, nodalPeriodS, raanAt } from '../physics/orbit.ts'
import { sunAt } from '../physics/sun.ts'
import type { Model } from '../scenario/model.ts'
import {
  type Fleet,
  orbitOfPlane,
  PLANE_STRIDE,
  planeOfSatellite,
  planesAt,
} from '../systems/constellation.ts'
import { newPlaneShadow, planeShadow } from '../systems/fleet.ts'
import { type SatelliteLive, satelliteLive } from '../systems/live.ts'

/** A satellite's own orbit: its plane's, with its slot's phase. */
export function orbitOfSatellite(fleet: Fleet, id: number): CircularOrbit {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  return { ...orbit, argLatRad: wrapTwoPi(orbit.argLatRad + (slot * TWO_PI) / fleet.slots[plane]!) }
}

export interface Inspection extends SatelliteLive {
  id: number
  group: number
  shell: number
  plane: number
  slot: number
  altitudeM: number
  inclinationRad: number
  raanRad: number
  ltanH: number
  periodS: number
  betaRad: number
  batteryCapacityWh: number
}

export function inspect(model: Model, id: number, utcMs: number): Inspection {
  const { fleet, power, states } = model
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  const sun = sunAt(utcMs)
  planesAt(fleet, utcMs, states)
  const raanRad = raanAt(orbit, utcMs)
  const shell = fleet.shellOfPlane[plane]!
  return {
    ...satelliteLive(fleet, states, sun, power, { plane, slot }),
    id,
    group: model.groupOfShell[shell]!,
    shell,
    plane: plane - fleet.shells[shell]!.firstPlane,
    slot,
    altitudeM: states[plane * PLANE_STRIDE + 5]! - EARTH_EQUATORIAL_RADIUS_M,
    inclinationRad: orbit.inclinationRad,
    raanRad,
    ltanH: ltanFromRaanH(raanRad, utcMs),
    periodS: nodalPeriodS(orbit),
    betaRad: Math.asin(planeShadow(states, plane, sun, newPlaneShadow()).sinBeta),
    batteryCapacityWh: power.policy === 'ride-through' ? power.batteryCapacityWh[shell]! : 0,
  }
}

/** Longest search for the next eclipse. */
const SEARCH_MS = 400 * DAY_MS

/** The passage a satellite is in, or the next one within 400 days; found again only when the instant has left what the
 *  last answer holds for. */
export class NextEclipse {
  private readonly orbit: CircularOrbit
  private found: { fromMs: number; untilMs: number; passage: EclipsePassage | null } | null = null

  constructor(model: Model, id: number) {
    this.orbit = orbitOfSatellite(model.fleet, id)
  }

  at(utcMs: number): EclipsePassage | null {
    const { found } = this
    if (found && utcMs >= found.fromMs && utcMs < found.untilMs) return found.passage
    for (const passage of eclipsePassages(this.orbit, utcMs, utcMs + SEARCH_MS)) {
      if (passage.penumbraOutMs <= utcMs) continue
      this.found = { fromMs: utcMs, untilMs: passage.penumbraOutMs, passage }
      return passage
    }
    this.found = { fromMs: utcMs, untilMs: utcMs + DAY_MS, passage: null }
    return null
  }
}

export type Step = 'ahead' | 'behind' | 'next-plane' | 'previous-plane' | 'next-shell' | 'previous-shell'

/** The neighbour a step leads to: along the plane, to the same place of another plane, to another shell. */
export function neighbour(fleet: Fleet, id: number, step: Step): number {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const slots = fleet.slots[plane]!
  const shellIndex = fleet.shellOfPlane[plane]!
  const shell = fleet.shells[shellIndex]!
  const planes = (fleet.shells[shellIndex + 1]?.firstPlane ?? fleet.planeCount) - shell.firstPlane
  const wrap = (value: number, count: number) => ((value % count) + count) % count
  const to = (target: number) => fleet.firstId[target]! + Math.floor((slot / slots) * fleet.slots[target]!)
  switch (step) {
    case 'ahead':
      return fleet.firstId[plane]! + wrap(slot + 1, slots)
    case 'behind':
      return fleet.firstId[plane]! + wrap(slot - 1, slots)
    case 'next-plane':
      return to(shell.firstPlane + wrap(plane - shell.firstPlane + 1, planes))
    case 'previous-plane':
      return to(shell.firstPlane + wrap(plane - shell.firstPlane - 1, planes))
    case 'next-shell':
      return to(fleet.shells[wrap(shellIndex + 1, fleet.shells.length)]!.firstPlane)
    case 'previous-shell':
      return to(fleet.shells[wrap(shellIndex - 1, fleet.shells.length)]!.firstPlane)
  }
}
