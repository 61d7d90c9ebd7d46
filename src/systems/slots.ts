/** Evenly spaced slots and arcs of a circle: how many lie inside, and the sum of their phases, without visiting them. One
 *  slot stands at `first`, the others every `step`. */

/** How many slots have a phase in [from, to). */
export const slotsFrom = (first: number, step: number, from: number, to: number): number =>
  Math.max(0, Math.ceil((to - first) / step) - Math.ceil((from - first) / step))

/** Sum of (phase − from) over the `count` slots from `from` on. */
export function phaseSum(first: number, step: number, from: number, count: number): number {
  const start = first + Math.ceil((from - first) / step) * step - from
  return count * start + (step * count * (count - 1)) / 2
}
