/** What makes both sides of what is on screen cost the same. */
import { type BreakEvenAnswer, type BreakEvenRequest, newBreakEvenJob } from '../../workers/jobs/breakEven.ts'
import { answerOrTell } from './jobs.ts'

export type { BreakEvenAnswer } from '../../workers/jobs/breakEven.ts'

const job = newBreakEvenJob()

export const cancelBreakEven = (): void => job.cancel()
/** @param sentence that tells why there is none */
export const askBreakEven = (
  request: BreakEvenRequest,
  sentence: (reason: string) => string,
): Promise<BreakEvenAnswer | undefined> => answerOrTell(job.start(request), sentence)
