import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  annuityWorth,
  capitalRecoveryFactor,
  meanLifeYears,
  meanRetention,
  presentWorth,
  serviceWorth,
} from '../../src/economics/levelised.ts'

/** Tables of compound interest print five decimals. */
const PRINTED = 5e-6
const ROUNDING = 1e-12

/** Interest tables of engineering economy (A/P column), for instance Newnan, Eschenbach & Lavelle, appendix. */
const CAPITAL_RECOVERY_TABLE: [rate: number, years: number, factor: number][] = [
  [0.07, 20, 0.09439],
  [0.08, 5, 0.25046],
  [0.08, 20, 0.10185],
  [0.1, 10, 0.16275],
  [0.05, 30, 0.06505],
  [0.12, 15, 0.14682],
]

test('the capital recovery factor is that of the printed tables', () => {
  for (const [rate, years, factor] of CAPITAL_RECOVERY_TABLE) {
    expect(Math.abs(capitalRecoveryFactor(rate, years) - factor)).toBeLessThan(PRINTED)
  }
})

test('without interest a year costs one part in n; a tiny rate comes close to it', () => {
  expect(capitalRecoveryFactor(0, 8)).toBe(1 / 8)
  expect(annuityWorth(1e-12, 8)).toBeCloseTo(8, 9)
})

test('an annuity is the sum of its payments', () => {
  for (const rate of [0.01, 0.08, 0.2]) {
    let sum = 0
    for (let year = 1; year <= 25; year++) sum += presentWorth(rate, year)
    expect(Math.abs(annuityWorth(rate, 25) - sum)).toBeLessThan(ROUNDING * 25)
  }
})

test('an asset as long-lived as the study is bought once and leaves nothing', () => {
  expect(serviceWorth(0.08, 20, 20)).toEqual({ first: 1, renewals: 0 })
})

test('five-year assets in a twenty-year study: bought in years 0, 5, 10 and 15', () => {
  // 1.08^-5 + 1.08^-10 + 1.08^-15 from a table of present worths: 0.68058 + 0.46319 + 0.31524
  const { first, renewals } = serviceWorth(0.08, 5, 20)
  expect(first).toBe(1)
  expect(Math.abs(renewals - 1.45901)).toBeLessThan(3 * PRINTED)
})

test('an asset that outlives the study leaves its cost in proportion to the life left', () => {
  // NIST Handbook 135: linear proration; two thirds of 30 years left after 10, worth 1.08^-10 = 0.46319 now
  const { first, renewals } = serviceWorth(0.08, 30, 10)
  expect(renewals).toBe(0)
  expect(Math.abs(first - (1 - (2 / 3) * 0.46319))).toBeLessThan(PRINTED)
})

test('what is bought is never worth less than what is left of it', () => {
  for (const rate of [0, 0.05, 0.2]) {
    for (const life of [1, 3, 5.5, 20, 40]) {
      for (const study of [1, 4, 11, 20]) {
        const { first, renewals } = serviceWorth(rate, life, study)
        expect(first).toBeGreaterThan(0)
        expect(renewals).toBeGreaterThanOrEqual(0)
      }
    }
  }
})

test('without interest an asset costs its price a year of its life, whatever the study', () => {
  for (const study of [1, 4, 5, 7.5, 12, 20, 33]) {
    const { first, renewals } = serviceWorth(0, 5, study)
    expect(Math.abs((first + renewals) / study - 1 / 5)).toBeLessThan(ROUNDING)
  }
})

test('retention: by hand over five years at 2.5 %, whole at no loss, below one otherwise', () => {
  expect(Math.abs(meanRetention(0.025, 5) - 0.951234453)).toBeLessThan(1e-9) // (1 − 0.975⁵)/(5 · 0.025)
  expect(meanRetention(0, 7)).toBe(1)
  // The half year at the end counts half: (1 + 0.995 + 0.995² / 2) / 2.5
  expect(meanRetention(0.005, 2.5)).toBeCloseTo(0.996005, 12)
})

test('what fails at 5 % a year and is replaced after five serves 4.424 years: 0.226 bought a year, as Turyshev has it', () => {
  expect(meanLifeYears(5, 0)).toBe(5)
  expect(meanLifeYears(5, 1e-17)).toBe(5)
  expect(meanLifeYears(5, 1e-9)).toBeCloseTo(5 * (1 - 2.5e-9), 12)
  expect(1 / meanLifeYears(5, 0.05)).toBeCloseTo(0.22604, 5)
  // his penalties λT/(1 − e^(−λT)) over five years: 1.27 at 10 %, 1.58 at 20 %
  expect(5 / meanLifeYears(5, 0.1)).toBeCloseTo(1.27, 2)
  expect(5 / meanLifeYears(5, 0.2)).toBeCloseTo(1.58, 2)
})

test('the mean life is that of many drawn lives, each cut at the whole one', () => {
  let [seed, sum] = [1, 0]
  const draws = 200_000
  for (let k = 0; k < draws; k++) {
    seed = (seed * 48271) % 2147483647 // Park & Miller (1988)
    sum += Math.min(5, -Math.log(seed / 2147483647) / 0.2)
  }
  expect(Math.abs(sum / draws / meanLifeYears(5, 0.2) - 1)).toBeLessThan(0.005)
})

test('fewer failures and a longer life never make it dearer to keep a thing in service', () => {
  const worth = (rate: number, life: number, perYear: number, study: number) => {
    const { first, renewals } = serviceWorth(rate, meanLifeYears(life, perYear), study)
    return first + renewals
  }
  const share = fc.double({ min: 0, max: 0.3, noNaN: true })
  const years = fc.double({ min: 0.5, max: 40, noNaN: true })
  fc.assert(
    fc.property(
      share,
      years,
      years,
      share,
      share,
      fc.integer({ min: 1, max: 40 }),
      (rate, a, b, p, q, study) => {
        const better = worth(rate, Math.max(a, b), Math.min(p, q), study)
        expect(better).toBeLessThanOrEqual(worth(rate, Math.min(a, b), Math.max(p, q), study) + 1e-9)
      },
    ),
  )
})

test('what makes no sense is refused in one sentence', () => {
  expect(() => capitalRecoveryFactor(0.08, 0)).toThrow('The life is 0 years; it must be above 0.')
  expect(() => serviceWorth(0.08, -1, 5)).toThrow('The life is -1 years; it must be above 0.')
  expect(() => serviceWorth(0.08, 5, 0)).toThrow('The life is 0 years; it must be above 0.')
  expect(() => meanRetention(0.01, 0)).toThrow('The life is 0 years')
  expect(() => capitalRecoveryFactor(-1, 5)).toThrow('The discount rate is -1; it must be above −1.')
})

test('an asset of three years in a study of seven: bought in years 0, 3 and 6, two thirds of the last left', () => {
  const { first, renewals } = serviceWorth(0.1, 3, 7)
  expect(first).toBe(1)
  expect(renewals).toBeCloseTo(1.1 ** -3 + 1.1 ** -6 - (2 / 3) * 1.1 ** -7, 12)
})
