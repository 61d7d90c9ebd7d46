import { expect, test } from 'vitest'
import { random } from '../../../src/lib/random.ts'
import {
  anotherGroup,
  type GroupNumber,
  groupPatch,
  rangeInGroup,
} from '../../../src/scenario/document/groupEdits.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { ShellGroup } from '../../../src/scenario/document/schema.ts'
import { POSITIONS, valueAt } from '../../../src/ui/kit/sliderScale.ts'

const SLIDERS: GroupNumber[] = [
  'total',
  'planes',
  'phasing',
  'altitudeKm',
  'inclinationDeg',
  'ltanH',
  'raanDeg',
  'argLatDeg',
  'spacingM',
  'shells',
  'altitudeTopKm',
]

test('no slider can make a group that is refused (seed 7, 2,000 moves)', () => {
  const next = random(7)
  const presets = Object.values(PRESETS).map((preset) => preset.scenario)
  let scenario = presets[0]!
  for (let move = 0; move < 2000; move++) {
    if (move % 40 === 0) scenario = presets[(move / 40) % presets.length]!
    const group = scenario.groups[0]!
    const key = SLIDERS[Math.floor(next() * SLIDERS.length)]!
    const patch: Partial<ShellGroup> =
      next() < 0.1
        ? { sunSynchronous: !group.sunSynchronous }
        : { [key]: valueAt(rangeInGroup(scenario.groups, 0, key), next() * POSITIONS) }
    const whole = { ...group, ...groupPatch(group, patch) }
    const result = patchScenario(scenario, { groups: scenario.groups.map((_, i) => (i === 0 ? whole : {})) })
    if (!result.ok) throw new Error(`${JSON.stringify(patch)}: ${result.error}`)
    scenario = result.value
  }
})

test('fewer satellites than planes take planes away', () => {
  const { groups } = PRESETS['starlink-53']!.scenario
  expect(groupPatch(groups[0]!, { total: 10 })).toMatchObject({ total: 10, planes: 10, phasing: 9 })
})

test('a thick group keeps its thickness when it is raised', () => {
  const { groups } = PRESETS['spacex-million']!.scenario
  expect(groupPatch(groups[0]!, { altitudeKm: 600 })).toMatchObject({ altitudeKm: 600, altitudeTopKm: 618 })
})

const [ring] = PRESETS['dawn-dusk-650']!.scenario.groups as [ShellGroup]
const walker: ShellGroup = { ...ring, sunSynchronous: false, total: 100, planes: 4, shells: 5, phasing: 3 }
const cluster: ShellGroup = { ...ring, pattern: 'cluster', total: 81 }
const most = (groups: ShellGroup[], index: number, key: GroupNumber) => rangeInGroup(groups, index, key).max

test('how far a slider goes, by hand: 100 satellites in five shells of four planes', () => {
  expect(most([walker], 0, 'total')).toBe(2_000_000)
  expect(most([walker], 0, 'planes')).toBe(20) // 5 shells of 20 planes of one
  expect(most([walker], 0, 'shells')).toBe(25)
  expect(most([walker], 0, 'phasing')).toBe(3)
  expect(most([{ ...walker, planes: 1 }], 0, 'phasing')).toBe(0)
  expect(most([{ ...walker, total: 10 }], 0, 'shells')).toBe(2)
  expect(most([{ ...walker, total: 2_000_000 }], 0, 'planes')).toBe(2000) // the field's own
  expect(most([walker], 0, 'inclinationDeg')).toBe(180)
})

test('what the other groups hold is taken: 2,000,000 satellites and 100,000 planes in all', () => {
  const large: ShellGroup = { ...walker, total: 1_999_000, planes: 1999, shells: 50 } // 99,950 planes
  expect(most([walker, large], 0, 'total')).toBe(1000)
  expect(most([large, walker], 0, 'total')).toBe(1_999_900)
  expect(most([walker, large], 0, 'planes')).toBe(10) // 50 left over five shells
  expect(most([walker, large], 0, 'shells')).toBe(12)
  expect(most([cluster, large], 0, 'total')).toBe(50) // each satellite of a cluster is a plane
  const swarm = { ...cluster, total: 99_980 }
  expect(most([walker, swarm], 0, 'shells')).toBe(5)
})

test('a Sun-synchronous group ends at 5,900 km, a top begins at the bottom, a cluster is no wider than its height', () => {
  expect(most([ring], 0, 'altitudeKm')).toBe(5900)
  expect(most([walker], 0, 'altitudeKm')).toBe(40_000)
  expect(rangeInGroup([{ ...ring, altitudeKm: 700 }], 0, 'altitudeTopKm')).toMatchObject({
    min: 700,
    max: 5900,
  })
  expect(rangeInGroup([walker], 0, 'altitudeTopKm')).toMatchObject({ min: 650, max: 40_000 })
  // 81 points of a lattice lie within √(81/π) + √½ = 5.78 steps: 160 km over 5.78.
  expect(most([{ ...cluster, altitudeKm: 160 }], 0, 'spacingM')).toBe(27_658)
  expect(most([{ ...walker, altitudeKm: 160 }], 0, 'spacingM')).toBe(100_000)
})

test('what follows a change, by hand', () => {
  // Twelve satellites in five shells: two planes each, and no phasing beyond them.
  expect(groupPatch(walker, { total: 12 })).toEqual({ total: 12, shells: 5, planes: 2, phasing: 1 })
  expect(groupPatch(walker, { total: 3 })).toEqual({ total: 3, shells: 3, planes: 1, phasing: 0 })
  expect(groupPatch(walker, { total: 20 })).toEqual({ total: 20 })
  expect(groupPatch(walker, { planes: 3 })).toEqual({ planes: 3, phasing: 2 })
  expect(groupPatch({ ...walker, shells: 1 }, { inclinationDeg: 60 })).toEqual({ inclinationDeg: 60 })
  // From 40,000 km to a Sun-synchronous orbit: down to where there is one, as a whole.
  const high = { ...walker, altitudeKm: 7000, altitudeTopKm: 7100 }
  expect(groupPatch(high, { sunSynchronous: true })).toEqual({
    sunSynchronous: true,
    altitudeKm: 5900,
    altitudeTopKm: 5900,
  })
  const thick = { ...walker, altitudeKm: 600, altitudeTopKm: 700 }
  expect(groupPatch(thick, { altitudeKm: 500 })).toEqual({ altitudeKm: 500, altitudeTopKm: 600 })
  expect(groupPatch(thick, { altitudeKm: 39_950 })).toEqual({ altitudeKm: 39_950, altitudeTopKm: 40_000 })
  expect(groupPatch({ ...thick, shells: 1 }, { altitudeKm: 500 })).toEqual({ altitudeKm: 500 })
  expect(groupPatch({ ...thick, shells: 1, altitudeTopKm: 500 }, { shells: 2 })).toEqual({
    shells: 2,
    altitudeTopKm: 600,
  })
})

test('a cluster is drawn together where it becomes lower; its satellites are no planes', () => {
  const wide = { ...cluster, altitudeKm: 1000, spacingM: 100_000 }
  expect(groupPatch(wide, { altitudeKm: 160 })).toEqual({ altitudeKm: 160, spacingM: 27_658 })
  expect(groupPatch({ ...wide, planes: 50, phasing: 7 }, { total: 40 })).toEqual({ total: 40 })
  expect(groupPatch({ ...wide, pattern: 'delta' }, { altitudeKm: 160 })).toEqual({ altitudeKm: 160 })
})

test('a group beside another: 64 in one plane, a hundred kilometres above its top, where there is room', () => {
  expect(anotherGroup({ ...walker, altitudeTopKm: 720 })).toEqual({
    ...walker,
    altitudeTopKm: 720,
    pattern: 'delta',
    shells: 1,
    planes: 1,
    phasing: 0,
    total: 64,
    altitudeKm: 820,
  })
  expect(anotherGroup({ ...walker, shells: 1, altitudeTopKm: 720 }).altitudeKm).toBe(750)
  expect(anotherGroup({ ...ring, altitudeKm: 5850 }).altitudeKm).toBe(5900)
  expect(anotherGroup({ ...walker, shells: 1, altitudeKm: 39_990 }).altitudeKm).toBe(40_000)
  expect(anotherGroup(cluster).pattern).toBe('delta')
})
