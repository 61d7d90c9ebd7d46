/** Flying along with a satellite: where it is, which way it flies, and where the eye is from it. */
import { Matrix4, Vector3 } from 'three'
import { SCENE_UNITS_PER_M, sceneVector } from '../gpu/scale.ts'
import { at } from '../lib/at.ts'
import { DEG } from '../lib/units.ts'
import { planeBasis, raanAt } from '../physics/orbit.ts'
import type { RideCamera } from '../scenario/document/codec.ts'
import { currentModel, shapeNow } from '../state/answers/derived.ts'
import { frame, requestFrame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'
import { orbitOfPlane, planeOfSatellite } from '../systems/constellation.ts'
import { placeOf } from '../systems/planes.ts'
import { riddenAttitude } from './attitude.ts'
import { humanScaleReachM } from './humanScale.ts'
import { bodyCorners, type FreePicture, fillDistanceM } from './rideFit.ts'
import { freePx, ORBIT_FIELD_DEG, stage } from './stage.ts'

/** Unit vectors in scene axes; the place in scene units. One is enough: there is one ride. */
export const ridden = { place: new Vector3(), up: new Vector3(), ahead: new Vector3(), left: new Vector3() }

/** The nearest to be from the satellite, and where to begin in a formation, in spans of its body. */
export const RIDE_SPANS = { nearest: 0.12, formation: 13 }

/** Room around them and for their names. */
const HUMAN_SCALE_MARGIN = 1.15

/** Writes `ridden`. @returns whether a satellite is flown along with */
export function findRidden(): boolean {
  const { riding, selectedId } = store.getState()
  if (!riding || selectedId === null) return false
  const states = frame.planes
  const { fleet } = states
  const { plane, slot } = planeOfSatellite(fleet, selectedId)
  const { n } = planeBasis(raanAt(orbitOfPlane(fleet, plane), frame.utcMs), at(fleet.inclinationRad, plane))
  sceneVector(placeOf(states, plane, slot), SCENE_UNITS_PER_M, ridden.place)
  ridden.up.copy(ridden.place).normalize()
  sceneVector(n, 1, ridden.left)
  ridden.ahead.crossVectors(ridden.left, ridden.up)
  return true
}

/** The eye from the satellite, scene units. */
export function rideOffset({ azimuthDeg, elevationDeg, distanceM }: RideCamera, target: Vector3): Vector3 {
  const level = Math.cos(elevationDeg * DEG)
  return target
    .set(0, 0, 0)
    .addScaledVector(ridden.up, Math.sin(elevationDeg * DEG))
    .addScaledVector(ridden.ahead, level * Math.cos(azimuthDeg * DEG))
    .addScaledVector(ridden.left, level * Math.sin(azimuthDeg * DEG))
    .multiplyScalar(distanceM * SCENE_UNITS_PER_M)
}

/** The same the other way round. */
export function rideCamera(offset: Vector3): RideCamera {
  const distance = offset.length()
  return {
    azimuthDeg: Math.atan2(offset.dot(ridden.left), offset.dot(ridden.ahead)) / DEG,
    elevationDeg: Math.asin(offset.dot(ridden.up) / distance) / DEG,
    distanceM: distance / SCENE_UNITS_PER_M,
  }
}

/** From so far the pitch and the station beside the satellite are in what the panels leave free. */
function humanScaleDistanceM(): number {
  const freeShare = 1 - (freePx('top') + freePx('bottom')) / stage.heightPx
  return (
    (HUMAN_SCALE_MARGIN * humanScaleReachM()) / Math.tan(((stage.camera?.fov ?? 38) * DEG) / 2) / freeShare
  )
}

const STEP_BACK_MS = 900
/** When it began, and from which distance in scene units. */
let steppingBack: { startMs: number; from: number } | null = null
/** When the pitch and the station are asked for, the eye steps back as far as it takes to see them. */
store.subscribe((now, before) => {
  const isAsked = now.view.humanScale && !before.view.humanScale
  if (isAsked && now.riding && before.riding) steppingBack = { startMs: performance.now(), from: 0 }
  else if (!now.riding || !now.view.humanScale) steppingBack = null
})

/** Changes the place of the eye from the satellite, in scene units, while it steps back. */
export function stepBack(offset: Vector3): void {
  if (!steppingBack) return
  steppingBack.from ||= offset.length()
  const { startMs, from } = steppingBack
  const wanted = humanScaleDistanceM() * SCENE_UNITS_PER_M
  const share = wantsLessMotion() ? 1 : Math.min(1, (performance.now() - startMs) / STEP_BACK_MS)
  if (wanted > from) offset.setLength(from * (wanted / from) ** (share * share * (3 - 2 * share)))
  if (share === 1 || wanted <= from) steppingBack = null
  else requestFrame()
}

/** From the Sun, around the satellite and above it: its array is lit and seen aslant, the Earth and its horizon behind. */
const ASIDE_DEG = 50
const ABOVE_DEG = 18

/** What the panels leave free of the picture. */
function freePicture(): FreePicture {
  const { widthPx, heightPx } = stage
  return {
    widthPx: Math.max(0.3 * widthPx, widthPx - freePx('left') - freePx('right')),
    heightPx: Math.max(0.3 * heightPx, heightPx - freePx('top') - freePx('bottom')),
    focalPx: heightPx / 2 / Math.tan(((stage.camera?.fov ?? ORBIT_FIELD_DEG) * DEG) / 2),
  }
}

/** Corners of the body that is flown along with, about it, metres, scene axes. */
function turnedCorners(): Vector3[] {
  const [x, z] = [new Vector3(), new Vector3()]
  riddenAttitude(ridden.up, x, z)
  const turn = new Matrix4().makeBasis(x, new Vector3().crossVectors(z, x), z)
  return bodyCorners(shapeNow()).map((corner) => corner.applyMatrix4(turn))
}

/** Where a ride begins: from the Sun's side, ahead and above, lit arrays before the Earth and its horizon. A lone satellite
 *  from so near that it fills half of the free picture; a formation from its middle, far enough to the side that its rows
 *  lie open. */
export function startCamera(): RideCamera {
  const { fleet } = currentModel()
  const { plane } = planeOfSatellite(fleet, store.getState().selectedId ?? 0)
  const isFormation = at(fleet.shells, at(fleet.shellOfPlane, plane)).pattern === 'cluster'
  const [toLeft, toAhead] = [stage.sunDirection.dot(ridden.left), stage.sunDirection.dot(ridden.ahead)]
  const side = toLeft >= 0 ? 1 : -1
  const leastM = store.getState().view.humanScale ? humanScaleDistanceM() : 0
  if (isFormation) {
    const distanceM = Math.max(leastM, RIDE_SPANS.formation * shapeNow().spanM)
    return { azimuthDeg: 62 * side, elevationDeg: 22, distanceM }
  }
  const azimuthDeg = Math.atan2(toLeft, toAhead) / DEG - ASIDE_DEG * side
  const view = { azimuthDeg, elevationDeg: ABOVE_DEG, distanceM: 1 }
  const toEye = rideOffset(view, new Vector3()).normalize()
  const fillsM = fillDistanceM(turnedCorners(), toEye, ridden.up, freePicture())
  return { ...view, distanceM: Math.max(leastM, fillsM) }
}
