/** The picture of a dome: half of the sky as a disc, its middle the zenith, its rim the dome's edge, equal angles from the
 *  zenith at equal distances from the middle (azimuthal equidistant, the "domemaster" of planetaria; Snyder 1987, Map
 *  Projections, USGS PP 1395, §25). What stands in front of the audience is at the bottom, as one sees it looking up.
 *  Drawn from five square pictures, each of a quarter of the sky about its own direction. The shader's twin: dome.frag.
 *  Dome axes: to the right in the picture, up in it, and to the zenith; left-handed, for one looks along the third. */
import { Matrix4, type Quaternion, Vector3 } from 'three'
import type { Vec3 } from '../../lib/vec3.ts'
import { dot } from '../../lib/vec3.ts'

const RIM_RAD = Math.PI / 2

/** Where a place in the picture looks, unit vector in dome axes; null outside the disc. @param x to the right, y up, the
 *  disc's radius being 1 */
export function domeDirection(x: number, y: number): Vec3 | null {
  const r = Math.hypot(x, y)
  if (r > 1) return null
  const angle = r * RIM_RAD
  const across = r < 1e-9 ? RIM_RAD : Math.sin(angle) / r
  return [x * across, y * across, Math.cos(angle)]
}

/** The place in the picture of a direction; null below the dome's edge. */
export function domePlace([x, y, z]: Vec3): { x: number; y: number } | null {
  const across = Math.hypot(x, y)
  const angle = Math.atan2(across, z)
  if (angle > RIM_RAD) return null
  const scale = across === 0 ? 0 : angle / RIM_RAD / across
  return { x: x * scale, y: y * scale }
}

export interface Face {
  look: Vec3
  right: Vec3
  up: Vec3
}

/** The zenith, then right, left, up and down in the picture: what is seen so that nothing is mirrored. */
export const FACES: readonly Face[] = [
  { look: [0, 0, 1], right: [1, 0, 0], up: [0, 1, 0] },
  { look: [1, 0, 0], right: [0, 1, 0], up: [0, 0, 1] },
  { look: [-1, 0, 0], right: [0, -1, 0], up: [0, 0, 1] },
  { look: [0, 1, 0], right: [-1, 0, 0], up: [0, 0, 1] },
  { look: [0, -1, 0], right: [1, 0, 0], up: [0, 0, 1] },
]

/** A face sees a little more than its quarter, so that a dot on its edge is whole. */
export const FACE_TAN = 1.03
export const FACE_FIELD_DEG = (2 * Math.atan(FACE_TAN) * 180) / Math.PI

/** Where a direction is in a face's picture, its edges being ±1; null behind it. */
export function facePlace({ look, right, up }: Face, direction: Vec3): { x: number; y: number } | null {
  const ahead = dot(direction, look)
  if (ahead <= 0) return null
  return {
    x: dot(direction, right) / (ahead * FACE_TAN),
    y: dot(direction, up) / (ahead * FACE_TAN),
  }
}

/** Dome axes in those of the camera, which looks along −z. @param tiltRad from the middle of the view up to the zenith */
function domeAxes(tiltRad: number): readonly [Vector3, Vector3, Vector3] {
  const [cos, sin] = [Math.cos(tiltRad), Math.sin(tiltRad)]
  return [new Vector3(1, 0, 0), new Vector3(0, cos, sin), new Vector3(0, sin, -cos)]
}

const along = (axes: readonly [Vector3, Vector3, Vector3], [x, y, z]: Vec3): Vector3 =>
  new Vector3().addScaledVector(axes[0], x).addScaledVector(axes[1], y).addScaledVector(axes[2], z)

/** How a camera is turned to look at a face: to be multiplied onto its own turn. */
export function faceTurn(face: Face, tiltRad: number, target: Quaternion): Quaternion {
  const axes = domeAxes(tiltRad)
  const basis = new Matrix4().makeBasis(
    along(axes, face.right),
    along(axes, face.up),
    along(axes, face.look).negate(),
  )
  return target.setFromRotationMatrix(basis)
}

/** A direction in dome axes, in those of the camera. */
export const inCamera = (direction: Vec3, tiltRad: number): Vector3 => along(domeAxes(tiltRad), direction)
