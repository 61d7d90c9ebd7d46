/** Who computes the chunks of a sweep: threads here, or workers at a queue. */
import type { Chunk, ChunkLines } from './chunk.ts'

export interface Engine {
  /** In words. */
  who: string
  /** How long a chunk should last: long against handing it over, short against being lost. */
  chunkMs: number
  /** Chunks that may be under way at once. */
  width(): Promise<number>
  /** Rejects only where nobody can compute any more. */
  compute(chunk: Chunk): Promise<ChunkLines>
  close(): Promise<void>
}
