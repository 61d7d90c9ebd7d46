/** What does a field on a grid hold between its nodes? Bilinear interpolation; beyond the grid the value of its edge. */
import type { Grid } from './contours.ts'

/** For each place along one axis, ascending, the node before it and how far it is to the next one, 0 to 1. */
function steps(nodes: ArrayLike<number>, places: ArrayLike<number>) {
  const before = new Uint32Array(places.length)
  const share = new Float32Array(places.length)
  for (let k = 0, i = 0; k < places.length; k++) {
    const place = places[k]!
    while (i < nodes.length - 2 && nodes[i + 1]! <= place) i++
    before[k] = i
    share[k] = Math.min(Math.max((place - nodes[i]!) / (nodes[i + 1]! - nodes[i]!), 0), 1)
  }
  return { before, share }
}

/** The field at each of the places across and up, both ascending: row by row, x fastest. */
export function resampled(grid: Grid, xs: ArrayLike<number>, ys: ArrayLike<number>): Float32Array {
  const { values } = grid
  const columns = grid.x.length
  const x = steps(grid.x, xs)
  const y = steps(grid.y, ys)
  const found = new Float32Array(xs.length * ys.length)
  for (let j = 0, at = 0; j < ys.length; j++) {
    const row = y.before[j]! * columns
    const up = y.share[j]!
    for (let i = 0; i < xs.length; i++, at++) {
      const k = row + x.before[i]!
      const along = x.share[i]!
      const below = values[k]! + (values[k + 1]! - values[k]!) * along
      const above = values[k + columns]! + (values[k + columns + 1]! - values[k + columns]!) * along
      found[at] = below + (above - below) * up
    }
  }
  return found
}
