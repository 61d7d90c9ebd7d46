/** An orbit's light in each hour of a year: a second or two. */
import type { HourYear } from '../../systems/hourYear.ts'
import { Job } from '../job.ts'
import type { HoursRequest } from './hours.worker.ts'

export type { HoursRequest } from './hours.worker.ts'

export const newHoursJob = (): Job<HoursRequest, number, HourYear> =>
  new Job(() => new Worker(new URL('./hours.worker.ts', import.meta.url), { type: 'module' }), {
    remembers: 4,
  })
