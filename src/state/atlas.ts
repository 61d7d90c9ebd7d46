/** Asks for a map of the battery atlas: from memory where it was made before, else from its worker; a new request or a
 *  cancel ends the running one at once. A map depends on its kind and year alone. */
import type { Atlas, AtlasKind } from '../systems/atlas.ts'
import type { AtlasAnswer, AtlasRequest } from '../workers/atlas.worker.ts'

export interface AtlasResult {
  atlas: Atlas
  elapsedMs: number
}

const KEPT = 6
const made = new Map<string, AtlasResult>()
const keyOf = (kind: AtlasKind, year: number): string => `${kind} ${year}`

/** A map that was made before. */
export const knownAtlas = (kind: AtlasKind, year: number): AtlasResult | null =>
  made.get(keyOf(kind, year)) ?? null

let worker: Worker | null = null

export function cancelAtlas(): void {
  worker?.terminate()
  worker = null
}

export function requestAtlas(
  kind: AtlasKind,
  year: number,
  onProgress: (share: number) => void,
  onDone: (result: AtlasResult) => void,
  onError: (message: string) => void,
): void {
  cancelAtlas()
  worker = new Worker(new URL('../workers/atlas.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<AtlasAnswer>) => {
    if ('progress' in data) {
      onProgress(data.progress)
      return
    }
    made.set(keyOf(kind, year), data)
    const oldest = made.keys().next().value
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest)
    cancelAtlas()
    onDone(data)
  })
  worker.addEventListener('error', (event) => onError(event.message))
  worker.postMessage({ kind, year } satisfies AtlasRequest)
}
