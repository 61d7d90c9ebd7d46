/** What carries a load in each of several years of weather: some tenths of a second a year. */
import type { YearsSize } from '../../scenario/answers/yearsSize.ts'
import { Job } from '../job.ts'
import type { YearsSizeRequest } from './yearsSize.worker.ts'

export type { YearsSizeRequest } from './yearsSize.worker.ts'

export const newYearsSizeJob = (): Job<YearsSizeRequest, number, YearsSize> =>
  new Job(() => new Worker(new URL('./yearsSize.worker.ts', import.meta.url), { type: 'module' }))
