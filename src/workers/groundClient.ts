/** Asks the ground worker. One design is made at a time: a newer request, or a cancel, ends the running one at once. */
import type { DesignChoice, GroundData, GroundDesign } from '../scenario/answers/ground.ts'
import type { GroundAnswer, GroundRequest } from './ground.worker.ts'

export interface GroundEvents {
  /** A first design, then the whole one. */
  onDesign: (design: GroundDesign) => void
  onProgress: (share: number) => void
  onError: (message: string) => void
}

const known = new Map<string, GroundDesign>()
const MAX_KNOWN = 12

/** Designs of a place that is another now. */
export function forgetGround(site: string): void {
  cancelGround()
  for (const [key, { choice }] of known) if (choice.site === site) known.delete(key)
}

let worker: Worker | null = null
let isRunning = false
let newest = 0

/** Stops what runs; what is made already stays. */
export function cancelGround(): void {
  newest++
  if (!isRunning) return
  worker?.terminate()
  worker = null
  isRunning = false
}

/** Designs a place, from memory where that was done before. @param shown availabilities to size first */
export function requestGround(
  data: GroundData,
  choice: DesignChoice,
  shown: number[],
  events: GroundEvents,
): void {
  cancelGround()
  const id = newest
  const key = JSON.stringify(choice)
  const made = known.get(key)
  if (made) {
    events.onDesign(made)
    return
  }
  worker ??= new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })
  isRunning = true
  worker.onmessage = ({ data }: MessageEvent<GroundAnswer>) => {
    if (data.id !== id || id !== newest) return
    if ('progress' in data) events.onProgress(data.progress)
    else if ('error' in data) {
      isRunning = false
      events.onError(data.error)
    } else {
      if (data.design.isComplete) {
        isRunning = false
        known.set(key, data.design)
        if (known.size > MAX_KNOWN) known.delete(known.keys().next().value ?? '')
      }
      events.onDesign(data.design)
    }
  }
  worker.onerror = (event) => {
    if (id === newest) events.onError(event.message)
  }
  worker.postMessage({ id, data, choice, shown } satisfies GroundRequest)
}

/** A first design of another choice, beside whatever runs. @returns how to stop */
export function requestFirstDesign(
  data: GroundData,
  choice: DesignChoice,
  availability: number,
  { onDesign, onError }: Pick<GroundEvents, 'onDesign' | 'onError'>,
): () => void {
  const made = known.get(JSON.stringify(choice))
  if (made) {
    onDesign(made)
    return () => {}
  }
  const own = new Worker(new URL('./ground.worker.ts', import.meta.url), { type: 'module' })
  const stop = () => own.terminate()
  own.onmessage = ({ data: answer }: MessageEvent<GroundAnswer>) => {
    if ('progress' in answer) return
    stop()
    if ('error' in answer) onError(answer.error)
    else onDesign(answer.design)
  }
  own.onerror = ({ message }) => {
    stop()
    onError(message)
  }
  own.postMessage({ id: 0, data, choice, shown: [availability] } satisfies GroundRequest)
  return stop
}
