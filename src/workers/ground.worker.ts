/** Designs the ground side off the main thread: a first design soon, how far the frontier is, then the whole. */
import {
  type DesignChoice,
  designGround,
  type GroundData,
  type GroundDesign,
} from '../scenario/answers/ground.ts'

export interface GroundRequest {
  id: number
  data: GroundData
  choice: DesignChoice
  /** Availabilities to size first. */
  shown: number[]
}
export type GroundAnswer =
  | { id: number; design: GroundDesign }
  | { id: number; progress: number }
  | { id: number; error: string }

function answer({ id, data, choice, shown }: GroundRequest): void {
  const run = designGround(data, choice, shown)
  let toldPercent = -1
  for (;;) {
    const { done, value } = run.next()
    if (typeof value !== 'number') postMessage({ id, design: value } satisfies GroundAnswer)
    else if (Math.floor(value * 20) * 5 !== toldPercent) {
      toldPercent = Math.floor(value * 20) * 5
      postMessage({ id, progress: value } satisfies GroundAnswer)
    }
    if (done) return
  }
}

addEventListener('message', ({ data }: MessageEvent<GroundRequest>) => {
  try {
    answer(data)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    postMessage({ id: data.id, error: words } satisfies GroundAnswer)
  }
})
