import { expect, test } from 'vitest'
import type { Ramp } from '../../src/scenario/answers/ramp.ts'
import { shareOfYear, standingPath, tickYears, yearAtShare } from '../../src/ui/rooms/years/yearsPlot.ts'

const rampOf = (satellites: readonly number[]) =>
  ({
    years: satellites.map((count, index) => ({ year: 2029 + index, satellites: count })),
  }) as unknown as Ramp

test('the band of the years by hand: none at the foot, 9 of 99 half way up, 99 at the top', () => {
  expect(standingPath(rampOf([0, 9, 99, 9]))).toBe(
    'M0 10L0.0 10.00H250.0L250.0 5.00H500.0L500.0 0.00H750.0L750.0 5.00H1000.0V10Z',
  )
})

test('a year stands in the middle of its step, and each share of the band is of one year', () => {
  const ramp = rampOf([1, 2, 3, 4])
  expect(shareOfYear(ramp, 2029)).toBe(0.125)
  expect(shareOfYear(ramp, 2032)).toBe(0.875)
  expect([0, 0.24, 0.25, 0.99, 1].map((share) => yearAtShare(ramp, share))).toEqual([
    2029, 2029, 2030, 2032, 2032,
  ])
  expect(tickYears(ramp)).toEqual([2030])
})
