/** What a weather file says of itself, and where it has what: the parts that the readers of the formats share. Fields of a
 *  first line that holds a place's name are counted from its end, since names have commas. */
import { csvCells } from '../lib/csvCells.ts'
import { problem, type WeatherFormat, type WeatherProblem } from './weatherProblem.ts'

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

export const RANGES = { latitude: 90, longitude: 180, 'time zone': 14, elevation: 9000 } as const
type PlaceFields = Record<keyof typeof RANGES, number>

/** The first of them that is no number in its range. */
export function placeProblem(values: PlaceFields): WeatherProblem | null {
  for (const [field, most] of Object.entries(RANGES) as [keyof typeof RANGES, number][]) {
    if (!(Math.abs(values[field]) <= most)) return problem('place', { field, most })
  }
  return null
}

export const placeOf = (values: PlaceFields) => ({
  latitudeDeg: values.latitude,
  longitudeDeg: values.longitude,
  elevationM: values.elevation,
  tzHours: values['time zone'],
  stampTzHours: values['time zone'],
})

/** Finds columns by what their names begin with. */
export function columnsOf(head: readonly string[], starts: Record<Quantity, string>) {
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
export const countryOf = (text: string | undefined): string | undefined =>
  text && /^(USA?|United States.*)$/i.test(text) ? 'US' : undefined

export const named = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part && part !== '-' && part !== 'unknown').join(', ')

/** Cells without the empty ones at the end. */
export function filledCells(line: string): string[] {
  const cells = csvCells(line)
  while (cells.at(-1) === '') cells.pop()
  return cells
}

/** A line of hours begins with a digit, in quotes or not; what is above and below begins with letters. */
export const isRow = (line: string): boolean => /^\s*"?\d/.test(line)
/** The hours begin so far below. */
export const MOST_HEADER_LINES = 200

export function firstRow(lines: readonly string[], from: number): number {
  const found = lines.slice(0, MOST_HEADER_LINES).findIndex((line, index) => index >= from && isRow(line))
  return found < 0 ? Math.min(lines.length, MOST_HEADER_LINES) : found
}
