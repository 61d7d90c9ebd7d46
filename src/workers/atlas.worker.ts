/** A map of the battery atlas off the main thread, with its progress. */
import { type Atlas, type AtlasKind, atlasOf } from '../systems/atlas.ts'

export interface AtlasRequest {
  kind: AtlasKind
  year: number
}
export type AtlasAnswer = { progress: number } | { atlas: Atlas; elapsedMs: number }

addEventListener('message', ({ data }: MessageEvent<AtlasRequest>) => {
  const start = performance.now()
  const run = atlasOf(data.kind, data.year)
  let toldPercent = 0
  for (;;) {
    const step = run.next()
    if (step.done) {
      postMessage({ atlas: step.value, elapsedMs: performance.now() - start } satisfies AtlasAnswer)
      return
    }
    const percent = Math.floor(step.value * 10) * 10
    if (percent !== toldPercent) postMessage({ progress: step.value } satisfies AtlasAnswer)
    toldPercent = percent
  }
})
