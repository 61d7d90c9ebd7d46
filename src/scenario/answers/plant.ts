/** The plant on Earth that a scenario builds: one for all that is told of it, its price, its needs, its hours. It
 *  carries a constant load, so large that what it serves in a year is the mean energy of the fleet over the life of its
 *  satellites; its panels and battery are bought larger by what they lose with age, so that in their mean year they are
 *  as large as the hours are worked out with. */

import { meanRetention } from '../../economics/levelised.ts'
import type { GroundPlant } from '../../economics/sides.ts'
import { at } from '../../lib/at.ts'
import { backupOf } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import {
  chargeAt,
  type GroundDesign,
  type GroundSupply,
  groundSupply,
  hourOfTypicalYear,
  pueOf,
} from './ground.ts'
import { type Level, valuesAt } from './levels.ts'

export interface Plant extends GroundPlant {
  supply: GroundSupply
  mount: GroundDesign['mount']
  pue: number
  /** Of the computers built, and that load at the AC bus: constant. */
  ratedItW: number
  loadAcW: number
  /** Nameplate that the hours are worked out with: the mean of the panels' life. `pvW` of it is bought. */
  pvCapacityW: number
  /** Mean share of their first output that the panels keep. */
  retentionFraction: number
  /** What the hours are worked out with: the mean of the battery's life. `batteryWh` is bought. */
  batteryCapacityWh: number
}

/** Null where no supply of this kind carries the load, undefined while the design does not tell.
 *  @param itW mean power that reaches the computers, the same on both sides */
export function plantOf(
  design: GroundDesign,
  scenario: Scenario,
  itW: number,
  level: Level = 'central',
): Plant | null | undefined {
  const supply = groundSupply(design, scenario)
  return supply && { mount: design.mount, ...scaled(supply, pueOf(design, scenario), scenario, itW, level) }
}

function scaled(
  supply: GroundSupply,
  pue: number,
  scenario: Scenario,
  itW: number,
  level: Level,
): Omit<Plant, 'mount'> {
  const value = valuesAt(scenario, level)
  const { energy } = supply.year
  const ratedItW = itW / (1 - energy.unservedWh / energy.loadWh)
  const loadAcW = ratedItW * pue
  const retentionFraction = meanRetention(
    value('pvLossPerYear'),
    Math.min(scenario.studyYears, value('pvLifeYears')),
  )
  const pvCapacityW = supply.pvCapacityW * loadAcW
  const batteryCapacityWh = supply.batteryWh * loadAcW
  const isGas = backupOf(scenario.supply) === 'gas'
  return {
    supply,
    pue,
    ratedItW,
    loadAcW,
    pvCapacityW,
    retentionFraction,
    pvW: pvCapacityW / retentionFraction,
    batteryCapacityWh,
    batteryWh: batteryCapacityWh / meanRetention(value('batteryFadePerYear'), value('batteryLifeYears')),
    gasPlantW: isGas ? energy.backupPeakW * loadAcW * value('gasOverbuildRatio') : 0,
    gasFuelWhPerYear: energy.gasFuelWh * loadAcW,
    gridW: isGas ? 0 : energy.backupPeakW * loadAcW,
    gridWhPerYear: energy.gridWh * loadAcW,
  }
}

export interface GroundNow {
  site: string
  pvCapacityW: number
  pvOutputW: number
  batteryCapacityWh: number
  batterySocFraction: number
  /** What fills the gap now; at most one of them is above 0. */
  gridW: number
  gasW: number
  itPowerW: number
  /** Constant IT load it is built for, and that load at the AC bus. */
  ratedItW: number
  loadAcW: number
}

/** The ground at an instant: its plant in a typical year of the middle of its life. @param itW as of plantOf */
export function groundAt(
  design: GroundDesign,
  scenario: Scenario,
  itW: number,
  utcMs: number,
): GroundNow | null {
  const plant = plantOf(design, scenario, itW)
  if (!plant) return null
  const { supply, ratedItW, loadAcW, pvCapacityW } = plant
  const time = hourOfTypicalYear(design.site, utcMs)
  const hour = Math.floor(time)
  const { dispatch, backupW } = supply.year
  const backup = backupOf(scenario.supply)
  const fromBackupW = at(backupW, hour) * loadAcW
  return {
    site: design.site.id,
    pvCapacityW,
    pvOutputW: pvCapacityW * at(design.pv.acWPerW, hour),
    batteryCapacityWh: plant.batteryCapacityWh,
    batterySocFraction: chargeAt(supply, time) ?? 0,
    gridW: backup === 'grid' ? fromBackupW : 0,
    gasW: backup === 'gas' ? fromBackupW : 0,
    itPowerW: (at(dispatch.servedW, hour) + at(backupW, hour)) * ratedItW,
    ratedItW,
    loadAcW,
  }
}
