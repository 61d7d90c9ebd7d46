import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { cli } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('batch: one line each in order, a bad line in its place, exit code 1', async () => {
  const lines = [
    '{"altitudeKm": 650}',
    '{"altitudeKm": 50}',
    'hello',
    '',
    '[1]',
    '{"altitudeKm": 650, "ltanH": 18, "year": 2027}',
    '{"altitude": 5}',
    '{"altitudeKm": null}',
    '{"altitudeKm": "800"}',
  ]
  const { code, out, error } = await cli('sso --batch -', `${lines.join('\n')}\n`)
  expect(code).toBe(1)
  expect(error).toBe('')
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers).toHaveLength(8)
  expect(answers[0].inclinationDeg).toBeCloseTo(97.986, 3)
  expect(answers[1]).toEqual({ error: '--altitude-km 50 is not accepted: 160 to 40000 km.' })
  expect(answers[2]).toEqual({ error: 'The line is not JSON.' })
  expect(answers[3]).toEqual({ error: 'The line is not an object of flags.' })
  expect(answers[4].raanDeg).toBeCloseTo(10.422, 3)
  expect(answers[5].error).toContain('"altitude" is not a flag of sso: altitudeKm')
  expect(answers[6].error).toContain('--altitude-km null')
  expect(answers[7].inclinationDeg).toBeCloseTo(98.603, 3)
})

test('batch: cases in UTF-8 with its mark and in UTF-16 either way, by file and by pipe', async () => {
  const text = '\ufeff{"altitudeKm": 650}\r\n{"altitudeKm": 700}\r\n'
  const little = Buffer.from(text, 'utf16le')
  const kinds = { utf8: Buffer.from(text), little, big: Buffer.from(little).swap16() }
  const plain = await cli('sso --batch -', text.slice(1))
  expect(plain).toMatchObject({ code: 0, error: '' })
  expect(plain.out.split('\n')).toHaveLength(3)
  for (const [kind, bytes] of Object.entries(kinds)) {
    const path = join(folder, kind)
    writeFileSync(path, bytes)
    expect(await cli(`sso --batch ${path}`), kind).toEqual(plain)
    let out = ''
    const code = await run(['sso', '--batch', '-'], {
      write: (piece) => {
        out += piece
      },
      writeError: () => {},
      async *input() {
        for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
      },
    })
    expect({ code, out }, kind).toEqual({ code: 0, out: plain.out })
  }
})

test('batch: a file of good cases ends with 0, answers equal the single ones, flags before hold for all', async () => {
  const cases = [
    { altitudeKm: 550, inclinationDeg: 53, raanDeg: 30 },
    { altitudeKm: 700, ltanH: 10.5 },
    { altitudeKm: 650, ltanH: 18, at: ['2026-01-01', '2026-02-01T00:00:00Z'] },
  ]
  const path = join(folder, 'cases.jsonl')
  writeFileSync(path, cases.map((one) => JSON.stringify(one)).join('\r\n'))
  const { code, out } = await cli(`orbit --epoch 2026-01-01 --batch ${path}`)
  expect(code).toBe(0)
  const answers = out.trimEnd().split('\n')
  expect(answers).toHaveLength(3)
  const words = 'orbit --epoch 2026-01-01 --altitude-km 550 --inclination-deg 53 --raan-deg 30 --json'
  expect(`${answers[0]}\n`).toBe((await cli(words)).out)
  expect(JSON.parse(answers[2]!).states).toHaveLength(2)
})

test('batch: a scenario may stand in the line itself', async () => {
  const { out, code } = await cli(
    'fleet --batch -',
    '{"scenario":{"preset":"iss"}}\n{"preset":"suncatcher"}\n{"scenario":{"groups":[{"total":0}]}}\n',
  )
  expect(code).toBe(1)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.slice(0, 2).map(({ satellites }) => satellites)).toEqual([1, 81])
  expect(answers[2].error).toContain('total 0')
})

test('batch: lines are answered as they come, not when the input ends', async () => {
  const seen: number[] = []
  let written = 0
  await run(['sso', '--batch', '-'], {
    write: () => {
      written++
    },
    writeError: () => {},
    async *input() {
      for (let i = 0; i < 5; i++) {
        yield `{"altitudeKm": ${600 + i}}\n`
        await new Promise((resolve) => setTimeout(resolve, 20))
        seen.push(written)
      }
    },
  })
  expect(written).toBe(5)
  expect(seen[1]).toBeGreaterThan(0)
})

test('values of the wrong kind get a sentence in their place, however deep or long', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const lines = [
    '{"scenario": {"policy": {"toString": 1, "valueOf": 2}}}',
    `{"scenario": {"policy": ${deep}}}`,
    '{"scenario": ["delta"]}',
    `{"preset": "${'x'.repeat(100_000)}"}`,
    `{"${'k'.repeat(100_000)}": 1}`,
  ]
  const { code, out } = await cli('fleet --batch -', lines.join('\n'))
  expect(code).toBe(1)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { error: string })
  expect(answers).toHaveLength(lines.length)
  for (const { error } of answers) {
    expect(error).toMatch(/ is not (accepted|a flag of fleet): .+\.$/)
    expect(error.length).toBeLessThanOrEqual(300)
  }
})
