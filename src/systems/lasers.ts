/** Which satellites are joined by laser? The +grid: each to the ones ahead and behind it in its plane and to the nearest
 *  one in each plane beside it; in a cluster to its neighbours on the lattice. Planes of a shell drift alike, so a grid
 *  stands for good. No links between shells, across a star's seam, or between planes that fly against each other.
 *  Bhattacherjee & Singla (2019), Network topology design at 27,000 km/hour, CoNEXT '19. */
import { KM, TWO_PI } from '../lib/units.ts'
import { dot, length, sub, type Vec3 } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type Fleet, latticePoints, planeOfSatellite, type Shell } from './constellation.ts'

/** A link that dips lower into the air is cut. Kassing et al. (2020), Exploring the "Internet from space" with Hypatia,
 *  IMC '20, doi:10.1145/3419394.3423635: in their model no link dips below 80 km, to keep clear of weather. */
export const LOWEST_LASER_HEIGHT_M = 80 * KM

/** Height above the equatorial radius of the lowest point of the straight line between two places. */
export function grazingHeightM(from: Vec3, to: Vec3): number {
  const along = sub(to, from)
  const t = Math.min(1, Math.max(0, -dot(from, along) / dot(along, along)))
  const lowest: Vec3 = [from[0] + t * along[0], from[1] + t * along[1], from[2] + t * along[2]]
  return length(lowest) - EARTH_EQUATORIAL_RADIUS_M
}

const wrap = (value: number, count: number): number => ((value % count) + count) % count
/** Halfway between two slots the lower one is taken, everywhere. */
const nearest = (slot: number): number => Math.ceil(slot - 0.5 - 1e-9)

export class LaserGrid {
  /** Lattice places of a cluster shell, both ways. */
  private readonly lattices = new Map<
    Shell,
    { points: { x: number; y: number }[]; at: Map<string, number> }
  >()

  /** Per plane: the plane beside on the side of growing node, −1 where there is none to be linked with; and how many of
   *  its slots lie between its first one and the place nearest to this plane's first. */
  private readonly next: Int32Array
  private readonly shift: Float64Array

  constructor(private readonly fleet: Fleet) {
    this.next = Int32Array.from({ length: fleet.planeCount }, (_, plane) => this.planeBeside(plane))
    this.shift = Float64Array.from(this.next, (next, plane) => (next < 0 ? 0 : this.shiftTo(plane, next)))
    for (const shell of fleet.shells) {
      if (shell.pattern !== 'cluster') continue
      const points = latticePoints(shell.total)
      this.lattices.set(shell, { points, at: new Map(points.map(({ x, y }, index) => [`${x},${y}`, index])) })
    }
  }

  /** The satellites that one is linked to. */
  laserNeighbours(id: number): number[] {
    const { fleet } = this
    const { plane, slot } = planeOfSatellite(fleet, id)
    const shellIndex = fleet.shellOfPlane[plane]!
    const shell = fleet.shells[shellIndex]!
    if (shell.pattern === 'cluster') return this.latticeNeighbours(shell, id)
    const slots = fleet.slots[plane]!
    const first = fleet.firstId[plane]!
    const linked = slots > 1 ? [first + wrap(slot + 1, slots)] : []
    if (slots > 2) linked.push(first + wrap(slot - 1, slots))
    const next = this.next[plane]!
    if (next >= 0) linked.push(fleet.firstId[next]! + this.slotBeside(plane, slot))
    const previous = this.planeBefore(plane)
    if (previous >= 0) {
      // Of the slots about here, those whose own nearest is this one.
      const guess = Math.round(((slot - this.shift[previous]!) / slots) * fleet.slots[previous]!)
      const seen = new Set<number>()
      for (let d = -1; d <= 1; d++) seen.add(wrap(guess + d, fleet.slots[previous]!))
      for (const other of seen) {
        if (this.slotBeside(previous, other) === slot) linked.push(fleet.firstId[previous]! + other)
      }
    }
    return linked
  }

  /** Every link once, as pairs of ids one after the other. */
  all(): Uint32Array {
    const { planeCount, slots } = this.fleet
    const pairs: number[] = []
    for (let plane = 0; plane < planeCount; plane++) {
      for (let slot = 0; slot < slots[plane]!; slot++) this.pushOnward(pairs, plane, slot)
    }
    return Uint32Array.from(pairs)
  }

  /** The links met within so many steps of one satellite, as pairs. */
  around(id: number, steps: number): Uint32Array {
    const pairs: number[] = []
    const reached = new Set([id])
    let edge = [id]
    for (let step = 0; step < steps; step++) {
      const next: number[] = []
      for (const from of edge) {
        for (const to of this.laserNeighbours(from)) {
          if (reached.has(to)) continue
          reached.add(to)
          next.push(to)
        }
      }
      edge = next
    }
    for (const from of reached) {
      const { plane, slot } = planeOfSatellite(this.fleet, from)
      this.pushOnward(pairs, plane, slot, reached)
    }
    return Uint32Array.from(pairs)
  }

  /** A satellite's links that are counted with it, so that each is counted once: ahead, and to the next plane. */
  private pushOnward(pairs: number[], plane: number, slot: number, among?: ReadonlySet<number>): void {
    const { fleet } = this
    const first = fleet.firstId[plane]!
    const id = first + slot
    const push = (to: number) => {
      if (!among || among.has(to)) pairs.push(id, to)
    }
    const shell = fleet.shells[fleet.shellOfPlane[plane]!]!
    if (shell.pattern === 'cluster') {
      for (const other of this.latticeNeighbours(shell, id)) if (other > id) push(other)
      return
    }
    const slots = fleet.slots[plane]!
    if (slots > 2 || (slots === 2 && slot === 0)) push(first + wrap(slot + 1, slots))
    const next = this.next[plane]!
    if (next >= 0) push(fleet.firstId[next]! + this.slotBeside(plane, slot))
  }

  private latticeNeighbours(shell: Shell, id: number): number[] {
    const { points, at } = this.lattices.get(shell)!
    const { x, y } = points[id - shell.firstId]!
    return [`${x + 1},${y}`, `${x - 1},${y}`, `${x},${y + 1}`, `${x},${y - 1}`].flatMap((place) => {
      const index = at.get(place)
      return index === undefined ? [] : [shell.firstId + index]
    })
  }

  private planesOf(shellIndex: number): number {
    const { shells, planeCount } = this.fleet
    return (shells[shellIndex + 1]?.firstPlane ?? planeCount) - shells[shellIndex]!.firstPlane
  }

  private planeBeside(plane: number): number {
    const shellIndex = this.fleet.shellOfPlane[plane]!
    const { firstPlane, pattern, planes: laidOut } = this.fleet.shells[shellIndex]!
    if (pattern === 'cluster') return -1
    const planes = this.planesOf(shellIndex)
    const k = plane - firstPlane
    const isLast = k === planes - 1
    const isOpen = pattern === 'star' || planes === 2 || planes < laidOut
    if (planes === 1 || (isLast && isOpen)) return -1
    const next = firstPlane + (isLast ? 0 : k + 1)
    return this.flyAlike(plane, next) ? next : -1
  }

  private planeBefore(plane: number): number {
    const shellIndex = this.fleet.shellOfPlane[plane]!
    const { firstPlane } = this.fleet.shells[shellIndex]!
    const before = firstPlane + wrap(plane - firstPlane - 1, this.planesOf(shellIndex))
    return this.next[before] === plane ? before : -1
  }

  /** Orbit normals less than a right angle apart. */
  private flyAlike(a: number, b: number): boolean {
    const { raanRad, inclinationRad } = this.fleet
    const cosI = Math.cos(inclinationRad[a]!)
    return cosI ** 2 + (1 - cosI ** 2) * Math.cos(raanRad[b]! - raanRad[a]!) > 1e-9
  }

  /** The slot of the next plane that stays nearest to a slot of this one, by mean square distance round the orbit. */
  private slotBeside(plane: number, slot: number): number {
    const { slots } = this.fleet
    const count = slots[this.next[plane]!]!
    return wrap(nearest((slot / slots[plane]!) * count + this.shift[plane]!), count)
  }

  /** The mean of r(u) · r′(u + δ) round the orbit is greatest at tan δ = (P·Q′ − Q·P′) / (P·P′ + Q·Q′). */
  private shiftTo(plane: number, next: number): number {
    const { raanRad, argLatRad, inclinationRad, slots } = this.fleet
    const node = raanRad[next]! - raanRad[plane]!
    const cosI = Math.cos(inclinationRad[plane]!)
    const besideRad = Math.atan2(-2 * cosI * Math.sin(node), (1 + cosI ** 2) * Math.cos(node) + 1 - cosI ** 2)
    return ((argLatRad[plane]! + besideRad - argLatRad[next]!) / TWO_PI) * slots[next]!
  }
}
