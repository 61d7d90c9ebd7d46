import { expect, test } from 'vitest'
import { DEG, KM, TWO_PI } from '../../src/lib/units.ts'
import { dot, length, sub } from '../../src/lib/vec3.ts'
import { nodalPeriodS, orbitState } from '../../src/physics/orbit.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { largestRemainder, PRESETS } from '../../src/scenario/document/presets.ts'
import {
  buildFleet,
  type Fleet,
  orbitOfPlane,
  planeOfSatellite,
  type ShellSpec,
} from '../../src/systems/constellation.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'
import walker from '../fixtures/reference/walker.json' with { type: 'json' }

/** The reference prints 10 µm; float64 keeps 1e-9 km at these radii. */
const POSITION_TOLERANCE_KM = 2e-5
/** Sums of up to 1,584 positions, printed to 0.1 m. */
const SUM_TOLERANCE_KM = 2e-4
/** Printed to 0.05 km² of up to 7e9. */
const INERTIA_TOLERANCE_KM2 = 0.2

const SPEC: ShellSpec = {
  pattern: 'delta',
  total: 24,
  planes: 3,
  phasing: 1,
  semiMajorAxisM: 7000 * KM,
  inclinationRad: 53 * DEG,
  raanRad: 0,
  argLatRad: 0,
  spacingM: 200,
}

function positionsKm(fleet: Fleet, utcMs = fleet.epochMs): [number, number, number][] {
  const states = planesAt(fleet, utcMs)
  return Array.from({ length: fleet.satelliteCount }, (_, id) => {
    const { plane, slot } = planeOfSatellite(fleet, id)
    const [x, y, z] = placeOf(states, plane, slot)
    return [x / KM, y / KM, z / KM]
  })
}

test.each(walker.patterns.map((pattern) => [pattern.name, pattern] as const))(
  'Walker pattern %s stands where the reference has it',
  (_name, pattern) => {
    const fleet = buildFleet(
      [
        {
          pattern: pattern.pattern as 'delta' | 'star',
          total: pattern.t,
          planes: pattern.p,
          phasing: pattern.f,
          semiMajorAxisM: pattern.a_km * KM,
          inclinationRad: pattern.i_deg * DEG,
          raanRad: pattern.raan0_deg * DEG,
          argLatRad: pattern.u0_deg * DEG,
          spacingM: 0,
        },
      ],
      0,
    )
    expect(fleet.satelliteCount).toBe(pattern.t)
    expect(fleet.planeCount).toBe(pattern.p)
    const positions = positionsKm(fleet)
    for (const [index, plane, slot, , , ...expected] of pattern.sats as number[][]) {
      expect(planeOfSatellite(fleet, index!)).toEqual({ plane, slot })
      positions[index!]!.forEach((part, axis) => {
        expect(Math.abs(part - expected[axis]!), `satellite ${index} axis ${axis}`).toBeLessThan(
          POSITION_TOLERANCE_KM,
        )
      })
    }
    const { checks } = pattern
    const sum = (pick: (p: [number, number, number]) => number) =>
      positions.reduce((total, p) => total + pick(p), 0)
    for (const axis of [0, 1, 2] as const) {
      expect(Math.abs(sum((p) => p[axis]) - checks.sum_r_km[axis]!)).toBeLessThan(SUM_TOLERANCE_KM)
      expect(Math.abs(sum((p) => Math.abs(p[axis])) - checks.sum_abs_r_km[axis]!)).toBeLessThan(
        SUM_TOLERANCE_KM,
      )
    }
    const products = [sum(([x]) => x * x), sum(([, y]) => y * y), sum(([, , z]) => z * z)]
    const mixed = [sum(([x, y]) => x * y), sum(([x, , z]) => x * z), sum(([, y, z]) => y * z)]
    ;[...products, ...mixed].forEach((value, i) => {
      expect(Math.abs(value - checks.inertia_km2[i]!), `second moment ${i}`).toBeLessThan(
        INERTIA_TOLERANCE_KM2,
      )
    })
  },
)

test('the reference compared 284 satellites of six patterns, position by position', () => {
  expect(walker.patterns).toHaveLength(6)
  expect(walker.patterns.reduce((count, { sats }) => count + sats.length, 0)).toBe(284)
})

test('the million is a million: 1,908 planes, groups by largest remainder, every plane of a group within one slot', () => {
  const { fleet, groupOfShell } = buildModel(PRESETS['spacex-million']!.scenario)
  expect(fleet.satelliteCount).toBe(1_000_000)
  expect(fleet.planeCount).toBe(1908)
  expect(fleet.slots.reduce((sum, slots) => sum + slots, 0)).toBe(1_000_000)
  expect(fleet.firstId[fleet.planeCount]).toBe(1_000_000)
  // FCC letter of 29 May 2026, table 1: shells, planes a shell, satellites a plane.
  const table = [
    [10, 30, 333],
    [10, 2, 4999],
    [25, 30, 333],
    [22, 2, 5565],
    [25, 30, 333],
    [22, 2, 5770],
  ] as const
  const filed = table.map(([shells, planes, slots]) => shells * planes * slots)
  const filedTotal = filed.reduce((a, b) => a + b, 0)
  const counts = [0, 0, 0, 0, 0, 0]
  const planes = [0, 0, 0, 0, 0, 0]
  const slotsOf: Set<number>[] = table.map(() => new Set())
  for (let k = 0; k < fleet.planeCount; k++) {
    const group = groupOfShell[fleet.shellOfPlane[k]!]!
    counts[group]! += fleet.slots[k]!
    planes[group]!++
    slotsOf[group]!.add(fleet.slots[k]!)
  }
  table.forEach(([shells, planesEach], group) => {
    expect(planes[group]).toBe(shells * planesEach)
    // A group's planes round together, each by less than one satellite.
    const share = (filed[group]! * 1_000_000) / filedTotal
    expect(Math.abs(counts[group]! - share)).toBeLessThan(planes[group]!)
    const slots = [...slotsOf[group]!].sort((a, b) => a - b)
    expect(slots.at(-1)! - slots[0]!).toBeLessThanOrEqual(1)
  })
})

test('largest remainders share out a whole exactly, in proportion, first come first served', () => {
  expect(largestRemainder([1, 1, 1], 10)).toEqual([4, 3, 3])
  expect(largestRemainder([5, 3, 2], 7)).toEqual([4, 2, 1]) // 3.5, 2.1, 1.4
  expect(largestRemainder([333, 333, 4999], 1).reduce((a, b) => a + b, 0)).toBe(1)
})

test('a total that its planes do not divide gives the first planes one satellite more, evenly spaced in each', () => {
  const fleet = buildFleet([{ ...SPEC, total: 10, planes: 4 }], 0)
  expect([...fleet.slots]).toEqual([3, 3, 2, 2])
  const positions = positionsKm(fleet)
  const angleDeg = (a: number, b: number) => {
    const [p, q] = [positions[a]!, positions[b]!]
    return Math.acos(Math.max(-1, dot(p, q) / (length(p) * length(q)))) / DEG
  }
  expect(angleDeg(0, 1)).toBeCloseTo(120, 9)
  expect(angleDeg(1, 2)).toBeCloseTo(120, 9)
  expect(angleDeg(6, 7)).toBeCloseTo(180, 5)
})

test('a satellite id and its plane and slot are inverse, every id of fleets of even, uneven and several shells', () => {
  const fleets = [
    buildFleet([SPEC], 0),
    buildFleet([{ ...SPEC, total: 17, planes: 5 }], 0),
    buildFleet([{ ...SPEC, total: 7, planes: 7 }, { ...SPEC, total: 1, planes: 1 }, SPEC], 0),
    buildFleet([{ ...SPEC, pattern: 'cluster', total: 81 }, SPEC], 0),
  ]
  let compared = 0
  for (const fleet of fleets) {
    let id = 0
    for (let plane = 0; plane < fleet.planeCount; plane++) {
      for (let slot = 0; slot < fleet.slots[plane]!; slot++, id++, compared++) {
        expect(planeOfSatellite(fleet, id)).toEqual({ plane, slot })
      }
    }
    expect(id).toBe(fleet.satelliteCount)
  }
  expect(compared).toBe(24 + 17 + (7 + 1 + 24) + (81 + 24))
})

test('a plane flies the orbit it says: a month on, its first slot is where the orbit is', () => {
  const { fleet } = buildModel(PRESETS['spacex-million']!.scenario)
  const utcMs = fleet.epochMs + 31 * 86400e3 + 12345
  const states = planesAt(fleet, utcMs)
  for (let plane = 0; plane < fleet.planeCount; plane += 53) {
    const theirs = orbitState(orbitOfPlane(fleet, plane), utcMs).positionEci
    expect(length(sub(placeOf(states, plane, 0), theirs))).toBeLessThan(1e-3)
  }
})

test('81 satellites of the cluster fly on 2:1 ellipses, neighbours 100 to 200 m apart all around the orbit', () => {
  const { fleet } = buildModel(PRESETS.suncatcher!.scenario)
  expect(fleet.satelliteCount).toBe(81)
  const reference = orbitOfPlane(fleet, 0)
  const periodMs = nodalPeriodS(reference) * 1e3
  // Lattice neighbours: those 200 m apart where the lattice is widest.
  const place = (k: number) => ({
    x: (fleet.relativeAmplitudeM[k]! * Math.cos(fleet.relativePhaseRad[k]!)) / 200,
    y: (fleet.relativeAmplitudeM[k]! * Math.sin(fleet.relativePhaseRad[k]!)) / 200,
  })
  const neighbours: [number, number][] = []
  for (let a = 0; a < 81; a++) {
    for (let b = a + 1; b < 81; b++) {
      const [p, q] = [place(a), place(b)]
      if (Math.abs(Math.hypot(p.x - q.x, p.y - q.y) - 1) < 1e-9) neighbours.push([a, b])
    }
  }
  // A 9 by 9 square has 144 neighbour pairs; a disc of 81 points has 142.
  expect(neighbours.length).toBeGreaterThanOrEqual(140)
  let nearestM = Infinity
  let farthestM = 0
  let outwardM = 0
  let alongM = 0
  for (let phase = 0; phase < 60; phase++) {
    const utcMs = fleet.epochMs + (phase / 60) * periodMs
    const states = planesAt(fleet, utcMs)
    const places = Array.from({ length: 81 }, (_, k) => placeOf(states, k, 0))
    for (const [a, b] of neighbours) {
      const distance = length(sub(places[a]!, places[b]!))
      nearestM = Math.min(nearestM, distance)
      farthestM = Math.max(farthestM, distance)
    }
    const { positionEci, argLatRad } = orbitState(reference, utcMs)
    const radius = length(positionEci)
    for (const position of places) {
      outwardM = Math.max(outwardM, Math.abs(length(position) - radius))
      const cosine = dot(position, positionEci) / (length(position) * radius)
      alongM = Math.max(alongM, Math.acos(Math.min(1, cosine)) * radius)
    }
    expect(argLatRad).toBeGreaterThanOrEqual(0)
    expect(argLatRad).toBeLessThan(TWO_PI)
  }
  // Curvature of the orbit over a kilometre: under a metre.
  expect(nearestM).toBeGreaterThan(99)
  expect(nearestM).toBeLessThan(101)
  expect(farthestM).toBeGreaterThan(199)
  expect(farthestM).toBeLessThan(201)
  expect(alongM / outwardM).toBeCloseTo(2, 1)
  expect(alongM).toBeGreaterThan(900) // a cluster of about 1 km radius
  expect(alongM).toBeLessThan(1100)
})
