/** Metres ⇄ scene units, and the Earth's axes ⇄ three's: the only place that knows both. One scene unit is the Earth's
 *  equatorial radius; the scene is inertial, (x, y, z) of the true equator of date becomes (x, z, −y), so the pole is up. */
import { Vector3 } from 'three'
import type { Vec3 } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M, SUN_RADIUS_M } from '../physics/constants.ts'

export const SCENE_UNITS_PER_M = 1 / EARTH_EQUATORIAL_RADIUS_M
export const SUN_RADIUS_SCENE = SUN_RADIUS_M * SCENE_UNITS_PER_M
export const sunDistanceScene = (distanceAu: number): number =>
  distanceAu * ASTRONOMICAL_UNIT_M * SCENE_UNITS_PER_M

/** A direction or a position in scene units, from its inertial or Earth-fixed components. */
export function sceneVector(vector: Vec3, scale = 1, target: Vector3 = new Vector3()): Vector3 {
  return target.set(vector[0] * scale, vector[2] * scale, -vector[1] * scale)
}
