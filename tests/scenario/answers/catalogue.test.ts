/** Published satellites, worked out: by hand from what their sheets say. */
import { expect, test } from 'vitest'
import { catalogue as english } from '../../../src/i18n/en/catalogue.ts'
import { catalogue as korean } from '../../../src/i18n/ko/catalogue.ts'
import { type CatalogueFigure, catalogue } from '../../../src/scenario/answers/machine/catalogue.ts'

const rows = catalogue()
const row = (who: string, figure: CatalogueFigure, date = '') => {
  const one = rows.find((it) => it.who === who && it.figure === figure && it.date.startsWith(date))
  if (!one) throw new Error(`${who} has no ${figure}`)
  return one
}

test('AI1 of August: 250 kW of computing on 210 kW of cells at 48 °C; a rack that draws 190 to 230 kW', () => {
  // 194.8 kW of the warm array through 95 %, less 5 kW.
  const served = row('AI1', 'servedW')
  expect(Math.abs(served.worked.high - (194.8e3 * 0.95 - 5e3))).toBeLessThan(100)
  expect(served).toMatchObject({ published: { low: 250e3, high: 250e3 }, difference: 'needs-battery' })
  const flops = row('AI1', 'flops')
  expect(flops.worked.low).toBeCloseTo((1.2e18 * 175) / 230, -6)
  expect(flops.worked.high).toBeCloseTo((1.2e18 * 175) / 190, -6)
  expect(flops.difference).toBe('rack-draws-more')
})

test('heat a square metre: the ISS and the white paper agree with their own sums, June’s AI1 tells its peak', () => {
  expect(row('ISS', 'heatWm2')).toMatchObject({ difference: null, worked: { low: 70e3 / 422 } })
  expect(row('Starcloud 5 GW', 'heatWm2')).toMatchObject({ difference: null, worked: { low: 625 } })
  expect(row('AI1', 'heatWm2', '2026-06')).toMatchObject({
    ...{ difference: 'peak-basis', worked: { low: 120e3 / 110 } },
  })
})

test('arrays: V2 mini’s is as large as its power needs, Gen3’s a third to two fifths of it', () => {
  expect(row('Starlink V2 mini', 'arrayM2').difference).toBeNull()
  const gen3 = row('Starlink Gen3', 'arrayM2')
  expect(gen3.difference).toBe('array-short')
  expect(gen3.ratio!).toBeGreaterThan(2.5)
  expect(gen3.worked.high).toBeCloseTo(250e3 / 243, 6)
  // No area is published: there is nothing to differ from, and it is said.
  expect(row('AI Sat Mini', 'arrayM2')).toMatchObject({
    published: null,
    ratio: null,
    difference: 'none-published',
  })
})

test('mass: the parts of AI1 by hand are 15 to 60 kg/kW, where 13.3 are printed', () => {
  const lightKg = (210e3 / 165 + 160 * 2.4 + 175 * 3.4) / 0.85
  const { worked, difference } = row('AI1', 'kgPerKw', '2026-08')
  expect(worked.low).toBeCloseTo(lightKg / 175, 9)
  expect(difference).toBe('parts-heavier')
})

test('every figure and every difference has words in both languages', () => {
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const { figure, difference } of rows) {
    expect(english[figure], figure).toBeTruthy()
    expect(english[difference ?? 'agree']).toBeTruthy()
  }
})
