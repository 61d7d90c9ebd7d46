/** How far from a body is the eye for the body to fill its share of what the panels leave free of the picture? */
import { Vector3 } from 'three'
import type { BodyShape } from '../scenario/answers/body/bodyShape.ts'

/** Of the free picture's area, the rectangle around the body. */
export const BODY_FILLS = 0.5
/** Of the free picture's width or height, where a long body would pass its sides first. */
export const BODY_REACHES = 0.92

export interface FreePicture {
  widthPx: number
  heightPx: number
  /** Pixels of the distance at which a metre is a pixel: half the canvas' height over the tangent of half the field. */
  focalPx: number
}

/** Panels do not begin at the middle: across, over what the whole span would give, and the radiators' depths behind and
 *  ahead of the array over what the whole height would give. */
const OUTLINE: Record<BodyShape['kind'], { across: number; depths: readonly [number, number] }> = {
  ai1: { across: 1.15, depths: [-1, 0.4] },
  suncatcher: { across: 1.15, depths: [-1, 0.4] },
  starlink: { across: 1.15, depths: [-0.6, 0.6] },
  platform: { across: 1, depths: [-1.1, 0.01] },
}

/** Corners of what a body is within, metres, in its own axes (gpu/models/models.vert): arrays in X and Y, radiators in Y
 *  and Z, those of a platform behind it, that of a flat body above it alone. */
export function bodyCorners(shape: BodyShape): Vector3[] {
  const { kind, spanM, heightM, arrayAreaM2, radiatorAreaM2 } = shape
  const x = spanM / 2
  const y = OUTLINE[kind].across * (arrayAreaM2 / spanM / 2)
  const depthM = radiatorAreaM2 / heightM
  const [behind, ahead] = OUTLINE[kind].depths.map((share) => share * depthM) as [number, number]
  const ends = kind === 'starlink' ? [0, heightM] : [-heightM / 2, heightM / 2]
  return [
    ...[-x, x].flatMap((along) => [-y, y].map((across) => new Vector3(along, across, 0))),
    ...ends.flatMap((end) => [behind, ahead].map((z) => new Vector3(0, end, z))),
  ]
}

/** What of the free picture the rectangle around points covers, and how far its farthest side reaches from the middle, seen
 *  from a distance along a direction. Turned by `up`; the points are about the middle. */
export function filledShare(
  points: readonly Vector3[],
  toEye: Vector3,
  up: Vector3,
  distanceM: number,
  { widthPx, heightPx, focalPx }: FreePicture,
): { area: number; reach: number } {
  const right = new Vector3().crossVectors(up, toEye).normalize()
  const above = new Vector3().crossVectors(toEye, right)
  const xs = points.map((point) => (focalPx * point.dot(right)) / (distanceM - point.dot(toEye)))
  const ys = points.map((point) => (focalPx * point.dot(above)) / (distanceM - point.dot(toEye)))
  const across = (Math.max(...xs) - Math.min(...xs)) / widthPx
  const upward = (Math.max(...ys) - Math.min(...ys)) / heightPx
  const far = (values: number[]) => Math.max(...values.map(Math.abs))
  return {
    area: across * upward,
    reach: Math.max((2 * far(xs)) / widthPx, (2 * far(ys)) / heightPx),
  }
}

const STEPS = 40

/** From here it fills half of the free picture, or as much as stays inside it. */
export function fillDistanceM(
  points: readonly Vector3[],
  toEye: Vector3,
  up: Vector3,
  free: FreePicture,
): number {
  const radiusM = Math.max(...points.map((point) => point.length()))
  let [near, far] = [Math.max(...points.map((point) => point.dot(toEye))) + 0.02 * radiusM, 1e4 * radiusM]
  for (let step = 0; step < STEPS; step++) {
    const middle = Math.sqrt(near * far)
    const { area, reach } = filledShare(points, toEye, up, middle, free)
    if (area > BODY_FILLS || reach > BODY_REACHES) near = middle
    else far = middle
  }
  return far
}
