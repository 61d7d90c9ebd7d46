/** Who carries the load, hour by hour? Merit order: the array at once, then the battery, then gas or the grid, which
 *  fill exactly what is short. The back-up never charges the battery, surplus is never sold but curtailed, and the
 *  back-up is there in every hour: starts of gas are counted, with their fuel; outages, ramps and a least load are not
 *  (which favours Earth). Energies balance in every hour (tests/systems/supply.test.ts). */
import { YEAR_HOURS } from '../lib/units.ts'
import { type DispatchInput, type DispatchYear, dispatchYear } from './dispatch.ts'

export const SUPPLIES = ['solar', 'solar-gas', 'solar-grid', 'grid', 'gas'] as const
export type Supply = (typeof SUPPLIES)[number]
export type Backup = 'gas' | 'grid'

const BACKUPS: Record<Supply, Backup | null> = {
  solar: null,
  'solar-gas': 'gas',
  'solar-grid': 'grid',
  grid: 'grid',
  gas: 'gas',
}
export const backupOf = (supply: Supply): Backup | null => BACKUPS[supply]
/** Does it have an array and a battery? */
export const hasSun = (supply: Supply): boolean => supply !== 'grid' && supply !== 'gas'

const BTU_PER_WH = 3.412142
/** Fuel (higher heating value) per unit of electricity, beside panels and alone: combined cycle built since 2015, 6,654
 *  Btu/kWh. EIA, Today in Energy of October 2020. */
export const GAS_FUEL_RATIO = 6654 / 1e3 / BTU_PER_WH
/** Heat that a start takes per watt started: 0.20 MMBtu/MW. Kumar et al. (2012), Power Plant Cycling Costs,
 *  NREL/SR-5500-55433, table 1-3, combined cycle. */
export const START_FUEL_WH_PER_W = 0.2 / BTU_PER_WH
/** Of a watt of load: a back-up below this stands still. */
const STANDS_STILL = 1e-9

/** Of a year, at the AC bus unless said; Wh. */
export interface SupplyEnergy {
  loadWh: number
  /** What the array could have given: used at once, charged, or curtailed. */
  pvWh: number
  directWh: number
  chargedWh: number
  curtailedWh: number
  dischargedWh: number
  gasWh: number
  gridWh: number
  unservedWh: number
  /** Of the gas plant: hours in which it runs after one in which it does not, over the turn of the year too. */
  gasStarts: number
  /** Heat of the gas burnt, starts included, higher heating value. */
  gasFuelWh: number
  /** Most that the back-up gives in an hour, W: what must be built or connected. */
  backupPeakW: number
}

export interface SupplyYear {
  supply: Supply
  /** What sun and battery do by themselves. */
  dispatch: DispatchYear
  /** From gas or the grid, hour by hour. */
  backupW: Float64Array
  energy: SupplyEnergy
}

/** The year of a supply. Without an array (`grid`, `gas`) the array and battery given are left unbuilt. */
export function supplyYear(input: DispatchInput & { supply: Supply }): SupplyYear {
  const { supply, loadW } = input
  const dispatch = dispatchYear(hasSun(supply) ? input : { ...input, pvCapacityW: 0, batteryWh: 0 })
  const backup = backupOf(supply)
  const backupW = new Float64Array(YEAR_HOURS)
  let [backupWh, backupPeakW, hour] = [0, 0, 0]
  if (backup) {
    for (const servedW of dispatch.servedW) {
      const shortW = loadW - servedW
      backupW[hour++] = shortW
      backupWh += shortW
      if (shortW > backupPeakW) backupPeakW = shortW
    }
  }
  const loadWh = loadW * YEAR_HOURS
  const { pvWh, chargedWh, curtailedWh, dischargedWh } = dispatch
  const directWh = pvWh - chargedWh - curtailedWh
  const gasWh = backup === 'gas' ? backupWh : 0
  const gasStarts = backup === 'gas' ? startsOf(backupW, loadW * STANDS_STILL) : 0
  return {
    supply,
    dispatch,
    backupW,
    energy: {
      loadWh,
      pvWh,
      directWh,
      chargedWh,
      curtailedWh,
      dischargedWh,
      gasWh,
      gridWh: backup === 'grid' ? backupWh : 0,
      unservedWh: backup ? 0 : loadWh - directWh - dischargedWh,
      gasStarts,
      gasFuelWh: gasWh * GAS_FUEL_RATIO + gasStarts * backupPeakW * START_FUEL_WH_PER_W,
      backupPeakW,
    },
  }
}

function startsOf(backupW: Float64Array, leastW: number): number {
  let starts = 0
  let isRunning = (backupW.at(-1) ?? 0) > leastW
  for (const powerW of backupW) {
    const runs = powerW > leastW
    if (runs && !isRunning) starts++
    isRunning = runs
  }
  return starts
}
