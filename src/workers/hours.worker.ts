/** An orbit's light in each hour of a year, off the main thread, with its progress. */
import type { CircularOrbit } from '../physics/orbit.ts'
import { type HourYear, hourYear } from '../systems/hourYear.ts'

export interface HoursRequest {
  orbit: CircularOrbit
  year: number
  tzHours: number
}
export type HoursAnswer = { progress: number } | { hours: HourYear }

addEventListener('message', ({ data }: MessageEvent<HoursRequest>) => {
  const run = hourYear(data.orbit, data.year, data.tzHours)
  let toldPercent = 0
  for (;;) {
    const step = run.next()
    if (step.done) {
      postMessage({ hours: step.value } satisfies HoursAnswer)
      return
    }
    const percent = Math.floor(step.value * 10) * 10
    if (percent !== toldPercent) postMessage({ progress: step.value } satisfies HoursAnswer)
    toldPercent = percent
  }
})
