/** What carries a load in each of several years of weather, and in so many of them: P50 is the year of middle price, P90
 *  the one that nine of ten do not exceed, the worst the dearest, by nearest rank (of fewer than ten years P90 is the
 *  worst). A year's sizes are held against all the years: the dearest year's may still fail in another, whose dark weeks
 *  lie elsewhere. One mount for all, that of the year which stands for them. */
import { at } from '../../lib/at.ts'
import { dispatchYear } from '../../systems/dispatch.ts'
import { backupOf } from '../../systems/supply.ts'
import type { NamedYear, OwnWeather, OwnYear } from '../../systems/weatherFile.ts'
import type { Scenario } from '../document/schema.ts'
import { chooseMount, firstDesign } from './ground.ts'
import { type GroundSize, groundSize } from './groundSize.ts'

export interface SizedYear {
  year: number
  specificYieldKwhPerKw: number
  /** Null where no panels and battery carry the load in it. */
  size: GroundSize | null
}
export interface RankedYear extends SizedYear {
  /** In how many of the years these sizes carry the load for the chosen share of hours; null where they do not exist. */
  yearsMet: number | null
}
export const RANKS = { p50: 0.5, p90: 0.9, worst: 1 } as const
export type Rank = keyof typeof RANKS

export interface YearsSize {
  mount: 'fixed' | 'tracker'
  /** In order of time. */
  years: SizedYear[]
  ranked: Record<Rank, RankedYear>
  /** Yield that half of the years, nine of ten and all reach. */
  yieldKwhPerKw: Record<Rank, number>
}

/** A part of an hour of the year. */
const SAME_SHARE = 1e-6

/** By nearest rank. @param sorted from the best to the worst */
const ranked = <T>(sorted: readonly T[], share: number): T =>
  at(sorted, Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1))

const priceOf = ({ size }: SizedYear): number => size?.usdPerMwh ?? Infinity
const byRank = <T>(of: (share: number) => T): Record<Rank, T> => ({
  p50: of(RANKS.p50),
  p90: of(RANKS.p90),
  worst: of(RANKS.worst),
})

/** Yields how far it is, 0 to 1. @param scenario with the place's prices and the availability to reach */
export function* sizeYears(
  { own, years }: OwnWeather,
  scenario: Scenario,
  loadW: number,
): Generator<number, YearsSize> {
  const { mount } = chooseMount(own.place, own.year, scenario)
  const ofMount = { ...scenario, mount }
  const isAlone = scenario.supply === 'solar'
  const sized: Tried[] = []
  for (const { year, weather } of years) {
    const design = firstDesign(yearOf(own, weather), ofMount, [scenario.availability], isAlone)
    const { acWPerW, specificYieldKwhPerKw } = design.pv
    const size = groundSize(design, ofMount, loadW)
    sized.push({ year, specificYieldKwhPerKw, size, ofOneWatt: groundSize(design, ofMount, 1), acWPerW })
    yield sized.length / years.length
  }
  const byPrice = [...sized].sort((a, b) => priceOf(a) - priceOf(b))
  const byYield = sized.map((one) => one.specificYieldKwhPerKw).sort((a, b) => b - a)
  return {
    mount,
    years: sized.map(toldOf),
    ranked: byRank((share) => {
      const one = ranked(byPrice, share)
      return { ...toldOf(one), yearsMet: yearsMetBy(one, sized, scenario) }
    }),
    yieldKwhPerKw: byRank((share) => ranked(byYield, share)),
  }
}

interface Tried extends SizedYear {
  ofOneWatt: GroundSize | null
  acWPerW: Float64Array
}
const toldOf = ({ year, specificYieldKwhPerKw, size }: Tried): SizedYear => ({
  year,
  specificYieldKwhPerKw,
  size,
})

const yearOf = (own: OwnYear, weather: NamedYear['weather']): OwnYear => ({ ...own, year: weather })

/** In how many years the sizes of one carry the load. Beside a back-up it is always carried. */
function yearsMetBy(
  { ofOneWatt }: Tried,
  years: readonly Tried[],
  { supply, availability, batteryHours }: Scenario,
): number | null {
  if (!ofOneWatt) return null
  if (backupOf(supply) !== null) return years.length
  const { pvCapacityW, batteryWh } = ofOneWatt
  const system = { pvCapacityW, batteryWh, batteryPowerW: batteryWh / batteryHours, loadW: 1 }
  const isMet = (acWPerW: Float64Array) =>
    dispatchYear({ acWPerW, ...system }).hoursMetFraction >= availability - SAME_SHARE
  return years.filter(({ acWPerW }) => isMet(acWPerW)).length
}
