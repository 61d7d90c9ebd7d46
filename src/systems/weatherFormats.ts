/** Where do weather files have what? Four formats: EPW (EnergyPlus Auxiliary Programs, "Weather data format"), TMY3
 *  (Wilcox & Marion 2008, NREL/TP-581-43156), PVGIS hourly and typical years (JRC, CSV, UTC) and NSRDB (NREL, SAM CSV).
 *  Columns are found by name, except in EPW, which has none; fields of a first line that holds a place's name are counted
 *  from its end, since names have commas. Rows: weatherRows.ts. */
import { csvCells } from '../lib/csvCells.ts'
import { isProblem, problem, type WeatherFormat, type WeatherProblem } from './weatherProblem.ts'

export const QUANTITIES = ['dniWm2', 'dhiWm2', 'ghiWm2', 'temperatureC', 'windMs'] as const
export type Quantity = (typeof QUANTITIES)[number]

/** What a file says of itself. */
export interface WeatherHead {
  format: WeatherFormat
  name: string
  country?: string | undefined
  latitudeDeg: number
  longitudeDeg: number
  elevationM: number
  /** Of local standard time, and of the stamps. */
  tzHours: number
  stampTzHours: number
  /** From the beginning of a row's hour to the instant its values stand for, null where the file does not tell. */
  centreH: number | null
  /** Beam on the normal, or on the horizontal. */
  isBeamHorizontal: boolean
  /** Whether it calls itself a typical year, whatever year its rows name. */
  isSaidTypical: boolean
}

/** Year (NaN where there is none), month and day from 1, hour that the row begins: −1 is the last of the day before. */
export interface Stamp {
  year: number
  month: number
  day: number
  hour: number
}

/** Where a format has what. */
export interface Layout {
  head: WeatherHead
  /** 0-based line of the first hour. */
  firstLine: number
  columns: Record<Quantity, number>
  /** Names of the columns, for messages. */
  names: Record<Quantity, string>
  /** Written instead of a value. */
  isMissing: (quantity: Quantity, value: number) => boolean
  stamp: (cells: readonly string[]) => Stamp
}

export const numberOf = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text)

const RANGES = { latitude: 90, longitude: 180, 'time zone': 14, elevation: 9000 } as const
type PlaceFields = Record<keyof typeof RANGES, number>

/** The first of them that is no number in its range. */
function placeProblem(values: PlaceFields): WeatherProblem | null {
  for (const [field, most] of Object.entries(RANGES) as [keyof typeof RANGES, number][]) {
    if (!(Math.abs(values[field]) <= most)) return problem('place', { field, most })
  }
  return null
}

const placeOf = (values: PlaceFields) => ({
  latitudeDeg: values.latitude,
  longitudeDeg: values.longitude,
  elevationM: values.elevation,
  tzHours: values['time zone'],
  stampTzHours: values['time zone'],
})

/** Finds columns by what their names begin with. */
function columnsOf(head: readonly string[], starts: Record<Quantity, string>) {
  const columns = {} as Record<Quantity, number>
  for (const quantity of QUANTITIES) {
    const start = starts[quantity].toLowerCase()
    columns[quantity] = head.findIndex(
      (name) => name.toLowerCase() === start || name.toLowerCase().startsWith(`${start} (`),
    )
    if (columns[quantity] < 0) return problem('column', { column: starts[quantity] })
  }
  return columns
}

/** Only what prices are known of. */
const countryOf = (text: string | undefined): string | undefined =>
  text && /^(USA?|United States.*)$/i.test(text) ? 'US' : undefined

const named = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part && part !== '-' && part !== 'unknown').join(', ')

/** Cells without the empty ones at the end. */
function filledCells(line: string): string[] {
  const cells = csvCells(line)
  while (cells.at(-1) === '') cells.pop()
  return cells
}

/** A line of hours begins with a digit, in quotes or not; what is above and below begins with letters. */
export const isRow = (line: string): boolean => /^\s*"?\d/.test(line)
/** The hours begin so far below. */
const MOST_HEADER_LINES = 200

function firstRow(lines: readonly string[], from: number): number {
  const found = lines.slice(0, MOST_HEADER_LINES).findIndex((line, index) => index >= from && isRow(line))
  return found < 0 ? Math.min(lines.length, MOST_HEADER_LINES) : found
}

/** Names of typical years in the fourth field of an EPW's first line: TMY to TMY3, TMYx, IWEC and CWEC ("International",
 *  "Canadian Weather for Energy Calculations"). */
const TYPICAL = /\b(TMY|IWEC|CWEC)/i

const EPW_COLUMNS = { dniWm2: 14, dhiWm2: 15, ghiWm2: 13, temperatureC: 6, windMs: 21 }
const EPW_NAMES = {
  dniWm2: 'direct normal radiation',
  dhiWm2: 'diffuse horizontal radiation',
  ghiWm2: 'global horizontal radiation',
  temperatureC: 'dry bulb temperature',
  windMs: 'wind speed',
}

/** PVGIS writes UTC under whatever zone its first line names, and the instant before the hour's end in a comment. */
function pvgisHabit(header: readonly string[]): Pick<WeatherHead, 'centreH'> | null {
  const isPvgis = header.some((line) => /PVGIS|ECMWF\/ERA|Irradiance Time Offset/i.test(line))
  if (!isPvgis) return null
  const offset = header.map((line) => /Irradiance Time Offset \(h\): *(-?[\d.]+)/i.exec(line)?.[1])
  const hours = numberOf(offset.find((one) => one !== undefined))
  return { centreH: Number.isFinite(hours) ? 1 + hours : null }
}

function epwLayout(lines: readonly string[]): Layout | WeatherProblem {
  const location = filledCells(lines[0] ?? '')
  const [latitude = Number.NaN, longitude = Number.NaN, timeZone = Number.NaN, elevation = Number.NaN] =
    location.slice(-4).map(numberOf)
  const place = { latitude, longitude, 'time zone': timeZone, elevation }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const firstLine = firstRow(lines, 1)
  const habit = pvgisHabit(lines.slice(0, firstLine))
  const zone = habit && { tzHours: Math.round(place.longitude / 15), stampTzHours: 0 }
  return {
    head: {
      format: 'epw',
      name: named([location.slice(1, -8).join(', '), location.at(-7)]),
      country: countryOf(location.at(-7)),
      ...placeOf(place),
      ...zone,
      centreH: habit?.centreH ?? null,
      isBeamHorizontal: false,
      isSaidTypical: TYPICAL.test(location.at(-6) ?? ''),
    },
    firstLine,
    columns: EPW_COLUMNS,
    names: EPW_NAMES,
    isMissing: (quantity, value) =>
      value >= (quantity === 'temperatureC' ? 99.9 : quantity === 'windMs' ? 999 : 9999),
    stamp: ([year, month, day, hour]) => ({
      year: numberOf(year),
      month: numberOf(month),
      day: numberOf(day),
      hour: numberOf(hour) - 1,
    }),
  }
}

const TMY3_NAMES = { dniWm2: 'DNI', dhiWm2: 'DHI', ghiWm2: 'GHI', temperatureC: 'Dry-bulb', windMs: 'Wspd' }
const TMY3_HEAD = /^"?Date \(MM\/DD\/YYYY\)/

function tmy3Layout(lines: readonly string[], headLine: number): Layout | WeatherProblem {
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

function nsrdbLayout(lines: readonly string[]): Layout | WeatherProblem {
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

const PVGIS_NAMES = { dniWm2: 'Gb(n)', dhiWm2: 'Gd(h)', ghiWm2: 'G(h)', temperatureC: 'T2m', windMs: 'WS10m' }
/** On a plane, which must be level; the total is not given. */
const PVGIS_HOURLY_NAMES = { ...PVGIS_NAMES, dniWm2: 'Gb(i)', dhiWm2: 'Gd(i)', ghiWm2: 'Gb(i)' }

function pvgisLayout(lines: readonly string[]): Layout | WeatherProblem {
  const headLine = lines.slice(0, MOST_HEADER_LINES).findIndex((line) => /^"?time(\(UTC\))?"?,/.test(line))
  if (headLine < 0) return problem('column', { column: 'time(UTC)' })
  const header = (start: string) => {
    const line = lines.slice(0, headLine).find((one) => one.toLowerCase().startsWith(start))
    return line === undefined ? Number.NaN : Number.parseFloat(line.slice(line.indexOf(':') + 1))
  }
  const longitude = header('longitude')
  const place = {
    latitude: header('latitude'),
    longitude,
    'time zone': Math.round(longitude / 15), // the file gives none: the Sun's own hour
    elevation: header('elevation'),
  }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const head = csvCells(lines[headLine] ?? '')
  const isHourly = head.some((name) => name.endsWith('(i)'))
  const names = isHourly ? PVGIS_HOURLY_NAMES : PVGIS_NAMES
  const columns = columnsOf(head, names)
  if (isProblem(columns)) return columns
  const slope = header('slope')
  if (isHourly && slope !== 0) return problem('slope', { slope: Number.isFinite(slope) ? slope : '?' })
  const stamp = (text = '') => /^(\d{4})(\d\d)(\d\d):(\d\d)(\d\d)$/.exec(text)
  const minute = Number(stamp(csvCells(lines[headLine + 1] ?? '')[0])?.[5] ?? 0)
  const offset = header('irradiance time offset')
  return {
    head: {
      format: isHourly ? 'pvgis-hourly' : 'pvgis',
      name: '',
      ...placeOf(place),
      stampTzHours: 0,
      centreH: Number.isFinite(offset) ? offset : minute > 0 || isHourly ? minute / 60 : null,
      isBeamHorizontal: isHourly,
      isSaidTypical: false,
    },
    firstLine: headLine + 1,
    columns,
    names,
    isMissing: () => false,
    stamp(cells) {
      const [year = Number.NaN, month = Number.NaN, day = Number.NaN, hour = Number.NaN] = (
        stamp(cells[0]) ?? []
      )
        .slice(1)
        .map(Number)
      return { year, month, day, hour }
    },
  }
}

const isEpw = (first: string): boolean => /^"?LOCATION"?,/.test(first)
const isNsrdb = (first: string): boolean => /^"?Source"?,/.test(first) && first.includes('Latitude')
const isPvgis = (first: string): boolean => /^"?latitude \(decimal degrees\)/i.test(first)
/** The line with the names of the columns is the second; some have a comment before it. */
const tmy3HeadLine = (lines: readonly string[]): number =>
  lines.slice(0, 5).findIndex((line) => TMY3_HEAD.test(line))

/** Does a text begin as one of the formats does? */
export function beginsAsWeather(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 5)
  const [first = ''] = lines
  return isEpw(first) || isNsrdb(first) || isPvgis(first) || tmy3HeadLine(lines) > 0
}

/** Tells the format by its first lines. */
export function layoutOf(lines: readonly string[]): Layout | WeatherProblem {
  const first = lines[0] ?? ''
  if (isEpw(first)) return epwLayout(lines)
  if (isNsrdb(first)) return nsrdbLayout(lines)
  if (isPvgis(first)) return pvgisLayout(lines)
  const headLine = tmy3HeadLine(lines)
  return headLine > 0 ? tmy3Layout(lines, headLine) : problem('format')
}
