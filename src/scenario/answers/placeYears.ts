/** What does a place give, whatever anything costs? Its hours, and what panels on a mount make of them. */
import { type PairBeside, pairsBesideBackup } from '../../systems/backup.ts'
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
  counted: WeatherYear
  /** Yield of panels on a mount, as it is counted and as it is drawn. */
  pvOf(mount: Mount, soiling: number): PvYear
  drawnOf(mount: Mount, soiling: number): PvYear
  /** Pairs that may be the cheapest beside a back-up. */
  besideOf(pv: PvYear): readonly PairBeside[]
}

export function newPlaceYears(data: GroundData): PlaceYears {
  const isRebuilt = 'daily' in data
  const counted = isRebuilt ? reconstructYear(data) : data.year
  const pvOf: PlaceYears['pvOf'] = (mount, soiling) => pvYear(placeOf(data), counted, mount, soiling)
  return {
    counted,
    pvOf,
    // A file's own hours are real and need no smoothing.
    drawnOf: isRebuilt
      ? (mount, soiling) => pvYear(data, reconstructYear(data, { brokenCloud: false }), mount, soiling)
      : pvOf,
    besideOf: ({ acWPerW }) => pairsBesideBackup(acWPerW),
  }
}
