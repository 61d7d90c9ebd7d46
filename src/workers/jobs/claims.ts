/** The ledger of claims: a tenth of a second. */
import type { ToldClaim } from '../../scenario/answers/claims.ts'
import { Job } from '../job.ts'
import type { ClaimsRequest } from './claims.worker.ts'

export type { ClaimsRequest } from './claims.worker.ts'

export const newClaimsJob = (): Job<ClaimsRequest, never, ToldClaim[]> =>
  new Job(() => new Worker(new URL('./claims.worker.ts', import.meta.url), { type: 'module' }))
