import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { loadSatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { median } from '../../../lib/timing.ts'
import { DEFAULT_PRESET, presetOf } from '../../../scenario/document/presets.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { comparisonFor } from '../../../state/answers/comparison.ts'
import { choosePreset } from '../../../state/document/actions.ts'
import { shownMachine } from '../satellite/useMachine.ts'

const YEAR = 2026
const WARM_UP = 5
const STEPS = 25
/** As wide as the panel, beside what is seen. */
const BESIDE = 'position:fixed;left:-5000px;top:0;width:400px'

/** A turn of the event loop, so that effects have run and the page stays alive. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

/** The room of one satellite, its code at hand: its first opening, and how long it takes to follow a slider, figures,
 *  drawing and layout together. Milliseconds of the main thread. */
export async function measureRoom(signal: AbortSignal): Promise<{ openMs: number; followMs: number }> {
  const [{ SatelliteBlocks }, words] = await Promise.all([
    import('../satellite/SatelliteRoom.tsx'),
    loadSatelliteWords(),
  ])
  choosePreset(DEFAULT_PRESET)
  const { scenario } = presetOf(DEFAULT_PRESET)
  const host = document.body.appendChild(document.createElement('div'))
  host.style.cssText = BESIDE
  host.inert = true
  const root = createRoot(host)
  const showMs = (scenario: Scenario): number => {
    const startMs = performance.now()
    const shown = shownMachine(scenario, null, YEAR)
    flushSync(() => root.render(<SatelliteBlocks shown={shown} words={words} />))
    host.getBoundingClientRect() // lays it out
    return performance.now() - startMs
  }
  try {
    await turn()
    comparisonFor(scenario, null, YEAR) // the headline has it
    const openMs = showMs(scenario)
    const steps: number[] = []
    for (let step = 0; step < WARM_UP + STEPS; step++) {
      signal.throwIfAborted()
      await turn()
      steps.push(showMs({ ...scenario, sequences: scenario.sequences + 1 + step }))
    }
    return { openMs, followMs: median(steps.slice(WARM_UP)) }
  } finally {
    root.unmount()
    host.remove()
  }
}
