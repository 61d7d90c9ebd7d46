/** The design of a place on Earth: a first one within a second, told on the way like how far the frontier is, and after
 *  some seconds the whole. */
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { Job } from '../job.ts'
import type { GroundRequest } from './ground.worker.ts'

export type { GroundRequest } from './ground.worker.ts'

export const newGroundJob = (): Job<GroundRequest, number | GroundDesign, GroundDesign> =>
  new Job(() => new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' }), {
    remembers: 12,
    keyOf: ({ choice }) => JSON.stringify(choice),
    stays: true,
  })
