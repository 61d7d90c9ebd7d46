/** `worker`: computes chunks of whatever waits at a queue, until it is stopped. */
import { once } from 'node:events'
import { BadInput } from '../answer.ts'
import type { Command } from '../command.ts'
import { addressOf, QUEUE_VARIABLE } from '../queue/address.ts'
import { startWorker } from '../queue/worker.ts'
import { coresHere } from '../sweep/pool.ts'
import { untilStopped } from '../sweep/untilStopped.ts'

export const worker: Command = {
  summary: 'Helps with whatever waits at a queue, until it is stopped',
  flags: {
    queue: `default: ${QUEUE_VARIABLE} of the environment`,
    threads: `default ${coresHere()}, the cores here`,
  },
  async answer({ queue = process.env[QUEUE_VARIABLE], threads = coresHere() }, _, tell) {
    if (queue === undefined)
      throw new BadInput(`--queue is missing: redis://HOST:PORT, or ${QUEUE_VARIABLE} of the environment.`)
    const address = addressOf(queue)
    const helping = await startWorker(address, { threads })
    tell(`Helping at ${address.shown} with ${threads} threads. Ctrl-C ends it after the chunks under way.`)
    await untilStopped((signal) => once(signal, 'abort'))
    await helping.close()
    return { json: { ...helping.work }, facts: { ...helping.work } }
  },
}
