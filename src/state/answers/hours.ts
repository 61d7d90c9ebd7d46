/** Asks for an orbit's light in each hour of a year; a new request or a cancel ends the running one at once, and the
 *  last answer is remembered. */
import type { HourYear } from '../../systems/hourYear.ts'
import type { HoursAnswer, HoursRequest } from '../../workers/hours.worker.ts'

let worker: Worker | null = null
let last: { key: string; hours: HourYear } | null = null

export function cancelHours(): void {
  worker?.terminate()
  worker = null
}

/** An answer that was given before. */
export const knownHours = (request: HoursRequest): HourYear | null =>
  last?.key === JSON.stringify(request) ? last.hours : null

export function requestHours(
  request: HoursRequest,
  onProgress: (share: number) => void,
  onDone: (hours: HourYear) => void,
  onError: (message: string) => void,
): void {
  cancelHours()
  worker = new Worker(new URL('../../workers/hours.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<HoursAnswer>) => {
    if ('progress' in data) {
      onProgress(data.progress)
      return
    }
    last = { key: JSON.stringify(request), hours: data.hours }
    cancelHours()
    onDone(data.hours)
  })
  worker.addEventListener('error', (event) => onError(event.message))
  worker.postMessage(request satisfies HoursRequest)
}
