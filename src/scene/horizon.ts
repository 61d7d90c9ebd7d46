/** The camera at the ground site: where it stands, its axes, how it looks up; and what the parts of the scene need to
 *  know of that. Written by Camera once a frame. The site stands on the sphere that is drawn, in the direction of its
 *  geodetic zenith. */
import { Matrix4, type PerspectiveCamera, Vector3 } from 'three'
import { sceneVector } from '../gpu/scale.ts'
import { DEG } from '../lib/units.ts'
import { frame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import {
  type GroundObserver,
  groundObserver,
  localAxes,
  type SkyLight,
  skyLight,
} from '../state/view/skyNow.ts'

/** 19 m, in Earth radii: above the ground for every test of what the Earth hides. */
const EYE_HEIGHT = 3e-6
const NEAR = 1e-3

export const horizon = {
  /** What the sky is like; null while the camera is elsewhere. */
  light: null as SkyLight | null,
  zenith: new Vector3(0, 1, 0),
  north: new Vector3(),
  east: new Vector3(),
}

/** Where the camera stands now; null where it is not on the ground, or the places are not loaded yet. */
export const standingObserver = (): GroundObserver | null =>
  store.getState().lookingUp ? groundObserver() : null

/** Unit vector of a direction over the horizon, scene axes. @param azimuthDeg from north eastwards */
export function skyDirection(azimuthDeg: number, elevationDeg: number, target: Vector3): Vector3 {
  const { zenith, north, east } = horizon
  const level = Math.cos(elevationDeg * DEG)
  return target
    .copy(zenith)
    .multiplyScalar(Math.sin(elevationDeg * DEG))
    .addScaledVector(north, level * Math.cos(azimuthDeg * DEG))
    .addScaledVector(east, level * Math.sin(azimuthDeg * DEG))
}

const forward = new Vector3()
const up = new Vector3()
const right = new Vector3()
const axes = new Matrix4()

/** Vertical field of view in degrees, from that of the longer side. */
export const verticalFieldDeg = (fieldDeg: number, aspect: number): number =>
  aspect <= 1 ? fieldDeg : (2 * Math.atan(Math.tan((fieldDeg / 2) * DEG) / aspect)) / DEG

/** Puts the camera on the ground at the frame's instant. The caller updates the projection. */
export function standOnGround(
  camera: PerspectiveCamera,
  observer: GroundObserver,
  look: { azimuthDeg: number; elevationDeg: number; fieldDeg: number },
  aspect: number,
): void {
  const { zenith, north, east } = localAxes(observer, frame.utcMs)
  sceneVector(zenith, 1, horizon.zenith)
  sceneVector(north, 1, horizon.north)
  sceneVector(east, 1, horizon.east)
  horizon.light = skyLight({ zenith, north, east })
  skyDirection(look.azimuthDeg, look.elevationDeg, forward)
  skyDirection(look.azimuthDeg, look.elevationDeg + 90, up)
  right.crossVectors(forward, up)
  camera.position.copy(horizon.zenith).multiplyScalar(1 + EYE_HEIGHT)
  camera.quaternion.setFromRotationMatrix(axes.makeBasis(right, up, forward.negate()))
  camera.fov = verticalFieldDeg(look.fieldDeg, aspect)
  camera.near = NEAR
}
