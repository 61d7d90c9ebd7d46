/** What is wrong with weather files, in a sentence. What can only be wrong with several of them has words of its own, which
 *  come when they are needed. */
import type { weatherYears as en } from './en/weatherYears.ts'
import { formatPlain } from './format.ts'
import { fill } from './language.ts'
import { tWith } from './t.ts'

export type WeatherYearsWords = Readonly<Record<keyof typeof en, string>>
type Values = Readonly<Record<string, string | number>>

/** Whether it is one of those words. */
export const isOfSeveral = (problem: string): problem is keyof WeatherYearsWords =>
  ['places', 'typical', 'twice'].includes(problem)

export function weatherSentence(problem: string, values: Values, words: WeatherYearsWords | null): string {
  if (!words || !isOfSeveral(problem)) return tWith('weather.problem', problem, values)
  const texts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'year' ? formatPlain(value) : value,
  ])
  return fill(words[problem], Object.fromEntries(texts))
}

/** What else there is to know of the years of one's own weather. */
export function yearsNotes(
  {
    calendarYear,
    leapHours,
    choice,
  }: { calendarYear: number | null; leapHours: number; choice: { missing: readonly number[] } | null },
  words: WeatherYearsWords,
): string[] {
  const missing = choice?.missing ?? []
  return [
    ...(calendarYear === null ? [] : [fill(words.calendar, { year: String(calendarYear) })]),
    ...(missing.length > 0 ? [fill(words.missing, { years: missing.join(', ') })] : []),
    ...(leapHours > 0 ? [fill(words.leap, { days: String(leapHours / 24) })] : []),
  ]
}
