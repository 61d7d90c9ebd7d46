/** What the recorded scenarios come to with this code. */
import { RECORDED_SCENARIOS, recordedFigures } from '../scenario/answers/figureRecord.ts'
import { defaultScenario } from '../scenario/document/patch.ts'
import { patched } from './commands/document.ts'
import { designOf } from './design.ts'

/** Figures by name, by scenario. */
export function recordNow(): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(RECORDED_SCENARIOS).map(([name, patch]) => {
      const scenario = patched(defaultScenario(), patch)
      return [name, recordedFigures(scenario, designOf(scenario))]
    }),
  )
}
