/** Which PV array and battery carry a constant load for a wanted share of the hours at least cost? Arrays
 *  of 1 to 100 W per W of load in steps of 0.05, each with its least battery, searched by branch and
 *  bound: the least battery never grows with the array, so no array from a to b beats the best pair if b
 *  fails with the battery that the best cost leaves after a. Nothing is skipped on a guess; then steps of
 *  0.0025 around the best. Gains below 0.01 % are not pursued. Left out: land, replacement, operation,
 *  back-up; a target met in one year is not met in every year. Model of the hours: systems/dispatch.ts. */
import { YEAR_HOURS } from '../lib/units.ts'
import { checkSystem, dispatchYear, newDispatchHours } from './dispatch.ts'
import { BATTERY_TOLERANCE_H, type FarSun, STEPS, Year } from './sizingYear.ts'

/** Utility scale, world average. IRENA, Renewable Power Generation Costs in 2024: 691 USD/kW
 *  (panel-figures: pv_capex_usd_per_kw_2024, number not confirmed by a second source). */
export const PV_CAPEX_USD_PER_W = 0.691
/** Turnkey, world average 2024, of usable energy. BloombergNEF, as quoted by Ember and Carbon Brief: 165
 *  USD/kWh (panel-figures: battery_capex_usd_per_kwh_2024). */
export const BATTERY_CAPEX_USD_PER_WH = 0.165

export interface UnitCosts {
  /** Per watt of DC nameplate. */
  pvUsdPerW: number
  batteryUsdPerWh: number
}
export const DEFAULT_COSTS: UnitCosts = {
  pvUsdPerW: PV_CAPEX_USD_PER_W,
  batteryUsdPerWh: BATTERY_CAPEX_USD_PER_WH,
}

export interface Pair {
  pvCapacityW: number
  batteryWh: number
  hoursMetFraction: number
  energyServedFraction: number
  capexUsd: number
}

const MAX_BATTERY_H = 3000
/** Array sizes per load. */
const MIN_PV_RATIO = 1
const MAX_PV_RATIO = 100
const FINE_STEPS = 400
/** Smallest saving worth a new pair. */
const GAIN_FRACTION = 1e-4

/** Hours of the year that a share stands for, rounded up: 0.97 is 8498. */
export function hoursNeeded(availabilityFraction: number): number {
  if (!(availabilityFraction > 0 && availabilityFraction <= 1)) {
    throw new Error(`The availability is ${availabilityFraction}; it must be above 0 and at most 1.`)
  }
  return Math.ceil(availabilityFraction * YEAR_HOURS - 1e-6) // 0.95 × 8760 may come out above 8322
}

/** Least battery for an array, or null when 3000 h of load do not do. @param hours to be met, of 8760 */
export function leastBatteryWh(
  acWPerW: Float64Array,
  pvCapacityW: number,
  loadW: number,
  hours: number,
): number | null {
  checkSystem({ acWPerW, pvCapacityW, batteryWh: 0, loadW })
  const year = new Year(acWPerW, null)
  year.setPv(pvCapacityW / loadW)
  const batteryH = year.leastBatteryH(hours, MAX_BATTERY_H)
  return batteryH === null ? null : batteryH * loadW
}

interface SizingInput {
  acWPerW: Float64Array
  far?: FarSun
  loadW: number
  costs?: UnitCosts
}

function checkSizing({ acWPerW, loadW, costs = DEFAULT_COSTS }: SizingInput): void {
  checkSystem({ acWPerW, pvCapacityW: 0, batteryWh: 0, loadW })
  const { pvUsdPerW, batteryUsdPerWh } = costs
  if (!(pvUsdPerW >= 0 && batteryUsdPerWh > 0)) {
    throw new Error(`Unit costs are ${pvUsdPerW} USD/W and ${batteryUsdPerWh} USD/Wh; only PV may be free.`)
  }
}

/** A dozen arrays a factor apart, for a first bound: without one every range would have to be split. */
const LADDER: number[] = []
for (let pvRatio = MIN_PV_RATIO; pvRatio < MAX_PV_RATIO; pvRatio *= 1.25)
  LADDER.push(Math.round(pvRatio * STEPS) / STEPS)

interface Best {
  pvRatio: number
  batteryH: number
  usdPerW: number
}

/** Array and battery of least cost per watt of load, or null. */
function cheapest(year: Year, hours: number, costs: UnitCosts): Best | null {
  const { pvUsdPerW, batteryUsdPerWh } = costs
  let best: Best = { pvRatio: 0, batteryH: 0, usdPerW: Infinity }
  /** Battery that a gain on the best cost leaves after an array. */
  const affordableH = (pvRatio: number) => {
    const leftUsd = best.usdPerW * (1 - GAIN_FRACTION) - pvRatio * pvUsdPerW
    return Math.min(leftUsd / batteryUsdPerWh, MAX_BATTERY_H)
  }
  const consider = (pvRatio: number) => {
    const limitH = affordableH(pvRatio)
    if (limitH < 0) return
    year.setPv(pvRatio)
    const batteryH = year.leastBatteryH(hours, limitH)
    if (batteryH === null) return
    best = { pvRatio, batteryH, usdPerW: pvRatio * pvUsdPerW + batteryH * batteryUsdPerWh }
  }
  const search = (from: number, to: number) => {
    if (from === to) return consider(from / STEPS)
    const limitH = affordableH(from / STEPS)
    if (limitH < 0) return
    year.setPv(to / STEPS)
    if (!year.meets(hours, limitH)) return
    const middle = (from + to) >> 1
    search(from, middle)
    search(middle + 1, to)
  }
  for (const pvRatio of LADDER) consider(pvRatio)
  search(MIN_PV_RATIO * STEPS, MAX_PV_RATIO * STEPS)
  const centre = Math.round(best.pvRatio * FINE_STEPS)
  const reach = FINE_STEPS / STEPS
  for (let k = centre - reach; k <= centre + reach; k++) {
    if (k >= MIN_PV_RATIO * FINE_STEPS && k <= MAX_PV_RATIO * FINE_STEPS) consider(k / FINE_STEPS)
  }
  return best.usdPerW === Infinity ? null : best
}

/** Both suns as one, for an array of a size. */
function withFar({ acWPerW, far, loadW }: SizingInput, pvCapacityW: number): Float64Array {
  if (!far || pvCapacityW === 0) return acWPerW
  const most = (far.mostPerLoad * loadW) / pvCapacityW
  return acWPerW.map((ac, i) => ac + Math.min(far.acWPerW[i]!, most))
}

/** Hours that nobody reads. */
const UNREAD = newDispatchHours()

function pairOf(input: SizingInput, pvCapacityW: number, batteryWh: number): Pair {
  const { loadW, costs = DEFAULT_COSTS } = input
  const acWPerW = withFar(input, pvCapacityW)
  const system = { acWPerW, pvCapacityW, batteryWh, loadW }
  const { hoursMetFraction, energyServedFraction } = dispatchYear(system, UNREAD)
  const capexUsd = pvCapacityW * costs.pvUsdPerW + batteryWh * costs.batteryUsdPerWh
  return { pvCapacityW, batteryWh, hoursMetFraction, energyServedFraction, capexUsd }
}

/** The pair of least capital cost, or null when no array up to 100 W per W of load reaches the
 *  availability. */
export function cheapestPair(input: SizingInput & { availabilityFraction: number }): Pair | null {
  checkSizing(input)
  const hours = hoursNeeded(input.availabilityFraction)
  const best = cheapest(new Year(input.acWPerW, input.far ?? null), hours, input.costs ?? DEFAULT_COSTS)
  return best && pairOf(input, best.pvRatio * input.loadW, best.batteryH * input.loadW)
}

/** The cheapest pair for each of a rising list of availabilities, one at a time, so that whoever draws the frontier can
 *  show how far it is and stop. A pair does not depend on the others of the list: it is the one that `cheapestPair` gives;
 *  from an availability that cannot be reached on, all are null. */
export function* frontier(
  input: SizingInput,
  availabilityFractions: readonly number[],
): Generator<Pair | null, void> {
  checkSizing(input)
  const { acWPerW, far = null, loadW, costs = DEFAULT_COSTS } = input
  const year = new Year(acWPerW, far)
  let isPossible = true
  for (const availabilityFraction of availabilityFractions) {
    const best: Best | null = isPossible ? cheapest(year, hoursNeeded(availabilityFraction), costs) : null
    isPossible = best !== null
    yield best && pairOf(input, best.pvRatio * loadW, best.batteryH * loadW)
  }
}

/** The pair with a battery whose power is its energy over a number of hours: as it is where that costs no hour, with a
 *  larger battery where it does (at four hours: by 2 % at most, in an eighth of the reference cases).
 *  @param durationH hours of full power that the battery holds */
export function withPowerLimit(input: SizingInput, pair: Pair, durationH: number): Pair {
  const { acWPerW, loadW } = input
  const { pvCapacityW } = pair
  const met = (batteryWh: number) =>
    dispatchYear({ acWPerW, pvCapacityW, batteryWh, batteryPowerW: batteryWh / durationH, loadW }, UNREAD)
      .hoursMetFraction
  if (met(pair.batteryWh) >= pair.hoursMetFraction) return pair
  let low = pair.batteryWh
  let high = 2 * pair.batteryWh
  while (met(high) < pair.hoursMetFraction && high < MAX_BATTERY_H * loadW) high *= 2
  while (high - low > BATTERY_TOLERANCE_H * loadW) {
    const middle = (low + high) / 2
    if (met(middle) >= pair.hoursMetFraction) high = middle
    else low = middle
  }
  return pairOf(input, pvCapacityW, high)
}
