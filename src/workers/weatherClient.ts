/** Asks the weather worker for one file; a newer file, or a cancel, ends the running one at once. */
import type { WeatherAnswer } from './weather.worker.ts'

const MEGABYTE = 1e6
/** An EPW of a year has two. */
const MOST_MEGABYTES = 50

let running: { worker: Worker; resolve: (answer: null) => void } | null = null

export function cancelWeather(): void {
  running?.worker.terminate()
  running?.resolve(null)
  running = null
}

/** The year of a file; null where it was cancelled. */
export function requestWeather(file: Blob): Promise<WeatherAnswer | null> {
  cancelWeather()
  const megabytes = file.size / MEGABYTE
  if (megabytes > MOST_MEGABYTES) {
    const values = { megabytes: Math.round(megabytes), most: MOST_MEGABYTES }
    return Promise.resolve({ problem: 'large', values })
  }
  const worker = new Worker(new URL('./weather.worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve) => {
    running = { worker, resolve }
    const finish = (answer: WeatherAnswer) => {
      worker.terminate()
      running = null
      resolve(answer)
    }
    worker.onmessage = ({ data }: MessageEvent<WeatherAnswer>) => finish(data)
    worker.onerror = ({ message }) => finish({ error: message })
    worker.postMessage(file)
  })
}
