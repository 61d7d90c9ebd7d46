/** A supply of one watt of load scaled to the plant that a study needs: its panels and battery bought larger by what they
 *  lose with age, so that in their mean year they are as large as the hours are worked out with. */
import { meanRetention } from '../../economics/levelised.ts'
import type { GroundPlant } from '../../economics/sides.ts'
import type { SupplyEnergy } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import { type Level, valuesAt } from './levels.ts'

/** What is built for a watt of load, and what it does in a year. */
export interface SizedSupply {
  pvCapacityW: number
  batteryWh: number
  energy: Pick<
    SupplyEnergy,
    'loadWh' | 'unservedWh' | 'gasWh' | 'gridWh' | 'gasStarts' | 'gasFuelWh' | 'backupPeakW'
  >
}

export interface ScaledPlant extends GroundPlant {
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

/** What age takes of panels and battery, and how much larger than its peak a gas plant is. */
export interface PlantAges {
  retentionFraction: number
  batteryRetentionFraction: number
  gasOverbuildRatio: number
}

export function plantAges(scenario: Scenario, level: Level): PlantAges {
  const value = valuesAt(scenario, level)
  const years = Math.min(scenario.studyYears, value('pvLifeYears'))
  return {
    retentionFraction: meanRetention(value('pvLossPerYear'), years),
    batteryRetentionFraction: meanRetention(value('batteryFadePerYear'), value('batteryLifeYears')),
    gasOverbuildRatio: value('gasOverbuildRatio'),
  }
}

/** @param itW mean power that reaches the computers */
export const scaledPlant = (
  sized: SizedSupply,
  pue: number,
  scenario: Scenario,
  itW: number,
  level: Level = 'central',
): ScaledPlant => agedPlant(sized, pue, plantAges(scenario, level), itW)

/** The same where it is known what age takes. */
export function agedPlant(
  { pvCapacityW: pvPerW, batteryWh: batteryPerW, energy }: SizedSupply,
  pue: number,
  { retentionFraction, batteryRetentionFraction, gasOverbuildRatio }: PlantAges,
  itW: number,
): ScaledPlant {
  const ratedItW = itW / (1 - energy.unservedWh / energy.loadWh)
  const loadAcW = ratedItW * pue
  const pvCapacityW = pvPerW * loadAcW
  const batteryCapacityWh = batteryPerW * loadAcW
  const gasPeakW = energy.gasWh > 0 ? energy.backupPeakW * loadAcW : 0
  return {
    pue,
    ratedItW,
    loadAcW,
    pvCapacityW,
    retentionFraction,
    pvW: pvCapacityW / retentionFraction,
    batteryCapacityWh,
    batteryWh: batteryCapacityWh / batteryRetentionFraction,
    gasPeakW,
    gasPlantW: gasPeakW * gasOverbuildRatio,
    gasStartsPerYear: energy.gasStarts,
    gasFuelWhPerYear: energy.gasFuelWh * loadAcW,
    gridW: energy.gridWh > 0 ? energy.backupPeakW * loadAcW : 0,
    gridWhPerYear: energy.gridWh * loadAcW,
  }
}
