/** A second place on another meridian: a fifth of a second. */
import type { SecondSite } from '../../scenario/answers/alternatives.ts'
import { Job } from '../job.ts'
import type { SecondSiteRequest } from './secondSite.worker.ts'

export type { SecondSiteRequest } from './secondSite.worker.ts'

export const newSecondSiteJob = (): Job<SecondSiteRequest, never, SecondSite | null> =>
  new Job(() => new Worker(new URL('./secondSite.worker.ts', import.meta.url), { type: 'module' }))
