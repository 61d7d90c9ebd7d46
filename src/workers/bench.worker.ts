/** The model's speed off the main thread; satellite.js is loaded here, and only while it is measured. */
import { measureModel } from '../scenario/answers/benchmarks.ts'
import type { Measured } from '../scenario/facts/budgets.ts'

export type BenchAnswer = Measured | 'done' | { error: string }

const answer = (message: BenchAnswer) => postMessage(message)

addEventListener('message', () => {
  try {
    for (const measured of measureModel()) answer(measured)
    answer('done')
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) })
  }
})
