/** A worker at a queue: takes chunks of whatever sweeps there are, computes them in threads of this machine and puts the
 *  lines where their sweep waits for them. The lines are there before the chunk is done, so a chunk may come twice but is
 *  never lost. A chunk whose worker is gone returns after its lock. */
import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import { startThreads, type Threads } from '../sweep/pool.ts'
import type { Address } from './address.ts'
import { another, connect, queuePackages } from './connect.ts'
import {
  documentKey,
  type Job,
  type Kind,
  PREFIX,
  queueName,
  RESULTS_S,
  type Result,
  resultsKey,
  sayGone,
  sayHere,
  WORKER_EVERY_MS,
} from './names.ts'

export interface WorkerOptions {
  threads: number
  /** A chunk whose worker does not renew its lock for so long returns. */
  lockMs?: number
  kind?: Kind
  /** Who computes. */
  start?: (threads: number) => Threads
}
export interface Work {
  chunks: number
  cases: number
  failed: number
}
export interface QueueWorker {
  work: Work
  /** After the chunks under way. */
  close(): Promise<void>
}

const LOCK_MS = 15_000
/** A chunk that loses so many workers is given back to its sweep. */
const MOST_STALLED = 3

/** The last documents. */
class Documents {
  private readonly redis: Redis
  private readonly known = new Map<string, string>()
  constructor(redis: Redis) {
    this.redis = redis
  }
  /** Null where nobody wants the sweep any more. */
  async of(run: string): Promise<string | null> {
    const key = documentKey(run)
    const known = this.known.get(run)
    if (known !== undefined) return (await this.redis.exists(key)) ? known : null
    const text = await this.redis.get(key)
    if (text === null) return null
    if (this.known.size >= MOST_DOCUMENTS) this.known.clear()
    this.known.set(run, text)
    return text
  }
}
const MOST_DOCUMENTS = 16

async function deliver(redis: Redis, run: string, result: Result): Promise<void> {
  await redis.multi().rpush(resultsKey(run), JSON.stringify(result)).expire(resultsKey(run), RESULTS_S).exec()
}

export async function startWorker(address: Address, options: WorkerOptions): Promise<QueueWorker> {
  const { threads, lockMs = LOCK_MS, kind = 'chunks', start = startThreads } = options
  const redis = await connect(address)
  const { Worker } = await queuePackages()
  const id = randomUUID()
  const pool = start(threads)
  const documents = new Documents(redis)
  const taking = another(redis)
  const work: Work = { chunks: 0, cases: 0, failed: 0 }
  const worker = new Worker<Job>(
    queueName(kind),
    async ({ data: { run, from, count } }) => {
      const text = await documents.of(run)
      if (text === null) return
      const lines = await pool.compute({ text, from, count })
      await deliver(redis, run, { ...lines, worker: id })
      work.chunks++
      work.cases += count
      work.failed += lines.failed
    },
    {
      connection: taking,
      prefix: PREFIX,
      concurrency: threads,
      lockDuration: lockMs,
      stalledInterval: Math.max(500, lockMs / 3),
      maxStalledCount: MOST_STALLED,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    },
  )
  worker.on('error', () => {}) // Redis is away, or a lock was lost: the chunk comes again
  const say = () => sayHere(redis, kind, id, threads).catch(() => {})
  await say()
  const timer = setInterval(say, WORKER_EVERY_MS)
  return {
    work,
    async close() {
      clearInterval(timer)
      await worker.close()
      await sayGone(redis, kind, id)
      await pool.close()
      taking.disconnect()
      redis.disconnect()
    },
  }
}
