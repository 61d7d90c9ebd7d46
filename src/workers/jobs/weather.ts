/** The year of a weather file: about a second. */
import { Job } from '../job.ts'
import type { WeatherAnswer } from './weather.worker.ts'

export const newWeatherJob = (): Job<Blob, never, WeatherAnswer> =>
  new Job(() => new Worker(new URL('./weather.worker.ts', import.meta.url), { type: 'module' }))
