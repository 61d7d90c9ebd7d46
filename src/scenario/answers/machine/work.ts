/** Figures of work at a level: the scenario's own in the middle, what sources or we put it between widened to hold it. */

import type { Scenario } from '../../document/schema.ts'
import { WORK_FIELDS } from '../../document/workFields.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import type { Level } from '../levels.ts'

type Ranged = 'usedFraction' | 'restartS' | 'unpromisedWorth'
const MORE_IS_BETTER: Record<Ranged, boolean> = { usedFraction: true, restartS: false, unpromisedWorth: true }

/** Low is what makes things cheap. */
export function workAt(scenario: Scenario, level: Level): (id: Ranged) => number {
  return (id) => {
    const chosen = scenario[id]
    const { low, high } = WORK_FIELDS[id]
    if (level === 'central') return chosen
    const isUpper = (level === 'low') === MORE_IS_BETTER[id]
    return isUpper ? Math.max(high, chosen) : Math.min(low, chosen)
  }
}

export const habitsAt = (scenario: Scenario, level: Level) => {
  const value = workAt(scenario, level)
  return {
    restartS: value('restartS'),
    checkpointS: MACHINE_FIGURES.checkpointS[level],
    unpromisedWorth: value('unpromisedWorth'),
  }
}
