import { type Atlas, type AtlasKind, atlasOf } from '../../systems/atlas.ts'
import { follow, serve } from '../serve.ts'

export interface AtlasRequest {
  kind: AtlasKind
  year: number
}
export interface AtlasResult {
  atlas: Atlas
  elapsedMs: number
}

serve<AtlasRequest, number, AtlasResult>(({ kind, year }, tell) => {
  const start = performance.now()
  const atlas = follow(atlasOf(kind, year), tell)
  return { atlas, elapsedMs: performance.now() - start }
})
