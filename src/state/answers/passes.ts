/** The passes of the fleet on screen over a place. */
import { everyFor } from '../../scenario/answers/passes.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { type Watch, watchOf } from '../../systems/passes.ts'
import type { Place } from '../../systems/site.ts'
import { newPassesJob, type PassesInView } from '../../workers/jobs/passes.ts'
import { answerOrTell } from './jobs.ts'

export type { PassesInView } from '../../workers/jobs/passes.ts'

/** Some five seconds of them: a day of 3,400 satellites. */
const MOST_LOOKS = 2_500_000
const job = newPassesJob()

export const cancelPasses = (): void => job.cancel()

export interface PassesAsked {
  fleet: Fleet
  place: Place
  maskDeg: number
  fromMs: number
  toMs: number
}

/** @param limit so many are told @param sentence that tells why there is none */
export function askPasses(
  { fleet, place, maskDeg, fromMs, toMs }: PassesAsked,
  limit: number,
  onProgress: (share: number) => void,
  sentence: (reason: string) => string,
): Promise<PassesInView | undefined> {
  const watch: Watch = watchOf(place, maskDeg, fromMs, toMs)
  const request = { fleet, watch, every: everyFor(fleet, watch, MOST_LOOKS), limit }
  return answerOrTell(job.start(request, onProgress), sentence)
}
