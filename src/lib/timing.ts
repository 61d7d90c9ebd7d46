/** How long does a computation take once it is warm? */

/** The upper one of the two in the middle, NaN of nothing. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Median milliseconds over at least `times` runs and `forMs`, after a few runs that do not count.
 *  @param batch computations a run, where one alone is shorter than the clock can tell */
export function medianMs(
  compute: () => unknown,
  { warmUp = 3, times = 5, forMs = 0, batch = 1 } = {},
): number {
  for (let i = 0; i < warmUp; i++) compute()
  const runs: number[] = []
  const startMs = performance.now()
  while (runs.length < times || performance.now() - startMs < forMs) {
    const beforeMs = performance.now()
    for (let i = 0; i < batch; i++) compute()
    runs.push((performance.now() - beforeMs) / batch)
  }
  return median(runs)
}
