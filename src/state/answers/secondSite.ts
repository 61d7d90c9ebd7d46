/** A second place that shares the load; null where even two do not reach the availability. */
import { t } from '../../i18n/t.ts'
import type { SecondSite } from '../../scenario/answers/alternatives.ts'
import { newSecondSiteJob, type SecondSiteRequest } from '../../workers/jobs/secondSite.ts'
import { answerOrTell } from './jobs.ts'

const job = newSecondSiteJob()

export const cancelSecondSite = (): void => job.cancel()
export const askSecondSite = (request: SecondSiteRequest): Promise<SecondSite | null | undefined> =>
  answerOrTell(job.start(request), (reason) => t('job.secondSite', { reason }))
