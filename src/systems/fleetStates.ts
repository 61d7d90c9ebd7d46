/** Place and velocity of one satellite of a fleet at an instant: on its plane's circle, or on a cluster's ellipse about the
 *  reference orbit (planes.ts has the same for all planes at once, without velocities). Metres and metres a second. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import { argLatAt, orbitState, planeBasis, raanAt } from '../physics/orbit.ts'
import { type Fleet, orbitOfPlane, planeOfSatellite } from './constellation.ts'

export function writeFleetState(fleet: Fleet, id: number, utcMs: number, target: Float64Array): void {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  const amplitudeM = at(fleet.relativeAmplitudeM, plane)
  if (amplitudeM === 0) {
    const argLatRad = orbit.argLatRad + (slot * TWO_PI) / at(fleet.slots, plane)
    const { positionEci, velocityEci } = orbitState({ ...orbit, argLatRad }, utcMs)
    target.set(positionEci, 0)
    target.set(velocityEci, 3)
    return
  }
  const { argLatRateRadS: u1, raanRateRadS: w } = orbit
  const u = argLatAt(orbit, utcMs)
  const phase = u + at(fleet.relativePhaseRad, plane)
  const outward = orbit.semiMajorAxisM + (amplitudeM / 2) * Math.cos(phase)
  const along = -amplitudeM * Math.sin(phase)
  // Their rates in the plane that turns with the reference.
  const away = -(amplitudeM / 2) * Math.sin(phase) * u1 - along * u1
  const ahead = -amplitudeM * Math.cos(phase) * u1 + outward * u1
  const { p, q } = planeBasis(raanAt(orbit, utcMs), orbit.inclinationRad)
  const [c, s] = [Math.cos(u), Math.sin(u)]
  for (let axis = 0; axis < 3; axis++) {
    const [pk, qk] = [at(p, axis), at(q, axis)]
    const [radial, forward] = [pk * c + qk * s, qk * c - pk * s]
    target[axis] = outward * radial + along * forward
    target[axis + 3] = away * radial + ahead * forward
  }
  target[3] = at(target, 3) - w * at(target, 1)
  target[4] = at(target, 4) + w * at(target, 0)
}
