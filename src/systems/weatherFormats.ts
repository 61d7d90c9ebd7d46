/** Which format is a weather file in? Four are told apart by their first lines; what each has where: weatherEpw.ts,
 *  weatherNsrdb.ts (TMY3 too), weatherPvgis.ts. Columns are found by name, except in EPW, which has none. Rows:
 *  weatherRows.ts. */

import { epwLayout, isEpw } from './weatherEpw.ts'
import type { Layout } from './weatherLayout.ts'
import { isNsrdb, nsrdbLayout, tmy3HeadLine, tmy3Layout } from './weatherNsrdb.ts'
import { problem, type WeatherProblem } from './weatherProblem.ts'
import { isPvgis, pvgisLayout } from './weatherPvgis.ts'

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
