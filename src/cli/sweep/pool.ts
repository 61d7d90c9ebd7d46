/** Threads of this machine that compute chunks. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Chunk, ChunkLines } from './chunk.ts'
import type { Engine } from './engine.ts'

export const coresHere = (): number => availableParallelism()

export interface Threads {
  compute(chunk: Chunk): Promise<ChunkLines>
  close(): Promise<void>
}

export function startThreads(count: number): Threads {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./thread.mjs', import.meta.url)),
    minThreads: count,
    maxThreads: count,
    isolateWorkers: false,
    useAtomics: false, // a thread that waits by Atomics answers nothing else
  })
  return {
    compute: (chunk) => pool.run(chunk) as Promise<ChunkLines>,
    close: () => pool.destroy(),
  }
}

/** In this process: one chunk in each thread, and one that waits for it. */
export function poolEngine(count = coresHere()): Engine {
  const threads = startThreads(count)
  return {
    who: `${count} thread${count === 1 ? '' : 's'}`,
    chunkMs: 250,
    width: async () => 2 * count,
    compute: threads.compute,
    close: threads.close,
  }
}
