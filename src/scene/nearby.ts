/** The satellites near enough to be seen as bodies, in this frame: found once, drawn by Models, named by RideLabels. */
import { type PerspectiveCamera, Vector3 } from 'three'
import { FAR_SPANS, MAX_MODELS } from '../gpu/models/limits.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { currentModel, shapeNow } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { satelliteLive } from '../systems/live.ts'
import { attitudeOf } from './attitude.ts'
import { forEachNear } from './near.ts'
import { isBehindEarth } from './pick.ts'

export interface Nearby {
  id: number
  /** Metres, scene axes. */
  fromEye: Vector3
  distanceM: number
  /** Visible fraction of the Sun. */
  light: number
  radiatorK: number
  utilisationFraction: number
  /** Its axes X and Z, scene axes. */
  wing: Vector3
  looks: Vector3
}

const newNearby = (): Nearby => ({
  id: 0,
  fromEye: new Vector3(),
  distanceM: 0,
  light: 1,
  radiatorK: 0,
  utilisationFraction: 0,
  wing: new Vector3(),
  looks: new Vector3(),
})
const pool: Nearby[] = []
const up = new Vector3()
/** Filled by findNearby. */
export const nearby: Nearby[] = []

/** Fills `nearby`. @returns the distance within which all are found, metres: less than the bodies could be seen from
 *  where they are too many */
export function findNearby(camera: PerspectiveCamera): number {
  const { fleet, power } = currentModel()
  const states = frame.planes
  const { x, y, z } = camera.position
  const eye = [x / SCENE_UNITS_PER_M, -z / SCENE_UNITS_PER_M, y / SCENE_UNITS_PER_M] as const
  let reachM = shapeNow().spanM * FAR_SPANS
  do {
    nearby.length = 0
    forEachNear(states, eye, reachM, MAX_MODELS + 1, (px, py, pz, id) => {
      const one = pool[nearby.length] ?? newNearby()
      pool[nearby.length] = one
      one.id = id
      one.fromEye.set(px - eye[0], pz - eye[2], -(py - eye[1]))
      nearby.push(one)
    })
    if (nearby.length > MAX_MODELS) reachM *= 0.7
  } while (nearby.length > MAX_MODELS && reachM > 1)
  for (const one of nearby) {
    one.distanceM = one.fromEye.length()
    const at = planeOfSatellite(fleet, one.id)
    const live = satelliteLive(states, frame.sun, power, at)
    one.light = live.sunlitFraction
    one.radiatorK = live.radiatorK
    one.utilisationFraction = live.utilisationFraction
    attitudeOf(
      at.plane,
      up.copy(camera.position).divideScalar(SCENE_UNITS_PER_M).add(one.fromEye).normalize(),
      one.wing,
      one.looks,
    )
  }
  return reachM
}

/** Whether the Earth stands between the eye and it: large bodies are seen from that far. */
export function isHidden({ fromEye }: Nearby, { position: { x, y, z } }: PerspectiveCamera): boolean {
  const unit = SCENE_UNITS_PER_M
  return isBehindEarth(x + fromEye.x * unit, y + fromEye.y * unit, z + fromEye.z * unit, x, y, z)
}
