/** What carries the load on Earth in each year of one's own weather. */
import type { YearsSize } from '../../scenario/answers/yearsSize.ts'
import { newYearsSizeJob, type YearsSizeRequest } from '../../workers/jobs/yearsSize.ts'
import { answerOrTell } from './jobs.ts'

const job = newYearsSizeJob()

export const cancelYearsSize = (): void => job.cancel()
/** @param sentence that tells why there is none */
export const askYearsSize = (
  request: YearsSizeRequest,
  onProgress: (share: number) => void,
  sentence: (reason: string) => string,
): Promise<YearsSize | undefined> => answerOrTell(job.start(request, onProgress), sentence)
