import { expect, test } from 'vitest'
import { random } from '../../../src/lib/random.ts'
import { buildConstellation } from '../../../src/scenario/answers/model.ts'
import { fleetOfSize, fleetTotal } from '../../../src/scenario/document/fleetSize.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS, presetOf } from '../../../src/scenario/document/presets.ts'
import { spacingOf } from '../../../src/systems/spacing.ts'

const SIZES = [1, 2, 3, 7, 10, 64, 100, 999, 1000, 12_345, 100_000, 1_000_000, 1_999_999, 2_000_000]
const groupsOf = (id: string) => presetOf(id).scenario.groups
const planesOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.reduce((sum, one) => sum + (one.pattern === 'cluster' ? one.total : one.planes * one.shells), 0)
/** What the scene and the totals are made for: the million has 1,908. */
const MOST_PLANES = 7000

test.each(Object.keys(PRESETS))('%s can have any size from 1 to 2,000,000, and comes back', (id) => {
  const { scenario } = presetOf(id)
  for (const size of SIZES) {
    const groups = fleetOfSize(scenario.groups, scenario.groups, size)
    expect(fleetTotal(groups)).toBe(size)
    expect(planesOf(groups)).toBeLessThan(MOST_PLANES)
    const made = patchScenario(scenario, { groups })
    if (!made.ok) throw new Error(`${size}: ${JSON.stringify(made.error)}`)
    const back = fleetOfSize(made.value.groups, scenario.groups, fleetTotal(scenario.groups))
    expect(back).toEqual(scenario.groups)
  }
})

test('a shell holds at most 10,000 until there are as many shells as there can be', () => {
  const ring = groupsOf('dawn-dusk-650')
  const shapeOf = (size: number) => {
    const [group] = fleetOfSize(ring, ring, size)
    return [group?.shells, group?.planes, group?.altitudeTopKm]
  }
  expect(shapeOf(5000)).toEqual([1, 1, 650])
  expect(shapeOf(10_000)).toEqual([1, 2, 650])
  expect(shapeOf(100_000)).toEqual([10, 2, 668])
  expect(shapeOf(2_000_000)).toEqual([200, 2, 1048])
})

test('two million in the ring are kilometres apart, not 22 m', () => {
  const ring = groupsOf('dawn-dusk-650')
  const { fleet } = buildConstellation(fleetOfSize(ring, ring, 2_000_000), '2026-09-23T06:00:00Z')
  const spacing = spacingOf(fleet)
  expect(spacing.alongM).toBeGreaterThan(8000)
  expect(spacing.crossingM).toBeGreaterThan(100)
  expect(spacing.shellM).toBeCloseTo(2000, 0)
})

test('a 53° shell grows in planes and in satellites a plane, alike', () => {
  const shell = groupsOf('starlink-53') // 72 planes of 22
  const [grown] = fleetOfSize(shell, shell, 4 * 1584)
  expect(grown).toMatchObject({ planes: 144, shells: 1 })
  const [small] = fleetOfSize(shell, shell, 99)
  expect(small).toMatchObject({ planes: 18, shells: 1 })
})

test('groups keep their shares of the million, and the smallest fleets are of its largest groups', () => {
  const million = groupsOf('spacex-million')
  const tenth = fleetOfSize(million, million, 100_000)
  tenth.forEach((group, index) => {
    expect(Math.abs(group.total - (million[index]?.total ?? 0) / 10)).toBeLessThanOrEqual(1)
  })
  expect(fleetOfSize(million, million, 2)).toHaveLength(2)
})

test('what the user changed stays: an altitude is kept, and any size can be had from any other (seed 5)', () => {
  const next = random(5)
  const preset = groupsOf('dawn-dusk-650')
  let groups = preset.map((group) => ({ ...group, altitudeKm: 5890 }))
  for (let i = 0; i < 50; i++) {
    const size = Math.ceil(2e6 ** next())
    groups = fleetOfSize(groups, preset, size)
    expect(fleetTotal(groups)).toBe(size)
    expect(groups[0]).toMatchObject({ altitudeKm: 5890 })
    expect(groups[0]?.altitudeTopKm).toBeLessThanOrEqual(5900)
  }
})
