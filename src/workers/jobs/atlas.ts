/** A map of the battery atlas: seconds of work. It depends on its kind and year alone. */
import { Job } from '../job.ts'
import type { AtlasRequest, AtlasResult } from './atlas.worker.ts'

export type { AtlasRequest, AtlasResult } from './atlas.worker.ts'

export const newAtlasJob = (): Job<AtlasRequest, number, AtlasResult> =>
  new Job(() => new Worker(new URL('./atlas.worker.ts', import.meta.url), { type: 'module' }), {
    remembers: 6,
  })
