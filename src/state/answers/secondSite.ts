/** Asks for a second place; a newer request ends the running one at once. */
import type { SecondSite } from '../../scenario/answers/alternatives.ts'
import type { SecondSiteAnswer, SecondSiteRequest } from '../../workers/secondSite.worker.ts'

let worker: Worker | null = null

export function cancelSecondSite(): void {
  worker?.terminate()
  worker = null
}

export function requestSecondSite(
  request: SecondSiteRequest,
  onDone: (second: SecondSite | null) => void,
  onError: (message: string) => void,
): void {
  cancelSecondSite()
  worker = new Worker(new URL('../../workers/secondSite.worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<SecondSiteAnswer>) => {
    cancelSecondSite()
    if ('error' in data) onError(data.error)
    else onDone(data.second)
  }
  worker.onerror = ({ message }) => onError(message)
  worker.postMessage(request)
}
