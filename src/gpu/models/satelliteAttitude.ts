/** How does a satellite turn about where its array looks? So that the radiators are edge-on to the Earth (where it looks at
 *  the Sun: yaw steering, as systems/thermal.ts takes it). */
import { Vector3 } from 'three'

/** Where it looks straight up or down, every turn will do: this one then. */
const ANY = new Vector3(0, 1, 0)
const OTHER = new Vector3(1, 0, 0)

/** The direction of the wings, X: square to the array's normal (Z) and to the line to the Earth; Y = Z × X. All unit.
 *  @param up away from the Earth @param looks the array's normal */
export function wingDirection(up: Vector3, looks: Vector3, target: Vector3): Vector3 {
  target.crossVectors(up, looks)
  if (target.lengthSq() < 1e-8) target.crossVectors(ANY, looks)
  if (target.lengthSq() < 1e-8) target.crossVectors(OTHER, looks)
  return target.normalize()
}
