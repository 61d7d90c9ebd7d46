import { expect, test } from 'vitest'
import { publishedCases } from '../../../src/scenario/answers/published.ts'
import {
  agrees,
  isReproduced,
  PUBLISHED_MODELS,
  type PublishedCase,
} from '../../../src/scenario/answers/publishedCase.ts'

const cases = publishedCases()
const named = (name: string): PublishedCase => cases.find((one) => one.name === name)!
const oursOf = (name: string, figure: string): number =>
  named(name).figures.find((one) => one.figure === figure)!.ours

test('every model has a case, and no name is given twice', () => {
  expect(new Set(cases.map(({ model }) => model))).toEqual(new Set(PUBLISHED_MODELS))
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})

test('every figure of every reproduction is theirs, to the printed digits or the rounding of the source', () => {
  const figures = cases
    .filter(({ kind }) => kind === 'reproduction')
    .flatMap((one) =>
      one.figures.map((figure) => ({ name: one.name, ...figure, same: isReproduced(one, figure) })),
    )
  expect(figures.length).toBeGreaterThan(65)
  expect(figures.filter(({ same }) => !same)).toEqual([])
})

test('what a press article printed is what is published; settings inferred from it are no reproduction', () => {
  // TechCrunch, 11 February 2026; The Economist, 2 March 2026
  const printed: [name: string, usd: number, source: string, same: boolean][] = [
    ['mccalip-techcrunch', 42.4e9, 'techcrunch', false], // 42.28: 0.3 % off
    ['mccalip-economist-hi', 16.7e9, 'economist', true],
    ['mccalip-economist-lo', 11e9, 'economist', true],
  ]
  for (const [name, usd, source, same] of printed) {
    const one = named(name)
    expect(one.kind).toBe('inferred-settings')
    expect(one.source).toBe(source)
    expect(one.figures).toHaveLength(1)
    const [figure] = one.figures
    expect(figure!.published).toBe(usd)
    expect(agrees(one, figure!)).toBe(same)
    expect(isReproduced(one, figure!)).toBe(false)
    expect(Math.abs(figure!.ours / usd - 1)).toBeLessThan(0.04)
  }
})

test('a check of arithmetic agrees, is called so, and holds no figure whose inputs are not published', () => {
  const checks = cases.filter(({ kind }) => kind === 'arithmetic')
  expect(checks.map(({ name }) => name)).toEqual(['turyshev-1MW', 'vanberkel-1GW', 'spacex-filing'])
  for (const one of checks) {
    for (const figure of one.figures) {
      expect(agrees(one, figure), figure.figure).toBe(true)
      expect(isReproduced(one, figure)).toBe(false)
    }
  }
  const published = named('turyshev-1MW').figures.map((figure) => figure.published)
  for (const left of [5640, 34, 59, 29.4]) expect(published).not.toContain(left)
})

test('a figure that is off by one printed digit is not a reproduction', () => {
  const one = named('mccalip-default')
  const figure = one.figures[0]!
  expect(isReproduced(one, { ...figure, published: figure.published + figure.lastDigit })).toBe(false)
})

test('McCalip with computed sunlight: his 98 % is 95 % at 550 km, his 60 % is 69 % at 53°', () => {
  // tests/fixtures/reference/models.md: 560 km LTAN 18 95.08 %, 500 km 94.38 %; 53° 550 km 68.9 % in 2027
  const TOLERANCE = 0.002
  const dawnDusk = oursOf('mccalip-our-sun-dawn-dusk', 'sunlitFraction')
  expect(dawnDusk).toBeGreaterThan(0.9438)
  expect(dawnDusk).toBeLessThan(0.9508)
  expect(Math.abs(oursOf('mccalip-our-sun-53', 'sunlitFraction') - 0.689)).toBeLessThan(TOLERANCE)
})

test('less light than typed costs in proportion: all of his orbit but the development', () => {
  const ratio = 0.98 / oursOf('mccalip-our-sun-dawn-dusk', 'sunlitFraction')
  const typed = oursOf('mccalip-default', 'orbitUsd') - 1e9
  const WHOLE_SATELLITES = 2 / 39_731
  expect(Math.abs((oursOf('mccalip-our-sun-dawn-dusk', 'orbitUsd') - 1e9) / typed / ratio - 1)).toBeLessThan(
    WHOLE_SATELLITES,
  )
})
