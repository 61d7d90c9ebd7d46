/** Where is every plane of a fleet at an instant? Only this file knows how its numbers lie: all others use the readers,
 *  and the shader its texels, which are written when they are first asked for at an instant; the instant travels with them.
 *  All planes of a shell drift alike, so an instant takes a turn of the node and an advance along the orbit a shell, and
 *  each plane two rotations of its epoch's cosines and sines: within 2 mm of its own sines at 25 years from the epoch.
 *  They are made anew for whoever asks: a table of them would be more to write in a frame than to compute.
 *  A cluster's satellite moves on the 2:1 ellipse about the reference orbit: x = (α/2) cos ψ outward, y = −α sin ψ along
 *  the track, ψ = u + φ. Clohessy & Wiltshire (1960), J. Aerosp. Sci. 27, 653; the curvature of the orbit is kept, J2's
 *  slow shear of the ellipse (3 m/s a year per km) is not. */
import { TWO_PI } from '../lib/units.ts'
import { cross } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type Eci, eci } from '../physics/frames.ts'
import { type Fleet, fleetPart, type Shell } from './constellation.ts'

/** Numbers a shell: cosine and sine of the turn of its nodes, cosine and sine of its inclination, cosine and sine of the
 *  advance along the orbit, and that advance. */
const DRIFT = 7
/** Numbers a plane where one has a radius of its own: the radius, cosine and sine of the first slot's argument of
 *  latitude, and that angle. */
const OWN = 4
const TEXELS_STRIDE = 8
/** The shader reads whole rows of texels (gpu/satellites/plane.glsl). */
const ROW_FLOATS = 4 * 1024

interface Texels {
  utcMs: number
  /** Up to whole rows; null until somebody asks. */
  data: Float32Array | null
}

export interface PlaneStates {
  readonly fleet: Fleet
  utcMs: number
  readonly drifts: Float64Array
  /** null where all planes of a shell have its radius. */
  readonly own: Float64Array | null
  readonly texels: Texels
}

/** A table that holds no instant yet. */
export function newPlaneStates(fleet: Fleet): PlaneStates {
  const hasCluster = fleet.shells.some(({ pattern }) => pattern === 'cluster')
  const drifts = new Float64Array(fleet.shells.length * DRIFT)
  fleet.shells.forEach(({ inclinationRad }, shell) => {
    drifts[shell * DRIFT + 2] = Math.cos(inclinationRad)
    drifts[shell * DRIFT + 3] = Math.sin(inclinationRad)
  })
  return {
    fleet,
    utcMs: Number.NaN,
    drifts,
    own: hasCluster ? new Float64Array(fleet.planeCount * OWN) : null,
    texels: { utcMs: Number.NaN, data: null },
  }
}

/** A table of one's own. */
export const planesAt = (fleet: Fleet, utcMs: number): PlaneStates => movePlanes(newPlaneStates(fleet), utcMs)

/** Moves a table to another instant: for its owner alone. @returns the same table */
export function movePlanes(states: PlaneStates, utcMs: number): PlaneStates {
  if (states.utcMs === utcMs) return states
  states.utcMs = utcMs
  states.fleet.shells.forEach((shell, index) => {
    if (shell.planeCount === 0) return
    writeDrift(states, shell, index * DRIFT)
    if (states.own) writeOwn(states, states.own, shell, index * DRIFT)
  })
  return states
}

/** As the remainder of a division, in a tenth of its time. */
const withoutTurns = (angleRad: number): number => angleRad - Math.floor(angleRad / TWO_PI) * TWO_PI

/** By how much a shell's nodes have turned since the epoch, and its satellites have gone on along their orbits. */
function writeDrift({ fleet, utcMs, drifts }: PlaneStates, shell: Shell, d: number): void {
  const elapsedS = (utcMs - fleet.epochMs) / 1e3
  const turnRad = withoutTurns(shell.raanRateRadS * elapsedS)
  const advanceRad = withoutTurns(shell.argLatRateRadS * elapsedS)
  drifts[d] = Math.cos(turnRad)
  drifts[d + 1] = Math.sin(turnRad)
  drifts[d + 4] = Math.cos(advanceRad)
  drifts[d + 5] = Math.sin(advanceRad)
  drifts[d + 6] = advanceRad
}

/** Where a fleet has a cluster: there each satellite is on its own ellipse about the reference; elsewhere that has no size. */
function writeOwn(
  { fleet, drifts }: PlaneStates,
  own: Float64Array,
  { firstPlane, planeCount, semiMajorAxisM }: Shell,
  d: number,
): void {
  for (let k = firstPlane, o = k * OWN; k < firstPlane + planeCount; k++, o += OWN) {
    const argLat = fleet.argLatRad[k]! + drifts[d + 6]!
    const amplitude = fleet.relativeAmplitudeM[k]!
    const phase = argLat + fleet.relativePhaseRad[k]!
    const outward = semiMajorAxisM + (amplitude / 2) * Math.cos(phase)
    const along = -amplitude * Math.sin(phase)
    const u = argLat + Math.atan2(along, outward)
    own[o] = Math.hypot(outward, along)
    own[o + 1] = Math.cos(u)
    own[o + 2] = Math.sin(u)
    own[o + 3] = u
  }
}

/** The planes as the shader reads them (gpu/satellites/plane.glsl), float32 and Earth radii: (P.xy·r, cos u, sin u) and
 *  (Q·r, r) a plane, up to whole rows. One array, written anew at each instant. */
export function texelsOf(states: PlaneStates): Float32Array {
  const { texels, fleet, utcMs } = states
  const rows = Math.max(1, Math.ceil((fleet.planeCount * TEXELS_STRIDE) / ROW_FLOATS))
  texels.data ??= new Float32Array(rows * ROW_FLOATS)
  const data = texels.data
  if (texels.utcMs === utcMs) return data
  texels.utcMs = utcMs
  fleet.shells.forEach((shell, index) => {
    writeTexels(states, data, shell, index * DRIFT)
  })
  return data
}

function writeTexels({ fleet, drifts, own }: PlaneStates, data: Float32Array, shell: Shell, d: number): void {
  const { cosRaan, sinRaan, cosArgLat, sinArgLat } = fleet
  const cosTurn = drifts[d]!
  const sinTurn = drifts[d + 1]!
  const cosI = drifts[d + 2]!
  const sinI = drifts[d + 3]!
  const cosAdvance = drifts[d + 4]!
  const sinAdvance = drifts[d + 5]!
  const shellRadius = shell.semiMajorAxisM / EARTH_EQUATORIAL_RADIUS_M
  const end = shell.firstPlane + shell.planeCount
  for (let k = shell.firstPlane, t = k * TEXELS_STRIDE; k < end; k++, t += TEXELS_STRIDE) {
    const radius = own ? own[k * OWN]! / EARTH_EQUATORIAL_RADIUS_M : shellRadius
    const px = (cosRaan[k]! * cosTurn - sinRaan[k]! * sinTurn) * radius
    const py = (sinRaan[k]! * cosTurn + cosRaan[k]! * sinTurn) * radius
    data[t] = px
    data[t + 1] = py
    data[t + 2] = own ? own[k * OWN + 1]! : cosArgLat[k]! * cosAdvance - sinArgLat[k]! * sinAdvance
    data[t + 3] = own ? own[k * OWN + 2]! : sinArgLat[k]! * cosAdvance + cosArgLat[k]! * sinAdvance
    data[t + 4] = -py * cosI
    data[t + 5] = px * cosI
    data[t + 6] = sinI * radius
    data[t + 7] = radius
  }
}

/** The planes from `from` to before `to` as a table of their own, with the same numbers. */
export const partOf = (
  { fleet, utcMs, drifts, own }: PlaneStates,
  from: number,
  to: number,
): PlaneStates => ({
  fleet: fleetPart(fleet, from, to),
  utcMs,
  drifts,
  own: own?.subarray(from * OWN, to * OWN) ?? null,
  texels: { utcMs: Number.NaN, data: null },
})

export const radiusOf = ({ fleet, own }: PlaneStates, plane: number): number =>
  own ? own[plane * OWN]! : fleet.semiMajorAxisM[plane]!

/** Argument of latitude of a plane's first slot; not wrapped. */
export const phaseOf = ({ fleet, drifts, own }: PlaneStates, plane: number): number =>
  own ? own[plane * OWN + 3]! : fleet.argLatRad[plane]! + drifts[fleet.shellOfPlane[plane]! * DRIFT + 6]!

/** Unit vectors of a plane: P to its node, Q a quarter turn ahead in flight. */
export interface PlaneBasis {
  p: Eci
  q: Eci
}

export function basisOf({ fleet, drifts }: PlaneStates, plane: number): PlaneBasis {
  const d = fleet.shellOfPlane[plane]! * DRIFT
  const px = fleet.cosRaan[plane]! * drifts[d]! - fleet.sinRaan[plane]! * drifts[d + 1]!
  const py = fleet.sinRaan[plane]! * drifts[d]! + fleet.cosRaan[plane]! * drifts[d + 1]!
  return { p: eci(px, py, 0), q: eci(-py * drifts[d + 2]!, px * drifts[d + 2]!, drifts[d + 3]!) }
}

/** Of a plane, on the side from which its satellites go round to the left: P × Q. */
export function normalOf(states: PlaneStates, plane: number): Eci {
  const { p, q } = basisOf(states, plane)
  return cross(p, q)
}

/** A place in a plane: at an argument of latitude, at a distance from the Earth's centre. */
export const placeInPlane = (states: PlaneStates, plane: number, argLatRad: number, distanceM: number): Eci =>
  placeOn(basisOf(states, plane), argLatRad, distanceM)

/** The same where the plane's vectors are known. */
export function placeOn({ p, q }: PlaneBasis, argLatRad: number, distanceM: number): Eci {
  const c = distanceM * Math.cos(argLatRad)
  const s = distanceM * Math.sin(argLatRad)
  return eci(p[0] * c + q[0] * s, p[1] * c + q[1] * s, q[2] * s)
}

/** Argument of latitude of a satellite; not wrapped. */
export const argLatOf = (states: PlaneStates, plane: number, slot: number): number =>
  phaseOf(states, plane) + (slot * TWO_PI) / states.fleet.slots[plane]!

/** Position of a satellite. */
export const placeOf = (states: PlaneStates, plane: number, slot: number): Eci =>
  placeInPlane(states, plane, argLatOf(states, plane, slot), radiusOf(states, plane))

/** Parts of a vector along a plane's P and Q. */
export interface InPlane {
  alongP: number
  alongQ: number
}

export function resolveInPlane(
  { fleet, drifts }: PlaneStates,
  plane: number,
  vector: Eci,
  result: InPlane,
): void {
  const d = fleet.shellOfPlane[plane]! * DRIFT
  const cosI = drifts[d + 2]!
  const px = fleet.cosRaan[plane]! * drifts[d]! - fleet.sinRaan[plane]! * drifts[d + 1]!
  const py = fleet.sinRaan[plane]! * drifts[d]! + fleet.cosRaan[plane]! * drifts[d + 1]!
  const x = vector[0]
  const y = vector[1]
  result.alongP = px * x + py * y
  result.alongQ = -py * cosI * x + px * cosI * y + drifts[d + 3]! * vector[2]
}

/** The same of planes beside each other, in columns: without a call a plane. */
export function resolveRun(
  { fleet, drifts }: PlaneStates,
  { from, to }: { from: number; to: number },
  [x, y, z]: Eci,
  { alongP, alongQ }: { alongP: Float64Array; alongQ: Float64Array },
): void {
  const { cosRaan, sinRaan, shellOfPlane } = fleet
  for (let k = from, i = 0; k < to; k++, i++) {
    const d = shellOfPlane[k]! * DRIFT
    const cosI = drifts[d + 2]!
    const px = cosRaan[k]! * drifts[d]! - sinRaan[k]! * drifts[d + 1]!
    const py = sinRaan[k]! * drifts[d]! + cosRaan[k]! * drifts[d + 1]!
    alongP[i] = px * x + py * y
    alongQ[i] = -py * cosI * x + px * cosI * y + drifts[d + 3]! * z
  }
}

/** One plane's numbers, for loops over all of them: P and Q, and the first slot's argument of latitude. */
export interface Plane {
  px: number
  py: number
  qx: number
  qy: number
  qz: number
  radiusM: number
  cosPhase: number
  sinPhase: number
  phaseRad: number
}

/** Calls back for the planes of a range. @param visit the plane's numbers, which hold until it returns; false ends the
 *  round */
export function eachPlane(
  { fleet, drifts, own }: PlaneStates,
  visit: (plane: Plane, index: number) => unknown,
  from = 0,
  to = fleet.planeCount,
): void {
  const { cosRaan, sinRaan, cosArgLat, sinArgLat, argLatRad, semiMajorAxisM, shellOfPlane } = fleet
  const plane: Plane = {
    px: 0,
    py: 0,
    qx: 0,
    qy: 0,
    qz: 0,
    radiusM: 0,
    cosPhase: 0,
    sinPhase: 0,
    phaseRad: 0,
  }
  for (let k = from; k < to; k++) {
    const d = shellOfPlane[k]! * DRIFT
    const o = k * OWN
    const px = cosRaan[k]! * drifts[d]! - sinRaan[k]! * drifts[d + 1]!
    const py = sinRaan[k]! * drifts[d]! + cosRaan[k]! * drifts[d + 1]!
    plane.px = px
    plane.py = py
    plane.qx = -py * drifts[d + 2]!
    plane.qy = px * drifts[d + 2]!
    plane.qz = drifts[d + 3]!
    plane.radiusM = own ? own[o]! : semiMajorAxisM[k]!
    plane.cosPhase = own ? own[o + 1]! : cosArgLat[k]! * drifts[d + 4]! - sinArgLat[k]! * drifts[d + 5]!
    plane.sinPhase = own ? own[o + 2]! : sinArgLat[k]! * drifts[d + 4]! + cosArgLat[k]! * drifts[d + 5]!
    plane.phaseRad = own ? own[o + 3]! : argLatRad[k]! + drifts[d + 6]!
    if (visit(plane, k) === false) return
  }
}
