/** Weather files of one's own as years of the ground model, checked against the Sun (weatherLight.ts). A file may hold
 *  several years, and several files one each; they must be of one place. The total is formed from beam and diffuse, as for
 *  the shipped places. */
import { at } from '../lib/at.ts'
import { withoutControls } from '../lib/text.ts'
import type { Place } from './site.ts'
import { type SunYear, sunYear, type WeatherYear } from './weather.ts'
import { fittingCentre, lightOf, lightProblem, lowest, misfit, SHIFTS_H } from './weatherLight.ts'
import { isProblem, problem, type WeatherFormat, type WeatherProblem } from './weatherProblem.ts'
import { HOURS, readTable, type TableYear, type WeatherTable } from './weatherRows.ts'

/** Of several years: the one that stands for them where there can be but one, and what else there is to know. */
export interface YearChoice {
  years: number
  first: number
  last: number
  used: number
  /** Between the first and the last. */
  missing: number[]
}

/** What kind of file it is. */
export interface WeatherSource {
  format: WeatherFormat
  /** Of the rows' light: minutes after the beginning of a row's hour, and whether the Sun told it. */
  light: { minute: number; isEstimated: boolean }
}

export interface OwnYear {
  place: Place
  year: WeatherYear
  /** The files' kinds in the order of the files, each once. */
  sources: readonly WeatherSource[]
  /** The one that its rows name, of a single year; null of a typical one, and of several. */
  calendarYear: number | null
  /** Hours of 29 February that were left out. */
  leapHours: number
  /** Null where it is the only year. */
  choice: YearChoice | null
}

export interface NamedYear {
  year: number
  weather: WeatherYear
}

/** What was read: the year whose light is the middle one, and all of them in order. */
export interface OwnWeather {
  own: OwnYear
  years: NamedYear[]
}

export interface WeatherText {
  name: string
  text: string
}

export const OWN_SITE = 'own-weather'

/** Light of an instant so far outside its row's hour is stamped wrongly; satellites pass up to 15 minutes after it. */
const SLACK_H = 0.25
const MAX_NAME = 60
/** Cells of satellites are 4 km and more apart. */
const SAME_PLACE_DEG = 0.02

/** What a place without a name is called. */
const coordinates = (latitudeDeg: number, longitudeDeg: number): string =>
  `${Math.abs(latitudeDeg).toFixed(2)}° ${latitudeDeg < 0 ? 'S' : 'N'} ${Math.abs(longitudeDeg).toFixed(2)}° ${longitudeDeg < 0 ? 'W' : 'E'}`

/** Rows by the hours of local standard time that they begin in. */
function toLocal(values: Float64Array, hours: number): Float64Array {
  return values.map((_, i) => values[(((i - hours) % HOURS) + HOURS) % HOURS]!)
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)

/** Of an odd number the middle one by its light, of an even one the darker of both. */
const middleOf = <T>(years: readonly T[], lightOfYear: (year: T) => number): T =>
  at(
    years.map((year) => ({ year, light: lightOfYear(year) })).sort((a, b) => a.light - b.light),
    Math.floor((years.length - 1) / 2),
  ).year

function placeOf(table: WeatherTable): Place {
  const { latitudeDeg, longitudeDeg, elevationM, tzHours, country } = table
  return {
    id: OWN_SITE,
    name: withoutControls(table.name).slice(0, MAX_NAME) || coordinates(latitudeDeg, longitudeDeg),
    latitudeDeg,
    longitudeDeg,
    elevationM,
    tzHours,
    ...(country && { country }),
  }
}

/** What one file holds. */
interface FileYears {
  name: string
  place: Place
  source: WeatherSource
  years: NamedYear[]
  isTypical: boolean
  leapHours: number
}

/** Of a year without any light there is nothing to fit the Sun to; lightProblem() tells it. */
const isDark = (year: TableYear): boolean => lightOf(year).every((wm2) => wm2 === 0)

function yearsOfFile({ name, text }: WeatherText): FileYears | WeatherProblem {
  const table = readTable(text)
  if (isProblem(table)) return table
  const place = placeOf(table)
  // A zone of half an hour leaves half an hour between the rows and the clock's hours.
  const zoneH = table.tzHours - table.stampTzHours
  const movedH = Math.floor(zoneH)
  const local = (values: Float64Array) => toLocal(values, movedH)
  const rows = table.years.map((year) => ({
    ...year,
    dniWm2: local(year.dniWm2),
    dhiWm2: local(year.dhiWm2),
    ghiWm2: year.ghiWm2 && local(year.ghiWm2),
  }))
  const middle = middleOf(rows, (year) => sum(lightOf(year)))
  const isEstimated = table.centreH === null
  const centreH = table.centreH ?? (isDark(middle) ? 0.5 : fittingCentre(middle, place, zoneH - movedH))
  const sun = sunYear(place, centreH - 0.5 + zoneH - movedH)

  const lateH = isEstimated
    ? isWithinItsHour(centreH)
      ? 0
      : centreH - 0.5
    : lowest(SHIFTS_H, (hours) => misfit(middle, sun.meanCosz, hours))
  if (lateH !== 0 && !isDark(middle)) {
    const hours = Math.round(Math.abs(lateH) * 10) / 10
    const way = lateH > 0 ? 'early' : 'late'
    return problem('shift', { hours, way, latitude: place.latitudeDeg, longitude: place.longitudeDeg })
  }
  const years: NamedYear[] = []
  for (const row of rows) {
    const dniWm2 = table.isBeamHorizontal ? beamNormal(row.dniWm2, sun) : row.dniWm2
    const { dhiWm2, ghiWm2, year } = row
    const wrong = lightProblem({ dniWm2, dhiWm2, ghiWm2 }, lightOf(row), sun, place)
    if (wrong) return rows.length > 1 ? ofYear(wrong, year) : wrong
    const weather: WeatherYear = {
      dniWm2,
      dhiWm2,
      ghiWm2: dniWm2.map((dni, i) => dni * sun.meanCosz[i]! + dhiWm2[i]!),
      temperatureC: local(row.temperatureC),
      windMs: local(row.windMs),
      sun,
    }
    years.push({ year, weather })
  }
  return {
    name,
    place,
    source: { format: table.format, light: { minute: Math.round(centreH * 60), isEstimated } },
    years,
    isTypical: table.isSaidTypical || table.years.some((one) => one.isTypical),
    leapHours: table.leapHours,
  }
}

/** A day of one of several years. */
const ofYear = (wrong: WeatherProblem, year: number): WeatherProblem =>
  'from' in wrong.values
    ? { ...wrong, values: { ...wrong.values, from: `${year}-${wrong.values.from}` } }
    : wrong

const isWithinItsHour = (centreH: number): boolean => centreH >= -SLACK_H && centreH <= 1 + SLACK_H

/** Beam on the normal from that on the level; at most that of a very clear sky, since it divides by the Sun's height. */
const beamNormal = (horizontalWm2: Float64Array, { meanCosz: cosz, clearDniWm2 }: SunYear): Float64Array =>
  horizontalWm2.map((beam, i) => (beam > 0 && cosz[i]! > 0 ? Math.min(beam / cosz[i]!, clearDniWm2[i]!) : 0))

/** Why a file cannot stand beside the first; null where it can. */
function besideProblem(first: FileYears, file: FileYears): WeatherProblem | null {
  const [a, b] = [first.place, file.place]
  const isApart =
    Math.abs(a.latitudeDeg - b.latitudeDeg) > SAME_PLACE_DEG ||
    Math.abs(a.longitudeDeg - b.longitudeDeg) > SAME_PLACE_DEG
  if (isApart) {
    const where = { latitude: b.latitudeDeg, longitude: b.longitudeDeg }
    return problem('places', {
      ...where,
      other: first.name,
      otherLatitude: a.latitudeDeg,
      otherLongitude: a.longitudeDeg,
    })
  }
  return file.isTypical ? problem('typical') : null
}

const kindsOf = (files: readonly FileYears[]): WeatherSource[] =>
  files
    .map(({ source }) => source)
    .filter((one, index, all) => all.findIndex((other) => isSameKind(other, one)) === index)
const isSameKind = (a: WeatherSource, b: WeatherSource): boolean =>
  a.format === b.format && a.light.minute === b.light.minute && a.light.isEstimated === b.light.isEstimated

/** The files' years as those of one place. */
function gathered(files: readonly FileYears[]): OwnWeather | WeatherProblem {
  const first = at(files, 0)
  const seen = new Map<number, string>()
  for (const file of files) {
    const wrong = files.length > 1 ? besideProblem(first, file) : null
    if (wrong) return { ...wrong, file: file.name }
    for (const { year } of file.years) {
      const other = seen.get(year)
      if (other !== undefined) return { ...problem('twice', { year, other }), file: file.name }
      seen.set(year, file.name)
    }
  }
  const years = files.flatMap((file) => file.years).sort((a, b) => a.year - b.year)
  const used = middleOf(years, ({ weather }) => sum(weather.dniWm2) + sum(weather.dhiWm2))
  const [from, to] = [at(years, 0).year, at(years, years.length - 1).year]
  const missing = Array.from({ length: to - from + 1 }, (_, k) => from + k).filter((year) => !seen.has(year))
  const leapHours = files.reduce((hours, file) => hours + file.leapHours, 0)
  const isSingle = years.length === 1
  return {
    own: {
      place: first.place,
      year: used.weather,
      sources: kindsOf(files),
      calendarYear: isSingle && !first.isTypical ? used.year : null,
      leapHours,
      choice: isSingle ? null : { years: years.length, first: from, last: to, used: used.year, missing },
    },
    years,
  }
}

/** Reads files of one's own. */
export function readWeather(texts: readonly WeatherText[]): OwnWeather | WeatherProblem {
  const files: FileYears[] = []
  for (const one of texts) {
    const read = yearsOfFile(one)
    if (isProblem(read)) return { ...read, file: one.name }
    files.push(read)
  }
  return gathered(files)
}
