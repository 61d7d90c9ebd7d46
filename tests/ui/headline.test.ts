/** What the headline says is what the command line tells by the same names. */

import { expect, test } from 'vitest'
import { Asked } from '../../src/scenario/answers/asked.ts'
import { designGround, type GroundDesign } from '../../src/scenario/answers/ground.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import type { Scenario } from '../../src/scenario/document/schema.ts'
import { headlineWords } from '../../src/ui/rooms/headline/words.ts'
import { answer } from '../cli/harness.ts'
import { SITES } from '../sites.ts'

const UTC = '2026-09-23T06:00:00Z'

function wordsOf(change: Partial<Scenario> = {}) {
  const scenario = { ...defaultScenario(), ...change }
  const site = SITES.find(({ id }) => id === scenario.site)!
  const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
  const { rows, ...words } = headlineWords(new Asked(buildModel(scenario), design, Date.parse(UTC)))
  return { ...words, ...Object.fromEntries(rows.map((row) => [row.id, row])) } as typeof words &
    Record<'panels' | 'battery' | 'price', (typeof rows)[number]>
}

interface Compared {
  both: Record<string, { value: number }>
  orbit: Record<string, { value: number }>
  ground: Record<string, { value: number }>
}
const three = (value: number): number => Number(value.toPrecision(3))
const number = (text: string): number => Number(text.replaceAll(',', ''))

test('panels, battery and price are the figures of those names, and the bars their lengths', async () => {
  const { both, orbit, ground } = await answer<Compared>(`compare --utc ${UTC}`)
  const { title, panels, battery, price } = wordsOf()
  expect(title.replaceAll('\u202f', ' ')).toContain(`${three(both.itW!.value / 1e6)} MW`)
  expect(number(panels.orbit.value)).toBe(three(orbit.arrayW!.value / 1e6))
  expect(number(panels.ground.value)).toBe(three(ground.pvBoughtW!.value / 1e6))
  expect(panels.ground.share).toBe(1)
  expect(panels.orbit.share).toBeCloseTo(orbit.arrayW!.value / ground.pvBoughtW!.value, 9)
  expect(battery.orbit).toMatchObject({ value: 'none', share: 0 })
  expect(battery.orbit.note).toMatch(/^rests 4\s% of the year$/)
  expect(number(battery.ground.value)).toBe(three(ground.batteryBoughtWh!.value / 1e6))
  expect(number(price.orbit.value)).toBe(three(orbit.usdPerMwh!.value))
  expect(number(price.ground.value)).toBe(three(ground.usdPerMwh!.value))
  expect(price.orbit.note).toBe(`${three(both.priceRatio!.value)} × as much`)
})

test('a fleet that rides through has its battery, one above the shadow never rests', () => {
  const riding = wordsOf({ policy: 'ride-through' })
  expect(number(riding.battery.orbit.value)).toBeGreaterThan(0)
  expect(riding.battery.orbit.unit).toBe('MWh')
  const { groups } = defaultScenario()
  const high = wordsOf({
    groups: groups.map((group) => ({ ...group, altitudeKm: 1500, altitudeTopKm: 1500 })),
  })
  expect(high.battery.orbit).toMatchObject({ value: 'none', note: 'always in light' })
})

test('with the grid there are neither panels nor a battery on Earth', () => {
  const { panels, battery } = wordsOf({ supply: 'grid' })
  for (const { ground } of [panels, battery]) {
    expect(ground).toMatchObject({ value: 'none', share: 0, note: 'from the grid' })
  }
})
