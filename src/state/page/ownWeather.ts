/** Weather files of one's own: read in a worker of this page, kept as long as the page is open, sent nowhere. It is no
 *  part of the document or the link; a link that names it says so. */
import { t, tById } from '../../i18n/t.ts'
import { fetchPart } from '../../lib/fetchPart.ts'
import { OWN_SITE, type OwnWeather } from '../../systems/weatherFile.ts'
import type { WeatherProblem } from '../../systems/weatherProblem.ts'
import { newWeatherJob, type WeatherBlob } from '../../workers/jobs/weather.ts'
import { failureText } from '../answers/jobs.ts'
import { changeScenario, report, tellNews } from '../document/actions.ts'
import { store } from '../document/store.ts'

const MEGABYTE = 1e6
/** An EPW of a year has two. */
const MOST_MEGABYTES = 50
const job = newWeatherJob()

/** Values that are words of ours, such as "latitude", in the reader's language; names of columns stay. */
const inWords = (values: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? tById('weather.word', value) : value,
    ]),
  )

/** What several files are called together. */
const nameOf = (files: readonly WeatherBlob[]): string =>
  files.length > 1 ? `${files[0]?.name} + ${files.length - 1}` : (files[0]?.name ?? '')

/** Reads a file, or several of one place, and makes it the place on Earth. What goes wrong is reported, and the place
 *  before it stays. */
export async function importWeather(files: readonly WeatherBlob[]): Promise<void> {
  cancelWeatherImport() // of another file
  const name = nameOf(files)
  const megabytes = Math.round(files.reduce((size, { file }) => size + file.size, 0) / MEGABYTE)
  if (megabytes > MOST_MEGABYTES) {
    await refuse(name, { problem: 'large', values: { megabytes, most: MOST_MEGABYTES } })
    return
  }
  store.setState({ readsWeather: true })
  const end = await job.start(files)
  if (end === null) return // whoever cancelled it sees to the progress
  store.setState({ readsWeather: false })
  if ('failure' in end) report(t('weather.stopped', { name, reason: failureText(end.failure) }))
  else if ('problem' in end.answer) await refuse(name, end.answer)
  else {
    takeWeather(end.answer)
    tellNews(t('news.weather', { name, place: end.answer.own.place.name }))
  }
}

async function refuse(name: string, { problem, values, file }: WeatherProblem): Promise<void> {
  const { isOfSeveral, weatherSentence } = await fetchPart(() => import('../../i18n/weatherSentence.ts'))
  const { loadWeatherYearsWords } = await fetchPart(() => import('../../i18n/weatherYears.ts'))
  const words = isOfSeveral(problem) ? await loadWeatherYearsWords() : null
  const reason = weatherSentence(problem, inWords(values), words)
  report(t('weather.refused', { name: file ?? name, reason }))
}

function takeWeather({ own, years }: OwnWeather): void {
  store.setState({ own, ownYears: years.length > 1 ? years : [] })
  changeScenario({ site: OWN_SITE })
}

export function cancelWeatherImport(): void {
  job.cancel()
  store.setState({ readsWeather: false })
}
