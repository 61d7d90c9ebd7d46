/** `satellite`: every budget by name and unit, one altitude and many, words and refusals. */
import { expect, test } from 'vitest'
import { machine as english } from '../../src/i18n/en/machine.ts'
import { machine as korean } from '../../src/i18n/ko/machine.ts'
import { BUDGETS, MACHINE } from '../../src/scenario/answers/machine/names.ts'
import { answer, cli } from './harness.ts'

interface Figure {
  value: number | null
  unit: string
  low?: number
  high?: number
  source?: string[]
}
type Budgets = Record<string, Record<string, Figure>>
interface Answered {
  named: Record<string, unknown>
  meanings: Record<string, Record<string, string>>
  sources: Record<string, { title: string; grade: string }>
  altitudes: (Budgets & { altitudeKm: number })[]
}
const asked = (words: string) => answer<Answered & Budgets>(words)

test('every figure of every budget has its unit, a meaning in both languages and its sources in full', async () => {
  const answered = await asked('satellite')
  for (const budget of BUDGETS) {
    expect(Object.keys(answered[budget]!)).toEqual(Object.keys(MACHINE[budget]))
    for (const [key, unit] of Object.entries<string>(MACHINE[budget])) {
      const { value, unit: told, low, high, source = [] } = answered[budget]![key]!
      expect(told, key).toBe(unit)
      expect(answered.meanings[budget]![key], key).toMatch(/\w{3}/)
      expect((korean[budget] as Record<string, string>)[key], key).toMatch(/[가-힣]/)
      if (low !== undefined) expect(low, key).toBeLessThanOrEqual(value!)
      if (high !== undefined) expect(high, key).toBeGreaterThanOrEqual(value!)
      for (const id of source) expect(answered.sources[id]!.title, id).toBeTruthy()
    }
    expect(Object.keys(english[budget])).toEqual(Object.keys(MACHINE[budget]))
  }
})

test('AI1 on its sheet of August: 60 packages for 175 kW; its published 1.2 EF of FP8 would draw a rack’s 190 to 230', async () => {
  const { compute, named } = await asked('satellite')
  expect(compute!.chips).toMatchObject({ value: 60, low: 54, high: 66 })
  expect(compute!.publishedFp8Flops!.value).toBe(1.2e18)
  expect(compute!.publishedFlopsW).toMatchObject({ low: 190e3, high: 230e3 })
  expect(named).toMatchObject({ arithmeticPrecision: 'fp8', binding: 'weights' })
  const GB_PER_W = 0.1e9 / 1e9 // 0.10 EB a gigawatt
  expect(compute!.hbmBytesPerGw!.value! / 1e18).toBeCloseTo(GB_PER_W, 2)
})

test('tokens of the fleet follow its light: at rated power at the opening, fewer in its season of shadow', async () => {
  const opening = (await asked('satellite --preset starlink-53')).compute!
  const share = opening.fleetTokensNowPerS!.value! / opening.fleetTokensPerS!.value!
  expect(share).toBeGreaterThan(0.5)
  expect(share).toBeLessThan(0.8)
  const ring = (await asked('satellite')).compute!
  expect(ring.fleetTokensNowPerS!.value).toBeCloseTo(ring.fleetTokensPerS!.value!, 0)
  const season = (await asked('satellite --utc 2026-06-21T00:00:00Z')).compute!
  expect(season.fleetTokensNowPerS!.value!).toBeLessThan(0.95 * season.fleetTokensPerS!.value!)
})

test('what binds is named: weights, cache, arithmetic or capacity', async () => {
  const binding = async (words: string) => (await asked(`satellite ${words}`)).named.binding
  expect(await binding('--sequences 1')).toBe('weights')
  expect(await binding('--sequences 20000')).toBe('kv-cache')
  expect(await binding('--language-model llama-405b --sequences 5000 --context-tokens 100')).toBe('compute')
  expect(await binding('--accelerator h100')).toBe('capacity')
})

test('a satellite of less power than one chip needs makes no token, and nothing is no number', async () => {
  const scenario = { scenario: { satellite: { ratedItKw: 0.1 } } }
  const { code, out } = await cli('satellite --batch -', JSON.stringify(scenario))
  expect(code).toBe(0)
  const { compute } = JSON.parse(out) as Budgets
  expect(compute!.chips!.value).toBe(0)
  expect(compute!.tokensPerS!.value).toBe(0)
})

test('the price is the comparison’s: energy as compare tells it, tokens by it', async () => {
  const { price, compute, power } = await asked('satellite')
  const { orbit } = await answer<{ orbit: Record<string, Figure> }>('compare')
  expect(price!.usdPerMwh!.value).toBeCloseTo(orbit.usdPerMwh!.value!, 9)
  const tokensPerJ = compute!.tokensPerS!.value! / power!.ratedItW!.value!
  expect(price!.kwhPerMillionTokens!.value).toBeCloseTo(1e6 / tokensPerJ / 3.6e6, 9)
  const perMwh = price!.usdPerMwh!.value! * (price!.kwhPerMillionTokens!.value! / 1e3)
  expect(price!.usdPerMillionTokens!.value).toBeCloseTo(perMwh, 9)
})

test('a sweep of altitudes: the same budgets, a row each', async () => {
  const { altitudes } = await asked('satellite --altitude-km 500:1500:500')
  expect(altitudes.map(({ altitudeKm }) => altitudeKm)).toEqual([500, 1000, 1500])
  const lit = altitudes.map(({ power }) => power!.sunlitYearFraction!.value!)
  expect(lit).toEqual([...lit].sort())
  const { code, out } = await cli('satellite --altitude-km 500:1500:500 --csv')
  expect(code).toBe(0)
  const [head = '', ...rows] = out.trimEnd().split('\n')
  expect(head.startsWith('altitudeKm,power.sheetW,')).toBe(true)
  expect(rows).toHaveLength(3)
  for (const row of rows) expect(row.split(',')).toHaveLength(head.split(',').length)
  const one = await asked('satellite --altitude-km 1000')
  expect(one.power).toEqual(altitudes[1]!.power)
})

test.each([
  ['--altitude-km 500:1500', '--altitude-km "500:1500" is not accepted'],
  ['--altitude-km 500:400:10', 'FROM:TO:STEP of up to 500'],
  ['--altitude-km 500:1500:0.1', 'FROM:TO:STEP of up to 500'],
  ['--altitude-km 100:500:100', '--altitude-km 100 is not accepted: 160 to 40000 km'],
  ['--altitude-km 5800:6000:100', '5900'],
  ['--accelerator abacus', 'h100, b200, gb300'],
  ['--sequences 0', '1 to 1000000, whole'],
])('%s is refused in one sentence', async (words, sentence) => {
  const { code, out, error } = await cli(`satellite ${words}`)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(sentence)
  expect(error.trimEnd().split('\n')).toHaveLength(1)
})

test('how the array is pointed is a flag, told back, and goes through power, price and drag', async () => {
  const of = (words: string) => asked(`satellite --preset one --pointing ${words}`)
  const [facing, fixed, one] = await Promise.all(['two-axes', 'body-fixed', 'one-axis'].map(of))
  expect(fixed).toMatchObject({ pointing: 'body-fixed', scenario: { satellite: { pointing: 'body-fixed' } } })
  const mean = (told: Budgets) => told.power!.incidenceFraction!
  expect(mean(facing!).value).toBe(1)
  // Dawn and dusk at 650 km: β is 58 to 87° through the year.
  expect(mean(fixed!).low).toBeCloseTo(Math.sin((58.5 * Math.PI) / 180), 2)
  expect(mean(one!).high).toBeCloseTo(Math.cos((58.5 * Math.PI) / 180), 2)
  expect(mean(fixed!).value! ** 2 + mean(one!).value! ** 2).toBeLessThan(1) // means of a sine and its cosine
  const price = (told: Budgets) => told.price!.usdPerMwh!.value!
  expect(price(facing!)).toBeLessThan(price(fixed!))
  expect(price(fixed!)).toBeLessThan(price(one!))
  expect(fixed!.life!.workingAreaM2!.value).toBeCloseTo(160, 6) // its radiator alone, full on
  expect(one!.life!.workingAreaM2!.value).toBeCloseTo((2 / Math.PI) * 840, 6)
  expect(fixed!.heat!.backWm2!.value!).toBeLessThan(facing!.heat!.backWm2!.value!)
  const { code, error } = await cli('satellite --pointing zenith')
  expect([code, error]).toEqual([2, '--pointing "zenith" is not accepted: two-axes, one-axis, body-fixed.\n'])
})
