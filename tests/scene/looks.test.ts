/** What is worn out in a year of the sky is dark, as many satellites as the ramp retires, in small fleets too. */
import { expect, test } from 'vitest'
import { BLOCK } from '../../src/gpu/satellites/FleetTables.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PLAIN, rampOf } from '../../src/scenario/answers/ramp.ts'
import { fleetSteps, yearScenario } from '../../src/scenario/answers/yearFleet.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { MAX_SATELLITES } from '../../src/scenario/document/schema.ts'
import { looksOf, WORN_FROM } from '../../src/scene/looks.ts'

/** A block is dark as a whole: at each end of a run half a block may be told otherwise. */
const END = BLOCK / 2

test.each([
  ['dawn-dusk-650', 'central', 2034],
  ['dawn-dusk-650', 'as-stated', 2036],
  ['spacex-million', 'central', 2040],
  ['starlink-53', 'sceptic', 2045],
] as const)('%s, %s, %i', (preset, rampCase, year) => {
  const { scenario } = PRESETS[preset]!
  const ramp = rampOf(buildModel(scenario), { ...PLAIN, rampCase })
  const step = fleetSteps(ramp).find((one) => one.year === year)!
  const model = buildModel(yearScenario(scenario, ramp, year))
  const { groupOf, crowds } = looksOf(model)
  const { fleet } = model
  let dark = 0
  const groups = new Set<number>()
  fleet.slots.forEach((slots, plane) => {
    for (let slot = 0; slot < slots; slot += BLOCK) {
      const group = groupOf(plane, slot)
      groups.add(group)
      if (group >= WORN_FROM) dark += Math.min(BLOCK, slots - slot)
    }
  })
  for (const group of groups) expect(crowds[group]!.dimmed ?? 1).toBe(group < WORN_FROM ? 1 : 0.12)
  const shown = Math.min(1, MAX_SATELLITES / step.standing)
  expect(step.retired).toBeGreaterThan(0)
  const ends = 2 * step.worn.length * model.scenario.groups.length * END
  expect(Math.abs(dark - step.retired * shown)).toBeLessThan(Math.max(ends, 0.02 * step.retired * shown))
})

test('a fleet of one’s own has nothing dark: each block is its group’s', () => {
  const model = buildModel(PRESETS['spacex-million']!.scenario)
  const { groupOf, crowds } = looksOf(model)
  expect(crowds).toHaveLength(model.scenario.groups.length)
  model.fleet.shells.forEach(({ firstPlane }, shell) => {
    expect(groupOf(firstPlane, 0)).toBe(model.groupOfShell[shell])
  })
})
