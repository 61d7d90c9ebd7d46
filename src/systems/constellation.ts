/** Which satellites are there? A fleet is shells of planes of evenly spaced slots; everything that costs at frame rate is
 *  per plane (systems/planes.ts). A cluster's satellite is a plane of one slot whose radius and phase breathe.
 *  Walker (1984), J. Brit. Interplanet. Soc. 37, 559: plane k of p at RAAN₀ + k·S/p (S = 360° delta, 180° star), slot j
 *  of s at u₀ + j·360°/s + k·f·360°/t. Where t is no multiple of p the first t mod p planes hold one slot more. */
import { DEG, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { argLatRateRadS, type CircularOrbit, raanRateRadS } from '../physics/orbit.ts'

export interface ShellSpec {
  pattern: 'delta' | 'star' | 'cluster'
  total: number
  /** How many of these stand, where not all do: planes are filled one after another. */
  standing?: number
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
  /** As the fleet has them: of a cluster, one a satellite. */
  planeCount: number
  /** All planes of a shell drift alike. */
  raanRateRadS: number
  argLatRateRadS: number
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
  /** Cosines and sines of both angles at the epoch, so that no plane needs its own at an instant. */
  cosRaan: Float64Array
  sinRaan: Float64Array
  cosArgLat: Float64Array
  sinArgLat: Float64Array
  /** Cluster: along-track amplitude and phase of the relative ellipse; 0 for ordinary planes. */
  relativeAmplitudeM: Float64Array
  relativePhaseRad: Float64Array
}

/** The farthest of so many lattice points is not farther: a circle of this radius holds at least as many unit squares. */
const latticeReach = (count: number): number => Math.sqrt(count / Math.PI) + Math.SQRT1_2

/** Squares of distances are whole, so that a few thousandths order the points of one distance. */
const ANGLE_ORDER = 1e-3

/** Lattice points inside a circle of the smallest radius that holds `count` of them, nearest first and then by their
 *  angle: (0,0), (0,−1) … Their order is a number, which is sorted alone and tells the point again: a hundred thousand
 *  points take some 20 ms, as objects a second. */
export function latticePoints(count: number): { x: number; y: number }[] {
  const reach = Math.ceil(latticeReach(count))
  const orders = new Float64Array((2 * reach + 1) ** 2)
  let found = 0
  for (let x = -reach; x <= reach; x++) {
    for (let y = -reach; y <= reach; y++) {
      const square = x * x + y * y
      if (square <= reach * reach) orders[found++] = square + Math.atan2(y, x) * ANGLE_ORDER
    }
  }
  return Array.from(orders.subarray(0, found).sort().subarray(0, count), (order) => {
    const square = Math.round(order)
    const angleRad = (order - square) / ANGLE_ORDER
    const radius = Math.sqrt(square)
    // + 0: no −0, whose angle is another
    return { x: Math.round(radius * Math.cos(angleRad)) + 0, y: Math.round(radius * Math.sin(angleRad)) + 0 }
  })
}

/** The widest spacing of a cluster that is no wider than its height; a single satellite has none. */
export const widestSpacingM = (count: number, altitudeM: number): number =>
  count > 1 ? Math.floor(altitudeM / latticeReach(count)) : Number.POSITIVE_INFINITY

/** Satellites of a plane that is filled. */
const placesOf = ({ total, planes }: ShellSpec, plane: number): number =>
  Math.floor(total / planes) + (plane < total % planes ? 1 : 0)

/** Planes that hold a satellite. */
function planeCountOf(spec: ShellSpec): number {
  const { pattern, planes, total, standing = total } = spec
  if (pattern === 'cluster') return standing
  if (standing === total) return planes
  let count = 0
  for (let left = standing; left > 0; count++) left -= placesOf(spec, count)
  return count
}

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
    cosRaan: column(),
    sinRaan: column(),
    cosArgLat: column(),
    sinArgLat: column(),
    relativeAmplitudeM: column(),
    relativePhaseRad: column(),
  }
  let plane = 0
  for (const spec of specs) {
    const planes = planeCountOf(spec)
    const shell: Shell = {
      ...spec,
      firstPlane: plane,
      firstId: fleet.satelliteCount,
      planeCount: planes,
      raanRateRadS: raanRateRadS(spec.semiMajorAxisM, spec.inclinationRad),
      argLatRateRadS: argLatRateRadS(spec.semiMajorAxisM, spec.inclinationRad),
    }
    const shellIndex = fleet.shells.push(shell) - 1
    const isCluster = spec.pattern === 'cluster'
    const lattice = isCluster ? latticePoints(spec.total) : []
    let left = spec.standing ?? spec.total
    const nodeSpreadRad = spec.pattern === 'star' ? 180 * DEG : 360 * DEG
    for (let k = 0; k < planes; k++, plane++) {
      const slots = isCluster ? 1 : Math.min(placesOf(spec, k), left)
      left -= slots
      fleet.shellOfPlane[plane] = shellIndex
      fleet.slots[plane] = slots
      fleet.firstId[plane] = fleet.satelliteCount
      fleet.satelliteCount += slots
      fleet.semiMajorAxisM[plane] = spec.semiMajorAxisM
      fleet.inclinationRad[plane] = spec.inclinationRad
      fleet.raanRateRadS[plane] = shell.raanRateRadS
      fleet.argLatRateRadS[plane] = shell.argLatRateRadS
      const raan = wrapTwoPi(spec.raanRad + (isCluster ? 0 : (k * nodeSpreadRad) / spec.planes))
      const argLat = wrapTwoPi(spec.argLatRad + (isCluster ? 0 : (k * spec.phasing * TWO_PI) / spec.total))
      fleet.raanRad[plane] = raan
      fleet.cosRaan[plane] = Math.cos(raan)
      fleet.sinRaan[plane] = Math.sin(raan)
      fleet.argLatRad[plane] = argLat
      fleet.cosArgLat[plane] = Math.cos(argLat)
      fleet.sinArgLat[plane] = Math.sin(argLat)
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

/** A satellite's own orbit: its plane's, with its slot's phase (of a cluster: the reference orbit). */
export function orbitOfSatellite(fleet: Fleet, id: number): CircularOrbit {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const orbit = orbitOfPlane(fleet, plane)
  return { ...orbit, argLatRad: wrapTwoPi(orbit.argLatRad + (slot * TWO_PI) / fleet.slots[plane]!) }
}

/** The planes from `from` to before `to` as a fleet of their own, its numbers shared with the whole. Shells and satellites
 *  keep their numbers. */
export function fleetPart(fleet: Fleet, from: number, to: number): Fleet {
  const part = (column: Float64Array) => column.subarray(from, to)
  return {
    epochMs: fleet.epochMs,
    satelliteCount: fleet.firstId[to]! - fleet.firstId[from]!,
    planeCount: to - from,
    shells: fleet.shells.map((shell) => {
      const firstPlane = Math.min(Math.max(shell.firstPlane, from), to)
      const endPlane = Math.min(Math.max(shell.firstPlane + shell.planeCount, from), to)
      return { ...shell, firstPlane: firstPlane - from, planeCount: endPlane - firstPlane }
    }),
    shellOfPlane: fleet.shellOfPlane.subarray(from, to),
    slots: fleet.slots.subarray(from, to),
    firstId: fleet.firstId.subarray(from, to + 1),
    semiMajorAxisM: part(fleet.semiMajorAxisM),
    inclinationRad: part(fleet.inclinationRad),
    raanRad: part(fleet.raanRad),
    raanRateRadS: part(fleet.raanRateRadS),
    argLatRad: part(fleet.argLatRad),
    argLatRateRadS: part(fleet.argLatRateRadS),
    cosRaan: part(fleet.cosRaan),
    sinRaan: part(fleet.sinRaan),
    cosArgLat: part(fleet.cosArgLat),
    sinArgLat: part(fleet.sinArgLat),
    relativeAmplitudeM: part(fleet.relativeAmplitudeM),
    relativePhaseRad: part(fleet.relativePhaseRad),
  }
}
