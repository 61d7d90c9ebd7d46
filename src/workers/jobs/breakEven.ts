/** What makes both sides cost the same, and a map of two inputs: a few tenths of a second. */
import { Job } from '../job.ts'
import type { BreakEvenAnswer, BreakEvenRequest } from './breakEven.worker.ts'

export type { BreakEvenAnswer, BreakEvenRequest } from './breakEven.worker.ts'

export const newBreakEvenJob = (): Job<BreakEvenRequest, never, BreakEvenAnswer> =>
  new Job(() => new Worker(new URL('./breakEven.worker.ts', import.meta.url), { type: 'module' }))
