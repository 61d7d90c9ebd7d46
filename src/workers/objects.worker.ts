/** Holds the imported element sets and flies them off the main thread. An import gives way every 2,000 sets, so that it
 *  can report how far it is, serve keyframes of the sets before it, and be cancelled; those stay until it is done. */
import { decodeText } from '../lib/text.ts'
import {
  type ElementFormat,
  isSet,
  openElementSets,
  type ReadFailure,
  type TextProblem,
} from '../physics/elementSets.ts'
import { Flight } from '../physics/flight.ts'
import { type Sgp4Orbit, sgp4Orbit } from '../physics/tle.ts'

export interface Imported {
  format: ElementFormat
  ids: number[]
  names: string[]
  failures: ReadFailure[]
  /** Sets read without a checksum. */
  unchecked: number
}
export type ObjectsRequest =
  | { id: number; verb: 'import'; source: Blob | string }
  | { id: number; verb: 'cancel' }
  | { id: number; verb: 'keyframes'; first: number; count: number }
/** `id` is the request's. Keyframes name the import they belong to. */
export type ObjectsAnswer =
  | { id: number; kind: 'progress'; done: number; total: number }
  | { id: number; kind: 'imported'; imported: Imported }
  | { id: number; kind: 'problem'; problem: TextProblem; count: number }
  | { id: number; kind: 'cancelled' }
  | {
      id: number
      kind: 'keyframes'
      importId: number
      first: number
      count: number
      data: Float32Array<ArrayBuffer>
      /** Time taken for one keyframe. */
      msEach: number
    }
  | { id: number; kind: 'error'; error: string }

const PROGRESS_EVERY = 2000
let flight = new Flight([])
let flightId = 0
/** The import going on; a newer one or a cancel replaces it. */
let importing = 0

const answer = (message: ObjectsAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer })
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

async function importSets(id: number, source: Blob | string): Promise<void> {
  importing = id
  answer({ id, kind: 'progress', done: 0, total: 0 })
  const text = typeof source === 'string' ? source : decodeText(await source.arrayBuffer())
  if (importing !== id) return answer({ id, kind: 'cancelled' })
  const opened = openElementSets(text)
  if ('problem' in opened) {
    answer({ id, kind: 'problem', ...opened })
    return
  }
  const { format, total, records } = opened.reading
  const orbits: Sgp4Orbit[] = []
  const imported: Imported = { format, ids: [], names: [], failures: [], unchecked: 0 }
  let done = 0
  for (const record of records()) {
    if (isSet(record)) {
      orbits.push(sgp4Orbit(record.elements))
      imported.ids.push(record.id)
      imported.names.push(record.name)
      if (record.isUnchecked) imported.unchecked++
    } else imported.failures.push(record)
    if (++done % PROGRESS_EVERY === 0) {
      answer({ id, kind: 'progress', done, total })
      await breathe()
      if (importing !== id) return answer({ id, kind: 'cancelled' })
    }
  }
  flight = new Flight(orbits)
  flightId = id
  answer({ id, kind: 'imported', imported })
}

async function handle(request: ObjectsRequest): Promise<void> {
  const { id } = request
  if (request.verb === 'import') await importSets(id, request.source)
  else if (request.verb === 'cancel') importing = 0
  else {
    const { first, count } = request
    const start = performance.now()
    const before = flight.worked
    const data = flight.keyframes(first, count)
    const msEach = (performance.now() - start) / (flight.worked - before)
    answer({ id, kind: 'keyframes', importId: flightId, first, count, data, msEach }, [data.buffer])
  }
}

addEventListener('message', ({ data }: MessageEvent<ObjectsRequest>) => {
  handle(data).catch((error: unknown) => {
    answer({ id: data.id, kind: 'error', error: error instanceof Error ? error.message : String(error) })
  })
})
