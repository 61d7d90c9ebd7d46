/** How sure the comparison of what is on screen is. */
import { type Chances, type ChancesRequest, newChancesJob } from '../../workers/jobs/chances.ts'
import { answerOrTell } from './jobs.ts'

export type { Chances } from '../../workers/jobs/chances.ts'

const job = newChancesJob()

export const cancelChances = (): void => job.cancel()
/** @param sentence that tells why there is none */
export const askChances = (
  request: ChancesRequest,
  onProgress: (share: number) => void,
  sentence: (reason: string) => string,
): Promise<Chances | undefined> => answerOrTell(job.start(request, onProgress), sentence)
