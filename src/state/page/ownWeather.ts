/** A weather file of one's own: read in a worker of this page, kept as long as the page is open, sent nowhere. It is no
 *  part of the document or the link; a link that names it says so. */
import { t, tById, tWith } from '../../i18n/t.ts'
import { OWN_SITE, type OwnYear } from '../../systems/weatherFile.ts'
import type { WeatherProblem } from '../../systems/weatherProblem.ts'
import { newWeatherJob } from '../../workers/jobs/weather.ts'
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

/** Reads a file and makes it the place on Earth. What goes wrong is reported, and the place before it stays. */
export async function importWeather(file: Blob, name: string): Promise<void> {
  cancelWeatherImport() // of another file
  const megabytes = Math.round(file.size / MEGABYTE)
  if (megabytes > MOST_MEGABYTES) {
    refuse(name, { problem: 'large', values: { megabytes, most: MOST_MEGABYTES } })
    return
  }
  store.setState({ readsWeather: true })
  const end = await job.start(file)
  if (end === null) return // whoever cancelled it sees to the progress
  store.setState({ readsWeather: false })
  if ('failure' in end) report(t('weather.stopped', { name, reason: failureText(end.failure) }))
  else if ('problem' in end.answer) refuse(name, end.answer)
  else {
    takeWeather(end.answer)
    tellNews(t('news.weather', { name, place: end.answer.place.name }))
  }
}

function refuse(name: string, { problem, values }: WeatherProblem): void {
  const reason = tWith('weather.problem', problem, inWords(values))
  report(t('weather.refused', { name, reason }))
}

function takeWeather(own: OwnYear): void {
  store.setState({ own })
  changeScenario({ site: OWN_SITE })
}

export function cancelWeatherImport(): void {
  job.cancel()
  store.setState({ readsWeather: false })
}
