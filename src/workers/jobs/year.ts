/** A year of every plane of a fleet: a second for a million. */
import { Job } from '../job.ts'
import type { YearRequest, YearResult } from './year.worker.ts'

export type { YearRequest, YearResult } from './year.worker.ts'

/** What it depends on: no price, and nothing on the ground. */
export function yearKey({ scenario, year }: YearRequest): string {
  const { groups, satellite, epoch, policy, enlargeArray, satelliteLifeYears } = scenario
  const array = enlargeArray && satelliteLifeYears // what an enlarged array must last
  return JSON.stringify([groups, satellite, epoch, policy, array, year])
}

export const newYearJob = (): Job<YearRequest, number, YearResult> =>
  new Job(() => new Worker(new URL('./year.worker.ts', import.meta.url), { type: 'module' }), {
    remembers: 4,
    keyOf: yearKey,
  })
