/** Asks for a year of a fleet; a new request or a cancel ends the running one at once. */

import type { Scenario } from '../../scenario/document/schema.ts'
import type { GroupYear } from '../../systems/year.ts'
import type { YearAnswer, YearRequest } from '../../workers/year.worker.ts'

let worker: Worker | null = null

export function cancelYear(): void {
  worker?.terminate()
  worker = null
}

export interface FleetYearResult {
  groups: GroupYear[]
  elapsedMs: number
}

/** The same beside a run that the page may have going. */
export function yearInWorker(
  scenario: Scenario,
  year: number,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<FleetYearResult> {
  const own = new Worker(new URL('../../workers/year.worker.ts', import.meta.url), { type: 'module' })
  const answer = new Promise<FleetYearResult>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    own.addEventListener('error', ({ message }) => reject(new Error(message)))
    own.addEventListener('message', ({ data }: MessageEvent<YearAnswer>) => {
      if ('progress' in data) onProgress(data.progress)
      else resolve(data)
    })
    own.postMessage({ scenario, year } satisfies YearRequest)
  })
  return answer.finally(() => own.terminate())
}

export function requestYear(
  scenario: Scenario,
  year: number,
  onProgress: (share: number) => void,
  onDone: (result: FleetYearResult) => void,
  onError: (message: string) => void,
): void {
  cancelYear()
  worker = new Worker(new URL('../../workers/year.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<YearAnswer>) => {
    if ('progress' in data) onProgress(data.progress)
    else {
      onDone(data)
      cancelYear()
    }
  })
  worker.addEventListener('error', (event) => onError(event.message))
  worker.postMessage({ scenario, year } satisfies YearRequest)
}
