/** Cells of a row of CSV, each read once from left to right: quotes as in RFC 4180, blanks around a cell left out. A
 *  quote that is never closed holds the rest of the row. */
export function csvCells(row: string): string[] {
  if (!row.includes('"')) return row.split(',').map((cell) => cell.trim())
  const cells: string[] = []
  let at = 0
  while (at <= row.length) {
    let start = at
    while (row[start] === ' ' || row[start] === '\t') start++
    if (row[start] !== '"') {
      const comma = row.indexOf(',', at)
      const end = comma < 0 ? row.length : comma
      cells.push(row.slice(at, end).trim())
      at = end + 1
      continue
    }
    let text = ''
    at = start + 1
    for (;;) {
      const quote = row.indexOf('"', at)
      if (quote < 0) {
        text += row.slice(at)
        at = row.length
        break
      }
      text += row.slice(at, quote)
      at = quote + 1
      if (row[at] !== '"') break
      text += '"'
      at++
    }
    cells.push(text.trim())
    const comma = row.indexOf(',', at)
    at = (comma < 0 ? row.length : comma) + 1
  }
  return cells
}
