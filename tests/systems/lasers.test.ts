import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DEG, KM } from '../../src/lib/units.ts'
import { length, sub } from '../../src/lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { nodalPeriodS } from '../../src/physics/orbit.ts'
import { parseUtc } from '../../src/physics/time.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import {
  buildFleet,
  type Fleet,
  orbitOfPlane,
  planeOfSatellite,
  type ShellSpec,
} from '../../src/systems/constellation.ts'
import { grazingHeightM, LaserGrid } from '../../src/systems/lasers.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

const EPOCH_MS = parseUtc('2026-09-23T06:00:00Z')!

const shell = (spec: Partial<ShellSpec>): ShellSpec => ({
  pattern: 'delta',
  total: 1584,
  planes: 72,
  phasing: 39,
  semiMajorAxisM: EARTH_EQUATORIAL_RADIUS_M + 550 * KM,
  inclinationRad: 53 * DEG,
  raanRad: 0,
  argLatRad: 0,
  spacingM: 0,
  ...spec,
})
const fleetOf = (...specs: Partial<ShellSpec>[]): Fleet => buildFleet(specs.map(shell), EPOCH_MS)

/** Pairs as text, lower id first. */
const asSet = (pairs: Uint32Array): Set<string> => {
  const set = new Set<string>()
  for (let i = 0; i < pairs.length; i += 2) {
    set.add([pairs[i]!, pairs[i + 1]!].sort((a, b) => a - b).join('–'))
  }
  return set
}

const FLEETS: [string, Fleet][] = [
  ['Starlink-like', fleetOf({})],
  ['planes that do not divide', fleetOf({ total: 1000, planes: 37, phasing: 11 })],
  ['star', fleetOf({ pattern: 'star', total: 66, planes: 6, phasing: 2, inclinationRad: 86.4 * DEG })],
  ['two shells', fleetOf({ total: 200, planes: 10, phasing: 3 }, { total: 90, planes: 9, phasing: 0 })],
  ['few slots', fleetOf({ total: 12, planes: 6, phasing: 1 })],
  ['cluster', fleetOf({ pattern: 'cluster', total: 81, planes: 1, phasing: 0, spacingM: 200 })],
]

test.each(FLEETS)('%s: a link is the same from both ends, counted once, and never to itself', (_, fleet) => {
  const grid = new LaserGrid(fleet)
  const pairs = grid.all()
  const set = asSet(pairs)
  expect(set.size).toBe(pairs.length / 2)
  let ends = 0
  for (let id = 0; id < fleet.satelliteCount; id++) {
    const linked = grid.laserNeighbours(id)
    expect(new Set(linked).size).toBe(linked.length)
    for (const other of linked) {
      expect(other).not.toBe(id)
      expect(grid.laserNeighbours(other), `${other} to ${id}`).toContain(id)
      expect(set.has([id, other].sort((a, b) => a - b).join('–'))).toBe(true)
      ends++
    }
  }
  expect(ends).toBe(pairs.length)
})

test('the +grid has two links a satellite; a star one column less; a lone plane is a ring; a pair is one link', () => {
  const links = (spec: Partial<ShellSpec>) => new LaserGrid(fleetOf(spec)).all().length / 2
  expect(links({})).toBe(2 * 1584)
  expect(links({ pattern: 'star', total: 66, planes: 6, phasing: 0, inclinationRad: 86.4 * DEG })).toBe(
    66 + 55,
  )
  expect(links({ total: 64, planes: 1, phasing: 0 })).toBe(64)
  expect(links({ total: 2, planes: 1, phasing: 0 })).toBe(1)
  expect(links({ total: 1, planes: 1, phasing: 0 })).toBe(0)
  // Two polar planes half a turn apart fly against each other.
  expect(links({ total: 40, planes: 2, phasing: 0, inclinationRad: 97 * DEG })).toBe(40)
  // 81 places of a square lattice in a circle of five steps: rows of 11, 9, 9, 9, 7, 1; 2 (10 + 2 (8 + 8 + 8 + 6)) sides.
  expect(links({ pattern: 'cluster', total: 81, planes: 1, phasing: 0, spacingM: 200 })).toBe(140)
})

test('across planes the link goes to the slot that is nearest round the orbit, by trying all (seed 41)', () => {
  const next = random(41)
  let compared = 0
  for (let round = 0; round < 30; round++) {
    const planes = 4 + Math.floor(next() * 40)
    const total = planes * (3 + Math.floor(next() * 30))
    const fleet = fleetOf({
      planes,
      total,
      phasing: Math.floor(next() * planes),
      inclinationRad: (20 + next() * 60) * DEG,
      semiMajorAxisM: EARTH_EQUATORIAL_RADIUS_M + (400 + next() * 1600) * KM,
    })
    const grid = new LaserGrid(fleet)
    const plane = Math.floor(next() * planes)
    const beside = (plane + 1) % planes
    const id = fleet.firstId[plane]!
    const linked = grid.laserNeighbours(id).find((other) => planeOfSatellite(fleet, other).plane === beside)
    if (linked === undefined) continue
    const periodMs = nodalPeriodS(orbitOfPlane(fleet, plane)) * 1e3
    const mean = (slot: number) => {
      let sum = 0
      for (let i = 0; i < 32; i++) {
        const states = planesAt(fleet, EPOCH_MS + (i / 32) * periodMs)
        const here = placeOf(states, plane, 0)
        sum += length(sub(placeOf(states, beside, slot), here)) ** 2
      }
      return sum / 32
    }
    const chosen = mean(planeOfSatellite(fleet, linked).slot)
    for (let slot = 0; slot < fleet.slots[beside]!; slot++) {
      expect(mean(slot)).toBeGreaterThanOrEqual(chosen * (1 - 1e-3)) // ties, and the node's drift in an orbit
      compared++
    }
  }
  expect(compared).toBeGreaterThan(300)
})

test('Suncatcher: lattice neighbours stay 100 to 200 m apart and breathe twice an orbit', () => {
  const { fleet } = buildModel(PRESETS.suncatcher!.scenario)
  const pairs = new LaserGrid(fleet).all()
  const periodMs = nodalPeriodS(orbitOfPlane(fleet, 0)) * 1e3
  const first: number[] = []
  let shortest = Number.POSITIVE_INFINITY
  let longest = 0
  for (let i = 0; i < 200; i++) {
    const states = planesAt(fleet, EPOCH_MS + (i / 200) * periodMs)
    for (let k = 0; k < pairs.length; k += 2) {
      const distance = length(sub(placeOf(states, pairs[k]!, 0), placeOf(states, pairs[k + 1]!, 0)))
      shortest = Math.min(shortest, distance)
      longest = Math.max(longest, distance)
      if (k === 0) first.push(distance)
    }
  }
  // Google's paper: about 100 to 200 m. A metre for the curvature of the orbit across two kilometres.
  expect(shortest).toBeGreaterThan(99)
  expect(longest).toBeLessThan(201)
  const isPeak = (i: number) => first[i]! >= first[(i + 199) % 200]! && first[i]! > first[(i + 1) % 200]!
  expect(first.filter((_, i) => isPeak(i))).toHaveLength(2)
})

test('around one satellite of a million the links within a few steps, and no more', () => {
  const { fleet } = buildModel(PRESETS['spacex-million']!.scenario)
  const grid = new LaserGrid(fleet)
  const inclined = fleet.firstId[0]! + 5
  const pairs = grid.around(inclined, 3)
  // A diamond of the grid: 25 satellites within three steps, 36 sides.
  expect(new Set(pairs).size).toBe(25)
  expect(pairs.length / 2).toBe(36)
  for (const id of new Set(pairs)) expect(id).toBeLessThan(fleet.satelliteCount)
})

test('the lowest point of a link is that of its chord, or an end', () => {
  const r = EARTH_EQUATORIAL_RADIUS_M + 650 * KM
  for (const angle of [5, 20, 45]) {
    const to = [r * Math.cos(angle * DEG), r * Math.sin(angle * DEG), 0] as const
    const chord = r * Math.cos((angle * DEG) / 2) - EARTH_EQUATORIAL_RADIUS_M
    expect(grazingHeightM([r, 0, 0], to)).toBeCloseTo(chord, 6)
  }
  // 650 km: satellites up to 46.3° apart see each other over 80 km.
  expect(grazingHeightM([r, 0, 0], [r * Math.cos(46.2 * DEG), r * Math.sin(46.2 * DEG), 0])).toBeGreaterThan(
    80 * KM,
  )
  expect(grazingHeightM([r, 0, 0], [r * Math.cos(46.5 * DEG), r * Math.sin(46.5 * DEG), 0])).toBeLessThan(
    80 * KM,
  )
  // Straight up there is nothing below the lower end.
  expect(grazingHeightM([r, 0, 0], [2 * r, 0, 0])).toBeCloseTo(650 * KM, 6)
})
