/** The β angle as a diagram: from the Sun's direction down to the orbit's plane, the shortest way. Places in Earth radii,
 *  true equator of date. */
import { add, cross, dot, scale, type Vec3 } from '../lib/vec3.ts'
import type { Eci } from '../physics/frames.ts'
import { basisOf, type PlaneStates } from '../systems/planes.ts'

/** The ray to the Sun ends here. */
export const SUN_RAY_RADII = 2.35
const ARC_RADII = { orbit: 1.9, comparison: 1.6 } as const
/** The line in the plane stands this far over the arc. */
const OVERHANG = 0.12
const FROM_RADII = 1.02
const PIECES = 48

export interface BetaArc {
  /** Along the arc, from the plane to the Sun's ray. */
  places: Eci[]
  /** In the plane, below the Sun. */
  foot: [Vec3, Vec3]
  betaRad: number
}

export function betaArc(states: PlaneStates, plane: number, sun: Eci, kind: keyof typeof ARC_RADII): BetaArc {
  const { p, q } = basisOf(states, plane)
  const alongP = dot(sun, p)
  const alongQ = dot(sun, q)
  const cosBeta = Math.hypot(alongP, alongQ)
  // With the Sun straight over the plane every direction in it is as near.
  const foot = cosBeta > 1e-9 ? add(scale(p, alongP / cosBeta), scale(q, alongQ / cosBeta)) : p
  const normal = cross(p, q)
  const betaRad = Math.asin(Math.min(1, Math.max(-1, dot(sun, normal))))
  const radius = ARC_RADII[kind]
  const places = Array.from({ length: PIECES + 1 }, (_, i) => {
    const angle = (betaRad * i) / PIECES
    return add(scale(foot, radius * Math.cos(angle)), scale(normal, radius * Math.sin(angle)))
  })
  return { places, foot: [scale(foot, FROM_RADII), scale(foot, radius + OVERHANG)], betaRad }
}

/** The ray from the ground to the Sun. */
export const sunRay = (sun: Eci): [Vec3, Vec3] => [scale(sun, FROM_RADII), scale(sun, SUN_RAY_RADII)]
