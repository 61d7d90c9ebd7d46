import { expect, test, vi } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.ts'
import type * as timing from '../../src/lib/timing.ts'
import { jsonText } from '../../src/report/json.ts'
import { cli } from './harness.ts'

/** Everything is measured, each figure in one run without a warm-up: how many runs make a median, and which one it is,
 *  is another test's business (lib/timing.test.ts). Still it flies a hundred thousand satellites with satellite.js. */
vi.mock('../../src/lib/timing.ts', async (original) => {
  const { medianMs, ...rest } = await original<typeof timing>()
  const once = (compute: () => unknown) => medianMs(compute, { warmUp: 0, times: 1 })
  return { ...rest, medianMs: once }
})

test('bench: a row a figure, the promise beside it, the machine above; medians and ratios of the million', async () => {
  const asked = vi.spyOn(COMMANDS.bench!, 'answer')
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

  // What --json writes of the same answer.
  const answer = await asked.mock.results[0]!.value
  const bench = JSON.parse(jsonText(answer.json))
  expect([bench.satellites, bench.planes, bench.satelliteJsSatellites]).toEqual([1_000_000, 1908, 100_000])
  for (const key of ['closedFormMs', 'sampledMs', 'satelliteJsMs', 'buildMs', 'yearMs']) {
    expect(bench[key], key).toBeGreaterThan(0)
  }
  expect(bench.satelliteJsRatio).toBeCloseTo(bench.satelliteJsMs / bench.closedFormMs, 9)
})
