/** The document of a sweep: which cases it has, what each sets, what is wrong with it in one sentence. */
import { expect, test } from 'vitest'
import { designOf, siteIds } from '../../../src/cli/design.ts'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { headlines } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { keysOf } from '../../../src/scenario/answers/names.ts'
import { answersOf, figuresOfCase } from '../../../src/scenario/answers/sweep/cases.ts'
import { axisNames, axisValues, caseName, readSweep } from '../../../src/scenario/answers/sweep/document.ts'
import { OUTPUT_NAMES } from '../../../src/scenario/answers/sweep/outputs.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { OPENING_MS, presetOf } from '../../../src/scenario/document/presets.ts'

const OUTPUTS = ['plane.altitudeM']
const read = (axes: unknown[], rest: object = {}) => readSweep({ axes, outputs: OUTPUTS, ...rest }, siteIds())
const altitude = { field: 'groups.1.altitudeKm', from: 400, to: 800, count: 3 }
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

test('every combination is a case, numbered from 1, the last axis moving fastest', () => {
  const sweep = read([altitude, { field: 'policy', values: 'all' }])
  expect(sweep.caseCount).toBe(6)
  expect(axisNames(sweep)).toEqual(['groups.1.altitudeKm', 'policy'])
  expect(numbers(6).map((number) => axisValues(sweep, number))).toEqual([
    ...[
      [400, 'shed'],
      [400, 'ride-through'],
      [600, 'shed'],
    ],
    ...[
      [600, 'ride-through'],
      [800, 'shed'],
      [800, 'ride-through'],
    ],
  ])
  expect(caseName(sweep, 4)).toBe('groups.1.altitudeKm=600, policy=ride-through')
})

test('ranges keep their ends exactly, by equal steps or ratios; whole fields have whole values', () => {
  const along = (axis: object, count: number) => {
    const sweep = read([axis])
    return numbers(count).map((number) => axisValues(sweep, number)[0])
  }
  expect(along({ field: 'discountRate', from: 0.1, to: 0.3, count: 3 }, 3)).toEqual([0.1, 0.2, 0.3])
  const sizes = { field: 'satellites', from: 1, to: 1_000_000, count: 4, scale: 'logarithmic' }
  expect(along(sizes, 4)).toEqual([1, 100, 10_000, 1_000_000])
  expect(along({ field: 'launchUsdPerKg', from: 7, to: 9, count: 1 }, 1)).toEqual([7])
})

test('fields that are drawn together stay between their ends, most of them near the mode; the same seed, the same draws', () => {
  const DRAWS = 4000
  const drawn = (seed: number) =>
    read([
      {
        draws: DRAWS,
        seed,
        fields: {
          launchUsdPerKg: { from: 100, to: 3100, mode: 100 },
          pvUsdPerKw: { from: 10, to: 1000, scale: 'logarithmic' },
        },
      },
    ])
  const values = (seed: number) => numbers(DRAWS).map((number) => axisValues(drawn(seed), number) as number[])
  const sweep = drawn(5)
  const all = numbers(DRAWS).map((number) => axisValues(sweep, number) as number[])
  expect(all.every(([launch, pv]) => launch! >= 100 && launch! <= 3100 && pv! >= 10 && pv! <= 1000)).toBe(
    true,
  )
  // Means of a triangle with its mode at an end, (2 · 100 + 3100) / 3, and of an even logarithm.
  const mean = (of: (one: number[]) => number) => all.reduce((sum, one) => sum + of(one), 0) / DRAWS
  expect(mean(([launch]) => launch!) / 1100).toBeCloseTo(1, 1)
  expect(mean(([, pv]) => Math.log10(pv!))).toBeCloseTo(2, 1)
  expect(values(5).slice(0, 50)).toEqual(all.slice(0, 50))
  expect(values(6).slice(0, 50)).not.toEqual(all.slice(0, 50))
})

test('a case has the figures that compare tells of its scenario', () => {
  const outputs = [
    'shared.priceRatio',
    'orbit.usdPerMwh',
    'orbit.usdPerMwh.high',
    'ground.usdPerMwh',
    'plane.betaDeg',
  ]
  const axes = [altitude, { field: 'site', values: ['madrid-es'] }, { field: 'purchaseYear', values: [2030] }]
  const sweep = read(axes, { outputs })
  const base = presetOf('dawn-dusk-650').scenario
  const scenario = patchScenario(base, {
    groups: [{ altitudeKm: 600 }],
    site: 'madrid-es',
    purchaseYear: 2030,
  })
  if (!scenario.ok) throw new Error('patch')
  const design = designOf(scenario.value)
  const { shared, orbit, ground, plane } = headlines(
    new Asked(buildModel(scenario.value), design, OPENING_MS),
  )
  expect(figuresOfCase(sweep, 2, designOf)).toEqual([
    ...[shared.priceRatio?.value, orbit.usdPerMwh?.value, orbit.usdPerMwh?.high],
    ...[ground?.usdPerMwh?.value, plane.betaDeg?.value],
  ])
})

test('figures of the orbit alone are the same without a place on Earth', () => {
  const outputs = (['orbit', 'plane'] as const).flatMap((teller) =>
    keysOf(teller).map((key) => `${teller}.${key}`),
  )
  for (const preset of ['dawn-dusk-650', 'starlink-53']) {
    const alone = read([altitude], { base: { preset }, outputs })
    const beside = read([altitude], { base: { preset }, outputs: [...outputs, 'shared.itW'] })
    const figures = figuresOfCase(alone, 1, () => {
      throw new Error('a place was asked for')
    })
    expect(figuresOfCase(beside, 1, designOf).slice(0, -1)).toEqual(figures)
  }
})

test('axes set what is asked beside the scenario, the size of the fleet and the preset', () => {
  const axes = [
    { field: 'preset', values: ['iss', 'starlink-53'] },
    { field: 'satellites', values: [500] },
    { field: 'utc', values: ['2030-01-01'] },
    { field: 'satellite.massKg', values: [1234] },
  ]
  const { asked } = answersOf(read(axes), 2, designOf)
  expect(asked.model.fleet.satelliteCount).toBe(500)
  expect(asked.year).toBe(2030)
  expect(asked.model.scenario).toMatchObject({ preset: 'starlink-53', satellite: { massKg: 1234 } })
})

test('a case that cannot be says why; the others are told', () => {
  const sweep = read([{ field: 'groups.1.altitudeKm', values: [650, 7000] }])
  expect(figuresOfCase(sweep, 1, designOf)).toEqual([expect.closeTo(650_000, 3)])
  expect(() => figuresOfCase(sweep, 2, designOf)).toThrow(
    'altitudeKm 7000 is not accepted: 160 to 5900 km for a sun-synchronous orbit.',
  )
})

test('every figure that may be asked for is told of the opening, as a number, a text or nothing', () => {
  const sweep = read([{ field: 'policy', values: ['shed'] }], {
    'montecarlo.draws': 100,
    outputs: OUTPUT_NAMES.slice(0, 200),
  })
  expect(figuresOfCase(sweep, 1, designOf)).toHaveLength(200)
  const rest = OUTPUT_NAMES.filter((name) => /^(ramp|montecarlo)\.(2045|\D)/.test(name))
  const told = figuresOfCase({ ...sweep, outputs: read([altitude], { outputs: rest }).outputs }, 1, designOf)
  const crossings = ['p5', 'p25', 'p50', 'p75', 'p95'].map((share) => `montecarlo.crossing.${share}`)
  const never = ['montecarlo.crossingYear', ...crossings] // by 2045, in this draw of a hundred
  expect(rest.filter((_, index) => told[index] === null)).toEqual(never)
})

const one = (axis: object) => () => read([axis])
test.each([
  [
    one({ field: 'altitudekm', values: [1] }),
    /^The axis "altitudekm" is not a field of a scenario: .*altitudeKm/,
  ],
  [one({ field: 'groups.41.altitudeKm', values: [1] }), /^The axis "groups.41.altitudeKm" is not a field/],
  [one({ field: 'discountRate', values: [9] }), /^discountRate 9 is not accepted: 0 to 0.3 1\/yr\.$/],
  [
    one({ field: 'policy', from: 1, to: 2, count: 3 }),
    /^axis "policy" is not accepted: a range or draws only/,
  ],
  [one({ ...altitude, count: 0 }), /^groups.1.altitudeKm count 0 is not accepted: 1 to 10000000, whole\.$/],
  [one({ ...altitude, steps: 2 }), /^axis key "steps" is not accepted: field, from, to, count, scale\.$/],
  [one({ field: 'site', values: ['atlantis'] }), /^site "atlantis" is not accepted: .*phoenix-az/],
  [one({ draws: 5, fields: { pvUsdPerKw: { mode: 5000 } } }), /^pvUsdPerKw mode 5000 is not accepted/],
  [
    () => read([altitude, altitude]),
    /^axis "groups.1.altitudeKm" is not accepted: each field on one axis\.$/,
  ],
  [
    () => read([altitude], { outputs: ['orbit.usdMwh'] }),
    /^The output "orbit.usdMwh" is not a figure: .*orbit\.usdPerMwh/,
  ],
  [() => read([altitude], { base: { preset: 'moon' } }), /^base: preset "moon" is not accepted/],
  [() => read([altitude], { utc: 'noon' }), /^utc "noon" is not accepted: an ISO 8601 UTC date/],
  [() => read([altitude], { axis: [] }), /^key "axis" is not accepted: title, base/],
  [() => readSweep([], siteIds()), /^sweep \[\] is not accepted: an object with axes and outputs\.$/],
  [
    () => read(['discountRate', 'soiling'].map((field) => ({ field, from: 0, to: 0.1, count: 1e6 }))),
    /^axes 1000000000000 is not accepted: axes whose lengths multiply to 1000000000 cases at most\.$/,
  ],
])('%#: what is wrong is said in one sentence', (make, sentence) => {
  expect(make).toThrow(sentence)
})
