/** How large are panels and battery beside a back-up that fills what is short? The more they carry, the less it runs: a
 *  frontier of least cost against the energy that is left to it. Energy not carried is convex in the sizes of array and
 *  battery (it is the optimum of a linear program, which charging first and discharging first reaches), so each point of
 *  the frontier is the one minimum of panels + battery + worth · energy left, for a worth of energy from low to high.
 *  Hours run as in systems/dispatch.ts, without a limit on the battery's power. Frontiers for cheap, middling and dear
 *  batteries make up the pairs that may be the cheapest; whoever knows the prices of panels, battery, fuel, starts and
 *  connection picks one of them (scenario/answers/groundSupply.ts). Since no price changes what is picked from, a price
 *  that rises never makes the pick cheaper. */
import { YEAR_HOURS } from '../lib/units.ts'
import { checkSystem, ROUND_TRIP_EFFICIENCY } from './dispatch.ts'
import { supplyYear } from './supply.ts'

/** Of a year, with interest and operation, per watt of nameplate and watt-hour of battery. */
export interface YearlyCosts {
  pvUsdPerWYear: number
  batteryUsdPerWhYear: number
}

/** Per watt of load. */
export interface BackedUp {
  pvCapacityW: number
  batteryWh: number
  /** Left to the back-up in a year. */
  backupWh: number
}

const WH_PER_MWH = 1e6
/** Worth of a megawatt-hour, a factor apart: below the cheapest panels anywhere, and up to that of the last hours. */
const LEAST_WORTH = 12 / WH_PER_MWH
const MOST_WORTH = 20_000 / WH_PER_MWH
const WORTH_STEP = 1.18
/** Beyond these no frontier goes: of nameplate and of hours a watt of load. */
const MOST_PV = 40
const MOST_BATTERY_H = 200
/** Of the sizes sought; the cost is flat around its minimum. */
const PV_TOLERANCE = 0.02
const BATTERY_TOLERANCE_H = 0.04

/** Runs, a fortnight of them, after which it seldom matters how full a battery was before. */
const FIRST_RUNS = 32

/** The year of one array beside a load of 1 W: runs of surplus and of shortfall with their energy, at the battery's
 *  output. Within a run it does not matter when energy flows, only how much. */
class Runs {
  private readonly energy = new Float64Array(YEAR_HOURS)
  private count = 0

  constructor(private readonly acWPerW: Float64Array) {}

  setPv(pvPerLoad: number): void {
    const { acWPerW, energy } = this
    let run = 0
    let sum = 0
    let isSurplus = pvPerLoad * acWPerW[0]! - 1 >= 0
    for (let i = 0; i < YEAR_HOURS; i++) {
      const net = pvPerLoad * acWPerW[i]! - 1
      if (net >= 0 !== isSurplus) {
        energy[run++] = sum
        isSurplus = !isSurplus
        sum = 0
      }
      sum += isSurplus ? net * ROUND_TRIP_EFFICIENCY : net
    }
    energy[run++] = sum
    this.count = run
  }

  /** Energy not carried in the second of two years. */
  leftWh(batteryH: number): number {
    const { count, energy } = this
    const full = batteryH * Math.sqrt(ROUND_TRIP_EFFICIENCY)
    let stored = this.afterYear(full)
    let left = 0
    for (let run = 0; run < count; run++) {
      stored += energy[run]!
      if (stored > full) stored = full
      else if (stored < 0) {
        left -= stored
        stored = 0
      }
    }
    return left
  }

  /** Stored at the end of a year that begins full. The last days tell it, wherever a battery that was full and one that
   *  was empty before them end alike: more stored at first is never less at last. */
  private afterYear(full: number): number {
    const { count } = this
    for (let last = FIRST_RUNS; last < count; last *= 4) {
      const stored = this.storedAfter(count - last, full, full)
      if (stored === this.storedAfter(count - last, 0, full)) return stored
    }
    return this.storedAfter(0, full, full)
  }

  private storedAfter(from: number, storedAtFirst: number, full: number): number {
    const { count, energy } = this
    let stored = storedAtFirst
    for (let run = from; run < count; run++) {
      stored += energy[run]!
      if (stored > full) stored = full
      else if (stored < 0) stored = 0
    }
    return stored
  }
}

const GOLDEN = (Math.sqrt(5) - 1) / 2

/** Least of a convex function between 0 and `most`, by golden section: its place and its value. */
function least(most: number, tolerance: number, of: (x: number) => number): [x: number, value: number] {
  let [low, high] = [0, most]
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)]
  let [atA, atB] = [of(a), of(b)]
  while (high - low > tolerance) {
    if (atA <= atB) {
      ;[high, b, atB] = [b, a, atA]
      a = high - GOLDEN * (high - low)
      atA = of(a)
    } else {
      ;[low, a, atA] = [a, b, atB]
      b = low + GOLDEN * (high - low)
      atB = of(b)
    }
  }
  const none = of(0)
  return none <= Math.min(atA, atB) ? [0, none] : atA <= atB ? [a, atA] : [b, atB]
}

/** Points of the frontier from none of the Sun to nearly all, the energy left falling. Yields them one at a time. */
export function* backupFrontier(acWPerW: Float64Array, costs: YearlyCosts): Generator<BackedUp, void> {
  checkSystem({ acWPerW, pvCapacityW: 0, batteryWh: 0, loadW: 1 })
  const runs = new Runs(acWPerW)
  let before: BackedUp = { pvCapacityW: 0, batteryWh: 0, backupWh: YEAR_HOURS }
  yield before
  let [mostPv, mostBatteryH] = [4, 8]
  for (let worth = LEAST_WORTH; worth < MOST_WORTH; worth *= WORTH_STEP) {
    const batteryFor = (pv: number): [batteryH: number, usd: number] => {
      runs.setPv(pv)
      const cost = (batteryH: number) => batteryH * costs.batteryUsdPerWhYear + worth * runs.leftWh(batteryH)
      return least(mostBatteryH, BATTERY_TOLERANCE_H, cost)
    }
    const [pvCapacityW] = least(mostPv, PV_TOLERANCE, (pv) => pv * costs.pvUsdPerWYear + batteryFor(pv)[1])
    const [batteryWh] = batteryFor(pvCapacityW)
    const backupWh = runs.leftWh(batteryWh)
    if (backupWh >= before.backupWh) continue
    before = { pvCapacityW, batteryWh, backupWh }
    yield before
    mostPv = Math.min(MOST_PV, 2 * pvCapacityW + 2)
    mostBatteryH = Math.min(MOST_BATTERY_H, 2 * batteryWh + 8)
    if (backupWh === 0) return
  }
}

/** Panels by the watt and year: only its ratio to the worth of energy counts. */
const PV_USD_PER_W_YEAR = 0.1
/** A watt-hour of battery over a watt of panels, from cheap to dear batteries; 0.25 at the world's prices. */
const BATTERY_OVER_PV = [0.08, 0.25, 0.75]
/** Arrays that never give more than the load, as shares of the largest of them; beside it the back-up never stops. */
const ALL_USED = [0.999, 0.5]
/** Closer to one before, a pair is no choice of its own. */
const APART_W = 0.05
const APART_WH = 0.25

export interface PairBeside extends BackedUp {
  /** Most that is left in an hour. */
  backupPeakW: number
}

/** Pairs that may be the cheapest beside a back-up, per watt of load: none at all first, then what is never too much at
 *  any hour, then the points of the frontiers. */
export function pairsBesideBackup(acWPerW: Float64Array): PairBeside[] {
  const pairs: BackedUp[] = []
  const add = (pair: BackedUp) => {
    const isKnown = pairs.some(
      ({ pvCapacityW, batteryWh }) =>
        Math.abs(pvCapacityW - pair.pvCapacityW) < APART_W && Math.abs(batteryWh - pair.batteryWh) < APART_WH,
    )
    if (!isKnown) pairs.push(pair)
  }
  add({ pvCapacityW: 0, batteryWh: 0, backupWh: YEAR_HOURS })
  const most = acWPerW.reduce((a, b) => Math.max(a, b), 0)
  if (most > 0) {
    const used = acWPerW.reduce((a, b) => a + b, 0)
    for (const share of ALL_USED)
      add({ pvCapacityW: share / most, batteryWh: 0, backupWh: YEAR_HOURS - (share / most) * used })
  }
  for (const ratio of BATTERY_OVER_PV) {
    const costs = { pvUsdPerWYear: PV_USD_PER_W_YEAR, batteryUsdPerWhYear: PV_USD_PER_W_YEAR * ratio }
    for (const point of backupFrontier(acWPerW, costs)) add(point)
  }
  return pairs.map((pair) => {
    const { backupPeakW } = supplyYear({ ...pair, acWPerW, loadW: 1, supply: 'solar-grid' }).energy
    return { ...pair, backupPeakW }
  })
}
