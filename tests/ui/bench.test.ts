import { expect, test } from 'vitest'
import { benchSheet } from '../../src/i18n/en/benchSheet.ts'
import { median, medianMs } from '../../src/lib/timing.ts'
import { benchCells, benchMarkdown, benchRows, inOrder } from '../../src/report/benchTable.ts'
import { BENCHMARKS, type BenchmarkId, type Measured } from '../../src/scenario/facts/budgets.ts'
import { isBenching, withoutBench } from '../../src/ui/kit/layoutOf.ts'
import { namedBrands } from '../../src/ui/rooms/bench/computer.ts'

test('a median is a value that was measured, the upper one of two', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(3)
  expect(median([])).toBeNaN()
})

test('a run is timed as often as asked, warm-up left out', () => {
  let calls = 0
  medianMs(() => calls++, { warmUp: 2, times: 4, batch: 10 })
  expect(calls).toBe(2 + 4 * 10)
})

const FIGURES_OUT_OF_ORDER: Measured[] = [
  { id: 'frameWorkMs', satellites: 1_000_000, value: 5.25, floor: 0.5 },
  { id: 'frameWorkMs', satellites: 1000, value: 0.4, floor: null },
  { id: 'satelliteJsRatio', value: 2454.4 },
  { id: 'closedFormMs', value: 0.26 },
  { id: 'heapMb', value: null },
]

test('rows come in the order of the figures, small fleets first, whatever was measured first', () => {
  expect(inOrder(FIGURES_OUT_OF_ORDER).map(({ id, satellites }) => [id, satellites])).toEqual([
    ['closedFormMs', undefined],
    ['satelliteJsRatio', undefined],
    ['frameWorkMs', 1000],
    ['frameWorkMs', 1_000_000],
    ['heapMb', undefined],
  ])
})

test('a table as Markdown: the computer, a head, figures with units, promises, what is not told', () => {
  expect(benchMarkdown(benchSheet, ['2 threads'], FIGURES_OUT_OF_ORDER)).toBe(`- 2 threads

| What | Median | Static points | Promised | Kept |
|---|---:|---:|---:|---:|
| Totals of 1,000,000 satellites, closed form | 0.26 ms |  | ≤ 0.3 ms | yes |
| Closed form faster than satellite.js | 2,454 × |  | ≥ 1,500 × | yes |
| Main thread in a frame of 1,000 satellites | 0.40 ms | not available |  |  |
| Main thread in a frame of 1,000,000 satellites | 5.25 ms | 0.50 ms | ≤ 2 ms | no |
| Memory of the program with the million | not available |  |  |  |
`)
})

test('the column of the floor is there only where there is a floor', () => {
  const [head] = benchCells(benchSheet, [{ id: 'closedFormMs', value: 0.5 }])
  expect(head).toEqual(['What', 'Median', 'Promised', 'Kept'])
})

test('every figure has a name of its own and a text for any value', () => {
  const rows = benchRows(
    benchSheet,
    (Object.keys(BENCHMARKS) as BenchmarkId[]).map((id) => ({ id, value: 0.0004 })),
  )
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  for (const { name, measured } of rows) {
    expect(name).not.toContain('{')
    expect(measured).toMatch(/^\d/)
  }
})

test('the measuring mode is part of the address and can be left', () => {
  expect(isBenching('?lang=en&bench')).toBe(true)
  expect(isBenching('?present')).toBe(false)
  expect(withoutBench('?lang=en&bench')).toBe('?lang=en')
  expect(withoutBench('?bench')).toBe('')
})

test('a browser is named without the brand that is there to be ignored', () => {
  const brands = [
    { brand: 'Not A;Brand', version: '99' },
    { brand: 'Chromium', version: '140' },
  ]
  expect(namedBrands(brands)).toEqual(['Chromium 140'])
})
