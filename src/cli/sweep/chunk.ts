/** A chunk of a sweep: cases that follow one another, computed by whoever is free, told as lines of the result. The lines
 *  are made where they are computed, so that a number is written once and no lines depend on who joins them. */
import { messageOf } from '../../lib/messageOf.ts'
import { withoutControls } from '../../lib/text.ts'
import { csvLine } from '../../report/csv.ts'
import type { Cell } from '../../report/quantity.ts'
import { figuresOfCase } from '../../scenario/answers/sweep/cases.ts'
import { axisValues, caseName, readSweep, type Sweep } from '../../scenario/answers/sweep/document.ts'
import { designOf, siteIds } from '../design.ts'

export interface Chunk {
  /** The whole document: whoever computes knows nothing else. */
  text: string
  /** First case, from 1. */
  from: number
  count: number
}
export interface Failure {
  number: number
  name: string
  sentence: string
}
export interface ChunkLines {
  from: number
  count: number
  lines: string
  ms: number
  failed: number
  /** The first few. */
  failures: Failure[]
}

const FAILURES_TOLD = 3
let last: { text: string; sweep: Sweep } | null = null

function sweepOf(text: string): Sweep {
  if (last?.text !== text) last = { text, sweep: readSweep(JSON.parse(text), siteIds()) }
  return last.sweep
}

const oneLine = (sentence: string): string => withoutControls(sentence.replaceAll(/\s*[\r\n]+\s*/g, ' '))

export function computeChunk({ text, from, count }: Chunk): ChunkLines {
  const begun = performance.now()
  const sweep = sweepOf(text)
  const failures: Failure[] = []
  const parts: string[] = []
  let failed = 0
  for (let number = from; number < from + count; number++) {
    let told: Cell[]
    try {
      told = [...figuresOfCase(sweep, number, designOf), null]
    } catch (error) {
      const sentence = oneLine(messageOf(error))
      failed++
      if (failures.length < FAILURES_TOLD) failures.push({ number, name: caseName(sweep, number), sentence })
      told = [...sweep.outputs.map(() => null), sentence]
    }
    parts.push(csvLine([number, ...axisValues(sweep, number), ...told]))
  }
  return { from, count, lines: parts.join(''), ms: performance.now() - begun, failed, failures }
}

/** A chunk whose every case failed for one reason, which was not the model's. */
export function givenUp({ text, from, count }: Chunk, sentence: string): ChunkLines {
  const sweep = sweepOf(text)
  const numbers = Array.from({ length: count }, (_, index) => from + index)
  const none = sweep.outputs.map(() => null)
  return {
    ...{ from, count, ms: 0, failed: count },
    lines: numbers
      .map((number) => csvLine([number, ...axisValues(sweep, number), ...none, sentence]))
      .join(''),
    failures: numbers
      .slice(0, FAILURES_TOLD)
      .map((number) => ({ number, name: caseName(sweep, number), sentence })),
  }
}

/** Chunks that follow one another, as one. */
export const joined = (parts: readonly ChunkLines[]): ChunkLines => ({
  from: Math.min(...parts.map(({ from }) => from)),
  count: parts.reduce((sum, { count }) => sum + count, 0),
  lines: parts.map(({ lines }) => lines).join(''),
  ms: parts.reduce((sum, { ms }) => sum + ms, 0),
  failed: parts.reduce((sum, { failed }) => sum + failed, 0),
  failures: parts.flatMap(({ failures }) => failures).slice(0, FAILURES_TOLD),
})

/** Cases of a chunk that lasts as long as is wanted, from what the last one took; no more than eight times as many, for
 *  the next cases may be harder. */
export function nextCount(last: Pick<ChunkLines, 'count' | 'ms'> | null, wantedMs: number): number {
  if (!last) return 1
  const fitting = Math.floor((wantedMs / Math.max(last.ms, 0.01)) * last.count)
  return Math.max(1, Math.min(fitting, last.count * GROWTH, MOST_IN_CHUNK))
}
const GROWTH = 8
const MOST_IN_CHUNK = 20_000
