/** Designs the ground side off the main thread. */
import { designGround, type GroundDesign } from '../scenario/ground.ts'
import type { Mount } from '../systems/pv.ts'
import type { SiteDaily } from '../systems/site.ts'

export interface GroundRequest {
  id: number
  site: SiteDaily
  mount: Mount
}
export type GroundAnswer = { id: number; design: GroundDesign } | { id: number; error: string }

addEventListener('message', ({ data }: MessageEvent<GroundRequest>) => {
  let answer: GroundAnswer
  try {
    answer = { id: data.id, design: designGround(data.site, data.mount) }
  } catch (error) {
    answer = { id: data.id, error: error instanceof Error ? error.message : String(error) }
  }
  postMessage(answer)
})
