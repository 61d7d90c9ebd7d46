/** Asks the objects worker, which starts with the first import and ends with forgetObjects(). The newest import wins:
 *  an older one that is still going on ends as cancelled. */
import type { ObjectsAnswer, ObjectsRequest } from './objects.worker.ts'

export type { Imported } from './objects.worker.ts'
export type Keyframes = Extract<ObjectsAnswer, { kind: 'keyframes' }>
export type ImportOutcome = Extract<ObjectsAnswer, { kind: 'imported' | 'problem' | 'cancelled' | 'error' }>
export type Progress = (done: number, total: number) => void

type Verb<T> = T extends ObjectsRequest ? Omit<T, 'id'> : never
interface Waiting {
  settle(answer: ObjectsAnswer): void
  progress: Progress
}

let worker: Worker | null = null
let newest = 0
let newestImport = 0
const waiting = new Map<number, Waiting>()

/** A worker that cannot be loaded, or that dies, answers nobody: all who wait are told. */
function failAll(error: string): void {
  for (const [id, { settle }] of waiting) settle({ id, kind: 'error', error })
  waiting.clear()
  worker?.terminate()
  worker = null
}

function start(): Worker {
  const started = new Worker(new URL('./objects.worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<ObjectsAnswer>) => {
    const asked = waiting.get(data.id)
    if (data.kind === 'progress') asked?.progress(data.done, data.total)
    else {
      waiting.delete(data.id)
      asked?.settle(data)
    }
  })
  started.addEventListener('error', ({ message }) => {
    if (worker === started) failAll(message || 'The worker stopped.')
  })
  return started
}

function ask(request: Verb<ObjectsRequest>, progress: Progress = () => {}): Promise<ObjectsAnswer> {
  worker ??= start()
  const running = worker
  const id = ++newest
  if (request.verb === 'import') newestImport = id
  return new Promise((settle) => {
    waiting.set(id, { settle, progress })
    running.postMessage({ ...request, id } satisfies ObjectsRequest)
  })
}

export async function importElementSets(source: Blob | string, progress: Progress): Promise<ImportOutcome> {
  const answer = (await ask({ verb: 'import', source }, progress)) as ImportOutcome
  return answer.id === newestImport ? answer : { id: answer.id, kind: 'cancelled' }
}

export function cancelImport(): void {
  newestImport = 0
  worker?.postMessage({ id: ++newest, verb: 'cancel' } satisfies ObjectsRequest)
}

/** Null where there is no worker any more or it failed. */
export async function requestKeyframes(first: number, count: number): Promise<Keyframes | null> {
  if (!worker) return null
  const answer = await ask({ verb: 'keyframes', first, count })
  return answer.kind === 'keyframes' ? answer : null
}

export function forgetObjects(): void {
  newestImport = 0
  failAll('')
}
