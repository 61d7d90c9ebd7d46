/** How crowded is a group of satellites in the picture, and how thin must its dots be so that the light of a column of
 *  them grows with their number without ever being a flat colour? Where D dots lie over one another, each as opaque as a,
 *  the column's depth is D·a; past a little it is let grow with a fourth root only. Orders of magnitude: planes that lie
 *  evenly in their band, seen from the side. */
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'

export interface Crowd {
  satellites: number
  /** Planes whose nodes are apart: shells along dawn and dusk lie over one another. */
  tracks: number
  radiusM: number
  thicknessM: number
  inclinationRad: number
  /** Share of its dots' light, where they are dimmed. */
  dimmed?: number
}

/** Radius of the Earth in the view that dots are made for (satellites.vert). */
const EARTH_PX = 290
const FULL_DEPTH = 0.6
const GROWTH = 0.25

/** Dots over one another, of `sizePx` each, where the group's band is seen. */
export function columnOf({ satellites, tracks, radiusM, thicknessM, inclinationRad }: Crowd, sizePx: number) {
  const pxPerM = EARTH_PX / EARTH_EQUATORIAL_RADIUS_M
  const radiusPx = radiusM * pxPerM
  const bandsPx2 = tracks * 2 * Math.PI * radiusPx * Math.max(sizePx, thicknessM * pxPerM)
  const spherePx2 = 4 * Math.PI * radiusPx ** 2 * Math.max(Math.sin(inclinationRad), 0.05)
  return (satellites * sizePx ** 2) / Math.min(bandsPx2, spherePx2)
}

/** Share of its opacity that a dot keeps; 1 while dots are seen one by one. */
export function keptOf(column: number, alpha: number): number {
  const depth = column * alpha
  if (depth <= FULL_DEPTH) return 1
  const kept = (FULL_DEPTH * (depth / FULL_DEPTH) ** GROWTH) / depth
  return kept ** (1 - alpha)
}

/** How much whiter dots of so dense a column are, 0 to 1. */
export const glowOf = (column: number, alpha: number): number =>
  Math.min(1, Math.log10(1 + column) / 2.2) * (1 - alpha)
