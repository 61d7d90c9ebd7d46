/** A weather file of one's own as a year of the ground model, checked against the Sun: what it says of beam, diffuse and
 *  total must fit the Sun's height over its place at its hours, or its stamps, zone or place are wrong. Which instant of
 *  its hour the light of a row is of is taken from the file where it says so, else from the Sun. The total is then formed
 *  from beam and diffuse, as for the shipped places. Found to work: hours of 30 reference places in each format; an error
 *  of an hour shows as tens of W/m² against a few. */
import { withoutControls } from '../lib/text.ts'
import type { Place } from './site.ts'
import { coszSteps, type SunYear, sunYear, type WeatherYear } from './weather.ts'
import { isProblem, problem, type WeatherFormat, type WeatherProblem } from './weatherProblem.ts'
import { HOURS, hourText, readTable, type WeatherTable, type YearChoice } from './weatherRows.ts'

export interface OwnYear {
  place: Place
  format: WeatherFormat
  year: WeatherYear
  /** Of the rows' light: minutes after the beginning of a row's hour, and whether the Sun told it. */
  light: { minute: number; isEstimated: boolean }
  choice: YearChoice | null
}

export const OWN_SITE = 'own-weather'

/** Greatest difference of the year's total and what beam and diffuse add up to. Agencies' files: 0.5 %. */
const CLOSURE_FRACTION = 0.05
/** Greatest share of the year's light while the Sun is down for an hour before and after. */
const NIGHT_FRACTION = 0.005
const SHIFTS_H = Array.from({ length: 25 }, (_, k) => k - 12)
/** Light of an instant so far outside its row's hour is stamped wrongly; satellites pass up to 15 minutes after it. */
const SLACK_H = 0.25
/** Without light for so long under a high Sun (sum of its height's sine) nobody measured: four to six hours of a day. */
const DARK_H = 3

type Rows = Pick<WeatherTable, 'dniWm2' | 'dhiWm2'> & { ghiWm2: Float64Array | null }

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
const lowest = <T>(list: readonly T[], of: (one: T) => number): T =>
  list.map((one) => ({ one, value: of(one) })).reduce((a, b) => (b.value < a.value ? b : a)).one

/** Rows by the hours of local standard time that they begin in. */
function toLocal(values: Float64Array, hours: number): Float64Array {
  return values.map((_, i) => values[(((i - hours) % HOURS) + HOURS) % HOURS]!)
}

/** How badly light and Sun fit when the Sun is taken `shift` hours later: the closure's error, or, where the file has
 *  no total of its own, how unlike light and the Sun's height are. */
function misfit({ dniWm2, dhiWm2, ghiWm2 }: Rows, cosz: Float64Array, shift: number): number {
  let error = 0
  let product = 0
  let squares = 0
  for (let i = 0; i < HOURS; i++) {
    const height = cosz[(i + shift + HOURS) % HOURS]!
    if (ghiWm2) error += (ghiWm2[i]! - dniWm2[i]! * height - dhiWm2[i]!) ** 2
    else {
      const light = dniWm2[i]! + dhiWm2[i]!
      product += light * height
      squares += light * light
    }
  }
  return ghiWm2 ? error : -product / Math.sqrt(squares || 1)
}

function nightFraction(light: Float64Array, { upFraction }: SunYear): number {
  const dark = light.filter((_, i) => [HOURS - 1, 0, 1].every((step) => upFraction[(i + step) % HOURS] === 0))
  return sum(dark) / (sum(light) || 1)
}

const MAX_NAME = 60
/** What a place without a name is called. */
const coordinates = (latitudeDeg: number, longitudeDeg: number): string =>
  `${Math.abs(latitudeDeg).toFixed(2)}° ${latitudeDeg < 0 ? 'S' : 'N'} ${Math.abs(longitudeDeg).toFixed(2)}° ${longitudeDeg < 0 ? 'W' : 'E'}`

const STEPS = 12
/** From the beginning of a row's hour to the instant at which light and Sun fit best, to five minutes (1.25° of the
 *  Sun's way). @param offsetH from the clock's hours to the rows' */
function fittingCentre(rows: Rows, place: Place, offsetH: number): number {
  const steps = coszSteps(place, offsetH)
  // Sums from the year's beginning, an hour further round, so that any hour's mean is one difference.
  const around = steps.length + STEPS
  const sums = new Float64Array(around + 1)
  for (let k = 0; k < around; k++) sums[k + 1] = sums[k]! + steps[k % steps.length]!
  const heights = new Float64Array(HOURS)
  const centres = SHIFTS_H.flatMap((hours) => Array.from({ length: STEPS }, (_, k) => hours * STEPS + k))
  const best = lowest(centres, (centre) => {
    const first = (centre - STEPS / 2 + steps.length) % steps.length
    for (let i = 0; i < HOURS; i++) {
      const from = (first + i * STEPS) % steps.length
      heights[i] = (sums[from + STEPS]! - sums[from]!) / STEPS
    }
    return misfit(rows, heights, 0)
  })
  return best / STEPS
}

/** The first hour from which on there is no light at all though the Sun is up for long, and for how many days. */
function darkFrom(light: Float64Array, { meanCosz: cosz }: SunYear): { from: number; days: number } | null {
  let from = -1
  let height = 0
  for (let i = 0; i <= HOURS; i++) {
    if (i < HOURS && light[i] === 0) {
      if (from < 0 && cosz[i]! > 0) from = i
      height += cosz[i]!
      continue
    }
    if (height > DARK_H) return { from, days: Math.ceil((i - from) / 24) }
    from = -1
    height = 0
  }
  return null
}

/** What the Sun says against a file's light, null where nothing. */
function lightProblem(rows: Rows, light: Float64Array, sun: SunYear, place: Place): WeatherProblem | null {
  const where = { latitude: place.latitudeDeg, longitude: place.longitudeDeg }
  const dark = darkFrom(light, sun)
  if (dark) return problem('dark', { from: hourText(dark.from), days: dark.days })
  const night = nightFraction(light, sun)
  if (night > NIGHT_FRACTION) return problem('night', { percent: Math.round(night * 1000) / 10, ...where })
  const parts = sum(rows.dniWm2.map((dni, i) => dni * sun.meanCosz[i]! + rows.dhiWm2[i]!))
  const total = rows.ghiWm2 ? sum(rows.ghiWm2) : sum(light)
  if (Math.abs(parts / total - 1) <= CLOSURE_FRACTION) return null
  const kwh = (wh: number) => Math.round(wh / 1e3)
  return problem('closure', { total: kwh(total), parts: kwh(parts) })
}

/** Reads a file of one's own. */
export function readWeather(text: string): OwnYear | WeatherProblem {
  const table = readTable(text)
  if (isProblem(table)) return table
  const { format, latitudeDeg, longitudeDeg, elevationM, tzHours, choice } = table
  const name = withoutControls(table.name).slice(0, MAX_NAME) || coordinates(latitudeDeg, longitudeDeg)
  const place: Place = {
    id: OWN_SITE,
    name,
    latitudeDeg,
    longitudeDeg,
    elevationM,
    tzHours,
    ...(table.country && { country: table.country }),
  }

  // A zone of half an hour leaves half an hour between the rows and the clock's hours.
  const zoneH = tzHours - table.stampTzHours
  const movedH = Math.floor(zoneH)
  const local = (values: Float64Array) => toLocal(values, movedH)
  const rows: Rows = {
    dniWm2: local(table.dniWm2),
    dhiWm2: local(table.dhiWm2),
    ghiWm2: table.ghiWm2 && local(table.ghiWm2),
  }
  const light = rows.ghiWm2 ?? rows.dniWm2.map((beam, i) => beam + rows.dhiWm2[i]!)
  const offsetOf = (centreH: number) => centreH - 0.5 + zoneH - movedH
  const isEstimated = table.centreH === null
  const isDark = light.every((wm2) => wm2 === 0) // nothing to fit the Sun to; lightProblem() tells it
  const centreH = table.centreH ?? (isDark ? 0.5 : fittingCentre(rows, place, zoneH - movedH))
  const sun = sunYear(place, offsetOf(centreH))

  const lateH = isEstimated
    ? isWithinItsHour(centreH)
      ? 0
      : centreH - 0.5
    : lowest(SHIFTS_H, (hours) => misfit(rows, sun.meanCosz, hours))
  if (lateH !== 0 && !isDark) {
    const hours = Math.round(Math.abs(lateH) * 10) / 10
    const way = lateH > 0 ? 'early' : 'late'
    return problem('shift', { hours, way, latitude: latitudeDeg, longitude: longitudeDeg })
  }
  const dniWm2 = table.isBeamHorizontal ? beamNormal(rows.dniWm2, sun) : rows.dniWm2
  const wrong = lightProblem({ ...rows, dniWm2 }, light, sun, place)
  if (wrong) return wrong
  return {
    place,
    format,
    light: { minute: Math.round(centreH * 60), isEstimated },
    choice,
    year: {
      dniWm2,
      dhiWm2: rows.dhiWm2,
      ghiWm2: dniWm2.map((dni, i) => dni * sun.meanCosz[i]! + rows.dhiWm2[i]!),
      temperatureC: local(table.temperatureC),
      windMs: local(table.windMs),
      sun,
    },
  }
}

const isWithinItsHour = (centreH: number): boolean => centreH >= -SLACK_H && centreH <= 1 + SLACK_H

/** Beam on the normal from that on the level; at most that of a very clear sky, since it divides by the Sun's height. */
const beamNormal = (horizontalWm2: Float64Array, { meanCosz: cosz, clearDniWm2 }: SunYear): Float64Array =>
  horizontalWm2.map((beam, i) => (beam > 0 && cosz[i]! > 0 ? Math.min(beam / cosz[i]!, clearDniWm2[i]!) : 0))
