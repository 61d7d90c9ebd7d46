/** One satellite closely: its orbit, its light, its next eclipse, its power and charge, at the frame's instant; and the
 *  steps from it to its neighbours. */
import { at } from '../../lib/at.ts'
import { DAY_MS } from '../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { type EclipsePassage, eclipsePassages } from '../../physics/eclipse.ts'
import { type CircularOrbit, ltanFromRaanH, nodalPeriodS, raanAt } from '../../physics/orbit.ts'
import { sunAt } from '../../physics/sun.ts'
import {
  type Fleet,
  fleetPart,
  orbitOfPlane,
  orbitOfSatellite,
  planeOfSatellite,
} from '../../systems/constellation.ts'
import { type SatelliteLive, satelliteLive } from '../../systems/live.ts'
import { betaOf } from '../../systems/planeShadow.ts'
import { planesAt, radiusOf } from '../../systems/planes.ts'
import type { Model } from './model.ts'

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
  const { fleet, power } = model
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  const sun = sunAt(utcMs)
  const own = planesAt(fleetPart(fleet, plane, plane + 1), utcMs)
  const raanRad = raanAt(orbit, utcMs)
  const shell = at(fleet.shellOfPlane, plane)
  return {
    ...satelliteLive(own, sun, power, { plane: 0, slot }),
    id,
    group: at(model.groupOfShell, shell),
    shell,
    plane: plane - at(fleet.shells, shell).firstPlane,
    slot,
    altitudeM: radiusOf(own, 0) - EARTH_EQUATORIAL_RADIUS_M,
    inclinationRad: orbit.inclinationRad,
    raanRad,
    ltanH: ltanFromRaanH(raanRad, utcMs),
    periodS: nodalPeriodS(orbit),
    betaRad: betaOf(own, 0, sun),
    batteryCapacityWh: power.policy === 'ride-through' ? at(power.batteryCapacityWh, shell) : 0,
  }
}

/** Longest search for the next eclipse. */
export const SEARCH_DAYS = 400

/** The passage a satellite is in, or the next one within 400 days. What is known already is not searched again, so that
 *  a clock that runs, either way, through a year without shadow costs little. */
export class NextEclipse {
  private readonly orbit: CircularOrbit
  /** `passage` is the first from `fromMs` on; null where there is none before `clearToMs`. */
  private known: { fromMs: number; clearToMs: number; passage: EclipsePassage | null } | null = null

  constructor(model: Model, id: number) {
    this.orbit = orbitOfSatellite(model.fleet, id)
  }

  private first(fromMs: number, toMs: number): EclipsePassage | null {
    for (const passage of eclipsePassages(this.orbit, fromMs, toMs)) return passage
    return null
  }

  at(utcMs: number): EclipsePassage | null {
    const { known } = this
    const toMs = utcMs + SEARCH_DAYS * DAY_MS
    if (known && utcMs >= known.fromMs) {
      if (known.passage && utcMs < known.passage.penumbraOutMs) return known.passage
      if (!known.passage && utcMs < known.clearToMs) {
        if (toMs - known.clearToMs < DAY_MS) return null
        const passage = this.first(known.clearToMs, toMs)
        this.known = { fromMs: known.fromMs, clearToMs: toMs, passage }
        return passage
      }
    } else if (known && known.fromMs < toMs) {
      const passage = this.first(utcMs, known.fromMs) ?? known.passage
      this.known = { fromMs: utcMs, clearToMs: known.clearToMs, passage }
      return passage
    }
    const passage = this.first(utcMs, toMs)
    this.known = { fromMs: utcMs, clearToMs: toMs, passage }
    return passage
  }
}

export type Step = 'ahead' | 'behind' | 'next-plane' | 'previous-plane' | 'next-shell' | 'previous-shell'

/** The neighbour a step leads to: along the plane, to the same place of another plane, to another shell. */
export function neighbour(fleet: Fleet, id: number, step: Step): number {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const slots = at(fleet.slots, plane)
  const shellIndex = at(fleet.shellOfPlane, plane)
  const { firstPlane } = at(fleet.shells, shellIndex)
  const planesOf = (shell: number) =>
    (fleet.shells[shell + 1]?.firstPlane ?? fleet.planeCount) - at(fleet.shells, shell).firstPlane
  const planes = planesOf(shellIndex)
  const wrap = (value: number, count: number) => ((value % count) + count) % count
  const to = (target: number) =>
    at(fleet.firstId, target) + Math.floor((slot * at(fleet.slots, target)) / slots)
  const planeFrom = (by: number) => to(firstPlane + wrap(plane - firstPlane + by, planes))
  const shellFrom = (by: number) => {
    const shell = wrap(shellIndex + by, fleet.shells.length)
    const same = Math.floor(((plane - firstPlane) * planesOf(shell)) / planes)
    return to(at(fleet.shells, shell).firstPlane + same)
  }
  switch (step) {
    case 'ahead':
      return at(fleet.firstId, plane) + wrap(slot + 1, slots)
    case 'behind':
      return at(fleet.firstId, plane) + wrap(slot - 1, slots)
    case 'next-plane':
      return planeFrom(1)
    case 'previous-plane':
      return planeFrom(-1)
    case 'next-shell':
      return shellFrom(1)
    case 'previous-shell':
      return shellFrom(-1)
  }
}
