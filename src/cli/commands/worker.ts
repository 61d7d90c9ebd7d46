/** `worker`: computes chunks of whatever waits at a queue, until it is stopped. */
import { once } from 'node:events'
import { messageOf } from '../../lib/messageOf.ts'
import { BadInput } from '../answer.ts'
import type { Command, Tell } from '../command.ts'
import { canDraw, FilmStudio } from '../film/draw.ts'
import { drawnLine } from '../film/segments.ts'
import { type Address, addressOf, QUEUE_VARIABLE } from '../queue/address.ts'
import { type QueueWorker, startWorker } from '../queue/worker.ts'
import type { Chunk } from '../sweep/chunk.ts'
import { coresHere } from '../sweep/pool.ts'
import { untilStopped } from '../sweep/untilStopped.ts'

/** Draws frames too, where the page is built and there is a Chromium; its browser starts with the first of them. */
async function startDrawing(address: Address, tell: Tell): Promise<QueueWorker | null> {
  if (!canDraw()) return null
  let studio: Promise<FilmStudio> | null = null
  const compute = async (chunk: Chunk) => {
    studio ??= FilmStudio.start()
    try {
      const its = await studio
      return await drawnLine(chunk, (plan, from, count) => its.draw(plan, from, count))
    } catch (error) {
      tell(`Frames from ${chunk.from} on were not drawn here: ${messageOf(error).split('\n')[0]}`)
      const broken = studio
      studio = null // the next chunk tries a new browser
      await broken.then((its) => its.close()).catch(() => {})
      throw error
    }
  }
  const close = async () => (await studio)?.close()
  return startWorker(address, { threads: 1, kind: 'frames', start: () => ({ compute, close }) })
}

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
    const drawing = await startDrawing(address, tell)
    const films = drawing ? ', and a browser for films' : ''
    tell(
      `Helping at ${address.shown} with ${threads} ${threads === 1 ? 'thread' : 'threads'}${films}. Ctrl-C ends it after the chunks under way.`,
    )
    await untilStopped((signal) => once(signal, 'abort'))
    await Promise.all([helping.close(), drawing?.close()])
    const work = { ...helping.work, frames: drawing?.work.cases ?? 0 }
    return { json: work, facts: work }
  },
}
