/** Which satellites are near the eye? Per plane, the arc of its circle within reach: no loop over satellites, nor over the
 *  planes of shells that are out of reach. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import type { Fleet, Shell } from '../systems/constellation.ts'
import { eachPlane, type Plane, type PlaneStates } from '../systems/planes.ts'

const MARGIN_M = 1

/** Whether any satellite of a shell can be so near: from afar none is, and its planes need not be looked at. A cluster's
 *  last one has the widest ellipse. */
function mayReach(fleet: Fleet, shell: Shell, eyeM: number, reachM: number): boolean {
  const widestM = at(fleet.relativeAmplitudeM, shell.firstPlane + shell.planeCount - 1)
  return Math.abs(eyeM - shell.semiMajorAxisM) <= reachM + widestM + MARGIN_M
}

/** Calls back for every satellite within `reachM` of the eye, both inertial, at most `limit` of them.
 *  @param visit position, inertial, metres, and id */
export function forEachNear(
  states: PlaneStates,
  eye: readonly [number, number, number],
  reachM: number,
  limit: number,
  visit: (x: number, y: number, z: number, id: number) => void,
): void {
  let visited = 0
  const eyeM = Math.hypot(eye[0], eye[1], eye[2])
  const look = ({ px, py, qx, qy, qz, radiusM: r, phaseRad }: Plane, k: number) => {
    if (visited >= limit) return false
    const p = eye[0] * px + eye[1] * py
    const q = eye[0] * qx + eye[1] * qy + eye[2] * qz
    const inPlane = Math.hypot(p, q)
    const offPlane2 = Math.max(0, eyeM * eyeM - inPlane ** 2)
    // |eye − r(cos φ, sin φ)|² = inPlane² + r² − 2 r inPlane cos(φ − φ₀) + offPlane² ≤ reach²
    const cosArc = (inPlane ** 2 + r ** 2 + offPlane2 - reachM ** 2) / (2 * r * inPlane)
    if (!(cosArc < 1)) return
    const arc = cosArc <= -1 ? Math.PI : Math.acos(cosArc)
    const slots = at(states.fleet.slots, k)
    const step = TWO_PI / slots
    const first = Math.atan2(q, p) - phaseRad
    const low = Math.ceil((first - arc) / step)
    const high = Math.min(Math.floor((first + arc) / step), low + slots - 1)
    for (let m = low; m <= high && visited < limit; m++, visited++) {
      const angle = phaseRad + m * step
      const c = Math.cos(angle)
      const s = Math.sin(angle)
      const id = at(states.fleet.firstId, k) + (((m % slots) + slots) % slots)
      visit(r * (px * c + qx * s), r * (py * c + qy * s), r * qz * s, id)
    }
  }
  for (const shell of states.fleet.shells) {
    const end = shell.firstPlane + shell.planeCount
    if (end > shell.firstPlane && mayReach(states.fleet, shell, eyeM, reachM))
      eachPlane(states, look, shell.firstPlane, end)
  }
}
