/** Places to look from, by the Sun: azimuth 0° stands between the Earth and the Sun, 180° over midnight. */
import type { OrbitCamera } from '../../scenario/document/codec.ts'

export const VIEWPOINTS = {
  // Sixty degrees from the Sun and north of it: the ring is an open ellipse, the shadow falls away to the side.
  overview: { azimuthDeg: -62, elevationDeg: 30, distanceRadii: 5.4 },
  sun: { azimuthDeg: 0, elevationDeg: 4, distanceRadii: 5.2 },
  terminator: { azimuthDeg: -90, elevationDeg: 6, distanceRadii: 4.2 },
  night: { azimuthDeg: 168, elevationDeg: 14, distanceRadii: 4.6 },
  pole: { azimuthDeg: -62, elevationDeg: 86, distanceRadii: 5.2 },
} as const satisfies Record<string, OrbitCamera>

export type Viewpoint = keyof typeof VIEWPOINTS | 'ground'
/** In the order they are offered. */
export const VIEWPOINT_NAMES: readonly Viewpoint[] = [
  ...(Object.keys(VIEWPOINTS) as (keyof typeof VIEWPOINTS)[]),
  'ground',
]

/** The farther a narrow window must stand to see as much to the sides as a wide one. */
export function fitToWindow(camera: OrbitCamera, aspect: number): OrbitCamera {
  if (aspect >= 1) return camera
  return { ...camera, distanceRadii: Math.min(9, camera.distanceRadii / aspect ** 0.85) }
}
