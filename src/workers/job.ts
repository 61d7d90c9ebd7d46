/** One way to compute beside the page. A job has a worker while there is something to do: its newest request wins, a
 *  cancel settles whoever waits, and an error of any kind ends the worker, so that the next request gets a fresh one. */
import type { Ask, Told } from './serve.ts'

/** Why there is no answer. `load`: the worker's file did not come, or workers are not allowed here. */
export type Failure =
  | { kind: 'load' }
  | { kind: 'silent'; seconds: number }
  /** What was thrown, in its own words; empty where the browser gives none. */
  | { kind: 'error'; message: string }
/** Null: no longer wanted. */
export type Ending<Answer> = { answer: Answer } | { failure: Failure } | null

export interface JobOptions<Request> {
  /** Answers to requests of the same key are the same: so many are remembered. */
  remembers?: number
  keyOf?: (request: Request) => string
  /** The worker waits for another request; otherwise it ends with its answer. */
  stays?: boolean
}

interface Waiting<Request, Progress, Answer> {
  request: Request
  onProgress: (progress: Progress) => void
  settle: (ending: Ending<Answer>) => void
}

/** A worker tells each second how far it is, or at its next step; one that the system has killed tells nothing at all.
 *  Counted while the page is awake. */
const LONGEST_SILENCE_S = 120

const failureOf = (event: object): Failure =>
  // The event of a file that did not load is plain; one of an error has a message, which may be empty.
  'message' in event ? { kind: 'error', message: String(event.message) } : { kind: 'load' }

export class Job<Request, Progress, Answer> {
  private worker: Worker | null = null
  private readonly waiting = new Map<number, Waiting<Request, Progress, Answer>>()
  private readonly made = new Map<string, Answer>()
  private newest = 0
  private silentS = 0
  private watch: ReturnType<typeof setInterval> | undefined

  constructor(
    private readonly open: () => Worker,
    private readonly options: JobOptions<Request> = {},
  ) {}

  /** An answer that was given before. */
  known(request: Request): Answer | undefined {
    return this.made.size > 0 ? this.made.get(this.keyOf(request)) : undefined // a key may be long work
  }

  /** Whatever runs ends as no longer wanted. */
  start(request: Request, onProgress: (progress: Progress) => void = () => {}): Promise<Ending<Answer>> {
    this.cancel()
    const answer = this.known(request)
    return answer === undefined ? this.ask(request, onProgress) : Promise.resolve({ answer })
  }

  /** The same after what the worker has to do already. */
  ask(request: Request, onProgress: (progress: Progress) => void = () => {}): Promise<Ending<Answer>> {
    return new Promise((settle) => {
      const id = ++this.newest
      this.waiting.set(id, { request, onProgress, settle })
      try {
        this.worker ??= this.opened()
        this.worker.postMessage({ id, request } satisfies Ask<Request>)
      } catch (error) {
        this.finish(this.worker ? failureOf(error as object) : { kind: 'load' })
      }
    })
  }

  /** What is made already stays known, and a worker without work stays where it is. */
  cancel(): void {
    if (this.waiting.size > 0) this.finish(null)
  }

  /** Ends the worker too, where it waits for more. */
  end(): void {
    this.finish(null)
  }

  forget(): void {
    this.made.clear()
  }

  private keyOf(request: Request): string {
    return this.options.keyOf?.(request) ?? JSON.stringify(request)
  }

  private opened(): Worker {
    const worker = this.open()
    const fail = (event: Event) => {
      if (worker === this.worker) this.finish(failureOf(event))
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Told<Progress, Answer>>) => this.hear(data))
    worker.addEventListener('error', fail)
    worker.addEventListener('messageerror', fail)
    this.silentS = 0
    this.watch = setInterval(() => {
      this.silentS = this.waiting.size > 0 ? this.silentS + 1 : 0
      if (this.silentS >= LONGEST_SILENCE_S) this.finish({ kind: 'silent', seconds: this.silentS })
    }, 1000)
    return worker
  }

  private hear(told: Told<Progress, Answer>): void {
    const asked = this.waiting.get(told.id)
    if (!asked) return // of a request that is no longer wanted
    this.silentS = 0
    if ('progress' in told) asked.onProgress(told.progress)
    else if ('error' in told) this.finish({ kind: 'error', message: told.error })
    else {
      this.waiting.delete(told.id)
      this.remember(asked.request, told.answer)
      if (!this.options.stays) this.finish(null)
      asked.settle({ answer: told.answer })
    }
  }

  private remember(request: Request, answer: Answer): void {
    const { remembers = 0 } = this.options
    if (remembers === 0) return
    this.made.set(this.keyOf(request), answer)
    if (this.made.size > remembers) this.made.delete(this.made.keys().next().value ?? '')
  }

  private finish(failure: Failure | null): void {
    clearInterval(this.watch)
    this.worker?.terminate()
    this.worker = null
    const left = [...this.waiting.values()]
    this.waiting.clear()
    for (const { settle } of left) settle(failure && { failure })
  }
}
