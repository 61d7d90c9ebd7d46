/** Passes of a fleet over a place, and how many satellites it has in view: up to some seconds. */
import { Job } from '../job.ts'
import type { PassesInView, PassesRequest } from './passes.worker.ts'

export type { PassesInView, PassesRequest } from './passes.worker.ts'

export const newPassesJob = (): Job<PassesRequest, number, PassesInView> =>
  new Job(() => new Worker(new URL('./passes.worker.ts', import.meta.url), { type: 'module' }))
