/** The rows of a weather file as years of 8,760 hours. What the file holds is told by the stamps of its rows: several an
 *  hour are refused, and a year that is cut off; 29 February is left out, as everywhere in the ground's calendar, and what
 *  is no more than a day beyond the last whole year; 00:00 is 24:00 of the day before. */
import { at } from '../lib/at.ts'
import { csvCells } from '../lib/csvCells.ts'
import { DAYS } from './site.ts'
import { layoutOf } from './weatherFormats.ts'
import {
  isRow,
  type Layout,
  numberOf,
  QUANTITIES,
  type Quantity,
  type Stamp,
  type WeatherHead,
} from './weatherLayout.ts'
import { isProblem, problem, type WeatherProblem } from './weatherProblem.ts'

export const HOURS = DAYS * 24

/** A whole year of hours as the file has them. */
export interface TableYear {
  /** As its rows name it; counted from 1 where they name none, or several alike. */
  year: number
  /** Put together from several, or of no year that is named. */
  isTypical: boolean
  dniWm2: Float64Array
  dhiWm2: Float64Array
  /** Null where the file has none of its own. */
  ghiWm2: Float64Array | null
  temperatureC: Float64Array
  windMs: Float64Array
}

export interface WeatherTable extends WeatherHead {
  years: TableYear[]
  /** Hours of 29 February that were left out. */
  leapHours: number
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTH_STARTS = MONTH_DAYS.map((_, month) => MONTH_DAYS.slice(0, month).reduce((a, b) => a + b, 0))

/** Hours since the year began, of a stamp without 29 February; NaN where it is none. */
function hourOfYear({ month, day, hour }: Stamp): number {
  const start = MONTH_STARTS[month - 1]
  const isStamp =
    start !== undefined && day >= 1 && day <= at(MONTH_DAYS, month - 1) && hour >= 0 && hour < 24
  const index = isStamp ? (start + day - 1) * 24 + hour : Number.NaN
  return Number.isInteger(index) ? index : Number.NaN
}

const isLeapDay = ({ month, day }: Stamp): boolean => month === 2 && day === 29

/** An hour before midnight that is written as of the day after. */
function ofItsDay(stamp: Stamp, before: Stamp | null): Stamp {
  const { month, day, hour } = stamp
  if (hour !== -1) return stamp
  if (day > 1) return { ...stamp, day: day - 1, hour: 23 }
  const lastMonth = month === 1 ? 12 : month - 1
  const isAfterLeapDay = month === 3 && before !== null && isLeapDay(before)
  const lastDay = isAfterLeapDay ? 29 : (MONTH_DAYS[lastMonth - 1] ?? Number.NaN) // of a month that there is not
  return { ...stamp, month: lastMonth, day: lastDay, hour: 23 }
}

const twoDigits = (value: number) => String(value).padStart(2, '0')
/** Month, day and hour that an hour of the year begins. */
export function hourText(index: number): string {
  const day = Math.floor(index / 24)
  const month = MONTH_STARTS.findLastIndex((start) => start <= day)
  return `${twoDigits(month + 1)}-${twoDigits(day - at(MONTH_STARTS, month) + 1)} ${twoDigits(index % 24)}:00`
}

/** 0-based line of a row, its hour of the year (NaN where it has none) and the year that it names. */
interface Row {
  line: number
  hour: number
  year: number
}

const cellsOf = (line: string): string[] => (line.includes('"') ? csvCells(line) : line.split(','))

/** The hours of each whole year, and how many of 29 February there are besides. */
function yearsOf(
  lines: readonly string[],
  { firstLine, stamp }: Layout,
): { years: Row[][]; leapHours: number } | WeatherProblem {
  const rows: Row[] = []
  let before: Stamp | null = null
  let count = 0
  let hours = 0
  for (let line = firstLine; line < lines.length && isRow(at(lines, line)); line++) {
    const own = ofItsDay(stamp(cellsOf(at(lines, line))), before)
    const isSameHour = before !== null && own.day === before.day && own.hour === before.hour
    if (!isSameHour) hours++
    count++
    before = own
    if (!isLeapDay(own)) rows.push({ line, hour: hourOfYear(own), year: own.year })
  }
  const perHour = Math.round(count / Math.max(hours, 1))
  if (perHour > 1) return problem('finer', { rows: count, perHour })
  for (const [index, { line, hour }] of rows.entries()) {
    const due = index % HOURS
    if (hour === due) continue
    const found = Number.isNaN(hour) ? '?' : hourText(hour)
    return problem('stamp', { line: line + 1, found, due: hourText(due) })
  }
  const isCutOff = rows.length % HOURS > 24
  if (rows.length < HOURS || isCutOff) return problem('rows', { rows: count })
  const years = Math.floor(rows.length / HOURS)
  return {
    years: Array.from({ length: years }, (_, k) => rows.slice(k * HOURS, (k + 1) * HOURS)),
    leapHours: count - rows.length,
  }
}

/** Above what reaches the atmosphere, for hours of W/m². */
const MOST_WM2 = 1500
const MOST = { dniWm2: MOST_WM2, dhiWm2: MOST_WM2, ghiWm2: MOST_WM2, temperatureC: 60, windMs: 100 }
const LEAST_C = -90

type Values = Record<Quantity, Float64Array>

function valuesOf(lines: readonly string[], rows: readonly Row[], layout: Layout): Values | WeatherProblem {
  const { columns, names, isMissing } = layout
  const read = Object.fromEntries(QUANTITIES.map((key) => [key, new Float64Array(HOURS)])) as Values
  for (const [i, { line }] of rows.entries()) {
    const cells = cellsOf(at(lines, line))
    for (const quantity of QUANTITIES) {
      const column = names[quantity]
      const written = cells[columns[quantity]] ?? ''
      const value = numberOf(written)
      const where = { line: line + 1, column }
      if (!Number.isFinite(value) || isMissing(quantity, value)) {
        return problem('value', { ...where, value: written.trim().slice(0, 20) })
      }
      const least = quantity === 'temperatureC' ? LEAST_C : 0
      if (value < least) return problem('negative', { ...where, value, least })
      if (value > MOST[quantity]) return problem('high', { ...where, value, most: MOST[quantity] })
      read[quantity][i] = value === 0 ? 0 : value // PVGIS writes −0.0
    }
  }
  return read
}

/** The first hour and the last may carry the year beside. */
const isOfOneYear = (rows: readonly Row[], year: number): boolean =>
  Number.isInteger(year) && rows.slice(1, -1).every((row) => row.year === year)

/** The rows of a weather file in the order of its stamps, or the first thing that is wrong with it. */
export function readTable(text: string): WeatherTable | WeatherProblem {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/)
  const layout = layoutOf(lines)
  if (isProblem(layout)) return layout
  const whole = yearsOf(lines, layout)
  if (isProblem(whole)) return whole
  const years: TableYear[] = []
  for (const rows of whole.years) {
    const values = valuesOf(lines, rows, layout)
    if (isProblem(values)) return values
    const { year } = at(rows, HOURS / 2)
    years.push({
      ...values,
      year,
      isTypical: !isOfOneYear(rows, year),
      ghiWm2: layout.head.isBeamHorizontal ? null : values.ghiWm2,
    })
  }
  const isNamed = years.every(({ year }) => Number.isInteger(year))
  const named = isNamed && new Set(years.map(({ year }) => year)).size === years.length
  return {
    ...layout.head,
    years: named ? years : years.map((one, index) => ({ ...one, year: index + 1 })),
    leapHours: whole.leapHours,
  }
}
