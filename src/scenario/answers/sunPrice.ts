/** What panels and a battery alone cost for a megawatt-hour that they serve at the meter, by the same lives, rates and
 *  sums as the comparison: without data center, back-up, land. */

import { meanRetention } from '../../economics/levelised.ts'
import { groundItems, type Item, priceOf } from '../../economics/sides.ts'
import { KW } from '../../lib/units.ts'
import type { Mount } from '../../systems/pv.ts'
import type { Pair, UnitCosts } from '../../systems/sizing.ts'
import { MONEY_FIELDS, type Scenario } from '../document/schema.ts'
import { FIGURES } from '../facts/figures.ts'
import { panelUsdPerKw, type SunPrices } from './unitCosts.ts'

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
  return priceOf(sunItems(pvCapacityW, batteryWh, terms), study).usdPerMwh
}

function sunItems(pvCapacityW: number, batteryWh: number, terms: SunTerms): Item[] {
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
  // The load is in no item.
  const study = { itW: 1, years: terms.years, discountRate: terms.discountRate }
  return groundItems({ ...NOTHING_ELSE, ...terms, plant }, study)
}

/** A battery without a price would be endless. */
const LEAST_USD_PER_WH = 1e-6

/** What a watt of panels and a watt-hour of battery cost over the study, with ageing, renewal and operation: by this the
 *  cheapest pair is found, so that free panels are not built without end. Over the years and at the rate that the document
 *  begins with: sizes do not follow them. */
export function sizingCosts(prices: SunPrices, mount: Mount): UnitCosts {
  const studyYears = MONEY_FIELDS.studyYears.default
  const terms = sunTerms({ ...prices, studyYears, discountRate: FIGURES.discountRate.central }, mount)
  const usd = (pvW: number, batteryWh: number) =>
    sunItems(pvW, batteryWh, terms).reduce((sum, item) => sum + item.usd, 0)
  return { pvUsdPerW: usd(1, 0), batteryUsdPerWh: Math.max(usd(0, 1), LEAST_USD_PER_WH) }
}
