/** How long does a computation take once it is warm? */

/** Median milliseconds over at least `times` runs and `forMs`, after a few runs that do not count. */
export function medianMs(compute: () => unknown, { warmUp = 3, times = 5, forMs = 0 } = {}): number {
  for (let i = 0; i < warmUp; i++) compute()
  const runs: number[] = []
  const startMs = performance.now()
  while (runs.length < times || performance.now() - startMs < forMs) {
    const beforeMs = performance.now()
    compute()
    runs.push(performance.now() - beforeMs)
  }
  return runs.sort((a, b) => a - b)[runs.length >> 1]!
}
