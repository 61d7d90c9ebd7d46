/** The years of weather files: about a second for the first. */
import { Job } from '../job.ts'
import type { WeatherAnswer, WeatherBlob } from './weather.worker.ts'

export type { WeatherBlob } from './weather.worker.ts'

export const newWeatherJob = (): Job<readonly WeatherBlob[], never, WeatherAnswer> =>
  new Job(() => new Worker(new URL('./weather.worker.ts', import.meta.url), { type: 'module' }))
