/** Measurements as one table, the promise beside each: the same words and digits on the page, in a terminal and as
 *  Markdown. */

import type { BenchWords } from '../i18n/benchSheet.ts'
import { formatCount, formatDecimal, formatPercent, formatPlain } from '../i18n/format.ts'
import { fill } from '../i18n/language.ts'
import {
  BENCHMARKS,
  type BenchmarkId,
  type BenchmarkUnit,
  benchmarkOf,
  isHeld,
  type Measured,
} from '../scenario/facts/budgets.ts'

const MILLION = 1_000_000

/** Three digits where there are three to trust. */
const decimals = (value: number): number => (Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)

const TEXTS: Record<BenchmarkUnit, (value: number, words: BenchWords) => string> = {
  ms: (value, words) => fill(words['unit.ms'], { value: formatDecimal(value, decimals(value)) }),
  times: (value, words) => fill(words['unit.times'], { value: formatCount(value) }),
  share: (value) => formatPercent(value, value > 0 && value < 0.001 ? 4 : 1),
  setsPerS: (value, words) => fill(words['unit.setsPerS'], { value: formatCount(value) }),
  megabytes: (value, words) => fill(words['unit.megabytes'], { value: formatDecimal(value, 1) }),
}

const text = (words: BenchWords, id: BenchmarkId, value: number | null): string =>
  value === null || !Number.isFinite(value) ? words.untold : TEXTS[benchmarkOf(id).unit](value, words)

const benchmarkName = (words: BenchWords, { id, satellites = MILLION }: Measured): string =>
  fill(words[`figure.${id}`], { count: formatCount(satellites) })

/** A promise is a round number: 1 ms, not 1.00 ms. */
function promise(words: BenchWords, { id, satellites }: Measured): string {
  const { most, least, atSatellites, unit } = benchmarkOf(id)
  const limit = most ?? least
  if (limit === undefined || (atSatellites !== undefined && atSatellites !== satellites)) return ''
  if (unit === 'megabytes') return fill(words.none, { limit: TEXTS[unit](limit, words) })
  const round =
    unit === 'ms' ? fill(words['unit.ms'], { value: formatPlain(limit) }) : TEXTS[unit](limit, words)
  return fill(most === undefined ? words.least : words.most, { limit: round })
}

export interface BenchRow {
  name: string
  measured: string
  /** Empty where there is none. */
  floor: string
  promise: string
  isHeld: boolean | null
}

const ORDER = Object.keys(BENCHMARKS)

/** In the order of the figures, then of the fleets' sizes. */
export const inOrder = (figures: readonly Measured[]): Measured[] =>
  figures.toSorted(
    (a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id) || (a.satellites ?? 0) - (b.satellites ?? 0),
  )

export const benchRows = (words: BenchWords, figures: readonly Measured[]): BenchRow[] =>
  inOrder(figures).map((one) => ({
    name: benchmarkName(words, one),
    measured: text(words, one.id, one.value),
    floor: one.floor === undefined ? '' : text(words, one.id, one.floor),
    promise: promise(words, one),
    isHeld: isHeld(one),
  }))

export const heldText = (words: BenchWords, held: boolean | null): string =>
  held === null ? '' : held ? words.held : words.missed

/** Words of the table, first the head; the floor's column only where there is a floor. */
export function benchCells(words: BenchWords, figures: readonly Measured[]): string[][] {
  const rows = benchRows(words, figures)
  const hasFloor = rows.some((row) => row.floor !== '')
  const head = [
    words['column.figure'],
    words['column.measured'],
    words['column.floor'],
    words['column.promise'],
    words['column.held'],
  ]
  return [
    head,
    ...rows.map((row) => [row.name, row.measured, row.floor, row.promise, heldText(words, row.isHeld)]),
  ].map((cells) => (hasFloor ? cells : cells.toSpliced(2, 1)))
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|')
const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`

/** A Markdown table with the computer above it. */
export function benchMarkdown(
  words: BenchWords,
  computer: readonly string[],
  figures: readonly Measured[],
): string {
  const [head = [], ...rows] = benchCells(words, figures)
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:'))).replaceAll(' ', '')
  return `${computer.map((one) => `- ${one}\n`).join('')}\n${line(head)}${rule}${rows.map(line).join('')}`
}
