/** Reads a weather file off the main thread: about a second. */
import { decodeText } from '../lib/text.ts'
import { type OwnYear, readWeather } from '../systems/weatherFile.ts'
import type { WeatherProblem } from '../systems/weatherProblem.ts'

export type WeatherAnswer = OwnYear | WeatherProblem | { error: string }

addEventListener('message', async ({ data }: MessageEvent<Blob>) => {
  let answer: WeatherAnswer
  try {
    answer = readWeather(decodeText(await data.arrayBuffer()))
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  postMessage(answer)
})
