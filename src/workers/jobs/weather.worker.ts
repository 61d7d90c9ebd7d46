import { decodeText } from '../../lib/text.ts'
import { type OwnYear, readWeather } from '../../systems/weatherFile.ts'
import type { WeatherProblem } from '../../systems/weatherProblem.ts'
import { serve } from '../serve.ts'

export type WeatherAnswer = OwnYear | WeatherProblem

serve<Blob, never, WeatherAnswer>(async (file) => readWeather(decodeText(await file.arrayBuffer())))
