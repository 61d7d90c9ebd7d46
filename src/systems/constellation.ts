/** Which satellites are there, and where is each at an instant? A fleet is planes of evenly spaced slots; everything
 *  that costs at frame rate is per plane. A cluster's satellite is a plane of one slot whose radius and phase breathe.
 *  Walker (1984), J. Brit. Interplanet. Soc. 37, 559: plane k of p at RAAN₀ + k·S/p (S = 360° delta, 180° star), slot j
 *  of s at u₀ + j·360°/s + k·f·360°/t. Where t is no multiple of p the first t mod p planes hold one slot more. */
import { DEG, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { type Eci, eci } from '../physics/frames.ts'
import { argLatRateRadS, type CircularOrbit, raanRateRadS } from '../physics/orbit.ts'

export interface ShellSpec {
  pattern: 'delta' | 'star' | 'cluster'
  total: number
  planes: number
  phasing: number
  semiMajorAxisM: number
  inclinationRad: number
  raanRad: number
  argLatRad: number
  /** Cluster only: distance of lattice neighbours along the track, at its widest. */
  spacingM: number
}

export interface Shell extends ShellSpec {
  firstPlane: number
  firstId: number
}

/** One entry a plane, in float64. Satellite ids count plane by plane, slot by slot. */
export interface Fleet {
  epochMs: number
  satelliteCount: number
  planeCount: number
  shells: Shell[]
  shellOfPlane: Uint16Array
  slots: Uint32Array
  /** planeCount + 1 entries, so that the last one is the satellite count. */
  firstId: Uint32Array
  semiMajorAxisM: Float64Array
  inclinationRad: Float64Array
  raanRad: Float64Array
  raanRateRadS: Float64Array
  argLatRad: Float64Array
  argLatRateRadS: Float64Array
  /** Cluster: along-track amplitude and phase of the relative ellipse; 0 for ordinary planes. */
  relativeAmplitudeM: Float64Array
  relativePhaseRad: Float64Array
}

/** Lattice points inside a circle of the smallest radius that holds `count` of them, nearest first: (0,0), (1,0) … */
export function latticePoints(count: number): { x: number; y: number }[] {
  const reach = Math.ceil(Math.sqrt(count)) + 1
  const points: { x: number; y: number }[] = []
  for (let x = -reach; x <= reach; x++) for (let y = -reach; y <= reach; y++) points.push({ x, y })
  const order = (p: { x: number; y: number }) => p.x * p.x + p.y * p.y + Math.atan2(p.y, p.x) * 1e-3
  return points.sort((a, b) => order(a) - order(b)).slice(0, count)
}

const planeCountOf = (spec: ShellSpec): number => (spec.pattern === 'cluster' ? spec.total : spec.planes)

export function buildFleet(specs: readonly ShellSpec[], epochMs: number): Fleet {
  const planeCount = specs.reduce((count, spec) => count + planeCountOf(spec), 0)
  const column = () => new Float64Array(planeCount)
  const fleet: Fleet = {
    epochMs,
    satelliteCount: 0,
    planeCount,
    shells: [],
    shellOfPlane: new Uint16Array(planeCount),
    slots: new Uint32Array(planeCount),
    firstId: new Uint32Array(planeCount + 1),
    semiMajorAxisM: column(),
    inclinationRad: column(),
    raanRad: column(),
    raanRateRadS: column(),
    argLatRad: column(),
    argLatRateRadS: column(),
    relativeAmplitudeM: column(),
    relativePhaseRad: column(),
  }
  let plane = 0
  for (const spec of specs) {
    const shellIndex = fleet.shells.push({ ...spec, firstPlane: plane, firstId: fleet.satelliteCount }) - 1
    const raanRate = raanRateRadS(spec.semiMajorAxisM, spec.inclinationRad)
    const argLatRate = argLatRateRadS(spec.semiMajorAxisM, spec.inclinationRad)
    const isCluster = spec.pattern === 'cluster'
    const lattice = isCluster ? latticePoints(spec.total) : []
    const planes = planeCountOf(spec)
    const nodeSpreadRad = spec.pattern === 'star' ? 180 * DEG : 360 * DEG
    for (let k = 0; k < planes; k++, plane++) {
      const slots = isCluster ? 1 : Math.floor(spec.total / planes) + (k < spec.total % planes ? 1 : 0)
      fleet.shellOfPlane[plane] = shellIndex
      fleet.slots[plane] = slots
      fleet.firstId[plane] = fleet.satelliteCount
      fleet.satelliteCount += slots
      fleet.semiMajorAxisM[plane] = spec.semiMajorAxisM
      fleet.inclinationRad[plane] = spec.inclinationRad
      fleet.raanRateRadS[plane] = raanRate
      fleet.argLatRateRadS[plane] = argLatRate
      fleet.raanRad[plane] = wrapTwoPi(spec.raanRad + (isCluster ? 0 : (k * nodeSpreadRad) / planes))
      fleet.argLatRad[plane] = wrapTwoPi(
        spec.argLatRad + (isCluster ? 0 : (k * spec.phasing * TWO_PI) / spec.total),
      )
      const point = lattice[k]
      if (point) {
        fleet.relativeAmplitudeM[plane] = Math.hypot(point.x, point.y) * spec.spacingM
        fleet.relativePhaseRad[plane] = Math.atan2(point.y, point.x)
      }
    }
  }
  fleet.firstId[planeCount] = fleet.satelliteCount
  return fleet
}

/** The orbit of a plane's first slot (of a cluster: the reference orbit). */
export function orbitOfPlane(fleet: Fleet, plane: number): CircularOrbit {
  return {
    semiMajorAxisM: fleet.semiMajorAxisM[plane]!,
    inclinationRad: fleet.inclinationRad[plane]!,
    raanRad: fleet.raanRad[plane]!,
    argLatRad: fleet.argLatRad[plane]!,
    epochMs: fleet.epochMs,
    raanRateRadS: fleet.raanRateRadS[plane]!,
    argLatRateRadS: fleet.argLatRateRadS[plane]!,
  }
}

/** Plane and slot of a satellite id, by bisection. */
export function planeOfSatellite(fleet: Fleet, id: number): { plane: number; slot: number } {
  let low = 0
  let high = fleet.planeCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (fleet.firstId[middle]! <= id) low = middle
    else high = middle - 1
  }
  return { plane: low, slot: id - fleet.firstId[low]! }
}

/** Numbers a plane in PlaneStates: P (2; its z is 0), Q (3), radius in metres, cosine and sine of the first slot's
 *  argument of latitude, and that angle itself. */
export const PLANE_STRIDE = 9
/** Every plane at one instant: what the shader and the totals are both formed from. */
export type PlaneStates = Float64Array

export const newPlaneStates = (fleet: Fleet): PlaneStates => new Float64Array(fleet.planeCount * PLANE_STRIDE)

/** Writes the planes at an instant into `states`. A cluster's satellite moves on the 2:1 ellipse about the reference
 *  orbit: x = (α/2) cos ψ outward, y = −α sin ψ along the track, ψ = u + φ. Clohessy & Wiltshire (1960), J. Aerosp.
 *  Sci. 27, 653; the curvature of the orbit is kept, J2's slow shear of the ellipse (3 m/s a year per km) is not. */
export function planesAt(fleet: Fleet, utcMs: number, states: PlaneStates): PlaneStates {
  const elapsedS = (utcMs - fleet.epochMs) / 1e3
  for (let k = 0, o = 0; k < fleet.planeCount; k++, o += PLANE_STRIDE) {
    const raan = fleet.raanRad[k]! + ((fleet.raanRateRadS[k]! * elapsedS) % TWO_PI)
    let argLat = fleet.argLatRad[k]! + ((fleet.argLatRateRadS[k]! * elapsedS) % TWO_PI)
    let radius = fleet.semiMajorAxisM[k]!
    const amplitude = fleet.relativeAmplitudeM[k]!
    if (amplitude > 0) {
      const phase = argLat + fleet.relativePhaseRad[k]!
      const outward = radius + (amplitude / 2) * Math.cos(phase)
      const along = -amplitude * Math.sin(phase)
      argLat += Math.atan2(along, outward)
      radius = Math.hypot(outward, along)
    }
    const cosRaan = Math.cos(raan)
    const sinRaan = Math.sin(raan)
    const cosI = Math.cos(fleet.inclinationRad[k]!)
    states[o] = cosRaan
    states[o + 1] = sinRaan
    states[o + 2] = -sinRaan * cosI
    states[o + 3] = cosRaan * cosI
    states[o + 4] = Math.sin(fleet.inclinationRad[k]!)
    states[o + 5] = radius
    states[o + 6] = Math.cos(argLat)
    states[o + 7] = Math.sin(argLat)
    states[o + 8] = argLat
  }
  return states
}

/** Position of one satellite from the plane states. */
export function satellitePosition(fleet: Fleet, states: PlaneStates, plane: number, slot: number): Eci {
  const o = plane * PLANE_STRIDE
  const angle = states[o + 8]! + (slot * TWO_PI) / fleet.slots[plane]!
  const c = states[o + 5]! * Math.cos(angle)
  const s = states[o + 5]! * Math.sin(angle)
  return eci(states[o]! * c + states[o + 2]! * s, states[o + 1]! * c + states[o + 3]! * s, states[o + 4]! * s)
}
