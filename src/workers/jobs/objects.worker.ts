import { decodeText } from '../../lib/text.ts'
import {
  type ElementFormat,
  isSet,
  openElementSets,
  type ReadFailure,
  type TextProblem,
} from '../../physics/elementSets.ts'
import { Flight } from '../../physics/flight.ts'
import { type ImportedOrbit, importedOrbit } from '../../physics/tle.ts'
import { serve } from '../serve.ts'

export interface Imported {
  format: ElementFormat
  ids: number[]
  names: string[]
  failures: ReadFailure[]
  /** Sets read without a checksum. */
  unchecked: number
}
export interface Keyframes {
  data: Float32Array<ArrayBuffer>
  /** Time taken for one of them. */
  msEach: number
}
/** First the sets, then keyframes of them. */
export type ObjectsRequest = { source: Blob | string } | { first: number; count: number }
export type ObjectsAnswer =
  | { imported: Imported }
  | { problem: TextProblem; count: number }
  | { keyframes: Keyframes }
/** Total 0 until it is known. */
export interface ObjectsProgress {
  done: number
  total: number
}

const PROGRESS_EVERY = 2000
let flight = new Flight([])

function importSets(text: string, tell: (progress: ObjectsProgress) => void): ObjectsAnswer {
  const opened = openElementSets(text)
  if ('problem' in opened) return opened
  const { format, total, records } = opened.reading
  const orbits: ImportedOrbit[] = []
  const imported: Imported = { format, ids: [], names: [], failures: [], unchecked: 0 }
  let done = 0
  for (const record of records()) {
    if (isSet(record)) {
      orbits.push(importedOrbit(record.elements))
      imported.ids.push(record.id)
      imported.names.push(record.name)
      if (record.isUnchecked) imported.unchecked++
    } else imported.failures.push(record)
    if (++done % PROGRESS_EVERY === 0) tell({ done, total })
  }
  flight = new Flight(orbits)
  return { imported }
}

function keyframes(first: number, count: number): Keyframes {
  const start = performance.now()
  const before = flight.worked
  const data = flight.keyframes(first, count)
  return { data, msEach: (performance.now() - start) / (flight.worked - before) }
}

serve<ObjectsRequest, ObjectsProgress, ObjectsAnswer>(
  async (request, tell) => {
    if (!('source' in request)) return { keyframes: keyframes(request.first, request.count) }
    const { source } = request
    return importSets(typeof source === 'string' ? source : decodeText(await source.arrayBuffer()), tell)
  },
  (answer) => ('keyframes' in answer ? [answer.keyframes.data.buffer] : []),
)
