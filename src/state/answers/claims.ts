/** The ledger of claims for what is on screen. */
import type { ToldClaim } from '../../scenario/answers/claims.ts'
import { type ClaimsRequest, newClaimsJob } from '../../workers/jobs/claims.ts'
import { answerOrTell } from './jobs.ts'

const job = newClaimsJob()

export const cancelClaims = (): void => job.cancel()
/** @param sentence that tells why there is none */
export const askClaims = (
  request: ClaimsRequest,
  sentence: (reason: string) => string,
): Promise<ToldClaim[] | undefined> => answerOrTell(job.start(request), sentence)
