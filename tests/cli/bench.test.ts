import { expect, test } from 'vitest'
import { cli } from './harness.ts'

/** It flies a hundred thousand satellites with satellite.js. */

test('bench: a row a figure, the promise beside it, the machine above', async () => {
  const { code, out, error } = await cli('bench')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  for (const fact of ['cpu', 'cores', 'memory', 'node', 'platform'])
    expect(out).toMatch(new RegExp(`^${fact} `, 'm'))
  expect(out).toMatch(/^what +median +promised +kept$/m)
  for (const [name, promise] of [
    ['Totals of 1,000,000 satellites, closed form', '≤ 0.3 ms'],
    ['The same, every satellite placed and tested', ''],
    ['The same, satellite.js on 100,000 of them, scaled', ''],
    ['Closed form faster than satellite.js', '≥ 1,500 ×'],
    ['Closed form against every satellite, greatest difference', '≤ 0.1 %'],
    ['A year of light and energy of every plane of the million', '≤ 100 ms'],
    ['Supply on Earth: a place’s year and the whole frontier', '≤ 2,000 ms'],
    ['The industrial ramp, 2026 to 2045, with its chances', '≤ 5 ms'],
    ['Import of two-line element sets, read and made ready', ''],
    ['Growth of the memory after warm-up', 'none (≤ 1.0 MB)'],
  ] as const) {
    const row = out
      .replaceAll('\u202f', ' ')
      .split('\n')
      .find((line) => line.startsWith(name))
    expect(row, name).toBeDefined()
    expect(row).toContain(promise)
  }
})
