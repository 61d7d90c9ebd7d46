/** What does one satellite do now: light, power, compute, charge, temperature? Work goes where power is: each satellite
 *  computes at the share of its rated power that its light or its battery serves, and nowhere else; so the fleet's work
 *  is the sum of its satellites', and energy used is work done. For one satellite directly; for all of them as eight
 *  numbers a plane from which the shader forms each (gpu/satellites/live.glsl, the twin of satelliteLive). */
import { HOUR, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { dot, length, scale } from '../lib/vec3.ts'
import {
  ASTRONOMICAL_UNIT_M,
  EARTH_ALBEDO,
  EARTH_EQUATORIAL_RADIUS_M,
  EARTH_INFRARED_WM2,
  STEFAN_BOLTZMANN_WM2_K4,
} from '../physics/constants.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { chargeWh } from './charge.ts'
import type { FleetPower } from './fleet.ts'
import {
  conesOf,
  equivalentEclipseRad,
  meetShadow,
  middleOf,
  newPlaneShadow,
  planeShadow,
  type ShadowCones,
} from './planeShadow.ts'
import { argLatOf, type PlaneStates, phaseOf, placeOf, radiusOf } from './planes.ts'
import { arrayPowerW, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { edgeOnViewFactor, heatW, radiatorK } from './thermal.ts'

export interface SatelliteLive {
  sunlitFraction: number
  arrayW: number
  itPowerW: number
  /** IT power served over rated. */
  utilisationFraction: number
  /** Of the battery's capacity; null where none is carried. */
  chargeFraction: number | null
  radiatorK: number
}

export function satelliteLive(
  states: PlaneStates,
  sun: Sun,
  { satellite, policy, batteryCapacityWh }: FleetPower,
  at: { plane: number; slot: number },
): SatelliteLive {
  const { fleet } = states
  const position = placeOf(states, at.plane, at.slot)
  const radiusM = length(position)
  const lit = sunlitFraction(position, scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M))
  const shadow = planeShadow(states, at.plane, sun, newPlaneShadow())
  const fullW = fullPowerIn(satellite, sun.fluxWm2)(shadow.cosBeta)
  let itPowerW = itPowerServedW(satellite, lit * fullW)
  let chargeFraction: number | null = null
  if (policy === 'ride-through') {
    const rate = fleet.argLatRateRadS[at.plane]!
    const eclipseRad = equivalentEclipseRad(shadow)
    const charge = orbitCharge(satellite, fullW, eclipseRad / rate, TWO_PI / rate)
    const phase = wrapTwoPi(argLatOf(states, at.plane, at.slot) - middleOf(shadow) + eclipseRad / 2)
    const capacityWh = batteryCapacityWh[fleet.shellOfPlane[at.plane]!]!
    itPowerW = charge.itPowerW
    if (capacityWh > 0) chargeFraction = chargeWh(charge, capacityWh, phase, eclipseRad, rate) / capacityWh
  }
  return {
    sunlitFraction: lit,
    arrayW: lit * fullW,
    itPowerW,
    utilisationFraction: itPowerW / satellite.ratedItW,
    chargeFraction,
    radiatorK: radiatorK(satellite, itPowerW, edgeOnViewFactor(radiusM / EARTH_EQUATORIAL_RADIUS_M), {
      fluxWm2: sun.fluxWm2,
      cosSunZenith: dot(position, sun.directionEci) / radiusM,
    }),
  }
}

/** Numbers a plane in the rows of planeLoads. */
export const LOAD_STRIDE = 8

/** Eight numbers a plane. The charge: phase of the first slot after the shadow's middle-penumbra entry, eclipse (both in
 *  turns), charge lost a turn in shadow and gained a turn in light (shares of the capacity); then utilisation where the
 *  load is ridden through, the radiator's view factor of the Earth, 1 where a battery is carried, and what its arrays give
 *  over what they would give facing the Sun. */
export function planeLoads(
  states: PlaneStates,
  sun: Sun,
  { satellite, policy, batteryCapacityWh }: FleetPower,
  rows: Float32Array,
): void {
  const { fleet } = states
  const ridesThrough = policy === 'ride-through'
  const isAlike = satellite.pointing === 'two-axes'
  const facingW = arrayPowerW(satellite, sun.fluxWm2)
  const fullIn = fullPowerIn(satellite, sun.fluxWm2)
  const shadow = newPlaneShadow()
  let cones: ShadowCones | null = null
  for (let k = 0, o = 0; k < fleet.planeCount; k++, o += LOAD_STRIDE) {
    rows[o + 5] = edgeOnViewFactor(radiusOf(states, k) / EARTH_EQUATORIAL_RADIUS_M)
    rows[o + 6] = 0
    rows[o + 7] = 1
    if (!ridesThrough && isAlike) continue
    cones = conesOf(states, k, sun, cones)
    meetShadow(states, k, cones, shadow)
    const fullW = fullIn(shadow.cosBeta)
    rows[o + 7] = facingW > 0 ? fullW / facingW : 0
    if (!ridesThrough) continue
    const eclipseRad = equivalentEclipseRad(shadow)
    const periodS = TWO_PI / fleet.argLatRateRadS[k]!
    const charge = orbitCharge(satellite, fullW, (eclipseRad / TWO_PI) * periodS, periodS)
    const capacityWh = batteryCapacityWh[fleet.shellOfPlane[k]!]!
    const shareATurn = capacityWh > 0 ? periodS / HOUR / capacityWh : 0
    rows[o] = wrapTwoPi(phaseOf(states, k) - middleOf(shadow) + eclipseRad / 2) / TWO_PI
    rows[o + 1] = eclipseRad / TWO_PI
    rows[o + 2] = charge.dischargeW * shareATurn
    rows[o + 3] = charge.chargeW * shareATurn
    rows[o + 4] = charge.itPowerW / satellite.ratedItW
    rows[o + 6] = capacityWh > 0 ? 1 : 0
  }
}

/** What all planes share: IT power as a line of the light, and the radiator's balance as T⁴ = heat + F (infrared +
 *  albedo · cos z), heat being a line of the utilisation. In K⁴. */
export function loadLaw(satellite: SatelliteSpec, fluxWm2: number) {
  const { ratedItW, radiatorAreaM2, radiatorEmissivity, radiatorAbsorptance } = satellite
  const emission = radiatorEmissivity * STEFAN_BOLTZMANN_WM2_K4
  const idleW = heatW(satellite, 0)
  return {
    /** Of an array that faces the Sun, before it is held between 0 and 1. */
    servedInFullLight: (arrayPowerW(satellite, fluxWm2) * satellite.conditioningEfficiency) / ratedItW,
    servedFirst: satellite.housekeepingW / ratedItW,
    idleK4: idleW / (2 * emission * radiatorAreaM2),
    loadK4: (heatW(satellite, ratedItW) - idleW) / (2 * emission * radiatorAreaM2),
    infraredK4: EARTH_INFRARED_WM2 / STEFAN_BOLTZMANN_WM2_K4,
    albedoK4: (radiatorAbsorptance * EARTH_ALBEDO * fluxWm2) / emission,
  }
}
export type LoadLaw = ReturnType<typeof loadLaw>
