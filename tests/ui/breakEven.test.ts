/** The map of what makes both sides equal, as it is drawn. */
import { expect, test } from 'vitest'
import { breakEven as english } from '../../src/i18n/en/breakEven.ts'
import { breakEven as korean } from '../../src/i18n/ko/breakEven.ts'
import type { BreakEvenMap, InputRange } from '../../src/scenario/answers/breakEven.ts'
import { defaultScenario } from '../../src/scenario/document/patch.ts'
import { MAP_PLOT, mapDrawing } from '../../src/ui/rooms/breakeven/mapPlot.ts'

const log = (unit: string, min: number, max: number, now: number): InputRange => ({
  unit,
  min,
  max,
  isLog: true,
  now,
})
const inputs = {
  launchUsdPerKg: log('USD/kg', 1, 100, 10),
  satelliteUsd: log('USD/W', 1, 100, 100),
  kgPerKw: log('kg/kW', 1, 100, 17),
  satelliteLifeYears: { unit: 'yr', min: 1, max: 20, isLog: false, now: 5 },
  sunlitFraction: { unit: '', min: 0.3, max: 1, isLog: false, now: 0.96 },
}
const axis = Float64Array.from({ length: 41 }, (_, step) => 10 ** (step / 20))
/** Ratio x·y/100: it is 1 on the falling diagonal of a logarithmic map. */
const map: BreakEvenMap = {
  ...{ across: 'launchUsdPerKg', up: 'satelliteUsd', x: axis, y: axis },
  ratio: Float64Array.from(
    { length: 41 * 41 },
    (_, cell) => (axis[cell % 41]! * axis[Math.floor(cell / 41)]!) / 100,
  ),
}
const { left, right, top, bottom } = MAP_PLOT

test('the line of equality is the diagonal, here stands by the logarithm, marks by powers of ten', () => {
  const { lines, here, xTicks, yTicks } = mapDrawing(map, inputs, defaultScenario())
  const equal = lines.filter(({ ratio }) => ratio === 1)
  expect(equal).toHaveLength(1)
  for (const point of equal[0]!.points.split(' ')) {
    const [x, y] = point.split(',').map(Number)
    expect((x! - left) / (right - left)).toBeCloseTo((y! - top) / (bottom - top), 2)
  }
  expect(here).toEqual({ x: (left + right) / 2, y: top })
  expect(xTicks.map(({ value }) => value)).toEqual([1, 10, 100])
  expect(yTicks.at(-1)!.y).toBeCloseTo(top, 9)
})

test('presets stand on it where it can be told of them, and no two at one place', () => {
  const wide = Float64Array.from({ length: 41 }, (_, step) => 10 ** (step / 10))
  const { presets } = mapDrawing({ ...map, x: wide, y: wide }, inputs, defaultScenario())
  expect(presets.flatMap(({ names }) => names)).toContain('dawn-dusk-650')
  expect(new Set(presets.map(({ x, y }) => `${x} ${y}`)).size).toBe(presets.length)
  const lit = mapDrawing({ ...map, up: 'sunlitFraction' }, inputs, defaultScenario())
  expect(lit.presets).toEqual([])
})

test('with their light presets stand on a map of light as well', () => {
  const share = Float64Array.from({ length: 41 }, (_, step) => 0.3 + (step / 40) * 0.7)
  const wide = Float64Array.from({ length: 41 }, (_, step) => 10 ** (step / 10))
  const lit = { ...map, up: 'sunlitFraction' as const, x: wide, y: share }
  const { presets, points } = mapDrawing(lit, inputs, defaultScenario(), { 'dawn-dusk-650': 0.96 })
  expect(presets.map(({ names }) => names)).toEqual([['dawn-dusk-650']])
  expect(presets[0]!.y).toBeCloseTo(bottom - ((0.96 - 0.3) / 0.7) * (bottom - top), 9)
  // McCalip types 98 %, both of his at 500 USD/kg; Starcloud 95 % at 50 USD/kg.
  expect(points.map(({ names }) => names)).toEqual([['McCalip', 'McCalip, 5 USD/W'], ['Starcloud, 2024']])
})

test('others stand where their figures are, and only those who name both', () => {
  const wide = Float64Array.from({ length: 41 }, (_, step) => 10 ** (step / 10))
  const { points } = mapDrawing({ ...map, x: wide, y: wide }, inputs, defaultScenario())
  expect(points.flatMap(({ names }) => names)).toEqual(['McCalip', 'McCalip, 5 USD/W', 'Starcloud, 2026'])
  const [mccalip] = points
  expect(mccalip!.x).toBeCloseTo(left + (Math.log10(500) / 4) * (right - left), 6)
  expect(mccalip!.y).toBeCloseTo(bottom - (Math.log10(22) / 4) * (bottom - top), 6)
  const byKg = { ...defaultScenario(), satellitePriceBy: 'kilogram' as const }
  expect(mapDrawing({ ...map, x: wide, y: wide }, inputs, byKg).points).toEqual([])
})

test('every sentence has the same values to fill in, in both languages', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})
