/** What stands in Redis, and under which names. Versions never meet: their figures may differ. */
import type { Redis } from 'ioredis'
import packageJson from '../../../package.json' with { type: 'json' }
import type { ChunkLines } from '../sweep/chunk.ts'

export const PREFIX = 'dawnline'
/** Cases of sweeps are computed by any worker, frames of films by those that have a browser. */
export type Kind = 'chunks' | 'frames'
export const queueName = (kind: Kind): string => `${kind}-${packageJson.version}`

/** One submission of a sweep. */
export interface Job {
  run: string
  from: number
  count: number
}
export const jobId = ({ run, from }: Pick<Job, 'run' | 'from'>): string => `${run}-${from}`

/** The document, while the one who wants it is there. */
export const documentKey = (run: string): string => `${PREFIX}:document:${run}`
export const DOCUMENT_S = 120
/** Results that wait for the one who wants them. */
export const resultsKey = (run: string): string => `${PREFIX}:results:${run}`
export const RESULTS_S = 86_400

export interface Result extends ChunkLines {
  worker: string
}

const workersKey = (kind: Kind): string => `${PREFIX}:workers:${queueName(kind)}`
export const WORKER_EVERY_MS = 5000
const WORKER_S = 20

/** By the clock of Redis, whatever those of the machines say. */
const nowS = async (redis: Redis): Promise<number> => Number((await redis.time())[0])

/** A worker says that it is there, with so many threads. */
export async function sayHere(redis: Redis, kind: Kind, id: string, threads: number): Promise<void> {
  await redis.hset(workersKey(kind), id, `${threads} ${(await nowS(redis)) + WORKER_S}`)
}
export const sayGone = (redis: Redis, kind: Kind, id: string): Promise<number> =>
  redis.hdel(workersKey(kind), id)

/** Threads of all workers. */
export async function threadsThere(redis: Redis, kind: Kind): Promise<number> {
  const now = await nowS(redis)
  let threads = 0
  for (const [id, text] of Object.entries(await redis.hgetall(workersKey(kind)))) {
    const [its = 0, until = 0] = text.split(' ').map(Number)
    if (until >= now) threads += its
    else await redis.hdel(workersKey(kind), id)
  }
  return threads
}
