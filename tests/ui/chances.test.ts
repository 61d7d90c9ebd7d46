/** The draws as the price room tells them. */
import { expect, test } from 'vitest'
import { chances as english } from '../../src/i18n/en/chances.ts'
import { chances as korean } from '../../src/i18n/ko/chances.ts'
import { tornadoBars, YEARS_PLOT, yearsPlot } from '../../src/ui/rooms/chances/chancesPlot.ts'
import { seedOf } from '../../src/ui/rooms/chances/choices.ts'

const quantiles = { p5: 1, p25: 1, p50: 1, p75: 1, p95: 1 }

test('shares of the draws by year run from the foot to the top, with a mark every five years', () => {
  const shares = [0, 0.5, 1]
  const { line, ticks } = yearsPlot(
    shares.map((orbitCheaperFraction, i) => ({
      year: 2029 + i,
      orbitCheaperFraction,
      priceRatio: quantiles,
    })),
  )
  const { left, right, top, bottom } = YEARS_PLOT
  const middle = [(left + right) / 2, (top + bottom) / 2].map((one) => one.toFixed(1))
  expect(line).toBe(`${left}.0,${bottom}.0 ${middle} ${right}.0,${top}.0`)
  expect(ticks.map(({ year }) => year)).toEqual([2030])
})

test('a tornado stands by the logarithm, each bar from its less to its greater ratio', () => {
  const { bars, equal, nominal } = tornadoBars(
    [
      { figure: 'launchUsdPerKg', low: 1, high: 16 },
      { figure: 'discountRate', low: 8, high: 4 },
    ],
    4,
  )
  expect([equal, nominal]).toEqual([0, 0.5])
  expect(bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0.5, 0.75],
  ])
})

test('a seed is a whole number that 32 bits hold', () => {
  expect(['0', '7', ' 12 ', '4294967295'].map(seedOf)).toEqual([0, 7, 12, 4294967295])
  for (const text of ['', ' ', '-1', '1.5', 'x', '4294967296']) expect(seedOf(text), text).toBeNull()
})

test('every sentence has the same values to fill in, in both languages', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})
