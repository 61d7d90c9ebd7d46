/** What does a place give, whatever anything costs? Its hours, and what panels on a mount make of them. Worked out once:
 *  whoever moves a price, or asks a place again, asks of the same data, which nobody changes. */
import { type PairBeside, pairsBesideBackup } from '../../systems/backup.ts'
import { COOLINGS, type Cooling, type CoolingYear, coolingYear } from '../../systems/cooling.ts'
import { type Mount, type PvYear, pvYear } from '../../systems/pv.ts'
import type { Place, SiteDaily } from '../../systems/site.ts'
import { reconstructYear, type WeatherYear } from '../../systems/weather.ts'
import type { OwnYear } from '../../systems/weatherFile.ts'

/** A shipped place, or one with a weather file of one's own. */
export type GroundData = SiteDaily | OwnYear
export function placeOf(data: GroundData): Place & { country?: string } {
  if (!('daily' in data)) return data.place
  const { id, name, country, latitudeDeg, longitudeDeg, elevationM, tzHours } = data
  return { id, name, country, latitudeDeg, longitudeDeg, elevationM, tzHours }
}

export interface PlaceYears {
  /** On the level, of the year. */
  levelWhM2: number
  /** Power and water of each way of cooling at the year's temperatures. */
  cooling: Record<Cooling, CoolingYear>
  counted: WeatherYear
  /** Yield of panels on a mount, as it is counted and as it is drawn. */
  pvOf(mount: Mount, soiling: number): PvYear
  drawnOf(mount: Mount, soiling: number): PvYear
}

const yearsOf = new WeakMap<GroundData, PlaceYears>()
/** Yields of a place that are kept: two mounts, and dirt as it is moved. */
const MAX_YIELDS = 8

export function placeYears(data: GroundData): PlaceYears {
  const years = yearsOf.get(data) ?? newYears(data)
  yearsOf.set(data, years)
  return years
}

function newYears(data: GroundData): PlaceYears {
  const counted = 'daily' in data ? reconstructYear(data) : data.year
  const pvOf = keptYields(data, () => counted)
  let smooth: WeatherYear | null = null
  // A file's own hours are real and need no smoothing.
  const drawn = () => (smooth ??= 'daily' in data ? reconstructYear(data, { brokenCloud: false }) : counted)
  return {
    levelWhM2: counted.ghiWm2.reduce((a, b) => a + b, 0),
    cooling: Object.fromEntries(
      COOLINGS.map((way) => [way, coolingYear(way, counted.temperatureC)]),
    ) as PlaceYears['cooling'],
    counted,
    pvOf,
    drawnOf: 'daily' in data ? keptYields(data, drawn) : pvOf,
  }
}

function keptYields(data: GroundData, yearOf: () => WeatherYear): PlaceYears['pvOf'] {
  const kept = new Map<string, PvYear>()
  return (mount, soiling) => {
    const key = `${mount} ${soiling}`
    const known = kept.get(key)
    if (known) return known
    const pv = pvYear(placeOf(data), yearOf(), mount, soiling)
    if (kept.size >= MAX_YIELDS) kept.clear()
    kept.set(key, pv)
    return pv
  }
}

const besideOf = new WeakMap<Float64Array, readonly PairBeside[]>()
/** Pairs that may be the cheapest beside a back-up of a year of panels. */
export function besideBackup(acWPerW: Float64Array): readonly PairBeside[] {
  const pairs = besideOf.get(acWPerW) ?? pairsBesideBackup(acWPerW)
  besideOf.set(acWPerW, pairs)
  return pairs
}
