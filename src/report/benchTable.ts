/** Measurements as one table, the promise beside each: the same words and digits on the page, in a terminal and as
 *  Markdown. */
import { formatCount, formatDecimal, formatPercent, formatPlain } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
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

const TEXTS: Record<BenchmarkUnit, (value: number) => string> = {
  ms: (value) => t('bench.unit.ms', { value: formatDecimal(value, decimals(value)) }),
  times: (value) => t('bench.unit.times', { value: formatCount(value) }),
  share: (value) => formatPercent(value, value > 0 && value < 0.001 ? 4 : 1),
  setsPerS: (value) => t('bench.unit.setsPerS', { value: formatCount(value) }),
  megabytes: (value) => t('bench.unit.megabytes', { value: formatDecimal(value, 1) }),
}

const text = (id: BenchmarkId, value: number | null): string =>
  value === null || !Number.isFinite(value) ? t('bench.untold') : TEXTS[benchmarkOf(id).unit](value)

export const benchmarkName = ({ id, satellites = MILLION }: Pick<Measured, 'id' | 'satellites'>): string =>
  t(`bench.figure.${id}`, { count: formatCount(satellites) })

/** A promise is a round number: 1 ms, not 1.00 ms. */
function promise({ id, satellites }: Measured): string {
  const { most, least, atSatellites, unit } = benchmarkOf(id)
  const limit = most ?? least
  if (limit === undefined || (atSatellites !== undefined && atSatellites !== satellites)) return ''
  if (unit === 'megabytes') return t('bench.none', { limit: TEXTS[unit](limit) })
  const round = unit === 'ms' ? t('bench.unit.ms', { value: formatPlain(limit) }) : TEXTS[unit](limit)
  return t(most === undefined ? 'bench.least' : 'bench.most', { limit: round })
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

export const benchRows = (figures: readonly Measured[]): BenchRow[] =>
  inOrder(figures).map((one) => ({
    name: benchmarkName(one),
    measured: text(one.id, one.value),
    floor: one.floor === undefined ? '' : text(one.id, one.floor),
    promise: promise(one),
    isHeld: isHeld(one),
  }))

export const heldText = (held: boolean | null): string =>
  held === null ? '' : t(held ? 'bench.held' : 'bench.missed')

/** Words of the table, first the head; the floor's column only where there is a floor. */
export function benchCells(figures: readonly Measured[]): string[][] {
  const rows = benchRows(figures)
  const hasFloor = rows.some((row) => row.floor !== '')
  const head = [
    t('bench.column.figure'),
    t('bench.column.measured'),
    t('bench.column.floor'),
    t('bench.column.promise'),
    t('bench.column.held'),
  ]
  return [
    head,
    ...rows.map((row) => [row.name, row.measured, row.floor, row.promise, heldText(row.isHeld)]),
  ].map((cells) => (hasFloor ? cells : cells.toSpliced(2, 1)))
}

const escaped = (cell: string): string => cell.replaceAll('|', '\\|')
const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |\n`

/** A Markdown table with the computer above it. */
export function benchMarkdown(computer: readonly string[], figures: readonly Measured[]): string {
  const [head = [], ...rows] = benchCells(figures)
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:'))).replaceAll(' ', '')
  return `${computer.map((one) => `- ${one}\n`).join('')}\n${line(head)}${rule}${rows.map(line).join('')}`
}
