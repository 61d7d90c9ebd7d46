/** How do weather files write an hour? Four formats become one table of 8,760 rows: EPW (EnergyPlus Auxiliary Programs,
 *  "Weather data format"), TMY3 (Wilcox & Marion 2008, NREL/TP-581-43156), PVGIS hourly and typical years (JRC, CSV,
 *  UTC) and NSRDB (NREL, SAM CSV). Columns are found by name, except in EPW, which has none. Nothing is repaired: what
 *  does not fit is a problem with its line, in words of i18n. */
import { DAYS } from './site.ts'

export type WeatherFormat = 'epw' | 'tmy3' | 'pvgis' | 'pvgis-hourly' | 'nsrdb'

/** What is wrong with a file, and what its sentence names. */
export interface WeatherProblem {
  problem:
    | 'large'
    | 'format'
    | 'place'
    | 'column'
    | 'slope'
    | 'rows'
    | 'leap'
    | 'finer'
    | 'years'
    | 'stamp'
    | 'value'
    | 'negative'
    | 'high'
    | 'night'
    | 'shift'
    | 'closure'
  values: Record<string, string | number>
}

export interface WeatherTable {
  format: WeatherFormat
  name: string
  latitudeDeg: number
  longitudeDeg: number
  elevationM: number
  /** Of local standard time, and of the stamps. */
  tzHours: number
  stampTzHours: number
  /** From the beginning of a row's hour to the instant its values stand for: 0.5 for means over the hour, null where
   *  the file does not tell. */
  centreH: number | null
  /** Beam on the normal, or on the horizontal. */
  isBeamHorizontal: boolean
  dniWm2: Float64Array
  dhiWm2: Float64Array
  /** Null where the file has none of its own. */
  ghiWm2: Float64Array | null
  temperatureC: Float64Array
  windMs: Float64Array
}

const problem = (kind: WeatherProblem['problem'], values: WeatherProblem['values'] = {}): WeatherProblem => ({
  problem: kind,
  values,
})
export const isProblem = (value: object): value is WeatherProblem => 'problem' in value

const QUANTITIES = ['dniWm2', 'dhiWm2', 'ghiWm2', 'temperatureC', 'windMs'] as const
type Quantity = (typeof QUANTITIES)[number]

/** Where a format has what. */
interface Layout extends Omit<WeatherTable, Quantity> {
  /** 0-based line of the first hour. */
  firstLine: number
  columns: Record<Quantity, number>
  /** Names of the columns, for messages. */
  names: Record<Quantity, string>
  /** Written instead of a value. */
  isMissing: (quantity: Quantity, value: number) => boolean
  /** Month and day from 1, hour from 0 that the row begins. */
  stamp: (cells: readonly string[]) => { month: number; day: number; hour: number }
}

/** Cells of a line of CSV, with or without quotes. */
const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g), (match) => (match[1] ?? match[2] ?? '').trim())
const numberOf = (text: string | undefined): number =>
  text === undefined || text.trim() === '' ? Number.NaN : Number(text)

const RANGES = { latitude: 90, longitude: 180, 'time zone': 14, elevation: 9000 } as const

/** The first of them that is no number in its range. */
function placeProblem(values: Record<keyof typeof RANGES, number>): WeatherProblem | null {
  for (const [field, most] of Object.entries(RANGES) as [keyof typeof RANGES, number][]) {
    if (!(Math.abs(values[field]) <= most)) return problem('place', { field, most })
  }
  return null
}

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

const EPW_HEADER_LINES = 8
const EPW_COLUMNS = { dniWm2: 14, dhiWm2: 15, ghiWm2: 13, temperatureC: 6, windMs: 21 }
const EPW_NAMES = {
  dniWm2: 'direct normal radiation',
  dhiWm2: 'diffuse horizontal radiation',
  ghiWm2: 'global horizontal radiation',
  temperatureC: 'dry bulb temperature',
  windMs: 'wind speed',
}

function epwLayout(lines: readonly string[]): Layout | WeatherProblem {
  const location = cellsOf(lines[0]!)
  const [latitude, longitude, timeZone, elevation] = location.slice(6, 10).map(numberOf)
  const place = { latitude: latitude!, longitude: longitude!, 'time zone': timeZone!, elevation: elevation! }
  return (
    placeProblem(place) ?? {
      format: 'epw',
      name: [location[1], location[3]].filter((part) => part && part !== '-').join(', '),
      latitudeDeg: place.latitude,
      longitudeDeg: place.longitude,
      elevationM: place.elevation,
      tzHours: place['time zone'],
      stampTzHours: place['time zone'],
      centreH: 0.5,
      isBeamHorizontal: false,
      firstLine: EPW_HEADER_LINES,
      columns: EPW_COLUMNS,
      names: EPW_NAMES,
      isMissing: (quantity, value) =>
        value >= (quantity === 'temperatureC' ? 99.9 : quantity === 'windMs' ? 999 : 9999),
      stamp: (cells) => ({ month: Number(cells[1]), day: Number(cells[2]), hour: Number(cells[3]) - 1 }),
    }
  )
}

const TMY3_NAMES = { dniWm2: 'DNI', dhiWm2: 'DHI', ghiWm2: 'GHI', temperatureC: 'Dry-bulb', windMs: 'Wspd' }

function tmy3Layout(lines: readonly string[]): Layout | WeatherProblem {
  const [, name = '', state = '', ...numbers] = cellsOf(lines[0]!)
  const [timeZone, latitude, longitude, elevation] = numbers.map(numberOf)
  const place = { latitude: latitude!, longitude: longitude!, 'time zone': timeZone!, elevation: elevation! }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const columns = columnsOf(cellsOf(lines[1]!), TMY3_NAMES)
  if (isProblem(columns)) return columns
  return {
    format: 'tmy3',
    name: [name, state].filter(Boolean).join(', '),
    latitudeDeg: place.latitude,
    longitudeDeg: place.longitude,
    elevationM: place.elevation,
    tzHours: place['time zone'],
    stampTzHours: place['time zone'],
    centreH: 0.5,
    isBeamHorizontal: false,
    firstLine: 2,
    columns,
    names: TMY3_NAMES,
    isMissing: (_, value) => value <= -9900,
    stamp([date = '', time = '']) {
      const [month, day] = date.split('/').map(Number)
      return { month: month!, day: day!, hour: Number(time.split(':')[0]) - 1 }
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
  const keys = cellsOf(lines[0]!)
  const values = cellsOf(lines[1] ?? '')
  const value = (key: string) => values[keys.indexOf(key)]
  const place = {
    latitude: numberOf(value('Latitude')),
    longitude: numberOf(value('Longitude')),
    'time zone': numberOf(value('Time Zone')),
    elevation: numberOf(value('Elevation')),
  }
  const wrong = placeProblem(place)
  if (wrong) return wrong
  const head = cellsOf(lines[2] ?? '')
  for (const column of ['Month', 'Day', 'Hour']) {
    if (!head.includes(column)) return problem('column', { column })
  }
  const names = head.includes('Tdry') ? SAM_NAMES : NSRDB_NAMES
  const columns = columnsOf(head, names)
  if (isProblem(columns)) return columns
  const [month, day, hour, minute] = ['Month', 'Day', 'Hour', 'Minute'].map((name) => head.indexOf(name))
  const minuteOfFirst = minute! < 0 ? 0 : numberOf(cellsOf(lines[3] ?? '')[minute!])
  const local = numberOf(value('Local Time Zone'))
  return {
    format: 'nsrdb',
    name: [value('City'), value('State'), value('Country')].filter((part) => part && part !== '-').join(', '),
    latitudeDeg: place.latitude,
    longitudeDeg: place.longitude,
    elevationM: place.elevation,
    tzHours: Number.isFinite(local) ? local : place['time zone'],
    stampTzHours: place['time zone'],
    centreH: minuteOfFirst > 0 ? minuteOfFirst / 60 : null,
    isBeamHorizontal: false,
    firstLine: 3,
    columns,
    names,
    isMissing: (_, value) => value <= -999,
    stamp: (cells) => ({
      month: Number(cells[month!]),
      day: Number(cells[day!]),
      hour: Number(cells[hour!]),
    }),
  }
}

const PVGIS_NAMES = { dniWm2: 'Gb(n)', dhiWm2: 'Gd(h)', ghiWm2: 'G(h)', temperatureC: 'T2m', windMs: 'WS10m' }
/** On a plane, which must be level; the total is not given. */
const PVGIS_HOURLY_NAMES = { ...PVGIS_NAMES, dniWm2: 'Gb(i)', dhiWm2: 'Gd(i)', ghiWm2: 'Gb(i)' }
const PVGIS_HEADER_LINES = 60

function pvgisLayout(lines: readonly string[]): Layout | WeatherProblem {
  const headLine = lines.slice(0, PVGIS_HEADER_LINES).findIndex((line) => /^time(\(UTC\))?,/.test(line))
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
  const head = cellsOf(lines[headLine]!)
  const isHourly = head.some((name) => name.endsWith('(i)'))
  const names = isHourly ? PVGIS_HOURLY_NAMES : PVGIS_NAMES
  const columns = columnsOf(head, names)
  if (isProblem(columns)) return columns
  const slope = header('slope')
  if (isHourly && slope !== 0) return problem('slope', { slope: Number.isFinite(slope) ? slope : '?' })
  const stamp = (text = '') => /^\d{4}(\d\d)(\d\d):(\d\d)(\d\d)$/.exec(text)
  const minute = Number(stamp(lines[headLine + 1]?.split(',')[0])?.[4] ?? 0)
  const offset = header('irradiance time offset')
  return {
    format: isHourly ? 'pvgis-hourly' : 'pvgis',
    name: '',
    latitudeDeg: place.latitude,
    longitudeDeg: place.longitude,
    elevationM: place.elevation,
    tzHours: place['time zone'],
    stampTzHours: 0,
    centreH: Number.isFinite(offset) ? offset : minute > 0 || isHourly ? minute / 60 : null,
    isBeamHorizontal: isHourly,
    firstLine: headLine + 1,
    columns,
    names,
    isMissing: () => false,
    stamp(cells) {
      const [, month, day, hour] = (stamp(cells[0]) ?? []).map(Number)
      return { month: month ?? Number.NaN, day: day ?? Number.NaN, hour: hour ?? Number.NaN }
    },
  }
}

/** Does a text begin as one of the formats does? */
export function beginsAsWeather(text: string): boolean {
  const [first = '', second = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 2)
  return (
    first.startsWith('LOCATION,') ||
    (first.startsWith('Source,') && first.includes('Latitude')) ||
    /^latitude \(decimal degrees\)/i.test(first) ||
    /^Date \(MM\/DD\/YYYY\)/.test(second)
  )
}

/** Tells the format by its first lines. */
function layoutOf(lines: readonly string[]): Layout | WeatherProblem {
  const first = lines[0] ?? ''
  if (first.startsWith('LOCATION,')) return epwLayout(lines)
  if (first.startsWith('Source,') && first.includes('Latitude')) return nsrdbLayout(lines)
  if (/^latitude \(decimal degrees\)/i.test(first)) return pvgisLayout(lines)
  if (/^Date \(MM\/DD\/YYYY\)/.test(lines[1] ?? '')) return tmy3Layout(lines)
  return problem('format')
}

export const HOURS = DAYS * 24
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Month, day and hour of every hour of a year without 29 February. */
const CALENDAR = MONTH_DAYS.flatMap((days, month) =>
  Array.from({ length: days * 24 }, (_, i) => ({
    month: month + 1,
    day: Math.floor(i / 24) + 1,
    hour: i % 24,
  })),
)
/** Above what reaches the atmosphere, for hours of W/m². */
const MOST_WM2 = 1500
const MOST = { dniWm2: MOST_WM2, dhiWm2: MOST_WM2, ghiWm2: MOST_WM2, temperatureC: 60, windMs: 100 }
const LEAST_C = -90

function rowsProblem(rows: number): WeatherProblem | null {
  if (rows === HOURS) return null
  if (rows === HOURS + 24) return problem('leap', { rows })
  for (const perHour of [2, 4, 6, 12, 60]) {
    if (rows === HOURS * perHour || rows === (HOURS + 24) * perHour)
      return problem('finer', { rows, perHour })
  }
  if (rows > 1.5 * HOURS) return problem('years', { rows, years: Math.round(rows / HOURS) })
  return problem('rows', { rows })
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
const stampText = ({ month, day, hour }: ReturnType<Layout['stamp']>) =>
  [month, day, hour].every(Number.isFinite)
    ? `${twoDigits(month)}-${twoDigits(day)} ${twoDigits(hour)}:00`
    : '?'

/** The rows of a weather file in the order of its stamps, or the first thing that is wrong with it. */
export function readTable(text: string): WeatherTable | WeatherProblem {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/)
  const layout = layoutOf(lines)
  if (isProblem(layout)) return layout
  const { firstLine, columns, names, isMissing, stamp, ...table } = layout
  let end = firstLine
  while (end < lines.length && /^\s*"?\d/.test(lines[end]!)) end++ // the legend below begins with letters
  const wrongRows = rowsProblem(end - firstLine)
  if (wrongRows) return wrongRows

  const read = Object.fromEntries(QUANTITIES.map((key) => [key, new Float64Array(HOURS)])) as Record<
    Quantity,
    Float64Array
  >
  for (let i = 0; i < HOURS; i++) {
    const line = firstLine + i + 1
    const cells = lines[firstLine + i]!.split(',')
    const found = stamp(cells)
    const due = CALENDAR[i]!
    if (found.month !== due.month || found.day !== due.day || found.hour !== due.hour) {
      return problem('stamp', { line, found: stampText(found), due: stampText(due) })
    }
    for (const quantity of QUANTITIES) {
      const column = names[quantity]
      const written = cells[columns[quantity]] ?? ''
      const value = numberOf(written)
      if (!Number.isFinite(value) || isMissing(quantity, value)) {
        return problem('value', { line, column, value: written.trim() })
      }
      const least = quantity === 'temperatureC' ? LEAST_C : 0
      if (value < least) return problem('negative', { line, column, value, least })
      if (value > MOST[quantity]) return problem('high', { line, column, value, most: MOST[quantity] })
      read[quantity][i] = value === 0 ? 0 : value // PVGIS writes −0.0
    }
  }
  return { ...table, ...read, ghiWm2: table.isBeamHorizontal ? null : read.ghiWm2 }
}
