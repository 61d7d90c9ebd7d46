/** The hours of one year for the sizing of array and battery (systems/sizing.ts), which asks for them again and again. */
import { YEAR_HOURS } from '../lib/units.ts'
import { ROUND_TRIP_EFFICIENCY, SHORTFALL_TOLERANCE } from './dispatch.ts'

/** Array sizes per load, as counts of steps per unit so that 0.05 does not add up to 9.0500000001. */
export const STEPS = 20
export const BATTERY_TOLERANCE_H = 0.005
/** Nights and days, a fortnight of them, after which it seldom matters how full a battery was before. */
const FIRST_RUNS = 32

/** Power that comes from elsewhere, over a line that lets no more through. */
export interface FarSun {
  /** As it arrives, per watt of the whole nameplate. */
  acWPerW: Float64Array
  /** Per watt of load. */
  mostPerLoad: number
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
export class Year {
  /** End (exclusive) of the night that starts at an hour, 0 elsewhere: nights are the same for every
   *  array. */
  private readonly nightEnd = new Int32Array(YEAR_HOURS)
  /** Of the array that is looked at. */
  private pvPerLoad = 0
  private runs = newRuns(0)
  private readonly scratch = newRuns(YEAR_HOURS)
  /** Of arrays a step apart, which every availability asks for again: at most 2,000 of some 10 kB. */
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
    this.runs = kept ?? this.findRuns()
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

  private findRuns(): Runs {
    const { nightEnd, scratch } = this
    const { end, energy } = scratch
    let run = -1
    let isSurplus = false
    for (let i = 0, next = 0; i < YEAR_HOURS; i = next) {
      const night = nightEnd[i]!
      next = night > 0 ? night : i + 1
      const net = night > 0 ? i - night : this.netAt(i)
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
