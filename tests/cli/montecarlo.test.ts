/** `montecarlo`: the same seed, the same answer; draws that keep to their ends; limits that are known. */
import { expect, test } from 'vitest'
import { streamOf } from '../../src/lib/random.ts'
import { quantile } from '../../src/scenario/answers/monteCarlo.ts'
import { answer, cli } from './harness.ts'

interface Quantiles {
  p5: number
  p25: number
  p50: number
  p75: number
  p95: number
}
interface Answer {
  draws: number
  seed: number
  nominal: { orbitUsdPerMwh: number; groundUsdPerMwh: number; priceRatio: number }
  quantiles: Record<string, Quantiles>
  orbitCheaperFraction: number
  byYear: { year: number; priceRatio: Quantiles; orbitCheaperFraction: number }[]
  crossingYear: number | null
  crossing: Record<string, number | null>
  neverFraction: number
  tornado: { figure: string; low: number; high: number }[]
}
const asked = async (scenario: object, rest: object = {}): Promise<Answer> => {
  const { code, out } = await cli('montecarlo --batch -', JSON.stringify({ draws: 1000, scenario, ...rest }))
  expect(code).toBe(0)
  return JSON.parse(out) as Answer
}

test('the same seed gives the same answer; another one another, of the same kind', async () => {
  const [one, again, other] = [await asked({}), await asked({}), await asked({}, { seed: 2 })]
  expect(again).toEqual(one)
  expect(other.quantiles).not.toEqual(one.quantiles)
  // Of a thousand draws whose middle half is a third wide the median is known to 3 %.
  expect(other.quantiles.priceRatio!.p50 / one.quantiles.priceRatio!.p50).toBeCloseTo(1, 1)
})

test('a stream hangs on its seed and its name, and on no other', () => {
  const first = (seed: number, name: string) => Array.from({ length: 5 }, streamOf(seed, name))
  expect(first(1, 'discountRate')).toEqual(first(1, 'discountRate'))
  expect(first(1, 'discountRate')).not.toEqual(first(2, 'discountRate'))
  expect(first(1, 'discountRate')).not.toEqual(first(1, 'chipUsdPerW'))
})

test('streams of two figures have nothing to do with each other (10,000 pairs)', () => {
  const [one, other] = [streamOf(7, 'launchUsdPerKg'), streamOf(7, 'satelliteUsdPerW')]
  let sum = 0
  const pairs = 10_000
  for (let i = 0; i < pairs; i++) sum += (one() - 0.5) * (other() - 0.5)
  expect(Math.abs((12 * sum) / pairs)).toBeLessThan(4 / Math.sqrt(pairs))
})

test('quantiles: of 0 to 100 the value itself, and between two the place between them', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => i)
  expect(quantile(values, 0.05)).toBe(5)
  expect(quantile(Float64Array.of(1, 2), 0.25)).toBe(1.25)
})

test('the nominal run is the comparison; draws lie between all cheap against all dear', async () => {
  const { nominal, quantiles } = await asked({})
  const { orbit, ground } =
    await answer<Record<string, Record<string, { value: number; low: number; high: number }>>>('compare')
  expect(nominal.orbitUsdPerMwh).toBe(orbit!.usdPerMwh!.value)
  expect(nominal.groundUsdPerMwh).toBe(ground!.usdPerMwh!.value)
  const { p5, p95 } = quantiles.priceRatio!
  expect(p5).toBeGreaterThan(orbit!.usdPerMwh!.low / ground!.usdPerMwh!.high)
  expect(p95).toBeLessThan(orbit!.usdPerMwh!.high / ground!.usdPerMwh!.low)
  for (const one of Object.values(quantiles))
    expect(Object.values(one)).toEqual(Object.values(one).sort((a, b) => a - b))
})

test('the year of purchase as the scenario has it is the scenario’s own; later launch is cheaper, then only panels are', async () => {
  const { quantiles, byYear, orbitCheaperFraction, crossing, neverFraction } = await asked({})
  expect(byYear.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, i) => 2026 + i))
  expect(byYear[0]!.priceRatio).toEqual(quantiles.priceRatio)
  expect(byYear[0]!.orbitCheaperFraction).toBe(orbitCheaperFraction)
  const medians = byYear.map(({ priceRatio }) => priceRatio.p50)
  const last = 2035 - 2026 // of the path of launch prices
  const [before, after] = [medians.slice(0, last + 1), medians.slice(last)]
  expect(before).toEqual([...before].sort((a, b) => b - a))
  expect(after).toEqual([...after].sort((a, b) => a - b))
  expect(neverFraction).toBeGreaterThan(0.9)
  expect(crossing.p5).toBeNull()
})

test('a satellite and a launch next to nothing against a dear Earth: orbit is cheaper in every draw', async () => {
  const cheap = { satelliteUsdPerW: 0.1, launchUsdPerKg: 10, facilityUsdPerW: 30, pvUsdPerKw: 3000 }
  const { orbitCheaperFraction: likely } = await asked(cheap)
  const { orbitCheaperFraction: plain, crossingYear } = await asked({})
  expect(likely).toBeGreaterThan(plain)
  expect(crossingYear).toBeNull()
})

test('what decides is sorted, and each figure alone keeps the comparison’s ratio between its ends', async () => {
  const { tornado, nominal } = await asked({})
  const widths = tornado.map(({ low, high }) => Math.abs(high - low))
  expect(widths).toEqual([...widths].sort((a, b) => b - a))
  const launch = tornado.find(({ figure }) => figure === 'launchUsdPerKg')!
  expect(launch.low).toBeLessThan(nominal.priceRatio)
  expect(launch.high).toBeGreaterThan(nominal.priceRatio)
})

test.each([
  ['--draws 10', '--draws "10" is not accepted: 100 to 1000000, whole'],
  ['--seed -1', '--seed "-1" is not accepted'],
])('%s is refused in one sentence', async (words, sentence) => {
  const { code, error } = await cli(`montecarlo ${words}`)
  expect(code).toBe(2)
  expect(error).toContain(sentence)
})

test('a line a year', async () => {
  const { out } = await cli('montecarlo --draws 100 --csv')
  expect(out.trimEnd().split('\n')).toHaveLength(21)
})
