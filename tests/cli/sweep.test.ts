/** `sweep`: the same file whatever computes it, goes on where it was stopped, tells of cases that have no figures. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { siteIds } from '../../src/cli/design.ts'
import { type Chunk, computeChunk, nextCount } from '../../src/cli/sweep/chunk.ts'
import { conduct } from '../../src/cli/sweep/conduct.ts'
import type { Engine } from '../../src/cli/sweep/engine.ts'
import { headOf } from '../../src/cli/sweep/head.ts'
import { aboutText, Progress } from '../../src/cli/sweep/progress.ts'
import { ResultFile } from '../../src/cli/sweep/resultFile.ts'
import { csvCells } from '../../src/lib/csvCells.ts'
import { random } from '../../src/lib/random.ts'
import { readSweep } from '../../src/scenario/answers/sweep/document.ts'
import { cli } from './harness.ts'

/** A thread's start takes a second; more on a busy computer. */

const folder = mkdtempSync(resolve(tmpdir(), 'sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const place = (name: string) => resolve(folder, name)
const fileText = (name: string) => readFileSync(place(name), 'utf8')

const DOCUMENT = {
  title: 'Height and hour',
  axes: [
    { field: 'groups.1.altitudeKm', values: [400, 650, 7000, 1200] },
    { field: 'groups.1.ltanH', from: 6, to: 18, count: 25 },
  ],
  outputs: ['plane.altitudeM', 'plane.betaDeg', 'orbit.sunlitNowFraction'],
}
const TEXT = JSON.stringify(DOCUMENT)
const SWEEP = readSweep(DOCUMENT, siteIds())
const WHOLE = headOf(SWEEP, TEXT, 'x.csv').text + computeChunk({ text: TEXT, from: 1, count: 100 }).lines
writeFileSync(place('one.json'), TEXT)

/** Answers by turns that are drawn, so that chunks come back in any order. */
function shuffledEngine(seed: number, width: number, compute = computeChunk): Engine & { most: number } {
  const next = random(seed)
  const waiting: (() => void)[] = []
  const engine = {
    ...{ who: 'test', chunkMs: 5, most: 0 },
    width: async () => width,
    compute: (chunk: Chunk) =>
      new Promise<ReturnType<typeof computeChunk>>((done, fail) => {
        waiting.push(() => {
          try {
            done(compute(chunk))
          } catch (error) {
            fail(error)
          }
        })
        engine.most = Math.max(engine.most, waiting.length)
        setImmediate(() => waiting.splice(Math.floor(next() * waiting.length), 1)[0]?.())
      }),
    close: async () => {},
  }
  return engine
}

async function run(name: string, engine: Engine, signal = new AbortController().signal) {
  const file = await ResultFile.open(place(name), headOf(SWEEP, TEXT, 'x.csv').text)
  try {
    return await conduct({ caseCount: SWEEP.caseCount, text: TEXT, engine, file, tell: () => {}, signal })
  } finally {
    await file.close()
  }
}

test('as a user runs it: the whole file by one thread and by two, to the bit', async () => {
  for (const threads of [1, 2]) {
    const { code, out } = await cli(
      `sweep ${place('one.json')} --out ${place(`${threads}.csv`)} --threads ${threads} --json`,
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ cases: 100, computedNow: 100, foundInFile: 0, failed: 25 })
    expect(fileText(`${threads}.csv`)).toBe(WHOLE)
  }
  const again = await cli(`sweep ${place('one.json')} --out ${place('2.csv')} --json`)
  expect(JSON.parse(again.out)).toMatchObject({ computedNow: 0, foundInFile: 100 })
  expect(fileText('2.csv')).toBe(WHOLE)
})

test('the file says what each column is, in which unit, where it comes from and how to cite it', () => {
  const lines = WHOLE.split('\n')
  const head = lines.filter((line) => line.startsWith('# ')).join('\n')
  expect(head).toMatch(/^# Dawnline \S+: Height and hour\n/)
  for (const part of [
    'plane.altitudeM [m]: ',
    'groups.1.altitudeKm [km]: ',
    'Source: ',
    'Licence: ',
    'Cite as: ',
  ])
    expect(head).toContain(`# ${part}`)
  const table = lines.filter((line) => line !== '' && !line.startsWith('#')).map(csvCells)
  expect(table).toHaveLength(101)
  expect(table[0]).toEqual(['case', 'groups.1.altitudeKm', 'groups.1.ltanH', ...DOCUMENT.outputs, 'error'])
  expect(table[26]!.slice(0, 3)).toEqual(['26', '650', '6'])
  expect(Number(table[26]![3])).toBeCloseTo(650_000, 3)
  const { tableSchema } = JSON.parse(headOf(SWEEP, TEXT, 'x.csv').metadata)
  expect(
    tableSchema.columns.map((column: { name: string; datatype: string }) => [column.name, column.datatype]),
  ).toEqual([
    ...[
      ['case', 'integer'],
      ['groups.1.altitudeKm', 'number'],
      ['groups.1.ltanH', 'number'],
    ],
    ...DOCUMENT.outputs.map((name) => [name, 'number']),
    ['error', 'string'],
  ])
})

test.each([1, 2, 3, 4])('chunks that come back in any order make the same file (seed %i)', async (seed) => {
  const outcome = await run(`shuffled-${seed}.csv`, shuffledEngine(seed, 1 + 3 * seed))
  expect(outcome).toMatchObject({ cases: 100, failed: 25, isWhole: true })
  expect(fileText(`shuffled-${seed}.csv`)).toBe(WHOLE)
})

test('a case that cannot be is told by its name, and its reason stands in its line', async () => {
  const { failures } = await run('failing.csv', shuffledEngine(1, 2))
  expect(failures[0]).toEqual({
    number: 51,
    name: 'groups.1.altitudeKm=7000, groups.1.ltanH=6',
    sentence: 'altitudeKm 7000 is not accepted: 160 to 5900 km for a sun-synchronous orbit.',
  })
  expect(fileText('failing.csv')).toContain('\n51,7000,6,,,,altitudeKm 7000 is not accepted')
})

test('what was stopped goes on, whatever half line it left', async () => {
  const stopping = new AbortController()
  let chunks = 0
  const engine = shuffledEngine(7, 2, (chunk) => {
    if (++chunks === 6) stopping.abort()
    return computeChunk(chunk)
  })
  const first = await run('stopped.csv', engine, stopping.signal)
  expect(first.isWhole).toBe(false)
  expect(WHOLE.startsWith(fileText('stopped.csv'))).toBe(true)
  for (const length of [0, 10, WHOLE.indexOf('\ncase,') + 4, WHOLE.indexOf('\n1,') + 3, WHOLE.length - 7]) {
    writeFileSync(place('torn.csv'), WHOLE.slice(0, length))
    await run('torn.csv', shuffledEngine(8, 3))
    expect(fileText('torn.csv')).toBe(WHOLE)
  }
  const rest = await run('stopped.csv', shuffledEngine(9, 3))
  expect(rest.cases).toBe(100 - first.cases)
  expect(fileText('stopped.csv')).toBe(WHOLE)
})

test('a disk that fills up is told in one sentence, and what was computed stays', async () => {
  const file = await ResultFile.open(place('full.csv'), headOf(SWEEP, TEXT, 'x.csv').text)
  const { append } = file
  let left = 3
  file.append = async (lines, cases) => {
    if (left-- === 0) {
      // As a disk does it: a part of a line, then the fault.
      await append.call(file, lines.slice(0, 5), 0)
      throw new Error('ENOSPC: no space left on device, write')
    }
    await append.call(file, lines, cases)
  }
  const conducted = conduct({
    ...{ caseCount: SWEEP.caseCount, text: TEXT, file, tell: () => {} },
    ...{ engine: shuffledEngine(2, 2), signal: new AbortController().signal },
  })
  await expect(conducted).rejects.toThrow('no space left')
  await file.close()
  await run('full.csv', shuffledEngine(3, 2))
  expect(fileText('full.csv')).toBe(WHOLE)
})

test('a device that takes nothing is told with what stands there', async () => {
  const { code, error } = await cli(`sweep ${place('one.json')} --out /dev/full`)
  expect(code).not.toBe(0)
  expect(error.trim().split('\n')).toHaveLength(1)
  expect(error).toMatch(/\/dev\/full/)
})

test('nobody runs further ahead of a slow chunk than is wanted', async () => {
  const engine = shuffledEngine(4, 3)
  await run('ahead.csv', engine)
  expect(engine.most).toBeLessThanOrEqual(3)
})

test('bad input: one sentence each, and files of others are left alone', async () => {
  const bad = async (words: string) => {
    const { code, error } = await cli(words)
    expect(error.trim().split('\n')).toHaveLength(1)
    return [code, error.trim()]
  }
  expect(await bad('sweep')).toEqual([2, expect.stringMatching(/^--sweep is missing: a JSON file with axes/)])
  expect(await bad(`sweep ${place('none.json')}`)).toEqual([2, expect.stringMatching(/can be read/)])
  writeFileSync(place('half.json'), '{')
  expect(await bad(`sweep ${place('half.json')}`)).toEqual([2, expect.stringMatching(/holds JSON/)])
  writeFileSync(
    place('axis.json'),
    JSON.stringify({ ...DOCUMENT, axes: [{ field: 'altitude', values: [1] }] }),
  )
  expect(await bad(`sweep ${place('axis.json')}`)).toEqual([
    2,
    expect.stringMatching(/^The axis "altitude" is not a field/),
  ])
  writeFileSync(place('bare.json'), '{}')
  expect(await bad(`sweep ${place('bare.json')}`)).toEqual([2, 'axes is missing: a list of 1 to 20.'])
  expect(await bad(`sweep ${place('')}`)).toEqual([
    2,
    expect.stringMatching(/a JSON file that can be read\.$/),
  ])
  writeFileSync(place('mine.csv'), 'years of work\n')
  expect(await bad(`sweep ${place('one.json')} --out ${place('mine.csv')}`)).toEqual([
    2,
    expect.stringMatching(/same sweep/),
  ])
  expect(fileText('mine.csv')).toBe('years of work\n')
  expect(await bad(`sweep ${place('one.json')} --out ${place('no/x.csv')}`)).toEqual([
    2,
    expect.stringMatching(/can be written \(there is no such folder\)\.$/),
  ])
  expect(await bad(`sweep ${place('one.json')} --threads 0`)).toEqual([2, expect.stringMatching(/1 to 1024/)])
})

test('chunks grow to the time that is wanted, eight times at most', () => {
  expect(nextCount(null, 250)).toBe(1)
  expect(nextCount({ count: 1, ms: 0.1 }, 250)).toBe(8)
  expect(nextCount({ count: 400, ms: 500 }, 250)).toBe(200)
  expect(nextCount({ count: 1, ms: 60_000 }, 250)).toBe(1)
})

test('time left by what was done in all and of late; nothing is said too early', () => {
  const progress = new Progress(1000, 100, 0)
  expect(progress.line(100, 1000)).toBe('100 of 1,000 cases (10.0 %), too early to say how long')
  expect(progress.line(200, 10_000)).toBe('200 of 1,000 cases (20.0 %), 10 a second, about 80 s left')
  expect(progress.line(250, 60_000)).toMatch(/^250 of 1,000 cases .* left$/)
  expect([4, 90, 130, 1800, 9000, 200_000].map(aboutText)).toEqual([
    '4 s',
    '90 s',
    '2.2 min',
    '30 min',
    '2.5 h',
    '2.3 d',
  ])
})
