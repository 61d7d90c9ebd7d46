/** NSRDB (NREL), as it is downloaded and as SAM writes it, and TMY3 (Wilcox & Marion 2008, NREL/TP-581-43156). */
import { csvCells } from '../lib/csvCells.ts'
import {
  columnsOf,
  countryOf,
  filledCells,
  firstRow,
  type Layout,
  named,
  numberOf,
  placeOf,
  placeProblem,
  RANGES,
} from './weatherLayout.ts'
import { isProblem, problem, type WeatherProblem } from './weatherProblem.ts'

const TMY3_NAMES = { dniWm2: 'DNI', dhiWm2: 'DHI', ghiWm2: 'GHI', temperatureC: 'Dry-bulb', windMs: 'Wspd' }
const TMY3_HEAD = /^"?Date \(MM\/DD\/YYYY\)/

export function tmy3Layout(lines: readonly string[], headLine: number): Layout | WeatherProblem {
  const cells = filledCells(lines[0] ?? '')
  const [timeZone = Number.NaN, latitude = Number.NaN, longitude = Number.NaN, elevation = Number.NaN] = cells
    .slice(-4)
    .map(numberOf)
  const place = { latitude, longitude, 'time zone': timeZone, elevation }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const columns = columnsOf(csvCells(lines[headLine] ?? ''), TMY3_NAMES)
  if (isProblem(columns)) return columns
  return {
    head: {
      format: 'tmy3',
      name: named([cells.slice(1, -5).join(', '), cells.at(-5)]),
      country: 'US',
      ...placeOf(place),
      centreH: null,
      isBeamHorizontal: false,
      isSaidTypical: false,
    },
    firstLine: headLine + 1,
    columns,
    names: TMY3_NAMES,
    isMissing: (_, value) => value <= -9900,
    stamp([date = '', time = '']) {
      const [month, day, year] = date.split('/').map(numberOf)
      // Beside 24:00 there is 00:00 of the day after, the same instant.
      const hour = numberOf(time.split(':')[0]) - 1
      return { year: year ?? Number.NaN, month: month ?? Number.NaN, day: day ?? Number.NaN, hour }
    },
  }
}

const NSRDB_NAMES = {
  dniWm2: 'DNI',
  dhiWm2: 'DHI',
  ghiWm2: 'GHI',
  temperatureC: 'Temperature',
  windMs: 'Wind Speed',
}
/** As SAM writes them. */
const SAM_NAMES = { ...NSRDB_NAMES, temperatureC: 'Tdry', windMs: 'Wspd' }

export function nsrdbLayout(lines: readonly string[]): Layout | WeatherProblem {
  const keys = csvCells(lines[0] ?? '')
  const values = csvCells(lines[1] ?? '')
  const value = (key: string) => values[keys.indexOf(key)]
  const place = {
    latitude: numberOf(value('Latitude')),
    longitude: numberOf(value('Longitude')),
    'time zone': numberOf(value('Time Zone')),
    elevation: numberOf(value('Elevation')),
  }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const headLine = Math.max(2, firstRow(lines, 2) - 1)
  const head = csvCells(lines[headLine] ?? '')
  const at = (name: string) => head.indexOf(name)
  for (const column of ['Month', 'Day', 'Hour']) {
    if (!head.includes(column)) return problem('column', { column })
  }
  const names = head.includes('Tdry') ? SAM_NAMES : NSRDB_NAMES
  const columns = columnsOf(head, names)
  if (isProblem(columns)) return columns
  const [year, month, day, hour] = [at('Year'), at('Month'), at('Day'), at('Hour')]
  const minuteOfFirst = numberOf(csvCells(lines[headLine + 1] ?? '')[at('Minute')])
  const local = numberOf(value('Local Time Zone'))
  return {
    head: {
      format: 'nsrdb',
      name: named([value('City'), value('State'), value('Country')]),
      country: countryOf(value('Country')),
      ...placeOf(place),
      tzHours: Math.abs(local) <= RANGES['time zone'] ? local : place['time zone'],
      centreH: minuteOfFirst > 0 && minuteOfFirst < 60 ? minuteOfFirst / 60 : null,
      isBeamHorizontal: false,
      isSaidTypical: false,
    },
    firstLine: headLine + 1,
    columns,
    names,
    isMissing: (_, value) => value <= -999,
    stamp: (cells) => ({
      year: numberOf(cells[year]),
      month: numberOf(cells[month]),
      day: numberOf(cells[day]),
      hour: numberOf(cells[hour]),
    }),
  }
}

export const isNsrdb = (first: string): boolean => /^"?Source"?,/.test(first) && first.includes('Latitude')

/** The line with the names of the columns is the second; some have a comment before it. */
export const tmy3HeadLine = (lines: readonly string[]): number =>
  lines.slice(0, 5).findIndex((line) => TMY3_HEAD.test(line))
