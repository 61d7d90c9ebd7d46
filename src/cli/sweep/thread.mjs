/** What a thread of the pool runs: the chunk, from its TypeScript sources. */
import { register } from 'tsx/esm/api'

register()
const { computeChunk } = await import('./chunk.ts')

export default computeChunk
