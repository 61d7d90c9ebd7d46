/** Tables as programs read them: RFC 4180 with a line of keys first, numbers at full precision, null empty. Text that a
 *  spreadsheet would run as a formula gets an apostrophe, which it shows nothing of. */
import type { Cell } from './quantity.ts'
import type { Table } from './table.ts'

const FORMULA = /^[=+\-@\t\r]/

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell === 0 ? 0 : cell) // −0 is 0
  const text = String(cell).replace(FORMULA, "'$&")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const csvLine = (row: readonly Cell[]): string => `${row.map(field).join(',')}\n`

export const csvText = ({ columns, rows }: Table): string => [columns, ...rows].map(csvLine).join('')
