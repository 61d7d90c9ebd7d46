/** How much light, power, compute and charge does the whole fleet have now? Two ways that must agree: in closed form
 *  per plane (integer counts of slots inside the umbra's and penumbra's arcs, the disc overlap for the few slots in
 *  penumbra), and by placing and testing every satellite. Conical shadow and its neglects: physics/shadow.ts. */
import { HOUR, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { scale } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import type { Eci } from '../physics/frames.ts'
import { type ShadowSun, shadowSun, sunlitFraction, sunlitFractionAt } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { type Fleet, PLANE_STRIDE, type PlaneStates, satellitePosition } from './constellation.ts'
import {
  arrayPowerW,
  type EclipsePolicy,
  itPowerServedW,
  type OrbitCharge,
  orbitCharge,
  type SatelliteSpec,
} from './power.ts'

export interface FleetTotals {
  satellites: number
  inUmbra: number
  inPenumbra: number
  /** Mean visible fraction of the Sun's disc over the satellites. */
  sunlitFraction: number
  generatedW: number
  itPowerW: number
  flops: number
  /** Stored now; 0 where the load is shed. */
  batteryWh: number
  batteryCapacityWh: number
}

export interface FleetPower {
  satellite: SatelliteSpec
  policy: EclipsePolicy
  /** For each shell, what one satellite needs to ride through its longest eclipse of the year. */
  batteryCapacityWh: Float64Array
}

/** A plane's meeting with the shadow. */
export interface PlaneShadow {
  sinBeta: number
  cosBeta: number
  /** Argument of latitude nearest to the shadow's axis. */
  middleRad: number
  halfUmbraRad: number
  halfPenumbraRad: number
}

const halfArc = (ratio: number): number => (ratio >= 1 ? 0 : Math.acos(ratio))

/** @param cones of the Sun's distance, from shadowSun; ψ = asin(Re/r) ∓ tilt, expanded so that no arcsine is needed */
export function meetShadow(
  states: PlaneStates,
  plane: number,
  [x, y, z]: Eci,
  cones: ShadowSun,
  result: PlaneShadow,
): PlaneShadow {
  const o = plane * PLANE_STRIDE
  const px = states[o]!
  const py = states[o + 1]!
  const qx = states[o + 2]!
  const qy = states[o + 3]!
  const qz = states[o + 4]!
  const alongP = px * x + py * y
  const alongQ = qx * x + qy * y + qz * z
  const cosBeta = Math.sqrt(alongP * alongP + alongQ * alongQ)
  const sinEarth = EARTH_EQUATORIAL_RADIUS_M / states[o + 5]!
  const cosEarth = Math.sqrt(1 - sinEarth * sinEarth)
  result.cosBeta = cosBeta
  // N = P × Q: its sign tells on which side of the plane the Sun stands.
  result.sinBeta = py * qz * x - px * qz * y + (px * qy - py * qx) * z
  result.middleRad = Math.atan2(-alongQ, -alongP)
  result.halfUmbraRad = halfArc((cosEarth * cones.cosUmbraTilt + sinEarth * cones.sinUmbraTilt) / cosBeta)
  result.halfPenumbraRad = halfArc(
    (cosEarth * cones.cosPenumbraTilt - sinEarth * cones.sinPenumbraTilt) / cosBeta,
  )
  return result
}

export const planeShadow = (states: PlaneStates, plane: number, sun: Sun, result: PlaneShadow): PlaneShadow =>
  meetShadow(states, plane, sun.directionEci, shadowSun(sun.distanceAu), result)

export const newPlaneShadow = (): PlaneShadow => ({
  sinBeta: 0,
  cosBeta: 1,
  middleRad: 0,
  halfUmbraRad: 0,
  halfPenumbraRad: 0,
})

/** Eclipse that takes as much light as the real one with its penumbra: the mean of both arcs (to 1e-5 of a year). */
export const equivalentEclipseRad = (shadow: PlaneShadow): number =>
  shadow.halfUmbraRad + shadow.halfPenumbraRad

/** Charge of a battery at `phaseRad` ≥ 0 after the middle-penumbra entry, on the periodic orbit. */
export function chargeWh(
  charge: OrbitCharge,
  capacityWh: number,
  phaseRad: number,
  eclipseRad: number,
  rateRadS: number,
): number {
  const perRad = 1 / rateRadS / HOUR
  if (phaseRad < eclipseRad) return capacityWh - charge.dischargeW * phaseRad * perRad
  const lowest = capacityWh - charge.dischargeW * eclipseRad * perRad
  return Math.min(capacityWh, lowest + charge.chargeW * (phaseRad - eclipseRad) * perRad)
}

/** Sum of chargeWh over a plane's slots without visiting them: two arithmetic series. */
function planeChargeWh(
  charge: OrbitCharge,
  capacityWh: number,
  firstPhaseRad: number,
  eclipseRad: number,
  rateRadS: number,
  slots: number,
): number {
  const step = TWO_PI / slots
  const perRad = 1 / rateRadS / HOUR
  const refillRad =
    charge.chargeW > 0
      ? Math.min(TWO_PI - eclipseRad, (charge.dischargeW * eclipseRad) / charge.chargeW)
      : TWO_PI - eclipseRad
  const discharging = slotsFrom(firstPhaseRad, step, 0, eclipseRad)
  const charging = slotsFrom(firstPhaseRad, step, eclipseRad, eclipseRad + refillRad)
  const dischargedRad = phaseSum(firstPhaseRad, step, 0, discharging) + charging * eclipseRad
  const chargedRad = phaseSum(firstPhaseRad, step, eclipseRad, charging)
  return slots * capacityWh + perRad * (charge.chargeW * chargedRad - charge.dischargeW * dischargedRad)
}

/** How many slots have a phase in [from, to). */
const slotsFrom = (firstPhaseRad: number, step: number, from: number, to: number): number =>
  Math.max(0, Math.ceil((to - firstPhaseRad) / step) - Math.ceil((from - firstPhaseRad) / step))

/** Sum of (phase − from) over the `count` slots from `from` on. */
function phaseSum(firstPhaseRad: number, step: number, from: number, count: number): number {
  const start = firstPhaseRad + Math.ceil((from - firstPhaseRad) / step) * step - from
  return count * start + (step * count * (count - 1)) / 2
}

/** How many slots of spacing `step`, one of them at `first`, lie strictly inside (from, to). */
function slotsInside(first: number, step: number, from: number, to: number): number {
  return to > from ? Math.max(0, Math.ceil((to - first) / step) - Math.floor((from - first) / step) - 1) : 0
}

/** Light on the slots of one plane that are in penumbra, edges included: for each, its visible fraction. */
function forEachPenumbraSlot(
  first: number,
  step: number,
  shadow: PlaneShadow,
  radiusM: number,
  sunDistanceM: number,
  visit: (lit: number) => void,
): void {
  const { halfUmbraRad, halfPenumbraRad, cosBeta } = shadow
  const low = Math.floor((-halfPenumbraRad - first) / step) + 1
  const high = Math.ceil((halfPenumbraRad - first) / step) - 1
  for (let m = low; m <= high; m++) {
    const angle = first + m * step
    if (Math.abs(angle) < halfUmbraRad) {
      m = Math.max(m, Math.ceil((halfUmbraRad - first) / step) - 1) // to the far edge of the umbra
      continue
    }
    visit(sunlitFractionAt(cosBeta * Math.cos(angle), radiusM, sunDistanceM))
  }
}

export function fleetTotals(fleet: Fleet, states: PlaneStates, sun: Sun, power: FleetPower): FleetTotals {
  const { satellite, policy } = power
  const sunDistanceM = sun.distanceAu * ASTRONOMICAL_UNIT_M
  const fullArrayW = arrayPowerW(satellite, sun.fluxWm2)
  const fullItW = itPowerServedW(satellite, fullArrayW)
  const cones = shadowSun(sun.distanceAu)
  const shadow = newPlaneShadow()
  let inUmbra = 0
  let inPenumbra = 0
  let litSum = 0
  let itPowerW = 0
  let batteryWh = 0
  let batteryCapacityWh = 0
  let penumbraIt = 0
  const addPenumbra = (lit: number) => {
    inPenumbra++
    litSum += lit
    penumbraIt += itPowerServedW(satellite, lit * fullArrayW)
  }
  for (let k = 0; k < fleet.planeCount; k++) {
    const slots = fleet.slots[k]!
    meetShadow(states, k, sun.directionEci, cones, shadow)
    let umbra = 0
    let shaded = 0
    penumbraIt = 0
    if (shadow.halfPenumbraRad > 0) {
      const step = TWO_PI / slots
      const first = states[k * PLANE_STRIDE + 8]! - shadow.middleRad
      umbra = slotsInside(first, step, -shadow.halfUmbraRad, shadow.halfUmbraRad)
      const before = inPenumbra
      forEachPenumbraSlot(first, step, shadow, states[k * PLANE_STRIDE + 5]!, sunDistanceM, addPenumbra)
      shaded = umbra + inPenumbra - before
    }
    inUmbra += umbra
    litSum += slots - shaded
    if (policy === 'shed') {
      itPowerW += (slots - shaded) * fullItW + penumbraIt
    } else {
      const rate = fleet.argLatRateRadS[k]!
      const eclipseRad = equivalentEclipseRad(shadow)
      const charge = orbitCharge(satellite, fullArrayW, eclipseRad / rate, TWO_PI / rate)
      const capacityWh = power.batteryCapacityWh[fleet.shellOfPlane[k]!]!
      const phase = states[k * PLANE_STRIDE + 8]! - shadow.middleRad + eclipseRad / 2
      itPowerW += slots * charge.itPowerW
      batteryWh += planeChargeWh(charge, capacityWh, wrapTwoPi(phase), eclipseRad, rate, slots)
      batteryCapacityWh += slots * capacityWh
    }
  }
  return {
    satellites: fleet.satelliteCount,
    inUmbra,
    inPenumbra,
    sunlitFraction: litSum / fleet.satelliteCount,
    generatedW: litSum * fullArrayW,
    itPowerW,
    flops: (itPowerW / satellite.ratedItW) * satellite.peakFlops,
    batteryWh,
    batteryCapacityWh,
  }
}

/** The totals of some planes alone. @param to the plane after the last one */
export function planesTotals(
  fleet: Fleet,
  states: PlaneStates,
  sun: Sun,
  power: FleetPower,
  { from, to }: { from: number; to: number },
): FleetTotals {
  const part: Fleet = {
    ...fleet,
    planeCount: to - from,
    satelliteCount: fleet.firstId[to]! - fleet.firstId[from]!,
    slots: fleet.slots.subarray(from, to),
    shellOfPlane: fleet.shellOfPlane.subarray(from, to),
    argLatRateRadS: fleet.argLatRateRadS.subarray(from, to),
  }
  return fleetTotals(part, states.subarray(from * PLANE_STRIDE, to * PLANE_STRIDE), sun, power)
}

/** The same totals by placing every satellite and testing it against the Sun's disc: the check, not the display. */
export function sampledTotals(fleet: Fleet, states: PlaneStates, sun: Sun, power: FleetPower): FleetTotals {
  const { satellite, policy } = power
  const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  const fullArrayW = arrayPowerW(satellite, sun.fluxWm2)
  const shadow = newPlaneShadow()
  const totals = { inUmbra: 0, inPenumbra: 0, litSum: 0, itPowerW: 0, batteryWh: 0, batteryCapacityWh: 0 }
  for (let k = 0; k < fleet.planeCount; k++) {
    planeShadow(states, k, sun, shadow)
    const rate = fleet.argLatRateRadS[k]!
    const eclipseRad = equivalentEclipseRad(shadow)
    const charge = orbitCharge(satellite, fullArrayW, eclipseRad / rate, TWO_PI / rate)
    const capacityWh = power.batteryCapacityWh[fleet.shellOfPlane[k]!]!
    const slots = fleet.slots[k]!
    for (let slot = 0; slot < slots; slot++) {
      const lit = sunlitFraction(satellitePosition(fleet, states, k, slot), sunPosition)
      totals.litSum += lit
      if (lit === 0) totals.inUmbra++
      else if (lit < 1) totals.inPenumbra++
      if (policy === 'shed') totals.itPowerW += itPowerServedW(satellite, lit * fullArrayW)
      else {
        const angle = states[k * PLANE_STRIDE + 8]! + (slot * TWO_PI) / slots
        const phase = wrapTwoPi(angle - shadow.middleRad + eclipseRad / 2)
        totals.itPowerW += charge.itPowerW
        totals.batteryWh += chargeWh(charge, capacityWh, phase, eclipseRad, rate)
        totals.batteryCapacityWh += capacityWh
      }
    }
  }
  return {
    satellites: fleet.satelliteCount,
    inUmbra: totals.inUmbra,
    inPenumbra: totals.inPenumbra,
    sunlitFraction: totals.litSum / fleet.satelliteCount,
    generatedW: totals.litSum * fullArrayW,
    itPowerW: totals.itPowerW,
    flops: (totals.itPowerW / satellite.ratedItW) * satellite.peakFlops,
    batteryWh: totals.batteryWh,
    batteryCapacityWh: totals.batteryCapacityWh,
  }
}
