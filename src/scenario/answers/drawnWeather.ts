/** What weather may the ground meet? Of a place with one year of days: years made of it by a block bootstrap, ten days in a
 *  row each, taken from within fifteen days of their date, so that weather keeps its spells and its season; days keep their
 *  own sun. Such years have all their days from the one: they tell too little of how years differ. Of one's own weather of
 *  several years: those. Panels and battery that carry the load alone are sized anew for each year; beside a back-up they
 *  stay, and the back-up carries what that year leaves. Blocks: Künsch (1989), Annals of Statistics 17, 1217; by season,
 *  Dudek et al. (2014), Journal of Time Series Analysis 35, 89, who have many years to take a block from: here the days
 *  around stand for them, ten and fifteen being ours. */
import { at } from '../../lib/at.ts'
import { streamOf } from '../../lib/random.ts'
import { pvYear } from '../../systems/pv.ts'
import { DAYS } from '../../systems/site.ts'
import { backupOf, hasSun, supplyYear } from '../../systems/supply.ts'
import type { NamedYear } from '../../systems/weatherFile.ts'
import type { Scenario } from '../document/schema.ts'
import type { GroundDesign, GroundSupply } from './ground.ts'
import { resizedDesign } from './groundEnds.ts'
import { groundSupply } from './groundSupply.ts'
import type { SizedSupply } from './scaledPlant.ts'

const HOURS_A_DAY = 24
export const BLOCK_DAYS = 10
export const WINDOW_DAYS = 15
export const RESAMPLED_YEARS = 24
/** The years are made once, whatever is drawn of them. */
const YEARS_SEED = 1

/** Days that a year is made of, by their number in the one there is. @param next uniform, 0 to 1 */
export function resampledDays(next: () => number): number[] {
  const days: number[] = []
  while (days.length < DAYS) {
    const shift = Math.floor(next() * (2 * WINDOW_DAYS + 1)) - WINDOW_DAYS
    const first = days.length + shift + DAYS
    for (let k = 0; k < BLOCK_DAYS && days.length < DAYS; k++) days.push((first + k) % DAYS)
  }
  return days
}

/** Hours of the days in a new order. */
function hoursOf(acWPerW: Float64Array, days: readonly number[]): Float64Array {
  const year = new Float64Array(acWPerW.length)
  for (const [day, from] of days.entries()) {
    const start = from * HOURS_A_DAY
    year.set(acWPerW.subarray(start, start + HOURS_A_DAY), day * HOURS_A_DAY)
  }
  return year
}

export interface DrawnWeather {
  kind: 'none' | 'resampled' | 'own'
  supplies: SizedSupply[]
}

const sizedOf = ({ pvCapacityW, batteryWh, year }: GroundSupply): SizedSupply => ({
  pvCapacityW,
  batteryWh,
  energy: year.energy,
})

/** The supply of a year; the one that is built where nothing carries the load in it. */
function supplyIn(
  design: GroundDesign,
  scenario: Scenario,
  built: GroundSupply,
  acWPerW: Float64Array,
): SizedSupply {
  if (backupOf(built.year.supply) === null) {
    const then = resizedDesign({ ...design, pv: { ...design.pv, acWPerW } }, scenario)
    const sized = groundSupply(then, scenario)
    if (sized) return sizedOf(sized)
  }
  const { pvCapacityW, batteryWh, batteryPowerW } = built
  const { supply } = built.year
  const year = supplyYear({ acWPerW, loadW: 1, supply, pvCapacityW, batteryWh, batteryPowerW })
  return sizedOf({ ...built, year })
}

/** Output of a watt of the design's panels by the hour, in each year of one's own weather. */
export const outputsOf = (
  { site, mount }: GroundDesign,
  years: readonly NamedYear[],
  soiling: number,
): Float64Array[] => years.map(({ weather }) => pvYear(site, weather, mount, soiling).acWPerW)

/** What was worked out of a design last: others ask for the same again. */
const lastOf = new WeakMap<GroundDesign, { key: string; weather: DrawnWeather }>()

/** @param ownYears output of a watt of panels by the hour in each year of one's own weather */
export function drawnWeather(
  design: GroundDesign,
  scenario: Scenario,
  built: GroundSupply,
  ownYears: readonly Float64Array[] = [],
): DrawnWeather {
  if (!hasSun(built.year.supply) || built.pvCapacityW === 0)
    return { kind: 'none', supplies: [sizedOf(built)] }
  const { choice, mount } = design
  const { supply, availability, batteryHours } = scenario
  const { pvCapacityW, batteryWh } = built
  const what = [choice, mount, supply, availability, batteryHours, pvCapacityW, batteryWh]
  const key = JSON.stringify([ownYears.length, what])
  const last = lastOf.get(design)
  if (last?.key === key) return last.weather
  const years =
    ownYears.length > 1
      ? ownYears
      : Array.from({ length: RESAMPLED_YEARS }, (_, year) =>
          hoursOf(design.pv.acWPerW, resampledDays(streamOf(YEARS_SEED, `weather of year ${year}`))),
        )
  const weather: DrawnWeather = {
    kind: ownYears.length > 1 ? 'own' : 'resampled',
    supplies: years.map((acWPerW) => supplyIn(design, scenario, built, acWPerW)),
  }
  lastOf.set(design, { key, weather })
  return weather
}

/** One year after the other, each as likely. */
export function yearsOf({ supplies }: DrawnWeather, seed: number): () => SizedSupply {
  const next = streamOf(seed, 'weather')
  return () => at(supplies, Math.floor(next() * supplies.length))
}
