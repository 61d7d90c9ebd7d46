/** The changelog of figures: what it says of this version is what the code computes today. A regression record, not a proof
 *  that a figure is right: `npm run figures` writes the present version's rows anew where a change was meant. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { recordNow } from '../../src/cli/recordNow.ts'
import {
  compareVersions,
  isSameFigure,
  movedAt,
  type RecordedRow,
  withVersion,
} from '../../src/scenario/answers/figureMoves.ts'
import { RECORDED_FIGURES, RECORDED_SCENARIOS } from '../../src/scenario/answers/figureRecord.ts'
import { MODEL_VERSION } from '../../src/state/page/api.ts'

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')
const text = read('assets/figures.json')
const rows = JSON.parse(text) as RecordedRow[]

test('the page and the command line are of one version, the newest of the record', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  expect(MODEL_VERSION).toBe(version)
  expect(rows.at(-1)?.version, 'the version was raised: npm run figures').toBe(version)
})

test('today’s code computes what the record says of its version, to a millionth', () => {
  const now = recordNow()
  const its = rows.filter(({ version }) => version === MODEL_VERSION)
  expect(its.map(({ scenario }) => scenario)).toEqual(Object.keys(RECORDED_SCENARIOS))
  const moved = its.flatMap(({ scenario, figures }) =>
    RECORDED_FIGURES.flatMap((name) => {
      const [was, is] = [figures[name] as number | null, now[scenario]?.[name] ?? null]
      return isSameFigure(was, is) ? [] : [`${scenario} ${name}: ${was}, now ${is}`]
    }),
  )
  expect(moved, 'where it is meant: npm run figures').toEqual([])
})

test('every row has its form: a version, a day, a scenario once a version, and numbers by name', () => {
  expect(text).toBe(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
  for (const [index, { version, date, scenario, figures }] of rows.entries()) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(scenario).not.toBe('')
    expect(compareVersions(rows[Math.max(0, index - 1)]!.version, version)).toBeLessThanOrEqual(0)
    for (const [name, value] of Object.entries(figures)) {
      expect(name).toMatch(/^(shared|orbit|ground|plane)\.\w+$/)
      expect(value === null || Number.isFinite(value), name).toBe(true)
    }
  }
  const keys = rows.map(({ version, scenario }) => `${version} ${scenario}`)
  expect(new Set(keys).size).toBe(keys.length)
})

const row = (version: string, scenario: string, usd: number): RecordedRow => ({
  ...{ version, scenario, date: '2026-11-28' },
  figures: { 'orbit.usdPerMwh': usd },
})

test('a new version is put behind the old ones, which keep every byte; one that is not out yet is written anew', () => {
  const first = withVersion('', [row('0.9.0', 'iss', 1)], '0.9.0')
  const second = withVersion(first, [row('0.10.0', 'iss', 2)], '0.10.0')
  expect(second.startsWith(first.replace(/\n\]\n$/, ''))).toBe(true)
  expect(withVersion(second, [row('0.10.0', 'iss', 3)], '0.10.0')).toBe(
    withVersion(first, [row('0.10.0', 'iss', 3)], '0.10.0'),
  )
  expect(() => withVersion(second, [row('0.9.0', 'iss', 1)], '0.9.0')).toThrow(
    'The record holds version 0.10.0, which is newer than 0.9.0.',
  )
})

test('when a figure moved is told from the reader’s own preset, else from any, and never of before the link', () => {
  const record = [
    ...[row('0.9.0', 'iss', 1), row('0.9.0', 'one', 5)],
    ...[row('0.10.0', 'iss', 1), row('0.10.0', 'one', 6)],
    ...[row('0.11.0', 'iss', 2), row('0.11.0', 'one', 6)],
  ]
  const at = (preset: string, since: string) => movedAt(record, { name: 'orbit.usdPerMwh', preset, since })
  expect(at('iss', '0.9.0')).toBe('0.11.0')
  expect(at('one', '0.9.0')).toBe('0.10.0')
  expect(at('starcloud', '0.9.0')).toBe('0.10.0')
  expect(at('one', '0.10.0')).toBe('0.11.0') // its own did not move again, another did
  expect(at('iss', '0.11.0')).toBe(null)
  expect(movedAt(record, { name: 'ground.usdPerMwh', preset: 'iss', since: '0.9.0' })).toBe(null)
})
