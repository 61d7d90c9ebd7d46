/** Measures the model in a worker of its own, which ends with the last figure or when it is no longer wanted. */
import type { Measured } from '../scenario/facts/budgets.ts'
import type { BenchAnswer } from './bench.worker.ts'

export function measureModelInWorker(
  signal: AbortSignal,
  onMeasured: (measured: Measured) => void,
): Promise<void> {
  const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' })
  const measuring = new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The worker stopped.')))
    worker.addEventListener('message', ({ data }: MessageEvent<BenchAnswer>) => {
      if (data === 'done') resolve()
      else if ('error' in data) reject(new Error(data.error))
      else onMeasured(data)
    })
    worker.postMessage(null)
  })
  return measuring.finally(() => worker.terminate())
}
