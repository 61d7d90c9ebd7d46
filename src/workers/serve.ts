/** The worker's side of a job (job.ts): answers one request after the other, and tells how far it is. */

export interface Ask<Request> {
  id: number
  request: Request
}
export type Told<Progress, Answer> = { id: number } & (
  | { progress: Progress }
  | { answer: Answer }
  | { error: string }
)

/** Shares are told in steps of a twentieth, and each second. */
const STEPS = 20
const TELL_EVERY_MS = 1000

type Tell<Progress> = (progress: Progress) => void

export function serve<Request, Progress, Answer>(
  work: (request: Request, tell: Tell<Progress>) => Answer | Promise<Answer>,
  transferOf: (answer: Answer) => Transferable[] = () => [],
): void {
  addEventListener('message', async ({ data: { id, request } }: MessageEvent<Ask<Request>>) => {
    const send = (told: Told<Progress, Answer>, transfer: Transferable[] = []) =>
      postMessage(told, { transfer })
    try {
      const answer = await work(
        request,
        seldom((progress) => send({ id, progress })),
      )
      send({ id, answer }, transferOf(answer))
    } catch (error) {
      send({ id, error: error instanceof Error ? error.message : String(error) })
    }
  })
}

/** Tells all that is no share, and of the shares a few. */
function seldom<Progress>(tell: Tell<Progress>): Tell<Progress> {
  let [step, atMs] = [-1, performance.now()]
  return (progress) => {
    const nowMs = performance.now()
    if (typeof progress === 'number') {
      const next = Math.floor(progress * STEPS)
      if (next === step && nowMs - atMs < TELL_EVERY_MS) return
      step = next
    }
    atMs = nowMs
    tell(progress)
  }
}

/** Works to the end, telling each step. */
export function follow<Progress, Answer>(steps: Generator<Progress, Answer>, tell: Tell<Progress>): Answer {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    tell(value)
  }
}
