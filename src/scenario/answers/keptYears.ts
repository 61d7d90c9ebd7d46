/** What a place gives, worked out once of the same data: whoever asks of a place again, at other prices, asks of the same
 *  hours, which nobody changes. The page's worker has no use for it: its data come anew with every request. */
import type { PairBeside } from '../../systems/backup.ts'
import type { PvYear } from '../../systems/pv.ts'
import { type GroundData, newPlaceYears, type PlaceYears } from './placeYears.ts'

const yearsOf = new WeakMap<GroundData, PlaceYears>()

export function keptYears(data: GroundData): PlaceYears {
  const years = yearsOf.get(data) ?? newKept(data)
  yearsOf.set(data, years)
  return years
}

/** Yields of a place that are kept: two mounts, and dirt as it is moved. */
const MAX_YIELDS = 8

function newKept(data: GroundData): PlaceYears {
  const years = newPlaceYears(data)
  const known = new WeakMap<PvYear, readonly PairBeside[]>()
  const pvOf = keptYields(years.pvOf)
  return {
    ...years,
    pvOf,
    drawnOf: years.drawnOf === years.pvOf ? pvOf : keptYields(years.drawnOf),
    besideOf: (pv) => {
      const pairs = known.get(pv) ?? years.besideOf(pv)
      known.set(pv, pairs)
      return pairs
    },
  }
}

function keptYields(pvOf: PlaceYears['pvOf']): PlaceYears['pvOf'] {
  const kept = new Map<string, PvYear>()
  return (mount, soiling) => {
    const key = `${mount} ${soiling}`
    const pv = kept.get(key) ?? pvOf(mount, soiling)
    if (kept.size > MAX_YIELDS) kept.clear()
    kept.set(key, pv)
    return pv
  }
}
