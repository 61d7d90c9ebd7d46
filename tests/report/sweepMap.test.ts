/** The result of a sweep, as the command line writes it, read as a map. */
import { expect, test } from 'vitest'
import { siteIds } from '../../src/cli/design.ts'
import { computeChunk } from '../../src/cli/sweep/chunk.ts'
import { headOf } from '../../src/cli/sweep/head.ts'
import { sweepRoom as english } from '../../src/i18n/en/sweepRoom.ts'
import { sweepRoom as korean } from '../../src/i18n/ko/sweepRoom.ts'
import { MOST_STEPS, mapOf, readSweepResult, type SweepResult, stepsOf } from '../../src/report/sweepMap.ts'
import { readSweep } from '../../src/scenario/answers/sweep/document.ts'

const DOCUMENT = {
  title: 'A map: of heights, hours',
  axes: [
    { field: 'groups.1.altitudeKm', values: [1200, 650, 7000] },
    { field: 'policy', values: 'all' },
    { draws: 3, fields: { launchUsdPerKg: { from: 100, to: 300 } } },
  ],
  outputs: ['plane.altitudeM', 'ramp.2045.binding', 'ramp.2045.installedGw'],
}
const text = JSON.stringify(DOCUMENT)
const file =
  headOf(readSweep(DOCUMENT, siteIds()), text, 'x.csv').text +
  computeChunk({ text, from: 1, count: 18 }).lines
const read = (its: string): SweepResult => {
  const result = readSweepResult(its)
  if (!result) throw new Error('not read')
  return result
}
const CHOICE = { x: 'groups.1.altitudeKm', y: 'policy', figure: 'plane.altitudeM', held: {} }

test('axes, figures that are numbers, their units and meanings come from the head', () => {
  const result = read(file)
  expect([result.title, result.cases]).toEqual(['A map: of heights, hours', 18])
  expect(result.axes.map(({ key, unit }) => [key, unit])).toEqual([
    ...[
      ['groups.1.altitudeKm', 'km'],
      ['policy', ''],
      ['launchUsdPerKg', 'USD/kg'],
    ],
  ])
  expect(result.figures).toEqual([
    { key: 'plane.altitudeM', unit: 'm', meaning: expect.stringMatching(/^\w/) },
    { key: 'ramp.2045.installedGw', unit: 'GW', meaning: expect.stringMatching(/^Computers/) },
  ])
})

test('a cell is the mean of its cases; those without the figure are counted apart', () => {
  const map = mapOf(read(file), CHOICE)
  expect([map?.x, map?.y]).toEqual([
    ['650', '1200', '7000'],
    ['shed', 'ride-through'],
  ])
  expect(map?.cells.map(({ mean, count, missing }) => [mean && Math.round(mean), count, missing])).toEqual([
    ...[
      [650_000, 3, 0],
      [1_200_000, 3, 0],
      [null, 0, 3],
    ],
    ...[
      [650_000, 3, 0],
      [1_200_000, 3, 0],
      [null, 0, 3],
    ],
  ])
  expect([map?.low, map?.high].map((value) => Math.round(value ?? 0))).toEqual([650_000, 1_200_000])
})

test('an axis that is held leaves its cases alone', () => {
  const result = read(file)
  const [launch = ''] = stepsOf(result, 'launchUsdPerKg') ?? []
  const map = mapOf(result, { ...CHOICE, held: { launchUsdPerKg: launch } })
  expect(map?.cells.map(({ count, missing }) => count + missing)).toEqual([1, 1, 1, 1, 1, 1])
})

test('half a line of a sweep that is not done is left out; what is no result is told', () => {
  expect(read(file.slice(0, -9)).cases).toBe(17)
  for (const other of ['', 'a,b\n1,2\n', '# Dawnline 0.1.0: a chart\n# time: x\nt\n1\n', file.slice(0, 300)])
    expect(readSweepResult(other)).toBeNull()
})

test('an axis with more values than a map has room for has none', () => {
  const lines = Array.from({ length: MOST_STEPS + 1 }, (_, index) => `${index + 1},${index},1,\n`)
  const result = read(`# Dawnline 0.1.0: x\n# 401 cases over a\ncase,a,f,error\n${lines.join('')}`)
  expect(stepsOf(result, 'a')).toBeNull()
  expect(mapOf(result, { x: 'a', y: 'a', figure: 'f', held: {} })).toBeNull()
})

test('both languages have the same values in their words', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()
  for (const key of Object.keys(english) as (keyof typeof english)[])
    expect(values(korean[key]), key).toEqual(values(english[key]))
})
