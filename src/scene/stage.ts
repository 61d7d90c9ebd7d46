/** What the parts of the scene share within a frame, and the order they work in. Written by Driver, Camera
 *  and studio.ts, `modelReach` by Models, the parts by NearBodies, `isSettled` by EarthAndSky. */
import { type PerspectiveCamera, type Quaternion, Vector2, Vector3 } from 'three'
import { SCENE_UNITS_PER_M, sceneVector, sunDistanceScene } from '../gpu/scale.ts'
import type { Vec3 } from '../lib/vec3.ts'
import type { PartId } from '../scenario/answers/body/part.ts'
import { frame } from '../state/clock/frame.ts'
import { isBehindEarth } from './pick.ts'

/** Negative priorities run in this order before the one render. */
export const ORDER = { camera: -4, sky: -3, near: -2.5, planes: -2, lasers: -1.5, labels: -1 } as const

/** Vertical field of view, but from the ground. */
export const ORBIT_FIELD_DEG = 38

export const stage = {
  camera: null as PerspectiveCamera | null,
  /** CSS pixels of the canvas. */
  widthPx: 1,
  heightPx: 1,
  drawingBuffer: new Vector2(1, 1),
  pixelRatio: 1,
  sunDirection: new Vector3(1, 0, 0),
  sunDistance: 23481,
  /** Within this distance, in scene units, satellites are drawn as bodies. */
  modelReach: 1e-9,
  /** The camera goes about the Earth, by itself. */
  isOrbiting: true,
  /** Lent out for a picture of its own (studio.ts): the interface is not in the way. */
  isStudio: false,
  /** While a body is seen from near: where a part of it is, and which part is at a place; canvas pixels (CSS). */
  partAt: null as ((id: PartId) => { x: number; y: number } | null) | null,
  pickPart: null as ((at: { x: number; y: number }) => PartId | null) | null,
  /** The sky behind is left out (studio.ts). */
  isClear: false,
  /** Away from the view to one face of a dome's picture (domeStudio.ts); null in every other picture. */
  face: null as { turn: Quaternion; fieldDeg: number } | null,
  /** A picture is to be saved: of whatever size, so with all that the maps have. */
  wantsFinest: false,
  /** Nothing is still fading in or on its way. */
  isSettled: false,
}

export function updateSun(): void {
  sceneVector(frame.sun.directionEci, 1, stage.sunDirection)
  stage.sunDistance = sunDistanceScene(frame.sun.distanceAu)
}

/** How far the interface reaches into the picture from a side, CSS pixels (ui/shell/useLayout.ts). */
export const freePx = (side: 'left' | 'right' | 'top' | 'bottom'): number =>
  stage.isStudio
    ? 0
    : Number.parseFloat(document.documentElement.style.getPropertyValue(`--free-${side}`)) || 0

const point = new Vector3()
/** A place on the ground itself must not count as behind it. */
const RIM = 1.0005

/** Canvas pixels (CSS) of a place in metres, inertial; null behind the Earth's sphere or outside the view. */
export function projectEci(positionEci: Vec3): { x: number; y: number } | null {
  const { camera, widthPx, heightPx } = stage
  if (!camera) return null
  sceneVector(positionEci, SCENE_UNITS_PER_M, point)
  const { x, y, z } = camera.position
  if (isBehindEarth(point.x * RIM, point.y * RIM, point.z * RIM, x, y, z)) return null
  point.project(camera)
  if (point.z > 1 || Math.abs(point.x) > 1 || Math.abs(point.y) > 1) return null
  return { x: ((point.x + 1) / 2) * widthPx, y: ((1 - point.y) / 2) * heightPx }
}
