/** The words of several years of weather, in the page's language. */
import { fetchWords } from './languages.ts'
import type { WeatherYearsWords } from './weatherSentence.ts'

export const loadWeatherYearsWords = (): Promise<WeatherYearsWords> =>
  fetchWords(import.meta.glob<WeatherYearsWords>('./*/weatherYears.ts', { import: 'weatherYears' }))
