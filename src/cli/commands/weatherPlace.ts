/** The place on Earth that a command is about, with its hours: a shipped one, or files of one's own. */
import { existsSync } from 'node:fs'
import { weatherYears } from '../../i18n/en/weatherYears.ts'
import { t } from '../../i18n/t.ts'
import { weatherSentence, yearsNotes } from '../../i18n/weatherSentence.ts'
import { showPath } from '../../lib/shown.ts'
import type { SiteDaily } from '../../systems/site.ts'
import { reconstructYear } from '../../systems/weather.ts'
import { readWeather, type WeatherSource } from '../../systems/weatherFile.ts'
import { isProblem } from '../../systems/weatherProblem.ts'
import { BadInput, refuse } from '../answer.ts'
import { missing } from '../command.ts'
import { fileText } from '../fileText.ts'
import type { FlagValues } from '../flags.ts'
import { shippedSites } from '../places.ts'

/** Of one file; the page takes as much of all together. */
const MOST_MEGABYTES = 50

const textOf = (path: string): string =>
  fileText('weather', path, `${t('weather.accepted')}, in a file that can be read`, MOST_MEGABYTES)

/** One file, or several with commas between them; a file may have one in its name. */
const pathsOf = (given: string): string[] => (existsSync(given) ? [given] : given.split(','))

/** Of one's own: read here, sent nowhere. */
function ownPlace(given: string) {
  const paths = pathsOf(given)
  const read = readWeather(paths.map((path) => ({ name: path, text: textOf(path) })))
  if (isProblem(read)) {
    const sentence = weatherSentence(read.problem, shownNames(read.values), weatherYears)
    throw new BadInput(`--weather ${showPath(read.file ?? given)} is not accepted: ${sentence}`)
  }
  const { own } = read
  const { sources, choice } = own
  const formats = [...new Set(sources.map(({ format }) => t(`weather.format.${format}`)))]
  const notes = [`${[...formats, own.place.name].join(', ')}.`, ...sources.map(lightNote)]
  if (choice) {
    const { used, first, last } = choice
    notes.push(t('weather.choice', { years: choice.years, first, last, used }))
  }
  notes.push(...yearsNotes(own, weatherYears))
  const { calendarYear } = own
  const basis =
    calendarYear === null ? ONE_TYPICAL : `Of the one year ${calendarYear}: another may need more.`
  return { data: own, place: own.place, year: own.year, weather: read, notes, basis }
}

/** When in its hour a row's light is; of several kinds of files, of which. */
function lightNote(
  { format, light: { minute, isEstimated } }: WeatherSource,
  _: number,
  sources: readonly WeatherSource[],
): string {
  const words = isEstimated ? t('weather.lightFitted', { minute }) : t('weather.lightStated', { minute })
  return sources.length > 1 ? `${t(`weather.format.${format}`)}: ${words}` : words
}

/** A file's path as it is shown. */
const shownNames = (values: Record<string, string | number>) =>
  'other' in values ? { ...values, other: showPath(String(values.other)) } : values

export function siteOf(id: string): SiteDaily {
  const known = shippedSites()
  const place = known.find((one) => one.id === id)
  if (place) return place
  throw refuse(
    'site',
    id,
    known.map((one) => one.id),
  )
}

/** The place that is asked for, with its year; `weather` where files hold it. */
export function placeOf({ site: id, weather }: FlagValues) {
  if (weather !== undefined) {
    if (id !== undefined) throw refuse('weather', weather, 'only without --site')
    return ownPlace(weather)
  }
  if (id === undefined) throw missing('site', ', or --weather')
  const place = siteOf(id)
  const notes = [place.attribution, 'Hours rebuilt from daily figures computed from hourly data.']
  const basis = place.quality === 'A' ? ONE_TYPICAL : 'Of this one year: another may need more.'
  return { data: place, place, year: reconstructYear(place), weather: null, notes, basis }
}

const ONE_TYPICAL = 'Of this one typical year: another year may need more.'
