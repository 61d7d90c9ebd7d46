/** Does a file's light fit the Sun over its place? What it says of beam, diffuse and total must fit the Sun's height at its
 *  hours, or its stamps, zone or place are wrong. Which instant of its hour the light of a row is of is found from the Sun
 *  where the file does not say. Found to work: hours of 30 reference places in each format; an error of an hour shows as
 *  tens of W/m² against a few. */
import type { Place } from './site.ts'
import { coszSteps, type SunYear } from './weather.ts'
import { problem, type WeatherProblem } from './weatherProblem.ts'
import { HOURS, hourText } from './weatherRows.ts'

/** Greatest difference of the year's total and what beam and diffuse add up to. Agencies' files: 0.5 %. */
const CLOSURE_FRACTION = 0.05
/** Greatest share of the year's light while the Sun is down for an hour before and after. */
const NIGHT_FRACTION = 0.005
export const SHIFTS_H: readonly number[] = Array.from({ length: 25 }, (_, k) => k - 12)
/** Without light for so long under a high Sun (sum of its height's sine) nobody measured: four to six hours of a day. */
const DARK_H = 3

/** A year's light by the hours of local standard time. */
export interface LightRows {
  dniWm2: Float64Array
  dhiWm2: Float64Array
  /** Null where the file has none of its own. */
  ghiWm2: Float64Array | null
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)

export const lowest = <T>(list: readonly T[], of: (one: T) => number): T =>
  list.map((one) => ({ one, value: of(one) })).reduce((a, b) => (b.value < a.value ? b : a)).one

/** What there is of light in each hour. */
export const lightOf = ({ dniWm2, dhiWm2, ghiWm2 }: LightRows): Float64Array =>
  ghiWm2 ?? dniWm2.map((beam, i) => beam + dhiWm2[i]!)

/** How badly light and Sun fit when the Sun is taken `shift` hours later: the closure's error, or, where the file has
 *  no total of its own, how unlike light and the Sun's height are. */
export function misfit({ dniWm2, dhiWm2, ghiWm2 }: LightRows, cosz: Float64Array, shift: number): number {
  let hour = (shift + HOURS) % HOURS
  const next = () => (hour + 1 === HOURS ? 0 : hour + 1)
  if (ghiWm2) {
    let error = 0
    for (let i = 0; i < HOURS; i++, hour = next()) {
      const left = ghiWm2[i]! - dniWm2[i]! * cosz[hour]! - dhiWm2[i]!
      error += left * left
    }
    return error
  }
  let product = 0
  let squares = 0
  for (let i = 0; i < HOURS; i++, hour = next()) {
    const light = dniWm2[i]! + dhiWm2[i]!
    product += light * cosz[hour]!
    squares += light * light
  }
  return -product / Math.sqrt(squares || 1)
}

function nightFraction(light: Float64Array, { upFraction }: SunYear): number {
  const dark = light.filter((_, i) => [HOURS - 1, 0, 1].every((step) => upFraction[(i + step) % HOURS] === 0))
  return sum(dark) / (sum(light) || 1)
}

const STEPS = 12
/** From the beginning of a row's hour to the instant at which light and Sun fit best, to five minutes (1.25° of the
 *  Sun's way). @param offsetH from the clock's hours to the rows' */
export function fittingCentre(rows: LightRows, place: Place, offsetH: number): number {
  const steps = coszSteps(place, offsetH)
  // Sums from the year's beginning, an hour further round, so that any hour's mean is one difference.
  const around = steps.length + STEPS
  const sums = new Float64Array(around + 1)
  for (let k = 0; k < around; k++) sums[k + 1] = sums[k]! + steps[k % steps.length]!
  const heights = new Float64Array(HOURS)
  const centres = SHIFTS_H.flatMap((hours) => Array.from({ length: STEPS }, (_, k) => hours * STEPS + k))
  const best = lowest(centres, (centre) => {
    let from = (centre - STEPS / 2 + steps.length) % steps.length
    for (let i = 0; i < HOURS; i++) {
      heights[i] = (sums[from + STEPS]! - sums[from]!) / STEPS
      from += STEPS
      if (from >= steps.length) from -= steps.length
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

/** What the Sun says against a year's light, null where nothing. @param light on the level */
export function lightProblem(
  rows: LightRows,
  light: Float64Array,
  sun: SunYear,
  place: Place,
): WeatherProblem | null {
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
