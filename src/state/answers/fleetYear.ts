/** A year of every plane of a fleet. What was worked out stays known for as long as nothing that it depends on changes:
 *  another price or place makes no other year. */
import { t } from '../../i18n/t.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { newYearJob, type YearResult, yearKey } from '../../workers/jobs/year.ts'
import { answerOrTell, answerOrThrow } from './jobs.ts'

const job = newYearJob()

/** The same text for as long as the year is the same. */
export const fleetYearKey = (scenario: Scenario, year: number): string => yearKey({ scenario, year })

export const knownYear = (scenario: Scenario, year: number): YearResult | null =>
  job.known({ scenario, year }) ?? null

export const cancelYear = (): void => job.cancel()

export const askYear = (
  scenario: Scenario,
  year: number,
  onProgress: (share: number) => void,
): Promise<YearResult | undefined> =>
  answerOrTell(job.start({ scenario, year }, onProgress), (reason) => t('job.year', { reason }))

/** The same beside a run that the page may have going, in a worker of its own. */
export const yearBeside = (
  scenario: Scenario,
  year: number,
  signal: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<YearResult> => answerOrThrow(newYearJob(), { scenario, year }, signal, onProgress)
