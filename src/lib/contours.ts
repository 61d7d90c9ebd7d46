/** Where does a field on a grid pass a level? Marching squares with linear interpolation along the edges; a saddle is
 *  parted by the mean of its corners. Maple (2003), Geometric design and space planning using the marching squares and
 *  marching cubes algorithms, GMAG 2003, 90. */

export interface Grid {
  x: ArrayLike<number>
  y: ArrayLike<number>
  /** Row by row, x fastest. */
  values: ArrayLike<number>
}
export type Polyline = (readonly [x: number, y: number])[]

/** Edges of a cell that a line joins, by which corners lie above the level: bit 0 at (0, 0), 1 at (1, 0), 2 at (1, 1),
 *  3 at (0, 1); edges 0 below, 1 right, 2 above, 3 left. */
const JOINS: readonly (readonly [number, number][])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
]
/** The other way to part a saddle, where its middle is above the level. */
const SADDLES: Record<number, [number, number][]> = {
  5: [
    [3, 2],
    [1, 0],
  ],
  10: [
    [0, 3],
    [2, 1],
  ],
}

/** The lines on which the field is at the level, each joined as far as it goes; a closed one ends where it began. */
export function contours({ x, y, values }: Grid, level: number): Polyline[] {
  const columns = x.length
  const at = (i: number, j: number) => values[j * columns + i]! - level
  const between = (a: number, b: number, from: number, to: number) => from + ((to - from) * a) / (a - b)
  // An edge is named by its lower left node, twice, and its direction: 0 along x, 1 along y.
  const nameOf = (edge: number, i: number, j: number): number => {
    const corner = edge === 1 ? [i + 1, j] : edge === 2 ? [i, j + 1] : [i, j]
    return 2 * (corner[1]! * columns + corner[0]!) + (edge % 2)
  }
  const pointOf = (name: number): readonly [number, number] => {
    const node = name >> 1
    const i = node % columns
    const j = (node - i) / columns
    return name % 2 === 0
      ? [between(at(i, j), at(i + 1, j), x[i]!, x[i + 1]!), y[j]!]
      : [x[i]!, between(at(i, j), at(i, j + 1), y[j]!, y[j + 1]!)]
  }
  const next = new Map<number, number>()
  for (let j = 0; j + 1 < y.length; j++) {
    for (let i = 0; i + 1 < columns; i++) {
      const corners = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)]
      const shape = corners.reduce((bits, value, bit) => bits | (value > 0 ? 1 << bit : 0), 0)
      const isMiddleAbove = corners.reduce((a, b) => a + b) > 0
      for (const [from, to] of (isMiddleAbove && SADDLES[shape]) || JOINS[shape]!) {
        next.set(nameOf(from, i, j), nameOf(to, i, j))
      }
    }
  }
  const starts = new Set(next.keys())
  for (const end of next.values()) starts.delete(end) // open lines first, from their free ends
  const lines: Polyline[] = []
  for (const start of [...starts, ...next.keys()]) {
    if (!next.has(start)) continue
    const line: Polyline = [pointOf(start)]
    for (let edge = start, to = next.get(edge); to !== undefined; edge = to, to = next.get(edge)) {
      next.delete(edge)
      line.push(pointOf(to))
    }
    lines.push(line)
  }
  return lines
}
