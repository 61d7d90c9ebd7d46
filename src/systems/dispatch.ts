/** Does solar power with a battery carry a constant load through the year, and in which hours does it
 *  fail? Hour by hour at the AC bus: surplus charges as far as the battery's power and room go, the rest is
 *  curtailed; a shortfall discharges as far as its power and charge go. The year runs twice from a full
 *  battery and the second pass counts. Left out: self-discharge of the battery (about 2 % a month, an
 *  estimate) and ageing, minutes within the hour. An hour counts as met in full or not at all; energy served
 *  counts its part. Scales with the load. Oracle: tests/systems/dispatch.test.ts. */
import { YEAR_HOURS } from '../lib/units.ts'

/** AC to AC. Ember (2025), How cheap is battery storage? (panel-figures: battery_capex_usd_per_kwh_2025),
 *  90 %. */
export const ROUND_TRIP_EFFICIENCY = 0.9
const ONE_WAY_EFFICIENCY = Math.sqrt(ROUND_TRIP_EFFICIENCY)
/** Per watt of load: a shortfall below this is rounding. */
export const SHORTFALL_TOLERANCE = 1e-9

export interface DispatchInput {
  /** AC power per watt of DC nameplate, hour by hour. */
  acWPerW: Float64Array
  /** DC nameplate. */
  pvCapacityW: number
  /** Usable. */
  batteryWh: number
  /** Most that the battery takes or gives, at the AC bus; no limit where not given. */
  batteryPowerW?: number
  /** At the AC bus, around the clock. */
  loadW: number
}

export interface DispatchYear {
  hoursMetFraction: number
  energyServedFraction: number
  /** Of the energy the array could have given. */
  curtailedFraction: number
  /** At the start of each hour. */
  socWh: Float64Array
  /** At the end of the last hour. */
  finalSocWh: number
  servedW: Float64Array
  /** Of the year, at the AC bus. What comes from the array is used at once, charged or curtailed; what the battery
   *  does not give back is lost in it. */
  pvWh: number
  curtailedWh: number
  chargedWh: number
  dischargedWh: number
  /** Longest run of hours not met in full, over the turn of the year too. */
  longestUnservedH: number
}

/** Throws one sentence that names the value that makes no sense. */
export function checkSystem({
  acWPerW,
  pvCapacityW,
  batteryWh,
  batteryPowerW = Infinity,
  loadW,
}: DispatchInput): void {
  if (!(loadW > 0 && loadW < Infinity)) throw new Error(`The load is ${loadW} W; it must be above 0 W.`)
  if (!(pvCapacityW >= 0)) throw new Error(`The PV capacity is ${pvCapacityW} W; it must not be below 0 W.`)
  if (!(batteryWh >= 0)) throw new Error(`The battery is ${batteryWh} Wh; it must not be below 0 Wh.`)
  if (!(batteryPowerW >= 0))
    throw new Error(`The battery's power is ${batteryPowerW} W; it must not be below 0 W.`)
  if (acWPerW.length !== YEAR_HOURS) {
    throw new Error(`The PV year has ${acWPerW.length} hours; it must have ${YEAR_HOURS}.`)
  }
}

export const newDispatchHours = () => ({
  socWh: new Float64Array(YEAR_HOURS),
  servedW: new Float64Array(YEAR_HOURS),
})

/** The year of a PV and battery system, second pass. @param hours to be filled: its own, unless given */
export function dispatchYear(input: DispatchInput, hours = newDispatchHours()): DispatchYear {
  checkSystem(input)
  const { acWPerW, pvCapacityW, batteryWh, batteryPowerW = Infinity, loadW } = input
  const pvPerLoad = pvCapacityW / loadW
  const batteryH = batteryWh / loadW // in hours of load, so that results do not depend on scale
  const mostPower = batteryPowerW / loadW
  const { socWh, servedW } = hours
  let socH = batteryH
  let metHours = 0
  let served = 0
  let generated = 0
  let curtailed = 0
  let charged = 0
  let discharged = 0
  let unservedRun = 0
  let longestUnservedH = 0

  for (let i = 0; i < 2 * YEAR_HOURS; i++) {
    const hour = i % YEAR_HOURS
    // The second pass counts.
    if (i === YEAR_HOURS) metHours = served = generated = curtailed = charged = discharged = 0
    socWh[hour] = socH * loadW
    const pv = pvPerLoad * acWPerW[hour]!
    const net = pv - 1
    let given = 1
    let isMet = true
    if (net >= 0) {
      const room = (batteryH - socH) / ONE_WAY_EFFICIENCY
      const charge = Math.min(net, room, mostPower)
      socH = charge === room ? batteryH : socH + charge * ONE_WAY_EFFICIENCY
      charged += charge
      curtailed += net - charge
    } else {
      const deliverable = Math.min(socH * ONE_WAY_EFFICIENCY, mostPower)
      isMet = deliverable >= -net - SHORTFALL_TOLERANCE
      const discharge = Math.min(-net, deliverable)
      socH = Math.max(0, socH - discharge / ONE_WAY_EFFICIENCY)
      discharged += discharge
      if (!isMet) given = pv + discharge
    }
    if (isMet) metHours++
    unservedRun = isMet ? 0 : unservedRun + 1
    longestUnservedH = Math.max(longestUnservedH, unservedRun)
    served += given
    generated += pv
    servedW[hour] = given * loadW
  }
  return {
    hoursMetFraction: metHours / YEAR_HOURS,
    energyServedFraction: served / YEAR_HOURS,
    curtailedFraction: generated > 0 ? curtailed / generated : 0,
    socWh,
    finalSocWh: socH * loadW,
    servedW,
    pvWh: generated * loadW,
    curtailedWh: curtailed * loadW,
    chargedWh: charged * loadW,
    dischargedWh: discharged * loadW,
    longestUnservedH: Math.min(longestUnservedH, YEAR_HOURS),
  }
}
