/** How sure the comparison is: a second or two for ten thousand draws. */
import { Job } from '../job.ts'
import type { Chances, ChancesRequest } from './chances.worker.ts'

export type { Chances, ChancesRequest } from './chances.worker.ts'

export const newChancesJob = (): Job<ChancesRequest, number, Chances> =>
  new Job(() => new Worker(new URL('./chances.worker.ts', import.meta.url), { type: 'module' }))
