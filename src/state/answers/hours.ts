/** An orbit's light in each hour of a year. */
import { t } from '../../i18n/t.ts'
import type { HourYear } from '../../systems/hourYear.ts'
import { type HoursRequest, newHoursJob } from '../../workers/jobs/hours.ts'
import { answerOrTell } from './jobs.ts'

const job = newHoursJob()

export const knownHours = (request: HoursRequest): HourYear | null => job.known(request) ?? null
export const cancelHours = (): void => job.cancel()
export const askHours = (
  request: HoursRequest,
  onProgress: (share: number) => void,
): Promise<HourYear | undefined> =>
  answerOrTell(job.start(request, onProgress), (reason) => t('job.hours', { reason }))
