/** A weather file of one's own as a year of the ground model, checked against the Sun: what it says of beam, diffuse and
 *  total must fit the Sun's height over its place at its hours, or its stamps, zone or place are wrong. The total is
 *  then formed from beam and diffuse, as for the shipped places. Found to work: hours of 30 reference places in each
 *  format; an error of an hour shows as tens of W/m² against a few. */
import type { Place } from './site.ts'
import { meanCosz, type SunYear, sunYear, type WeatherYear } from './weather.ts'
import {
  HOURS,
  isProblem,
  readTable,
  type WeatherFormat,
  type WeatherProblem,
  type WeatherTable,
} from './weatherFormats.ts'

export interface OwnYear {
  place: Place
  format: WeatherFormat
  year: WeatherYear
}

export const OWN_SITE = 'own-weather'

/** Greatest difference of the year's total and what beam and diffuse add up to. Agencies' files: 0.5 %. */
const CLOSURE_FRACTION = 0.05
/** Greatest share of the year's light while the Sun is down for an hour before and after. */
const NIGHT_FRACTION = 0.005
/** Where a file does not say which instant of its hour it means, the one that closes best is taken: steps of ten
 *  minutes, a minute of which is 0.25° of the Sun. */
const CENTRES_H = [0, 1 / 6, 1 / 3, 0.5, 2 / 3, 5 / 6, 1]
const SHIFTS_H = Array.from({ length: 25 }, (_, k) => k - 12)

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

/** What a place without a name is called. */
const coordinates = (latitudeDeg: number, longitudeDeg: number): string =>
  `${Math.abs(latitudeDeg).toFixed(2)}° ${latitudeDeg < 0 ? 'S' : 'N'} ${Math.abs(longitudeDeg).toFixed(2)}° ${longitudeDeg < 0 ? 'W' : 'E'}`

/** Reads a file of one's own. */
export function readWeather(text: string): OwnYear | WeatherProblem {
  const table = readTable(text)
  if (isProblem(table)) return table
  const { format, latitudeDeg, longitudeDeg, elevationM, tzHours } = table
  const name = table.name || coordinates(latitudeDeg, longitudeDeg)
  const place: Place = { id: OWN_SITE, name, latitudeDeg, longitudeDeg, elevationM, tzHours }

  // A zone of half an hour leaves half an hour between the rows and the clock's hours.
  const zoneH = tzHours - table.stampTzHours
  const movedH = Math.floor(zoneH)
  const local = (values: Float64Array) => toLocal(values, movedH)
  const rows: Rows = {
    dniWm2: local(table.dniWm2),
    dhiWm2: local(table.dhiWm2),
    ghiWm2: table.ghiWm2 && local(table.ghiWm2),
  }
  const offsetOf = (centreH: number) => centreH - 0.5 + zoneH - movedH
  const centreH =
    table.centreH ?? lowest(CENTRES_H, (centre) => misfit(rows, meanCosz(place, offsetOf(centre)), 0))
  const sun = sunYear(place, offsetOf(centreH))

  const shift = lowest(SHIFTS_H, (hours) => misfit(rows, sun.meanCosz, hours))
  const where = { latitude: latitudeDeg, longitude: longitudeDeg }
  if (shift !== 0)
    return {
      problem: 'shift',
      values: { hours: Math.abs(shift), way: shift > 0 ? 'early' : 'late', ...where },
    }
  const light = rows.ghiWm2 ?? rows.dniWm2.map((beam, i) => beam + rows.dhiWm2[i]!)
  const night = nightFraction(light, sun)
  if (night > NIGHT_FRACTION) {
    return { problem: 'night', values: { percent: Math.round(night * 1000) / 10, ...where } }
  }
  const dniWm2 = table.isBeamHorizontal ? beamNormal(rows.dniWm2, sun) : rows.dniWm2
  const ghiWm2 = dniWm2.map((dni, i) => dni * sun.meanCosz[i]! + rows.dhiWm2[i]!)
  const total = rows.ghiWm2 ? sum(rows.ghiWm2) : sum(light)
  if (!(Math.abs(sum(ghiWm2) / total - 1) <= CLOSURE_FRACTION)) {
    const kwh = (wh: number) => Math.round(wh / 1e3)
    return { problem: 'closure', values: { total: kwh(total), parts: kwh(sum(ghiWm2)) } }
  }
  return {
    place,
    format,
    year: {
      dniWm2,
      dhiWm2: rows.dhiWm2,
      ghiWm2,
      temperatureC: local(table.temperatureC),
      windMs: local(table.windMs),
      sun,
    },
  }
}

/** Beam on the normal from that on the level; at most that of a very clear sky, since it divides by the Sun's height. */
const beamNormal = (horizontalWm2: Float64Array, { meanCosz: cosz, clearDniWm2 }: SunYear): Float64Array =>
  horizontalWm2.map((beam, i) => (beam > 0 && cosz[i]! > 0 ? Math.min(beam / cosz[i]!, clearDniWm2[i]!) : 0))
