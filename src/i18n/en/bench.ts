/** What is said of the benchmark and of a sweep's map before their own words come. */
export const bench = {
  'sweep.title': 'A sweep as a map',
  'bench.title': 'Measured on this computer',
  'bench.leave': 'Leave for the page',
  'bench.hidden': 'The tab was hidden, and a hidden tab draws no frames.',
} as const
