/** How much light, power, compute and charge does the whole fleet have now? Two ways that must agree: in closed form
 *  per plane (integer counts of slots inside the umbra's and penumbra's arcs, the disc overlap for the few slots in
 *  penumbra), and by placing and testing every satellite. Conical shadow and its neglects: physics/shadow.ts. */
import { TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { scale } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { chargeWh, planeChargeWh } from './charge.ts'
import type { Fleet } from './constellation.ts'
import {
  type ArrayNow,
  addLight,
  type LightSums,
  MOST_PLANES,
  moveRun,
  newLightSums,
  newPlaneRun,
  type PlaneRun,
} from './planeLight.ts'
import { equivalentEclipseRad, middleOf, newPlaneShadow, planeShadow } from './planeShadow.ts'
import { argLatOf, basisOf, type PlaneStates, partOf, placeOn, radiusOf } from './planes.ts'
import { type EclipsePolicy, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'

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

const newSums = () => ({
  inUmbra: 0,
  inPenumbra: 0,
  /** Of the visible fractions. */
  litSum: 0,
  generatedW: 0,
  itPowerW: 0,
  batteryWh: 0,
  batteryCapacityWh: 0,
})
type Sums = ReturnType<typeof newSums>

export function fleetTotals(states: PlaneStates, sun: Sun, power: FleetPower): FleetTotals {
  const { fleet } = states
  const { satellite, policy } = power
  const fullIn = fullPowerIn(satellite, sun.fluxWm2)
  const isAlike = satellite.pointing === 'two-axes'
  let array: ArrayNow = { satellite, fullW: fullIn(1) }
  let light = newLightSums()
  const sums = newSums()
  const run = newPlaneRun(states)
  for (const { firstPlane, planeCount, pattern } of fleet.shells) {
    const end = firstPlane + planeCount
    // In a cluster each has a radius of its own; and where arrays stand to the Sun as their plane does, a power of its own.
    const length = pattern === 'cluster' || !isAlike ? 1 : MOST_PLANES
    for (let from = firstPlane; from < end; from += length) {
      moveRun(run, from, Math.min(from + length, end), sun)
      const fullW = isAlike ? array.fullW : fullIn(run.cosBeta[0]!)
      if (fullW !== array.fullW) {
        settle(light, array, policy, sums)
        array = { satellite, fullW }
        light = newLightSums()
      }
      addLight(run, array, light)
      if (policy === 'ride-through') addCharge(run, array, power, sums)
    }
  }
  settle(light, array, policy, sums)
  return totalsFrom(sums, fleet, satellite)
}

/** Adds what satellites with one and the same power in full light were found to do. */
function settle(
  { inUmbra, inPenumbra, inFullLight, partlyLit, partlyServedW }: LightSums,
  { satellite, fullW }: ArrayNow,
  policy: EclipsePolicy,
  sums: Sums,
): void {
  const litSum = inFullLight + partlyLit
  sums.inUmbra += inUmbra
  sums.inPenumbra += inPenumbra
  sums.litSum += litSum
  sums.generatedW += litSum * fullW
  if (policy === 'shed') sums.itPowerW += inFullLight * itPowerServedW(satellite, fullW) + partlyServedW
}

/** Where the load is ridden through: the load that a run's batteries carry, and what they hold. */
function addCharge(
  { states, from, to, halfUmbraRad, halfPenumbraRad, firstRad }: PlaneRun,
  { satellite, fullW }: ArrayNow,
  { batteryCapacityWh }: FleetPower,
  sum: { itPowerW: number; batteryWh: number; batteryCapacityWh: number },
): void {
  const { slots: slotsOf, argLatRateRadS, shellOfPlane } = states.fleet
  for (let k = from, i = 0; k < to; k++, i++) {
    const slots = slotsOf[k]!
    const rate = argLatRateRadS[k]!
    const eclipseRad = halfUmbraRad[i]! + halfPenumbraRad[i]!
    const charge = orbitCharge(satellite, fullW, eclipseRad / rate, TWO_PI / rate)
    const capacityWh = batteryCapacityWh[shellOfPlane[k]!]!
    const phase = wrapTwoPi(firstRad[i]! + eclipseRad / 2)
    sum.itPowerW += slots * charge.itPowerW
    sum.batteryWh += planeChargeWh(charge, capacityWh, phase, eclipseRad, rate, slots)
    sum.batteryCapacityWh += slots * capacityWh
  }
}

const totalsFrom = (
  { litSum, ...sums }: Sums,
  { satelliteCount }: Fleet,
  { ratedItW, peakFlops }: SatelliteSpec,
): FleetTotals => ({
  satellites: satelliteCount,
  ...sums,
  sunlitFraction: litSum / satelliteCount,
  flops: (sums.itPowerW / ratedItW) * peakFlops,
})

/** The totals of some planes alone. @param to the plane after the last one */
export const planesTotals = (
  states: PlaneStates,
  sun: Sun,
  power: FleetPower,
  { from, to }: { from: number; to: number },
): FleetTotals => fleetTotals(partOf(states, from, to), sun, power)

/** The same totals by placing every satellite and testing it against the Sun's disc: the check, not the display. */
export function sampledTotals(states: PlaneStates, sun: Sun, power: FleetPower): FleetTotals {
  const { fleet } = states
  const { satellite, policy } = power
  const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  const fullIn = fullPowerIn(satellite, sun.fluxWm2)
  const shadow = newPlaneShadow()
  const sum = newSums()
  for (let k = 0; k < fleet.planeCount; k++) {
    planeShadow(states, k, sun, shadow)
    const fullArrayW = fullIn(shadow.cosBeta)
    const rate = fleet.argLatRateRadS[k]!
    const eclipseRad = equivalentEclipseRad(shadow)
    const charge = orbitCharge(satellite, fullArrayW, eclipseRad / rate, TWO_PI / rate)
    const capacityWh = power.batteryCapacityWh[fleet.shellOfPlane[k]!]!
    const slots = fleet.slots[k]!
    const basis = basisOf(states, k)
    const radiusM = radiusOf(states, k)
    for (let slot = 0; slot < slots; slot++) {
      const lit = sunlitFraction(placeOn(basis, argLatOf(states, k, slot), radiusM), sunPosition)
      sum.litSum += lit
      sum.generatedW += lit * fullArrayW
      if (lit === 0) sum.inUmbra++
      else if (lit < 1) sum.inPenumbra++
      if (policy === 'shed') sum.itPowerW += itPowerServedW(satellite, lit * fullArrayW)
      else {
        const phase = wrapTwoPi(argLatOf(states, k, slot) - middleOf(shadow) + eclipseRad / 2)
        sum.itPowerW += charge.itPowerW
        sum.batteryWh += chargeWh(charge, capacityWh, phase, eclipseRad, rate)
        sum.batteryCapacityWh += capacityWh
      }
    }
  }
  return totalsFrom(sum, fleet, satellite)
}
