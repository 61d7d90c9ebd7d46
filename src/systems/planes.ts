/** Where is every plane of a fleet at an instant? One table, written once and read by totals, scene and shader alike; the
 *  instant it holds for travels with it. Only this file knows how its numbers lie: all others use the readers.
 *  All planes of a shell drift alike, so an instant takes a turn of the node and an advance along the orbit a shell, and
 *  each plane two rotations of its epoch's cosines and sines: within 2 mm of its own sines at 25 years from the epoch.
 *  A cluster's satellite moves on the 2:1 ellipse about the reference orbit: x = (α/2) cos ψ outward, y = −α sin ψ along
 *  the track, ψ = u + φ. Clohessy & Wiltshire (1960), J. Aerosp. Sci. 27, 653; the curvature of the orbit is kept, J2's
 *  slow shear of the ellipse (3 m/s a year per km) is not. */
import { TWO_PI } from '../lib/units.ts'
import { cross } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type Eci, eci } from '../physics/frames.ts'
import { type Fleet, fleetPart, type Shell } from './constellation.ts'

/** Numbers a plane: P (2; its z is 0), Q (3), radius in metres, cosine and sine of the first slot's argument of latitude,
 *  and that angle itself. */
const STRIDE = 9
const TEXELS_STRIDE = 8

export interface PlaneStates {
  readonly fleet: Fleet
  utcMs: number
  readonly data: Float64Array
  /** The same in float32 and Earth radii, as the shader reads it (gpu/satellites/plane.glsl): (P.xy·r, cos u, sin u) and
   *  (Q·r, r) a plane. */
  readonly texels: Float32Array
}

/** A table that holds no instant yet. */
export const newPlaneStates = (fleet: Fleet): PlaneStates => ({
  fleet,
  utcMs: Number.NaN,
  data: new Float64Array(fleet.planeCount * STRIDE),
  texels: new Float32Array(fleet.planeCount * TEXELS_STRIDE),
})

/** A table of one's own. */
export const planesAt = (fleet: Fleet, utcMs: number): PlaneStates => movePlanes(newPlaneStates(fleet), utcMs)

/** Writes a table anew for another instant: for its owner alone. @returns the same table */
export function movePlanes(states: PlaneStates, utcMs: number): PlaneStates {
  if (states.utcMs === utcMs) return states
  states.utcMs = utcMs
  for (const shell of states.fleet.shells) {
    if (shell.pattern === 'cluster') writeCluster(states, shell)
    else writeShell(states, shell)
  }
  return states
}

/** As the remainder of a division, in a tenth of its time. */
const withoutTurns = (angleRad: number): number => angleRad - Math.floor(angleRad / TWO_PI) * TWO_PI

/** By how much a shell's nodes have turned since the epoch, and its satellites have gone on along their orbits. */
function driftOf({ fleet, utcMs }: PlaneStates, { raanRateRadS, argLatRateRadS }: Shell) {
  const elapsedS = (utcMs - fleet.epochMs) / 1e3
  return {
    turnRad: withoutTurns(raanRateRadS * elapsedS),
    advanceRad: withoutTurns(argLatRateRadS * elapsedS),
  }
}

function writeShell(states: PlaneStates, shell: Shell): void {
  const { fleet, data, texels } = states
  const { cosRaan, sinRaan, cosArgLat, sinArgLat, argLatRad } = fleet
  const { turnRad, advanceRad } = driftOf(states, shell)
  const cosTurn = Math.cos(turnRad)
  const sinTurn = Math.sin(turnRad)
  const cosAdvance = Math.cos(advanceRad)
  const sinAdvance = Math.sin(advanceRad)
  const cosI = Math.cos(shell.inclinationRad)
  const sinI = Math.sin(shell.inclinationRad)
  const radiusM = shell.semiMajorAxisM
  const radius = radiusM / EARTH_EQUATORIAL_RADIUS_M
  const radiusCosI = radius * cosI
  const radiusSinI = radius * sinI
  const end = shell.firstPlane + shell.planeCount
  for (let k = shell.firstPlane, o = k * STRIDE, t = k * TEXELS_STRIDE; k < end; k++) {
    const px = cosRaan[k]! * cosTurn - sinRaan[k]! * sinTurn
    const py = sinRaan[k]! * cosTurn + cosRaan[k]! * sinTurn
    const cosU = cosArgLat[k]! * cosAdvance - sinArgLat[k]! * sinAdvance
    const sinU = sinArgLat[k]! * cosAdvance + cosArgLat[k]! * sinAdvance
    data[o] = px
    data[o + 1] = py
    data[o + 2] = -py * cosI
    data[o + 3] = px * cosI
    data[o + 4] = sinI
    data[o + 5] = radiusM
    data[o + 6] = cosU
    data[o + 7] = sinU
    data[o + 8] = argLatRad[k]! + advanceRad
    texels[t] = px * radius
    texels[t + 1] = py * radius
    texels[t + 2] = cosU
    texels[t + 3] = sinU
    texels[t + 4] = -py * radiusCosI
    texels[t + 5] = px * radiusCosI
    texels[t + 6] = radiusSinI
    texels[t + 7] = radius
    o += STRIDE
    t += TEXELS_STRIDE
  }
}

/** The planes of a cluster, as if all its satellites flew on the reference orbit; then each on its own ellipse about it. */
function writeCluster(states: PlaneStates, shell: Shell): void {
  const { fleet, data, texels } = states
  writeShell(states, shell)
  const end = shell.firstPlane + shell.planeCount
  for (let k = shell.firstPlane; k < end; k++) {
    const amplitude = fleet.relativeAmplitudeM[k]!
    if (amplitude === 0) continue
    const o = k * STRIDE
    const argLat = data[o + 8]!
    const phase = argLat + fleet.relativePhaseRad[k]!
    const outward = data[o + 5]! + (amplitude / 2) * Math.cos(phase)
    const along = -amplitude * Math.sin(phase)
    const radiusM = Math.hypot(outward, along)
    const u = argLat + Math.atan2(along, outward)
    data[o + 5] = radiusM
    data[o + 6] = Math.cos(u)
    data[o + 7] = Math.sin(u)
    data[o + 8] = u
    const radius = radiusM / EARTH_EQUATORIAL_RADIUS_M
    const t = k * TEXELS_STRIDE
    texels[t] = data[o]! * radius
    texels[t + 1] = data[o + 1]! * radius
    texels[t + 2] = data[o + 6]!
    texels[t + 3] = data[o + 7]!
    texels[t + 4] = data[o + 2]! * radius
    texels[t + 5] = data[o + 3]! * radius
    texels[t + 6] = data[o + 4]! * radius
    texels[t + 7] = radius
  }
}

/** The planes from `from` to before `to` as a table of their own, with the same numbers. */
export const partOf = (
  { fleet, utcMs, data, texels }: PlaneStates,
  from: number,
  to: number,
): PlaneStates => ({
  fleet: fleetPart(fleet, from, to),
  utcMs,
  data: data.subarray(from * STRIDE, to * STRIDE),
  texels: texels.subarray(from * TEXELS_STRIDE, to * TEXELS_STRIDE),
})

export const radiusOf = ({ data }: PlaneStates, plane: number): number => data[plane * STRIDE + 5]!

/** Argument of latitude of a plane's first slot; not wrapped. */
export const phaseOf = ({ data }: PlaneStates, plane: number): number => data[plane * STRIDE + 8]!

/** Unit vectors of a plane: P to its node, Q a quarter turn ahead in flight. */
/** Of a plane, on the side from which its satellites go round to the left: P × Q. */
export function normalOf(states: PlaneStates, plane: number): Eci {
  const { p, q } = basisOf(states, plane)
  return cross(p, q)
}

export function basisOf({ data }: PlaneStates, plane: number): { p: Eci; q: Eci } {
  const o = plane * STRIDE
  return { p: eci(data[o]!, data[o + 1]!, 0), q: eci(data[o + 2]!, data[o + 3]!, data[o + 4]!) }
}

/** A place in a plane: at an argument of latitude, at a distance from the Earth's centre. */
export function placeInPlane(
  { data }: PlaneStates,
  plane: number,
  argLatRad: number,
  distanceM: number,
): Eci {
  const o = plane * STRIDE
  const c = distanceM * Math.cos(argLatRad)
  const s = distanceM * Math.sin(argLatRad)
  return eci(data[o]! * c + data[o + 2]! * s, data[o + 1]! * c + data[o + 3]! * s, data[o + 4]! * s)
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

export function resolveInPlane({ data }: PlaneStates, plane: number, vector: Eci, result: InPlane): void {
  const o = plane * STRIDE
  const x = vector[0]
  const y = vector[1]
  const z = vector[2]
  result.alongP = data[o]! * x + data[o + 1]! * y
  result.alongQ = data[o + 2]! * x + data[o + 3]! * y + data[o + 4]! * z
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

/** Calls back for every plane. @param visit the plane's numbers, which hold until it returns; false ends the round */
export function eachPlane(
  { data, fleet }: PlaneStates,
  visit: (plane: Plane, index: number) => unknown,
): void {
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
  for (let k = 0, o = 0; k < fleet.planeCount; k++, o += STRIDE) {
    plane.px = data[o]!
    plane.py = data[o + 1]!
    plane.qx = data[o + 2]!
    plane.qy = data[o + 3]!
    plane.qz = data[o + 4]!
    plane.radiusM = data[o + 5]!
    plane.cosPhase = data[o + 6]!
    plane.sinPhase = data[o + 7]!
    plane.phaseRad = data[o + 8]!
    if (visit(plane, k) === false) return
  }
}
