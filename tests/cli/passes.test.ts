import { expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

interface Told {
  satellites: number
  passes: { satellite: number; name: string; riseUtc: string; maxElevationDeg: number }[]
  coveredFraction: number
  gaps: { fromUtc: string; toUtc: string }[]
}

test('the passes of a day in order of their rising, with what covers the place and what does not', async () => {
  const told = await answer<Told & { longestGapS: number }>(
    'passes --preset iss --site madrid-es --mask-deg 10',
  )
  expect(told.satellites).toBe(1)
  expect(told.passes.length).toBeGreaterThan(3)
  expect(told.gaps.length).toBeGreaterThanOrEqual(told.passes.length - 1)
  const rises = told.passes.map(({ riseUtc }) => riseUtc)
  expect(rises).toEqual([...rises].sort())
  for (const { maxElevationDeg, name } of told.passes) {
    expect(maxElevationDeg).toBeGreaterThanOrEqual(10)
    expect(name).toBe('1.1.1')
  }
  expect(told.coveredFraction).toBeLessThan(0.05)
})

test('--limit lists so many; --csv is the table; text says what was left out', async () => {
  const words = 'passes --preset dawn-dusk-650 --site madrid-es --every 10 --limit 3'
  const { out } = await cli(`${words} --csv`)
  expect(out.trimEnd().split('\n')).toHaveLength(4)
  const text = (await cli(words)).out
  expect(text).toContain('The first 3 passes')
  expect(text).toContain('every 10th')
})

test('bad input is told in one line', async () => {
  for (const [words, expected] of [
    ['passes', ['--site is missing']],
    ['passes --site nowhere', ['--site "nowhere"', 'ashburn-va']],
    ['passes --site madrid-es --mask-deg 91', ['--mask-deg "91"', '0 to 89']],
    ['passes --site madrid-es --to 2020-01-01', ['--to', 'after']],
    ['passes --site madrid-es --preset spacex-million', ['--every 1, its default, is', 'or more']],
  ] as const) {
    const { code, out, error } = await cli(words)
    expect({ code, out }, words).toEqual({ code: 2, out: '' })
    for (const part of expected) expect(error).toContain(part)
  }
})
