/** A place whose hours are written by hand, so that what follows from them can be told without a weather model. */
import type { GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'

export const HOURS = 8760
/** Day of the year, from 0, and hour of the day. */
export type HourOf = (day: number, hour: number) => number
export const hoursBy = (of: HourOf): Float64Array =>
  Float64Array.from({ length: HOURS }, (_, i) => of(Math.floor(i / 24), i % 24))

export interface ByHand {
  tzHours: number
  /** AC a watt of nameplate. */
  ac: HourOf
  drawn?: HourOf
  /** Per watt of load. */
  pvCapacityW: number
  batteryWh: number
}

export function handDesign({ tzHours, ac, drawn = ac, pvCapacityW, batteryWh }: ByHand): GroundDesign {
  const scenario = defaultScenario()
  const pair = { pvCapacityW, batteryWh, hoursMetFraction: 0, energyServedFraction: 0, capexUsd: 1 } // promises nothing, so that it is not made larger
  const pv = {
    acWPerW: hoursBy(ac),
    planeKwhM2: 2000,
    specificYieldKwhPerKw: 1500,
    capacityFactorDc: 0.17,
    monthlyKwhPerKw: [],
    longestZeroH: 0,
  }
  const panels = { mount: 'fixed' as const, pv, besideBackup: [] }
  const year = { pue: 1.2, lowestPue: 1.1, highestPue: 1.3, waterLPerKwh: 0, helpedFraction: 0 }
  return {
    site: { id: 'hand', name: 'Hand', latitudeDeg: 0, longitudeDeg: 15 * tzHours, elevationM: 0, tzHours },
    choice: scenario,
    ...panels,
    mounts: null,
    ends: { low: panels, high: panels },
    levelWhM2: 2000e3,
    cooling: { evaporative: year, dry: year, liquid: year },
    drawnAcWPerW: hoursBy(drawn),
    frontier: [{ availability: 1, pair }],
    isComplete: true,
  }
}
