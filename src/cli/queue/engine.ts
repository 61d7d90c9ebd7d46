/** Chunks of a sweep through a queue. Each sweep has as many chunks there as any other, of the same length in time, and
 *  they are taken in order: so sweeps share the workers evenly. What is overdue and no longer there is put there again;
 *  what comes twice counts once. */
import { randomUUID } from 'node:crypto'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Tell } from '../command.ts'
import { type Chunk, type ChunkLines, givenUp, joined } from '../sweep/chunk.ts'
import type { Engine } from '../sweep/engine.ts'
import type { Address } from './address.ts'
import { another, connect, queuePackages } from './connect.ts'
import {
  DOCUMENT_S,
  documentKey,
  type Job,
  jobId,
  type Kind,
  PREFIX,
  queueName,
  type Result,
  resultsKey,
  threadsThere,
} from './names.ts'

interface Pending {
  chunk: Chunk
  sentMs: number
  /** How often it was looked for and not found. */
  missed: number
  /** How often it was put there. */
  sent: number
  done(lines: ChunkLines): void
  failed(error: unknown): void
}

/** A chunk costs Redis some milliseconds and forty commands: with more threads chunks are longer, so that it has a
 *  hundred of them a second to see to at most. */
const CHUNK_MS = 1000
const CHUNK_MS_PER_THREAD = 10
const LOOK_EVERY_MS = 2000
/** Before that nobody looks whether a chunk is still there. */
const OVERDUE_MS = 5000
const MOST_SENT = 5
const BLOCK_S = 1

export interface QueueOptions {
  chunkMs?: number
  overdueMs?: number
  /** What there is to do. */
  kind?: Kind
  tell?: Tell
}

class QueueEngine implements Engine {
  readonly who: string
  private readonly leastChunkMs: number
  private readonly leastOverdueMs: number
  private readonly kind: Kind
  private readonly redis: Redis
  private readonly listening: Redis
  private readonly queue: Queue<Job>
  private readonly text: string
  private readonly run = randomUUID()
  private readonly pending = new Map<number, Pending>()
  private readonly tell: Tell
  private readonly timer: NodeJS.Timeout
  private threads = 0
  private isClosed = false
  private isLooking = false
  private hasToldAlone = false

  constructor(redis: Redis, queue: Queue<Job>, address: Address, text: string, options: QueueOptions) {
    this.who = `workers at ${address.shown}`
    this.leastChunkMs = options.chunkMs ?? CHUNK_MS
    this.leastOverdueMs = options.overdueMs ?? OVERDUE_MS
    this.kind = options.kind ?? 'chunks'
    this.tell = options.tell ?? (() => {})
    this.redis = redis
    this.queue = queue
    this.text = text
    this.listening = another(redis)
    this.timer = setInterval(() => void this.look(), Math.min(LOOK_EVERY_MS, this.leastOverdueMs))
  }

  get chunkMs(): number {
    const wantedMs = CHUNK_MS_PER_THREAD * this.threads
    return wantedMs > CHUNK_MS ? wantedMs : this.leastChunkMs
  }

  async begin(): Promise<void> {
    await this.keep()
    this.threads = await threadsThere(this.redis, this.kind)
    this.listen().catch((error) => this.fail(error))
  }

  /** Each thread has a chunk and one that waits for it. */
  async width(): Promise<number> {
    return Math.max(2, 2 * this.threads)
  }

  compute(chunk: Chunk): Promise<ChunkLines> {
    return new Promise((done, failed) => {
      const pending = { chunk, sentMs: performance.now(), missed: 0, sent: 0, done, failed }
      this.pending.set(chunk.from, pending)
      this.send(pending).catch(failed)
    })
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.timer)
    this.listening.disconnect()
    // Where Redis is away, what is left there runs out by itself.
    if (this.redis.status === 'ready')
      await this.redis.del(documentKey(this.run), resultsKey(this.run)).catch(() => {})
    await this.queue.close().catch(() => {})
    this.redis.disconnect()
  }

  private fail(error: unknown): void {
    if (this.isClosed) return
    for (const { failed } of this.pending.values()) failed(error)
  }

  private async keep(): Promise<void> {
    await this.redis.set(documentKey(this.run), this.text, 'EX', DOCUMENT_S)
  }

  private async send(pending: Pending): Promise<void> {
    const { from, count } = pending.chunk
    pending.sentMs = performance.now()
    pending.missed = 0
    pending.sent++
    const job = { run: this.run, from, count }
    // A chunk that is there already is not put there twice.
    await this.queue.add('chunk', job, {
      jobId: jobId(job),
      removeOnComplete: true,
      removeOnFail: true,
    })
  }

  private async listen(): Promise<void> {
    while (!this.isClosed) {
      const come = await this.listening.blpop(resultsKey(this.run), BLOCK_S).catch((error) => {
        if (this.isClosed) return null
        throw error
      })
      if (come) this.take(JSON.parse(come[1]) as Result)
    }
  }

  private take({ worker: _, ...lines }: Result): void {
    const pending = this.pending.get(lines.from)
    if (pending?.chunk.count !== lines.count) return // came before, or was divided since
    this.pending.delete(lines.from)
    pending.done(lines)
  }

  /** Puts there again what is lost: of a Redis that forgot its last second, of workers that died with it. */
  private async look(): Promise<void> {
    if (this.isLooking || this.isClosed || this.redis.status !== 'ready') return
    this.isLooking = true
    try {
      await this.keep()
      this.threads = await threadsThere(this.redis, this.kind)
      this.tellAlone()
      const now = performance.now()
      const overdueMs = Math.max(this.leastOverdueMs, 3 * this.chunkMs)
      for (const pending of [...this.pending.values()]) {
        if (now - pending.sentMs < overdueMs) continue
        const { from } = pending.chunk
        const isThere = await this.queue.getJob(jobId({ run: this.run, from }))
        pending.missed = isThere ? 0 : pending.missed + 1
        // Once it may be on its way.
        if (pending.missed > 1 && this.pending.get(from) === pending) await this.resend(pending)
      }
    } catch {
      // Redis is away: it is looked again.
    } finally {
      this.isLooking = false
    }
  }

  private async resend(pending: Pending): Promise<void> {
    if (pending.sent < MOST_SENT) return this.send(pending)
    const { chunk, done, failed } = pending
    this.pending.delete(chunk.from)
    if (this.kind === 'frames') {
      const frames = `${chunk.from} to ${chunk.from + chunk.count - 1}`
      return failed(
        new Error(`Frames ${frames} were not drawn by any worker, ${MOST_SENT} times: each says why.`),
      )
    }
    if (chunk.count === 1) return done(givenUp(chunk, `No worker finished it, ${MOST_SENT} times.`))
    const half = Math.floor(chunk.count / 2)
    const parts = [
      { ...chunk, count: half },
      { ...chunk, from: chunk.from + half, count: chunk.count - half },
    ]
    Promise.all(parts.map((part) => this.compute(part))).then((both) => done(joined(both)), failed)
  }

  private tellAlone(): void {
    if (this.threads > 0 || this.hasToldAlone) this.hasToldAlone = this.threads === 0
    else {
      this.hasToldAlone = true
      this.tell('No worker is there yet: dawnline worker --queue with the same address, on any machine.')
    }
  }
}

/** @param text the document */
export async function queueEngine(
  address: Address,
  text: string,
  options: QueueOptions = {},
): Promise<Engine> {
  const redis = await connect(address)
  const { Queue } = await queuePackages()
  const queue = new Queue<Job>(queueName(options.kind ?? 'chunks'), { connection: redis, prefix: PREFIX })
  queue.on('error', () => {}) // Redis is away: what is sent waits
  const engine = new QueueEngine(redis, queue, address, text, options)
  await engine.begin()
  return engine
}
