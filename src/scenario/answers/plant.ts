/** The plant on Earth that a scenario builds: one for all that is told of it, its price, its needs, its hours. It
 *  carries a constant load, so large that what it serves in a year is the mean energy of the fleet over the life of its
 *  satellites. */

import { at } from '../../lib/at.ts'
import type { Scenario } from '../document/schema.ts'
import { chargeAt, type GroundDesign, type GroundSupply, hourOfTypicalYear, pueOf } from './ground.ts'
import { designAt } from './groundEnds.ts'
import { groundSupply } from './groundSupply.ts'
import type { Level } from './levels.ts'
import { type ScaledPlant, scaledPlant } from './scaledPlant.ts'

export interface Plant extends ScaledPlant {
  supply: GroundSupply
  mount: GroundDesign['mount']
}

/** Null where no supply of this kind carries the load, undefined while the design does not tell.
 *  @param itW mean power that reaches the computers, the same on both sides
 *  @param level of losses and lives
 *  @param sizedAt prices at which panels, battery and back-up are sized */
export function plantOf(
  design: GroundDesign,
  scenario: Scenario,
  itW: number,
  level: Level = 'central',
  sizedAt: Level = 'central',
): Plant | null | undefined {
  const built = designAt(design, scenario, sizedAt)
  const supply = groundSupply(built, scenario, sizedAt)
  if (!supply) return supply
  const sized = { ...supply, energy: supply.year.energy }
  return {
    supply,
    mount: built.mount,
    ...scaledPlant(sized, pueOf(design, scenario), scenario, itW, level),
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
  const { gasWh, gridWh } = supply.year.energy
  const fromBackupW = at(backupW, hour) * loadAcW
  return {
    site: design.site.id,
    pvCapacityW,
    pvOutputW: pvCapacityW * at(design.pv.acWPerW, hour),
    batteryCapacityWh: plant.batteryCapacityWh,
    batterySocFraction: chargeAt(supply, time) ?? 0,
    gridW: gridWh > 0 ? fromBackupW : 0,
    gasW: gasWh > 0 ? fromBackupW : 0,
    itPowerW: (at(dispatch.servedW, hour) + at(backupW, hour)) * ratedItW,
    ratedItW,
    loadAcW,
  }
}
