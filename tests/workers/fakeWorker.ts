/** A worker that does what a test says, in place of the browser's. */
import type { Ask } from '../../src/workers/serve.ts'

export class FakeWorker extends EventTarget {
  static all: FakeWorker[] = []
  /** How many there are that have not been ended. */
  static running = (): FakeWorker[] => FakeWorker.all.filter(({ isEnded }) => !isEnded)
  static last(): FakeWorker {
    const last = FakeWorker.all.at(-1)
    if (!last) throw new Error('No worker was made.')
    return last
  }

  readonly asked: Ask<unknown>[] = []
  isEnded = false

  constructor(readonly url: string | URL = '') {
    super()
    FakeWorker.all.push(this)
  }

  postMessage(ask: Ask<unknown>): void {
    this.asked.push(ask)
  }

  terminate(): void {
    this.isEnded = true
  }

  /** Tells of its newest request, or of another one; also when it has been ended, as a message on its way would. */
  tell(
    told: { progress: unknown } | { answer: unknown } | { error: string },
    id = this.asked.at(-1)?.id,
  ): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, ...told } }))
  }

  /** What browsers send where the file of a worker does not come. */
  doesNotLoad(): void {
    this.dispatchEvent(new Event('error'))
  }

  /** What they send where its code throws. */
  throws(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}
