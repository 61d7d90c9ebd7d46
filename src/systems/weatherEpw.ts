/** EPW (EnergyPlus Auxiliary Programs, "Weather data format"): columns have no names, but places. */
import {
  countryOf,
  filledCells,
  firstRow,
  type Layout,
  named,
  numberOf,
  placeOf,
  placeProblem,
  type WeatherHead,
} from './weatherLayout.ts'
import type { WeatherProblem } from './weatherProblem.ts'

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

export function epwLayout(lines: readonly string[]): Layout | WeatherProblem {
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

export const isEpw = (first: string): boolean => /^"?LOCATION"?,/.test(first)
