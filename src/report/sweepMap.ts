/** The result of a sweep as a map of two of its axes: a cell is the mean of the cases that fall into it. Read from the
 *  file that the command line writes, whose head says what each column is. */
import { at } from '../lib/at.ts'
import { csvCells } from '../lib/csvCells.ts'

export interface SweepColumn {
  key: string
  unit: string
  meaning: string
}
export interface SweepResult {
  title: string
  axes: readonly SweepColumn[]
  /** Those that are numbers. */
  figures: readonly SweepColumn[]
  /** By key, one a case. */
  values: ReadonlyMap<string, readonly string[]>
  cases: number
}

const HEAD = /^# Dawnline \S+: (.*)$/
const OVER = /^# \d+ cases over (.*)$/
const COLUMN = /^# ([\w.]+)(?: \[([^\]]*)\])?: (.*)$/

/** Null where it is no result of a sweep. */
export function readSweepResult(text: string): SweepResult | null {
  const lines = text.split('\n').slice(0, -1) // after the last line break: nothing, or half a line
  const [, title] = HEAD.exec(lines[0]?.trimEnd() ?? '') ?? []
  const [, over] = OVER.exec(lines[1]?.trimEnd() ?? '') ?? []
  if (title === undefined || over === undefined) return null
  const start = lines.findIndex((line) => !line.startsWith('#'))
  const keys = csvCells((lines[start] ?? '').trimEnd())
  if (start < 0 || keys[0] !== 'case') return null
  const about = new Map<string, SweepColumn>()
  for (const line of lines.slice(2, start)) {
    const [, key, unit = '', meaning = ''] = COLUMN.exec(line.trimEnd()) ?? []
    if (key && keys.includes(key) && !about.has(key)) about.set(key, { key, unit, meaning })
  }
  const columns = keys.map((): string[] => [])
  for (const line of lines.slice(start + 1)) {
    if (line.trim() === '') continue
    const cells = csvCells(line.trimEnd())
    if (cells.length !== keys.length) continue
    for (const [index, cell] of cells.entries()) columns[index]?.push(cell)
  }
  const cases = columns[0]?.length ?? 0
  if (cases === 0) return null
  const values = new Map(keys.map((key, index) => [key, at(columns, index)]))
  const columnOf = (key: string): SweepColumn => about.get(key) ?? { key, unit: '', meaning: '' }
  const axes = over.split(', ').filter((key) => values.has(key))
  const isNumeric = (key: string) =>
    values.get(key)?.every((cell) => cell === '' || Number.isFinite(Number(cell))) ?? false
  const figures = keys.slice(1, -1).filter((key) => !axes.includes(key) && isNumeric(key))
  return { title, axes: axes.map(columnOf), figures: figures.map(columnOf), values, cases }
}

export const MOST_STEPS = 400

/** Values of an axis: numbers by size, others as they come. Null where there are too many for a map. */
export function stepsOf({ values }: SweepResult, key: string): string[] | null {
  const all = [...new Set(values.get(key))]
  if (all.length > MOST_STEPS) return null
  return all.every((one) => Number.isFinite(Number(one))) ? all.sort((a, b) => Number(a) - Number(b)) : all
}

export interface MapChoice {
  x: string
  /** The same as x: a single row. */
  y: string
  figure: string
  /** Other axes held at a value; of the rest the mean is taken. */
  held: Readonly<Record<string, string>>
}
export interface MapCell {
  /** Null where no case has the figure. */
  mean: number | null
  /** Cases with the figure. */
  count: number
  /** Cases without it. */
  missing: number
}
export interface SweepMap {
  x: readonly string[]
  y: readonly string[]
  /** Row by row, x fastest. */
  cells: readonly MapCell[]
  low: number
  high: number
}

/** Null where an axis has too many values. */
export function mapOf(result: SweepResult, { x, y, figure, held }: MapChoice): SweepMap | null {
  const [xs, ys] = [stepsOf(result, x), stepsOf(result, y)]
  if (!xs || !ys) return null
  const column = (key: string) => result.values.get(key) ?? []
  const [atX, atY] = [xs, ys].map((steps) => new Map(steps.map((step, index) => [step, index])))
  const cells: MapCell[] = []
  for (let index = 0; index < xs.length * ys.length; index++) cells.push({ mean: null, count: 0, missing: 0 })
  const [xOf, yOf, told] = [column(x), column(y), column(figure)]
  const holding = Object.entries(held).map(([key, value]) => ({ its: column(key), value }))
  for (let number = 0; number < result.cases; number++) {
    if (holding.some(({ its, value }) => its[number] !== value)) continue
    const cell = cells[(atY?.get(yOf[number] ?? '') ?? 0) * xs.length + (atX?.get(xOf[number] ?? '') ?? 0)]
    if (!cell) continue
    const text = told[number] ?? ''
    if (text === '') cell.missing++
    else {
      cell.count++
      cell.mean = (cell.mean ?? 0) + (Number(text) - (cell.mean ?? 0)) / cell.count
    }
  }
  const means = cells.flatMap(({ mean }) => (mean === null ? [] : [mean]))
  const low = means.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY)
  const high = means.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  return { x: xs, y: ys, cells, low, high }
}
