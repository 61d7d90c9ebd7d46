/** Hands out the chunks of a sweep and writes what comes back in order. What runs ahead of a slow chunk waits in memory
 *  up to a limit, then no more is handed out: memory stays level however many cases there are. */
import { type ChunkLines, type Failure, nextCount } from './chunk.ts'
import type { Engine } from './engine.ts'
import { Progress } from './progress.ts'
import type { ResultFile } from './resultFile.ts'

const MOST_WAITING_BYTES = 64 * 2 ** 20
const TELL_EVERY_MS = 5000
const FAILURES_KEPT = 20

export interface Outcome {
  /** Computed now, without those that stood in the file before. */
  cases: number
  failed: number
  failures: Failure[]
  seconds: number
  isWhole: boolean
}

export interface Conducting {
  caseCount: number
  /** What a case is called. */
  things?: string
  /** Cases of every chunk, where that does not hang on their time. */
  chunkCount?: number
  text: string
  engine: Engine
  file: ResultFile
  tell(line: string): void
  signal: AbortSignal
}

/** Something has come, or the user wants to stop. */
class Bell {
  private ring: (() => void) | null = null
  private hasRung = false
  strike = (): void => {
    this.hasRung = true
    this.ring?.()
  }
  async heard(): Promise<void> {
    if (!this.hasRung) await new Promise<void>((done) => (this.ring = done))
    this.ring = null
    this.hasRung = false
  }
}

export async function conduct(conducting: Conducting): Promise<Outcome> {
  const { caseCount, things = 'cases', chunkCount, text, engine, file, tell, signal } = conducting
  const begunMs = performance.now()
  const before = file.cases
  const bell = new Bell()
  const waiting = new Map<number, ChunkLines>()
  const outcome = { failed: 0, failures: [] as Failure[] }
  let [next, underWay, waitingBytes] = [before + 1, 0, 0]
  let latest: ChunkLines | null = null
  let broken: { error: unknown } | null = null

  const take = (chunk: ChunkLines): void => {
    latest = chunk
    underWay--
    waiting.set(chunk.from, chunk)
    waitingBytes += chunk.lines.length
    bell.strike()
  }
  const breakOff = (error: unknown): void => {
    broken ??= { error }
    bell.strike()
  }
  const handOut = (width: number): void => {
    while (next <= caseCount && underWay < width && waitingBytes < MOST_WAITING_BYTES) {
      // At the end smaller ones, so that all are busy to the last.
      const fair = Math.ceil((caseCount - next + 1) / width)
      const count = chunkCount
        ? Math.min(chunkCount, caseCount - next + 1)
        : Math.min(nextCount(latest, engine.chunkMs), fair)
      engine.compute({ text, from: next, count }).then(take, breakOff)
      next += count
      underWay++
    }
  }
  const writeReady = async (): Promise<void> => {
    for (let chunk = waiting.get(file.cases + 1); chunk; chunk = waiting.get(file.cases + 1)) {
      await file.append(chunk.lines, chunk.count)
      waiting.delete(chunk.from)
      waitingBytes -= chunk.lines.length
      outcome.failed += chunk.failed
      outcome.failures.push(...chunk.failures.slice(0, FAILURES_KEPT - outcome.failures.length))
    }
  }

  const progress = new Progress(caseCount, before, begunMs, things)
  const timer = setInterval(() => tell(progress.line(file.cases, performance.now())), TELL_EVERY_MS)
  signal.addEventListener('abort', bell.strike)
  try {
    while (file.cases < caseCount && !signal.aborted) {
      handOut(await engine.width())
      await bell.heard()
      await writeReady()
      if (broken) throw (broken as { error: unknown }).error
    }
  } finally {
    clearInterval(timer)
    signal.removeEventListener('abort', bell.strike)
  }
  return {
    ...outcome,
    cases: file.cases - before,
    seconds: (performance.now() - begunMs) / 1000,
    isWhole: file.cases === caseCount,
  }
}
