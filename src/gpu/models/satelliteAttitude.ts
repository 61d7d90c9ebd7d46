/** How does a satellite hold itself? Arrays square to the Sun, and turned about the line to it so that the radiators are
 *  edge-on to the Earth too (yaw steering, as systems/thermal.ts takes it). */
import { Vector3 } from 'three'

/** Where the Sun stands straight above or below, every turn will do: this one then. */
const ANY = new Vector3(0, 1, 0)
const OTHER = new Vector3(1, 0, 0)

/** The direction of the wings, X: square to the Sun (Z) and to the line to the Earth; Y = Z × X. All unit.
 *  @param up away from the Earth */
export function wingDirection(up: Vector3, sun: Vector3, target: Vector3): Vector3 {
  target.crossVectors(up, sun)
  if (target.lengthSq() < 1e-8) target.crossVectors(ANY, sun)
  if (target.lengthSq() < 1e-8) target.crossVectors(OTHER, sun)
  return target.normalize()
}
