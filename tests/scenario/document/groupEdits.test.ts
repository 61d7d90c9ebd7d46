import { expect, test } from 'vitest'
import { random } from '../../../src/lib/random.ts'
import { type GroupNumber, groupPatch, rangeInGroup } from '../../../src/scenario/document/groupEdits.ts'
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
