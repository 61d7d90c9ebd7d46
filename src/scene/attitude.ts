/** How does a satellite of a plane hold itself in the picture? Its array as it is pointed (systems/pointing.ts). On one axis
 *  the wings lie along the drive, which is the orbit's normal; else they are level, so that radiators are edge-on to the
 *  Earth (gpu/models/satelliteAttitude.ts): along the flight where the array is fixed to the body. */
import type { Vector3 } from 'three'
import { wingDirection } from '../gpu/models/satelliteAttitude.ts'
import { sceneVector } from '../gpu/scale.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { normalOf } from '../systems/planes.ts'
import { arrayNormal } from '../systems/pointing.ts'
import { stage } from './stage.ts'

/** So near to each other the drive and the Sun leave it open how the body turns. */
const ALONG = 0.9999

/** Scene axes, unit. @param up away from the Earth @param wing, looks written: the wings' direction, the array's normal */
export function attitudeOf(plane: number, up: Vector3, wing: Vector3, looks: Vector3): void {
  const { pointing } = currentModel().power.satellite
  if (pointing === 'two-axes') {
    looks.copy(stage.sunDirection)
    wingDirection(up, looks, wing)
    return
  }
  const normal = normalOf(frame.planes, plane)
  sceneVector(arrayNormal(pointing, frame.sun.directionEci, normal), 1, looks)
  sceneVector(normal, 1, wing)
  if (pointing === 'body-fixed' || Math.abs(wing.dot(looks)) > ALONG) wingDirection(up, looks, wing)
}

/** Of the satellite that the eye flies along with. */
export function riddenAttitude(up: Vector3, wing: Vector3, looks: Vector3): void {
  const { plane } = planeOfSatellite(frame.planes.fleet, store.getState().selectedId ?? 0)
  attitudeOf(plane, up, wing, looks)
}
