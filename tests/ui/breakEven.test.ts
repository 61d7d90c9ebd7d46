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

test('every sentence has the same values to fill in, in both languages', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})
