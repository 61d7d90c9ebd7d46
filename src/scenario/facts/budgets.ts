/** What is measured in public, in which unit, and what we promise of it. Words: report/benchTable.ts. */

export const BENCH_PRESET = 'spacex-million'
/** Fleets of one group of planes of 500 satellites: what a frame costs grows with the planes. */
export const FRAME_FLEETS = [1_000, 10_000, 100_000, 1_000_000] as const
export const SATELLITES_A_PLANE = 500
/** satellite.js flies every tenth satellite of the million; the time is scaled. */
export const SGP4_SATELLITES = 100_000
export const IMPORTED_SETS = 20_000

export type BenchmarkUnit = 'ms' | 'times' | 'share' | 'setsPerS' | 'megabytes'
interface Benchmark {
  unit: BenchmarkUnit
  /** Promised: at most, or at least, so much. */
  most?: number
  least?: number
  /** The promise is for this number of satellites alone. */
  atSatellites?: number
}

/** In the order of the table. A benchmark may be measured for several numbers of satellites. */
export const BENCHMARKS = {
  closedFormMs: { unit: 'ms', most: 0.3 },
  sampledMs: { unit: 'ms' },
  satelliteJsMs: { unit: 'ms' },
  sampledRatio: { unit: 'times' },
  satelliteJsRatio: { unit: 'times', least: 1500 },
  residualFraction: { unit: 'share', most: 0.001 },
  buildMs: { unit: 'ms' },
  yearMs: { unit: 'ms', most: 100 },
  frontierMs: { unit: 'ms', most: 2000 },
  rampMs: { unit: 'ms', most: 5 },
  drawsMs: { unit: 'ms', most: 2000 },
  breakEvenMapMs: { unit: 'ms', most: 300 },
  machineMs: { unit: 'ms' },
  importSetsPerS: { unit: 'setsPerS' },
  frameWorkMs: { unit: 'ms', most: 2, atSatellites: 1_000_000 },
  frameWorkMoreMs: { unit: 'ms', most: 0.6 },
  frameMs: { unit: 'ms' },
  switchSmallMs: { unit: 'ms', most: 20 },
  switchSmallFirstMs: { unit: 'ms', most: 20 },
  switchSmallWholeMs: { unit: 'ms' },
  switchMillionMs: { unit: 'ms', most: 50 },
  switchMillionFirstMs: { unit: 'ms', most: 50 },
  switchMillionWholeMs: { unit: 'ms' },
  roomOpenMs: { unit: 'ms', most: 100 },
  roomFollowMs: { unit: 'ms', most: 4 },
  heapMb: { unit: 'megabytes' },
  heapGrowthMb: { unit: 'megabytes', most: 1 }, // none, within what a heap of this kind can be told to
  pageHeapGrowthMb: { unit: 'megabytes', most: 3 }, // none, within the steps in which Chromium tells it: 2.6 MB at 30
} as const satisfies Record<string, Benchmark>

export type BenchmarkId = keyof typeof BENCHMARKS
export const benchmarkOf = (id: BenchmarkId): Benchmark => BENCHMARKS[id]

export interface Measured {
  id: BenchmarkId
  /** Null where this computer or browser does not tell. */
  value: number | null
  satellites?: number
  /** The same with a static cloud of as many points instead of the fleet. */
  floor?: number | null
}

/** Whether the promise holds; null where there is none, or nothing to hold it against. */
export function isHeld({ id, value, satellites }: Measured): boolean | null {
  const { most, least, atSatellites } = benchmarkOf(id)
  if (value === null || (atSatellites !== undefined && atSatellites !== satellites)) return null
  if (most !== undefined) return value <= most
  return least === undefined ? null : value >= least
}
