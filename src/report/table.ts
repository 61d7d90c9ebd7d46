/** Tables as people read them in a terminal: aligned columns, units in the head, numbers to the right. A terminal obeys
 *  nothing that a name holds. */
import { at } from '../lib/at.ts'
import { withoutControls } from '../lib/text.ts'
import { type Cell, quantityOf } from './quantity.ts'

export interface Table {
  title?: string
  /** Keys, as in the JSON answer. */
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}

const isNumeric = (rows: readonly (readonly Cell[])[], column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') &&
  rows.every((row) => typeof row[column] === 'number' || row[column] === null)

function align(lines: readonly (readonly string[])[], toRight: readonly boolean[]): string[] {
  const columns = toRight.map((isRight, column) => ({
    isRight,
    width: Math.max(...lines.map((line) => at(line, column).length)),
  }))
  return lines.map((line) =>
    columns
      .map(({ isRight, width }, column) =>
        isRight ? at(line, column).padStart(width) : at(line, column).padEnd(width),
      )
      .join('  ')
      .trimEnd(),
  )
}

export function tableText({ title, columns, rows }: Table): string {
  const quantities = columns.map(quantityOf)
  const head = quantities.map(({ label, unit }) => (unit ? `${label} (${unit})` : label))
  const body = rows.map((row) =>
    row.map((cell, column) => withoutControls(at(quantities, column).text(cell))),
  )
  const lines = align(
    [head, ...body],
    columns.map((_, column) => isNumeric(rows, column)),
  )
  return [...(title ? [title] : []), ...lines].map((line) => `${line}\n`).join('')
}

/** Single values, one a line: words, value, unit. */
export function factsText(facts: Readonly<Record<string, Cell>>): string {
  const lines = Object.entries(facts).map(([key, value]) => {
    const { label, unit, text } = quantityOf(key)
    const shown = withoutControls(text(value))
    return [label, unit ? `${shown}${unit === '°' ? '' : ' '}${unit}` : shown]
  })
  return align(lines, [false, false])
    .map((line) => `${line}\n`)
    .join('')
}
