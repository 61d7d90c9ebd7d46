/** Connections to Redis. The packages are asked for here alone, when a queue is: whoever has none needs none. */
import type { Redis, RedisOptions } from 'ioredis'
import { messageOf } from '../../lib/messageOf.ts'
import { BadInput } from '../answer.ts'
import type { Address } from './address.ts'

const CONNECT_MS = 5000
const MOST_PAUSE_MS = 1000

export async function queuePackages() {
  try {
    const [ioredis, bullmq] = await Promise.all([import('ioredis'), import('bullmq')])
    return { Redis: ioredis.Redis, Queue: bullmq.Queue, Worker: bullmq.Worker }
  } catch {
    throw new BadInput(
      '--queue needs the packages bullmq and ioredis, which are not installed: npm install bullmq ioredis.',
    )
  }
}

/** Never gives a command up: while Redis is away it waits. */
const OPTIONS: RedisOptions = {
  maxRetriesPerRequest: null,
  connectTimeout: CONNECT_MS,
  lazyConnect: true,
  retryStrategy: (attempt) => Math.min(50 * attempt, MOST_PAUSE_MS),
}

/** @throws BadInput where it cannot be reached at first */
export async function connect(address: Address): Promise<Redis> {
  const { Redis } = await queuePackages()
  let reason = `no answer in ${CONNECT_MS / 1000} s`
  const redis = new Redis(address.url, { ...OPTIONS, retryStrategy: () => null })
  redis.on('error', (error) => {
    reason = messageOf(error) || reason
  })
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    // What closed the connection tells more than that it is closed.
    const told = /Connection is closed/.test(messageOf(error)) ? reason : messageOf(error) || reason
    throw new BadInput(`--queue ${address.shown} cannot be reached (${address.cleaned(told)}).`)
  }
  redis.options.retryStrategy = OPTIONS.retryStrategy
  redis.removeAllListeners('error')
  redis.on('error', () => {}) // it comes back, or the user stops
  return redis
}

/** Another connection of the same kind. */
export function another(redis: Redis): Redis {
  const second = redis.duplicate()
  second.on('error', () => {})
  return second
}
