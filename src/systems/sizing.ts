/** Which PV array and battery carry a constant load for a wanted share of the hours at least cost? Arrays
 *  of 1 to 100 W per W of load in steps of 0.05, each with its least battery, searched by branch and
 *  bound: the least battery never grows with the array, so no array from a to b beats the best pair if b
 *  fails with the battery that the best cost leaves after a. Nothing is skipped on a guess; then steps of
 *  0.0025 around the best. Gains below 0.01 % are not pursued. Left out: land, replacement, operation,
 *  back-up; a target met in one year is not met in every year. Model of the hours: systems/dispatch.ts. */
import { YEAR_HOURS } from '../lib/units.ts'
import {
  checkSystem,
  dispatchYear,
  newDispatchHours,
  ROUND_TRIP_EFFICIENCY,
  SHORTFALL_TOLERANCE,
} from './dispatch.ts'

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
const BATTERY_TOLERANCE_H = 0.005
/** Array sizes per load, as counts of steps per unit so that 0.05 does not add up to 9.0500000001. */
const MIN_PV_RATIO = 1
const MAX_PV_RATIO = 100
const STEPS = 20
const FINE_STEPS = 400
/** Nights and days, a fortnight of them, after which it seldom matters how full a battery was before. */
const FIRST_RUNS = 32
/** Smallest saving worth a new pair. */
const GAIN_FRACTION = 1e-4

/** Hours of the year that a share stands for, rounded up: 0.97 is 8498. */
export function hoursNeeded(availabilityFraction: number): number {
  if (!(availabilityFraction > 0 && availabilityFraction <= 1)) {
    throw new Error(`The availability is ${availabilityFraction}; it must be above 0 and at most 1.`)
  }
  return Math.ceil(availabilityFraction * YEAR_HOURS - 1e-6) // 0.95 × 8760 may come out above 8322
}

/** Hours of one sign, one after the other: end (exclusive) and energy of each run. Surplus is 0 or more. */
interface Runs {
  count: number
  end: Int32Array
  energy: Float64Array
}
const newRuns = (most: number): Runs => ({
  count: 0,
  end: new Int32Array(most),
  energy: new Float64Array(most),
})

/** The dispatch of one year for one load of 1 W, without arrays of hours: runs of surplus or shortfall are
 *  one step each while the battery lasts. Energies are what the battery delivers, so that charging alone
 *  carries the losses. Gives the same hours as dispatchYear (tests/systems/sizing.test.ts). */
class Year {
  /** End (exclusive) of the night that starts at an hour, 0 elsewhere: nights are the same for every
   *  array. */
  private readonly nightEnd = new Int32Array(YEAR_HOURS)
  /** Of the array that is looked at. */
  private pvPerLoad = 0
  private runs = newRuns(0)
  private readonly scratch = newRuns(YEAR_HOURS)
  /** Of arrays a step apart, which every availability asks for again. */
  private readonly kept = new Map<number, Runs>()

  constructor(
    private readonly acWPerW: Float64Array,
    private readonly far: FarSun | null,
  ) {
    const isDark = (i: number) => acWPerW[i] === 0 && (far === null || far.acWPerW[i] === 0)
    for (let i = 0, end = 0; i < YEAR_HOURS; i = end) {
      for (end = i; end < YEAR_HOURS && isDark(end); end++);
      if (end > i) this.nightEnd[i] = end
      else end++
    }
  }

  setPv(pvPerLoad: number): void {
    this.pvPerLoad = pvPerLoad
    const isStep = Number.isInteger(pvPerLoad * STEPS)
    const kept = isStep ? this.kept.get(pvPerLoad) : undefined
    this.runs = kept ?? this.runsOf(pvPerLoad)
    if (!isStep || kept) return
    const { count, end, energy } = this.runs
    this.runs = { count, end: end.slice(0, count), energy: energy.slice(0, count) }
    this.kept.set(pvPerLoad, this.runs)
  }

  /** What is left of an hour by day. */
  private netAt(i: number): number {
    const { pvPerLoad, acWPerW, far } = this
    const net = pvPerLoad * acWPerW[i]! - 1
    return far ? net + Math.min(pvPerLoad * far.acWPerW[i]!, far.mostPerLoad) : net
  }

  private runsOf(pvPerLoad: number): Runs {
    const { acWPerW, far, nightEnd, scratch } = this
    const { end, energy } = scratch
    let run = -1
    let isSurplus = false
    for (let i = 0, next = 0; i < YEAR_HOURS; i = next) {
      const night = nightEnd[i]!
      next = night > 0 ? night : i + 1
      let net = i - night
      if (night === 0) net = pvPerLoad * acWPerW[i]! - 1
      if (night === 0 && far) net += Math.min(pvPerLoad * far.acWPerW[i]!, far.mostPerLoad)
      if (run < 0 || net >= 0 !== isSurplus) {
        isSurplus = net >= 0
        energy[++run] = 0
      }
      energy[run]! += net
      end[run] = next
    }
    scratch.count = run + 1
    return scratch
  }

  /** Whether the second pass meets so many hours. */
  meets(hours: number, batteryH: number): boolean {
    const full = batteryH * Math.sqrt(ROUND_TRIP_EFFICIENCY)
    return this.walk(0, this.afterYear(full), full, YEAR_HOURS - hours) !== null
  }

  /** Stored at the end of the first pass, which begins full. The last days tell it, wherever a battery that was full and
   *  one that was empty before them end alike: more stored at first is never less at last. */
  private afterYear(full: number): number {
    const { count } = this.runs
    for (let last = FIRST_RUNS; last < count; last *= 4) {
      const from = count - last
      const stored = this.walk(from, full, full, YEAR_HOURS)
      if (stored === this.walk(from, 0, full, YEAR_HOURS)) return stored!
    }
    return this.walk(0, full, full, YEAR_HOURS)!
  }

  /** Stored after the runs from one on; null as soon as more hours are not met than may be. */
  private walk(from: number, storedAtFirst: number, full: number, mostMissed: number): number | null {
    const { nightEnd } = this
    const { count, end, energy } = this.runs
    let stored = storedAtFirst
    let missed = 0
    for (let run = from; run < count; run++) {
      const sum = energy[run]!
      if (sum >= 0) stored = Math.min(full, stored + sum * ROUND_TRIP_EFFICIENCY)
      else if (stored + sum >= 0) stored += sum
      else {
        for (let i = run > 0 ? end[run - 1]! : 0, next = 0; i < end[run]!; i = next) {
          next = nightEnd[i]!
          if (next > 0) {
            let left = next - i
            for (; left > 0 && stored >= 1 - SHORTFALL_TOLERANCE; left--) stored = Math.max(0, stored - 1)
            if (left === 0) continue
            stored = 0
            missed += left
            continue
          }
          next = i + 1
          const net = this.netAt(i)
          if (stored >= -net - SHORTFALL_TOLERANCE) stored = Math.max(0, stored + net)
          else {
            stored = 0
            missed++
          }
        }
        if (missed > mostMissed) return null
      }
    }
    return stored
  }

  /** Least battery in hours of load up to a limit, or null when the limit is too small. */
  leastBatteryH(hours: number, limitH: number): number | null {
    if (!this.meets(hours, limitH)) return null
    let low = 0
    let high = limitH
    if (this.meets(hours, 0)) return 0
    while (high - low > BATTERY_TOLERANCE_H) {
      const middle = (low + high) / 2
      if (this.meets(hours, middle)) high = middle
      else low = middle
    }
    return high
  }
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

/** Power that comes from elsewhere, over a line that lets no more through. */
export interface FarSun {
  /** As it arrives, per watt of the whole nameplate. */
  acWPerW: Float64Array
  /** Per watt of load. */
  mostPerLoad: number
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
