/** PVGIS hourly and typical years (JRC, CSV, UTC). */
import { csvCells } from '../lib/csvCells.ts'
import { columnsOf, type Layout, MOST_HEADER_LINES, placeOf, placeProblem } from './weatherLayout.ts'
import { isProblem, problem, type WeatherProblem } from './weatherProblem.ts'

const PVGIS_NAMES = { dniWm2: 'Gb(n)', dhiWm2: 'Gd(h)', ghiWm2: 'G(h)', temperatureC: 'T2m', windMs: 'WS10m' }
/** On a plane, which must be level; the total is not given. */
const PVGIS_HOURLY_NAMES = { ...PVGIS_NAMES, dniWm2: 'Gb(i)', dhiWm2: 'Gd(i)', ghiWm2: 'Gb(i)' }

export function pvgisLayout(lines: readonly string[]): Layout | WeatherProblem {
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

export const isPvgis = (first: string): boolean => /^"?latitude \(decimal degrees\)/i.test(first)
