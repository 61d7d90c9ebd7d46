/** The model's speed, figure by figure; satellite.js is loaded there, and only while it is measured. */
import type { Measured } from '../../scenario/facts/budgets.ts'
import { Job } from '../job.ts'

export const newBenchJob = (): Job<null, Measured, void> =>
  new Job(() => new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' }))
