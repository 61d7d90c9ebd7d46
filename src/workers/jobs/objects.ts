/** Imported element sets: read, then flown. One job holds the sets of one import. */
import { Job } from '../job.ts'
import type { ObjectsAnswer, ObjectsProgress, ObjectsRequest } from './objects.worker.ts'

export type { Imported } from './objects.worker.ts'
export type ObjectsJob = Job<ObjectsRequest, ObjectsProgress, ObjectsAnswer>

export const newObjectsJob = (): ObjectsJob =>
  new Job(() => new Worker(new URL('./objects.worker.ts', import.meta.url), { type: 'module' }), {
    stays: true,
  })
