/** A year of every plane of a fleet: a second for a million. */
import { Job } from '../job.ts'
import type { YearRequest, YearResult } from './year.worker.ts'

export type { YearRequest, YearResult } from './year.worker.ts'

/** What it depends on: no price, and nothing on the ground. */
export const yearKey = ({ scenario: { groups, satellite, epoch, policy }, year }: YearRequest): string =>
  JSON.stringify([groups, satellite, epoch, policy, year])

export const newYearJob = (): Job<YearRequest, number, YearResult> =>
  new Job(() => new Worker(new URL('./year.worker.ts', import.meta.url), { type: 'module' }), {
    remembers: 4,
    keyOf: yearKey,
  })
