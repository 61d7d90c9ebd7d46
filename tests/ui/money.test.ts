import { expect, test } from 'vitest'
import { en } from '../../src/i18n/en.ts'
import { formatFlux, formatMass, formatThree, formatUsd, formatYears } from '../../src/i18n/format.ts'
import { type Comparison, compare, fleetMeans } from '../../src/scenario/answers/compare.ts'
import { NOT_COUNTED, partsOf } from '../../src/scenario/answers/fairness.ts'
import { designGround, type GroundDesign } from '../../src/scenario/answers/ground.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { figuresOf } from '../../src/scenario/answers/sourcesOf.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import type { Scenario } from '../../src/scenario/document/schema.ts'
import { SUPPLIES } from '../../src/systems/supply.ts'
import { formulaOf } from '../../src/ui/rooms/price/formulas.ts'
import { logTicks } from '../../src/ui/rooms/price/RangeBars.tsx'
import { SITES } from '../sites.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')
const phoenix = SITES.find(({ id }) => id === 'phoenix-az')!
const design = designGround(phoenix, PRESETS.one!.scenario, [0.97]).next().value as GroundDesign

/** Every part of a price occurs in one of these. */
const CASES: Comparison[] = SUPPLIES.map(
  (supply): Scenario => ({
    ...PRESETS['starlink-53']!.scenario,
    policy: 'ride-through',
    countChips: true,
    supply,
  }),
).map((scenario) => {
  const model = buildModel(scenario)
  return compare(model, design, fleetMeans(model, 2026))
})

test('every part, figure, wait and step that a comparison can show has words', () => {
  let checked = 0
  const has = (key: string) => {
    expect(en).toHaveProperty([key])
    checked++
  }
  for (const { orbit, ground, scenario } of CASES) {
    for (const [name, side] of [
      ['orbit', orbit],
      ['ground', ground!],
    ] as const) {
      for (const item of side.items.central) {
        has(`part.${item.part}`)
        for (const id of figuresOf(name, item, scenario)) has(id in scenario ? `field.${id}` : `figure.${id}`)
      }
      for (const { id, figures } of side.delivery.waits) {
        has(`wait.name.${id}`)
        has(`wait.help.${id}`)
        for (const figure of figures) has(figure in scenario ? `field.${figure}` : `figure.${figure}`)
      }
      for (const { id } of side.waterfall) {
        has(`fall.step.${id}`)
        has(`fall.help.${id}`)
      }
    }
  }
  for (const [side, ids] of Object.entries(NOT_COUNTED)) for (const id of ids) has(`fair.${side}.${id}`)
  expect(checked).toBeGreaterThan(200)
})

test('every part of a price has a formula with its figures', () => {
  for (const comparison of CASES) {
    for (const side of ['orbit', 'ground'] as const) {
      for (const item of comparison[side]!.items.central) {
        expect(formulaOf(comparison, side, item), `${side} ${item.part}`).toMatch(/\d.*[×%]/)
      }
    }
  }
  const launch = CASES[0]!.orbit.items.central.find(({ part }) => part === 'launch')!
  // 1,584 satellites of 3,000 kg; 238 kWh at the end of five years that each take 2 %: 263 kWh at 150 Wh/kg, 1.755 t;
  // and 18 kg each against the air at 550 km
  expect(plain(formulaOf(CASES[0]!, 'orbit', launch))).toMatch(
    /^7,5[56]0 t × 1,600 USD\/kg = 12(\.[01])? bn USD$/,
  )
})

test('what is counted is what the price is made of', () => {
  const { orbit, ground } = CASES[0]!
  const orbitParts = ['satellite', 'space-battery', 'chips', 'launch', 'satellite-failures', 'chip-failures']
  expect(partsOf(orbit)).toEqual(orbitParts)
  expect(partsOf(ground!)).toEqual(['facility', 'pv', 'battery', 'chips', 'chip-failures'])
})

test('a logarithmic axis has round marks inside its ends', () => {
  expect(logTicks(160, 3500)).toEqual([200, 500, 1000, 2000])
  expect(logTicks(0.5, 1)).toEqual([0.5, 1])
})

test('money, mass, years and flux as people write them', () => {
  expect(plain(formatUsd(274.2e6))).toBe('274 M USD')
  expect(plain(formatUsd(1.119e9))).toBe('1.12 bn USD')
  expect(plain(formatUsd(999.6e3))).toBe('1 M USD')
  expect(plain(formatUsd(0))).toBe('0 USD')
  expect(formatThree(1259.2)).toBe('1,260')
  expect(formatThree(0)).toBe('0')
  expect(plain(formatMass(3000))).toBe('3,000 kg')
  expect(plain(formatMass(3e9))).toBe('3,000,000 t')
  expect(plain(formatYears(2 / 69))).toBe('11 d')
  expect(plain(formatYears(5.1))).toBe('5.1 yr')
  expect(plain(formatYears(436.8))).toBe('437 yr')
  expect(formatFlux(1306.4)).toBe('1,306')
  expect(formatFlux(18.702)).toBe('18.7')
})
