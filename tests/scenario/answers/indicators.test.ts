/** What has happened so far, and where it stands behind the curves. */
import { expect, test } from 'vitest'
import { indicatorW } from '../../../src/scenario/answers/indicatorW.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { rampOf } from '../../../src/scenario/answers/ramp.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { INDICATORS, type Indicator } from '../../../src/scenario/facts/indicators.ts'

test('every row has a date, a figure, a unit, a source and its grade; the newest comes last', () => {
  for (const { date, value, unit, title, organisation, url, grade } of INDICATORS) {
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date)
    expect(value).toBeGreaterThan(0)
    for (const text of [unit, title, organisation]) expect(text, title).not.toBe('')
    expect(url, title).toMatch(/^https:\/\//)
    expect(grade, title).toMatch(/^[PSRDA]$/)
  }
  const dates = INDICATORS.map(({ date }) => date)
  expect(dates).toEqual(dates.toSorted())
})

test('115.5 t of 175 kW on 3 t are 6.74 MW of computers; 3.2 GW of cells feed so many as a satellite has cells for', () => {
  const ramp = rampOf(buildModel(defaultScenario()))
  const of = (supply: string, value: number, unit: string): Indicator => ({
    ...{ date: '2026-01-01', title: '', organisation: '', url: '', grade: 'S' },
    ...{ supply, value, unit },
  })
  expect(indicatorW(of('launch', 115.5, 't/yr'), ramp)).toBeCloseTo((115.5 / 3) * 175e3, 3)
  const { arrayAreaM2, ratedWm2, ratedItKw } = defaultScenario().satellite
  const cellsPerW = (arrayAreaM2 * ratedWm2) / (ratedItKw * 1e3)
  expect(indicatorW(of('solar-cells', 3.2, 'GW/yr'), ramp)).toBeCloseTo(3.2e9 / cellsPerW, 3)
  expect(indicatorW(of('logic', 10, 'GW'), ramp)).toBeNull() // a stock is no year’s supply
  expect(indicatorW(of('humanoids', 1, '1/yr'), ramp)).toBeNull()
})
