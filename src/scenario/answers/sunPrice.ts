/** What panels and a battery alone cost for a megawatt-hour that they serve at the meter, by the same lives, rates and
 *  sums as the comparison: without data center, back-up, land. */

import { meanRetention } from '../../economics/levelised.ts'
import { groundItems, priceOf } from '../../economics/sides.ts'
import { KW } from '../../lib/units.ts'
import type { Mount } from '../../systems/pv.ts'
import type { Pair } from '../../systems/sizing.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES } from '../facts/figures.ts'
import { panelUsdPerKw } from './ground.ts'

/** Prices, lives and rates of the two. */
export interface SunTerms {
  years: number
  discountRate: number
  pvUsdPerW: number
  pvLifeYears: number
  pvOperationUsdPerWYear: number
  /** Mean share of their first output that panels keep; they are bought larger by it. */
  retentionFraction: number
  batteryUsdPerWh: number
  batteryLifeYears: number
  /** As of the panels. */
  batteryRetentionFraction: number
  /** Of its price. */
  batteryOperationPerYear: number
}

export type SunTermsChoice = Pick<Scenario, 'studyYears' | 'discountRate' | 'pvUsdPerKw' | 'batteryUsdPerKwh'>

export const sunTerms = (scenario: SunTermsChoice, mount: Mount): SunTerms => ({
  years: scenario.studyYears,
  discountRate: scenario.discountRate,
  pvUsdPerW: panelUsdPerKw(scenario.pvUsdPerKw, mount) / KW,
  pvLifeYears: FIGURES.pvLifeYears.central,
  pvOperationUsdPerWYear: FIGURES.pvOperationUsdPerKwYear.central / KW,
  retentionFraction: meanRetention(
    FIGURES.pvLossPerYear.central,
    Math.min(scenario.studyYears, FIGURES.pvLifeYears.central),
  ),
  batteryUsdPerWh: scenario.batteryUsdPerKwh / KW,
  batteryLifeYears: FIGURES.batteryLifeYears.central,
  batteryRetentionFraction: meanRetention(
    FIGURES.batteryFadePerYear.central,
    FIGURES.batteryLifeYears.central,
  ),
  batteryOperationPerYear: FIGURES.batteryOperationPerYear.central,
})

const NOTHING_ELSE = {
  ratedItW: 0,
  facilityUsdPerW: 0,
  facilityLifeYears: 1,
  operationPerYear: 0,
  gasPlantUsdPerW: 0,
  gasStartUsdPerW: 0,
  gasUsdPerWh: 0,
  gridUsdPerWh: 0,
  gridDemandUsdPerWYear: 0,
  chipUsdPerW: 0,
  chipLifeYears: 1,
  chipFailurePerYear: 0,
}

export function sunUsdPerMwh(
  {
    pvCapacityW,
    batteryWh,
    energyServedFraction,
  }: Pick<Pair, 'pvCapacityW' | 'batteryWh' | 'energyServedFraction'>,
  loadW: number,
  terms: SunTerms,
): number {
  const study = { itW: loadW * energyServedFraction, years: terms.years, discountRate: terms.discountRate }
  const plant = {
    pvW: pvCapacityW / terms.retentionFraction,
    batteryWh: batteryWh / terms.batteryRetentionFraction,
    gasPlantW: 0,
    gasPeakW: 0,
    gasStartsPerYear: 0,
    gasFuelWhPerYear: 0,
    gridW: 0,
    gridWhPerYear: 0,
  }
  return priceOf(groundItems({ ...NOTHING_ELSE, ...terms, plant }, study), study).usdPerMwh
}
