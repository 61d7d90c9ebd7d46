import { decodeText } from '../../lib/text.ts'
import { type OwnWeather, readWeather } from '../../systems/weatherFile.ts'
import type { WeatherProblem } from '../../systems/weatherProblem.ts'
import { serve } from '../serve.ts'

export interface WeatherBlob {
  name: string
  file: Blob
}
export type WeatherAnswer = OwnWeather | WeatherProblem

serve<readonly WeatherBlob[], never, WeatherAnswer>(async (files) =>
  readWeather(
    await Promise.all(
      files.map(async ({ name, file }) => ({ name, text: decodeText(await file.arrayBuffer()) })),
    ),
  ),
)
