/** One satellite closely: its orbit, its light, its next eclipse, its power and charge, at the frame's instant; and the
 *  steps from it to its neighbours. */
import { DAY_MS, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { length, scale } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type EclipsePassage, eclipsePassages } from '../physics/eclipse.ts'
import { type CircularOrbit, ltanFromRaanH, nodalPeriodS, raanAt } from '../physics/orbit.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import { sunAt } from '../physics/sun.ts'
import type { Model } from '../scenario/model.ts'
import {
  type Fleet,
  orbitOfPlane,
  PLANE_STRIDE,
  planeOfSatellite,
  planesAt,
  satellitePosition,
} from '../systems/constellation.ts'
import { chargeWh, equivalentEclipseRad, newPlaneShadow, planeShadow } from '../systems/fleet.ts'
import { arrayPowerW, itPowerServedW, orbitCharge } from '../systems/power.ts'

/** A satellite's own orbit: its plane's, with its slot's phase. */
export function orbitOfSatellite(fleet: Fleet, id: number): CircularOrbit {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  return { ...orbit, argLatRad: wrapTwoPi(orbit.argLatRad + (slot * TWO_PI) / fleet.slots[plane]!) }
}

export interface Inspection {
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
  sunlitFraction: number
  arrayW: number
  itPowerW: number
  /** 0 where the load is shed. */
  batteryFraction: number
  batteryCapacityWh: number
}

export function inspect(model: Model, id: number, utcMs: number): Inspection {
  const { fleet, power, states } = model
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  const sun = sunAt(utcMs)
  planesAt(fleet, utcMs, states)
  const position = satellitePosition(fleet, states, plane, slot)
  const lit = sunlitFraction(position, scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M))
  const shadow = planeShadow(states, plane, sun, newPlaneShadow())
  const fullW = arrayPowerW(power.satellite, sun.fluxWm2)
  const raanRad = raanAt(orbit, utcMs)
  const shell = fleet.shellOfPlane[plane]!
  const capacityWh = power.batteryCapacityWh[shell]!
  const eclipseRad = equivalentEclipseRad(shadow)
  const charge = orbitCharge(
    power.satellite,
    fullW,
    eclipseRad / orbit.argLatRateRadS,
    TWO_PI / orbit.argLatRateRadS,
  )
  const angle = states[plane * PLANE_STRIDE + 8]! + (slot * TWO_PI) / fleet.slots[plane]!
  const phase = wrapTwoPi(angle - shadow.middleRad + eclipseRad / 2)
  const ridesThrough = power.policy === 'ride-through'
  return {
    id,
    group: model.groupOfShell[shell]!,
    shell,
    plane: plane - fleet.shells[shell]!.firstPlane,
    slot,
    altitudeM: length(position) - EARTH_EQUATORIAL_RADIUS_M,
    inclinationRad: orbit.inclinationRad,
    raanRad,
    ltanH: ltanFromRaanH(raanRad, utcMs),
    periodS: nodalPeriodS(orbit),
    betaRad: Math.asin(shadow.sinBeta),
    sunlitFraction: lit,
    arrayW: lit * fullW,
    itPowerW: ridesThrough ? charge.itPowerW : itPowerServedW(power.satellite, lit * fullW),
    batteryFraction:
      ridesThrough && capacityWh > 0
        ? chargeWh(charge, capacityWh, phase, eclipseRad, orbit.argLatRateRadS) / capacityWh
        : 0,
    batteryCapacityWh: ridesThrough ? capacityWh : 0,
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
