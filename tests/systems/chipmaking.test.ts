/** What chips ask of the factories, against the collected figures. */
import { expect, test } from 'vitest'
import { GW } from '../../src/lib/units.ts'
import { dieAreaMm2, neededFor, WAFER_MM2, wafersW } from '../../src/systems/chipmaking.ts'

const TERAFAB_WAFERS = 12e6

test('a wafer of 300 mm has 70,686 mm²', () => {
  expect(WAFER_MM2).toBeCloseTo(70_686, 0)
})

test.each([
  [1e9, 848, 0],
  [1e11, 8.48, 2],
  [2e11, 4.24, 2],
])('a million wafers a month cut into %d chips a year leave %d mm² each', (chips, area, digits) => {
  expect(dieAreaMm2(TERAFAB_WAFERS, chips)).toBeCloseTo(area, digits)
})

test('both statements of Terafab are a terawatt a year: a billion chips of 1 kW, a hundred billion of 10 W', () => {
  expect(wafersW(TERAFAB_WAFERS, dieAreaMm2(TERAFAB_WAFERS, 1e9), 1000) / GW).toBeCloseTo(1000, 9)
  expect(wafersW(TERAFAB_WAFERS, dieAreaMm2(TERAFAB_WAFERS, 1e11), 10) / GW).toBeCloseTo(1000, 9)
})

test('a gigawatt takes 38,000 CoWoS wafers, 3.5 EUV tools and 0.10 EB; a terawatt 3,500 tools, 44 years of 80', () => {
  expect(neededFor(GW, 38_000)).toBe(38_000)
  expect(neededFor(1000 * GW, 3.5)).toBe(3500)
  expect(neededFor(1000 * GW, 3.5) / 80).toBeCloseTo(44, 0)
  expect(neededFor(33 * GW, 38_000) / 1e6).toBeCloseTo(1.25, 2) // 1.0 to 1.6 million wafers carry 26 to 42 GW
})
