/** Where does a plane meet the Earth's shadow? Two arcs of argument of latitude about the same middle, umbra and penumbra,
 *  in closed form. Conical shadow and its neglects: physics/shadow.ts. */
import { angleOf } from '../lib/angle.ts'
import { dot } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import { type EarthLimb, earthLimb, type ShadowSun, shadowSun } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { type InPlane, normalOf, type PlaneStates, radiusOf, resolveInPlane } from './planes.ts'

/** The cones of an instant's Sun where circles of one radius meet them. */
export interface ShadowCones {
  limb: EarthLimb
  sun: Sun
  /** Cosines of the cones' half-angles at the Earth's centre. */
  cosUmbra: number
  cosPenumbra: number
}

/** ψ = asin(Re/r) − tilt, expanded so that no arcsine is needed. */
export const umbraCosine = (sinEarth: number, cosEarth: number, tilt: ShadowSun): number =>
  cosEarth * tilt.cosUmbraTilt + sinEarth * tilt.sinUmbraTilt

/** ψ = asin(Re/r) + tilt. */
export const penumbraCosine = (sinEarth: number, cosEarth: number, tilt: ShadowSun): number =>
  cosEarth * tilt.cosPenumbraTilt - sinEarth * tilt.sinPenumbraTilt

export function shadowCones(sun: Sun, orbitRadiusM: number): ShadowCones {
  const limb = earthLimb(orbitRadiusM, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  const { sinEarth, cosEarth } = limb
  const tilt = shadowSun(sun.distanceAu)
  return {
    limb,
    sun,
    cosUmbra: umbraCosine(sinEarth, cosEarth, tilt),
    cosPenumbra: penumbraCosine(sinEarth, cosEarth, tilt),
  }
}

/** The cones for a plane: those at hand where they are of its radius, as within a shell. */
export function conesOf(states: PlaneStates, plane: number, sun: Sun, last: ShadowCones | null): ShadowCones {
  const radiusM = radiusOf(states, plane)
  return last?.limb.orbitRadiusM === radiusM ? last : shadowCones(sun, radiusM)
}

/** Half the arcs of a circle inside the cones; 0 where it misses them. */
export interface ShadowArcs {
  halfUmbraRad: number
  halfPenumbraRad: number
}

/** Of a right-angled triangle on the sphere: cos ψ = cos β · cos(half). @param share 1 / cos β: a division is the longest
 *  step of all */
export const halfArc = (cosBeta: number, share: number, cosCone: number): number =>
  cosCone < cosBeta ? angleOf(cosCone * share, Math.sqrt(cosBeta * cosBeta - cosCone * cosCone) * share) : 0

export function arcsAt(cosBeta: number, { cosUmbra, cosPenumbra }: ShadowCones, result: ShadowArcs): void {
  const share = 1 / cosBeta
  result.halfPenumbraRad = halfArc(cosBeta, share, cosPenumbra)
  result.halfUmbraRad = halfArc(cosBeta, share, cosUmbra)
}

/** Eclipse that takes as much light as the real one with its penumbra: the mean of both arcs (to 1e-5 of a year). */
export const equivalentEclipseRad = (arcs: ShadowArcs): number => arcs.halfUmbraRad + arcs.halfPenumbraRad

/** The same from cos² β, where nothing else is asked of the arcs, as of every plane on every day of a year: the angle of
 *  the product of two vectors is the sum of theirs, so that one angle is asked for, not two. By the engine's own
 *  arctangent and with one way for both cones: a year is asked for once, mostly before the engine has compiled it, and
 *  few steps count for more there than fast ones. */
export function eclipseRadAt(cos2Beta: number, cosUmbra: number, cosPenumbra: number): number {
  const penumbra2 = cos2Beta - cosPenumbra * cosPenumbra
  if (penumbra2 <= 0) return 0
  const sinPenumbra = Math.sqrt(penumbra2)
  const sinUmbra = Math.sqrt(Math.max(0, cos2Beta - cosUmbra * cosUmbra)) // none: no arc of its own
  return Math.atan2(
    sinUmbra * cosPenumbra + cosUmbra * sinPenumbra,
    cosUmbra * cosPenumbra - sinUmbra * sinPenumbra,
  )
}

/** A plane's meeting with the shadow: its arcs, and where in the plane the Sun stands. */
export interface PlaneShadow extends ShadowArcs, InPlane {
  /** Of the Sun's elevation above the plane, β. */
  cosBeta: number
}

export const newPlaneShadow = (): PlaneShadow => ({
  alongP: 0,
  alongQ: 0,
  cosBeta: 1,
  halfUmbraRad: 0,
  halfPenumbraRad: 0,
})

export function meetShadow(
  states: PlaneStates,
  plane: number,
  cones: ShadowCones,
  result: PlaneShadow,
): PlaneShadow {
  resolveInPlane(states, plane, cones.sun.directionEci, result)
  const { alongP, alongQ } = result
  const cosBeta = Math.sqrt(alongP * alongP + alongQ * alongQ)
  arcsAt(cosBeta, cones, result)
  result.cosBeta = cosBeta
  return result
}

/** Argument of latitude nearest to the shadow's axis: the middle of both arcs. */
export function middleOf({ alongP, alongQ, cosBeta }: PlaneShadow): number {
  const share = -1 / cosBeta
  return angleOf(alongP * share, alongQ * share)
}

export const planeShadow = (states: PlaneStates, plane: number, sun: Sun, result: PlaneShadow): PlaneShadow =>
  meetShadow(states, plane, shadowCones(sun, radiusOf(states, plane)), result)

/** The Sun's elevation above a plane, positive on the side of its normal P × Q. */
export const betaOf = (states: PlaneStates, plane: number, sun: Sun): number =>
  Math.asin(dot(normalOf(states, plane), sun.directionEci))
