/** A year of the whole fleet off the main thread, with its progress. */
import { buildModel } from '../scenario/answers/model.ts'
import type { Scenario } from '../scenario/document/schema.ts'
import { type GroupYear, groupYears } from '../systems/year.ts'

export interface YearRequest {
  scenario: Scenario
  year: number
}
export type YearAnswer = { progress: number } | { groups: GroupYear[]; elapsedMs: number }

addEventListener('message', ({ data }: MessageEvent<YearRequest>) => {
  const start = performance.now()
  const { fleet, groupOfShell, power } = buildModel(data.scenario)
  const run = groupYears(fleet, groupOfShell, power.satellite, power.policy, data.year)
  let toldPercent = -1
  for (;;) {
    const step = run.next()
    if (step.done) {
      postMessage({ groups: step.value, elapsedMs: performance.now() - start } satisfies YearAnswer)
      return
    }
    const percent = Math.floor(step.value * 20) * 5
    if (percent !== toldPercent) postMessage({ progress: step.value } satisfies YearAnswer)
    toldPercent = percent
  }
})
