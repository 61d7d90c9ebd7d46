import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { TWO_PI } from '../../src/lib/units.ts'
import { buildFleet, type ShellSpec } from '../../src/systems/constellation.ts'
import { spacingOf, widestPhasing } from '../../src/systems/spacing.ts'

const SHELL: ShellSpec = {
  pattern: 'delta',
  total: 60,
  planes: 5,
  phasing: 1,
  semiMajorAxisM: 7e6,
  inclinationRad: 0.9,
  raanRad: 0,
  argLatRad: 0,
  spacingM: 200,
}

/** Least distance of all pairs of satellites of different planes over one orbit, by going along it: 2,000 steps. */
function walkedCrossingM(spec: ShellSpec): number {
  const STEPS = 2000
  const spreadRad = spec.pattern === 'star' ? Math.PI : TWO_PI
  const slots = spec.total / spec.planes
  const place = (plane: number, slot: number, along: number) => {
    const node = (plane * spreadRad) / spec.planes
    const u = along + (slot * TWO_PI) / slots + (plane * spec.phasing * TWO_PI) / spec.total
    const [c, s] = [Math.cos(u), Math.sin(u)]
    const flat = s * Math.cos(spec.inclinationRad)
    return [
      c * Math.cos(node) - flat * Math.sin(node),
      c * Math.sin(node) + flat * Math.cos(node),
      s * Math.sin(spec.inclinationRad),
    ] as const
  }
  let least = Number.POSITIVE_INFINITY
  for (let step = 0; step < STEPS; step++) {
    const along = (step * TWO_PI) / STEPS
    for (let from = 0; from < spec.planes; from++) {
      const [ax, ay, az] = place(from, 0, along)
      for (let to = from + 1; to < spec.planes; to++) {
        for (let slot = 0; slot < slots; slot++) {
          const [bx, by, bz] = place(to, slot, along)
          least = Math.min(least, Math.hypot(ax - bx, ay - by, az - bz))
        }
      }
    }
  }
  return least * spec.semiMajorAxisM
}

/** A step of the walk is 22 km along the orbit; near the closest place the distance changes with its square. */
const WALK_M = 12e3

test('where planes cross, the closed form agrees with going along the orbit (seed 11, 24 shells)', () => {
  const next = random(11)
  for (let i = 0; i < 24; i++) {
    const planes = 2 + Math.floor(next() * 5)
    const spec: ShellSpec = {
      ...SHELL,
      pattern: next() < 0.5 ? 'delta' : 'star',
      planes,
      total: planes * (2 + Math.floor(next() * 7)),
      phasing: Math.floor(next() * planes),
      inclinationRad: 0.3 + next() * 1.5,
    }
    const { crossingM } = spacingOf(buildFleet([spec], 0))
    const walked = walkedCrossingM(spec)
    expect(walked, JSON.stringify(spec)).toBeGreaterThan(crossingM - 1)
    expect(walked, JSON.stringify(spec)).toBeLessThan(crossingM + WALK_M)
  }
})

test('two thousand in one plane at 650 km stand 22 km apart, and a single one has no neighbour', () => {
  const ring = (total: number) =>
    spacingOf(buildFleet([{ ...SHELL, total, planes: 1, phasing: 0, semiMajorAxisM: 7_028_137 }], 0))
  expect(ring(2000).alongM / ((TWO_PI * 7_028_137) / 2000)).toBeCloseTo(1, 5)
  expect(ring(1).nearestM).toBe(Number.POSITIVE_INFINITY)
})

test('the nearest of two shells is no farther than the shells are', () => {
  const spacing = spacingOf(buildFleet([SHELL, { ...SHELL, semiMajorAxisM: 7e6 + 2000 }], 0))
  expect(spacing.shellM).toBe(2000)
  expect(spacing.nearestM).toBeLessThanOrEqual(2000)
})

test('the phasing that is chosen keeps planes at least as far apart as any other', () => {
  const even = { planes: 7, slots: 11, nodeSpreadRad: TWO_PI, inclinationRad: 0.92 }
  const crossing = (phasing: number) =>
    spacingOf(buildFleet([{ ...SHELL, planes: 7, total: 77, phasing, inclinationRad: 0.92 }], 0)).crossingM
  const best = Math.max(...Array.from({ length: 7 }, (_, phasing) => crossing(phasing)))
  expect(crossing(widestPhasing(even))).toBe(best)
})

test('planes of unequal numbers have no fixed distance, and are left out', () => {
  expect(spacingOf(buildFleet([{ ...SHELL, total: 61 }], 0)).crossingM).toBe(Number.POSITIVE_INFINITY)
})
