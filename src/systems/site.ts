/** What is known of a ground site: where it is, whose data it has, six daily figures of one year. Reads and checks the
 *  shipped file; sums of every array are held against the file's own. */

export const DAYS = 365
const FORMAT = 'SITES-DAILY-1'

/** Index 0 is 1 January; a day is 0 to 24 h local standard time. */
export interface DailyFigures {
  dniWhM2: Float64Array
  dhiWhM2: Float64Array
  ghiWhM2: Float64Array
  minTemperatureC: Float64Array
  maxTemperatureC: Float64Array
  windMs: Float64Array
}

export interface Place {
  id: string
  name: string
  latitudeDeg: number
  longitudeDeg: number
  elevationM: number
  /** Local standard time minus UTC. */
  tzHours: number
  /** ISO 3166 alpha-2, where it is known. */
  country?: string
}

export interface SiteDaily extends Place {
  /** ISO 3166 alpha-2. */
  country: string
  /** A: typical year of NREL or PVGIS; B: satellite year; C: reanalysis of 2012, 5–10 % off at times. */
  quality: 'A' | 'B' | 'C'
  dataType: string
  dataset: string
  license: string
  /** To be shown with the site, with the words "daily figures computed from hourly data". */
  attribution: string
  notes: string[]
  daily: DailyFigures
}

function kind<T>(value: unknown, what: string, name: string, isKind: boolean): T {
  if (isKind) return value as T
  throw new Error(`Site data: ${what} is ${JSON.stringify(value)} instead of ${name}.`)
}
const recordOf = (value: unknown, what: string): Record<string, unknown> =>
  kind(value, what, 'an object', typeof value === 'object' && value !== null)
const listOf = (value: unknown, what: string): unknown[] => kind(value, what, 'a list', Array.isArray(value))
const textOf = (value: unknown, what: string): string =>
  kind(value, what, 'a text', typeof value === 'string')
const numberOf = (value: unknown, what: string): number =>
  kind(value, what, 'a number', Number.isFinite(value))

function parseSite(json: unknown, units: Record<string, unknown>): SiteDaily {
  const site = recordOf(json, 'a site')
  const id = textOf(site.id, 'id of a site')
  const daily = recordOf(site.daily, `daily of ${id}`)
  const sums = recordOf(site.sums, `sums of ${id}`)
  const text = (key: string) => textOf(site[key], `${key} of ${id}`)
  const number = (key: string) => numberOf(site[key], `${key} of ${id}`)

  const figures = (key: string): Float64Array => {
    const unit = numberOf(units[key], `unit of ${key}`)
    const values = listOf(daily[key], `${key} of ${id}`).map((value) => numberOf(value, `${key} of ${id}`))
    if (values.length !== DAYS) {
      throw new Error(`Site data: ${key} of ${id} has ${values.length} days instead of ${DAYS}.`)
    }
    const sum = values.reduce((a, b) => a + b, 0)
    if (sum !== sums[key])
      throw new Error(`Site data: ${key} of ${id} adds up to ${sum}, not to ${sums[key]}.`)
    return Float64Array.from(values, (value) => value * unit)
  }
  return {
    id,
    name: text('name'),
    country: text('country'),
    latitudeDeg: number('lat'),
    longitudeDeg: number('lon'),
    elevationM: number('elevation_m'),
    tzHours: number('tz_hours'),
    quality: kind(site.quality, `quality of ${id}`, 'A, B or C', ['A', 'B', 'C'].includes(text('quality'))),
    dataType: text('data_type'),
    dataset: text('dataset'),
    license: text('license'),
    attribution: text('attribution'),
    notes: listOf(site.notes, `notes of ${id}`).map((note) => textOf(note, `a note of ${id}`)),
    daily: {
      dniWhM2: figures('dni'),
      dhiWhM2: figures('dhi'),
      ghiWhM2: figures('ghi'),
      minTemperatureC: figures('tmin'),
      maxTemperatureC: figures('tmax'),
      windMs: figures('wind'),
    },
  }
}

/** The sites of a file in format SITES-DAILY-1. Throws one sentence that names the first wrong value. */
export function parseSites(json: unknown): SiteDaily[] {
  const file = recordOf(json, 'the file')
  if (file.format !== FORMAT) {
    throw new Error(`Site data: format is ${JSON.stringify(file.format)} instead of "${FORMAT}".`)
  }
  const units = recordOf(file.units, 'units')
  return listOf(file.sites, 'sites').map((site) => parseSite(site, units))
}
