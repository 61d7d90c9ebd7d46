import { json2satrec, type OMMJsonObject, sgp4 } from 'satellite.js'
import { expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

test('a preset’s element sets go out as a file, and satellite.js finds the satellites where we have them', async () => {
  const { code, out } = await cli('export --format omm-json --preset starlink-53 --every 200 --limit 5')
  expect(code).toBe(0)
  const sets = JSON.parse(out) as OMMJsonObject[]
  expect(sets).toHaveLength(5)
  const { positions } = await answer<{ positions: { positionKm: number[] }[] }>(
    'constellation --preset starlink-53 --limit 801',
  )
  sets.forEach((set, k) => {
    const { x, y, z } = sgp4(json2satrec(set), 0)!.position
    const [ax = 0, ay = 0, az = 0] = positions[200 * k]!.positionKm
    expect(Math.hypot(x - ax, y - ay, z - az)).toBeLessThan(20) // as the file says
  })
})

test('with --json the text comes with its counts; no table', async () => {
  const told = await answer<{ satellites: number; format: string; text: string }>(
    'export --format tle --preset iss',
  )
  expect(told).toMatchObject({ format: 'tle', satellites: 1, utc: expect.stringMatching(/^20/) })
  expect(told.text.split('\n')).toHaveLength(4)
  expect(await cli('export --format tle --preset iss --csv')).toMatchObject({ code: 2, out: '' })
})

test('bad input: exit code 2 and one line with the flag, the value and what is accepted', async () => {
  for (const [words, expected] of [
    ['export', ['--format is missing', 'omm-xml']],
    ['export --format stk', ['--format "stk"', 'omm-kvn']],
    ['export --format tle --preset spacex-million', ['60000', '1000000', '--every 17']],
    ['export --format tle --preset spacex-million --limit 60001', ['--limit 60001', '60000', '--every 17']],
    ['export --format tle --limit 0', ['--limit 0', '1 to 60000']],
    ['export --format tle --utc 1950-01-01', ['--utc "1950-01-01T00:00:00Z"', '1957 to 2056']],
  ] as const) {
    const { code, out, error } = await cli(words)
    expect({ code, out }, words).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^[^\n]+\n$/)
    for (const part of expected) expect(error).toContain(part)
  }
})

test('places go out as OEM over a window, and the command line reads them back', async () => {
  const { code, out } = await cli(
    'export --format oem --preset suncatcher --every 40 --step-s 30 --to 2026-01-01T02:00:00Z',
  )
  expect(code).toBe(0)
  const rows = out.split('\n').filter((line) => /^\d{4}-/.test(line))
  expect(rows).toHaveLength(3 * 241)
  for (const [words, expected] of [
    ['--format tle --to 2026-01-02', ['--to', 'oem']],
    ['--format oem --to 2025-01-01', ['--to "2025-01-01T00:00:00Z"', 'after 2026']],
    ['--format oem --preset starlink-53 --step-s 1', ['--step-s 1 ', '2000000 rows']],
    ['--format oem --preset starlink-53', ['--step-s 60, its default, is', '2000000 rows']],
    [
      '--format oem --preset suncatcher --to 2027-01-01',
      ['--to "2027-01-01T00:00:00Z" is', '2000000 rows', 'the default --step-s 60'],
    ],
  ] as const) {
    const bad = await cli(`export ${words}`)
    expect(bad.code, words).toBe(2)
    for (const part of expected) expect(bad.error).toContain(part)
  }
})
