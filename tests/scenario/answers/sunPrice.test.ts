/** The price of panels and battery alone: the reference's by the reference's terms, the comparison's by its own. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { priceOf } from '../../../src/economics/sides.ts'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { type SunTerms, sunTerms, sunUsdPerMwh } from '../../../src/scenario/answers/sunPrice.ts'
import { pricedSupply } from '../../../src/scenario/answers/supplyPrices.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { answer } from '../../cli/harness.ts'
import { SITES } from '../../sites.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const results = read('../../fixtures/sites/results.json').sites
const LOAD_W = 1e3
/** Reference costs of energy are rounded to 0.1 USD/MWh, the energy served to four decimals. */
const LEVELISED_USD_PER_MWH = 0.06

/** 7 % over 20 years, operation of 1.7 and 1.5 % of the price a year, no ageing. */
const REFERENCE: SunTerms = {
  years: 20,
  discountRate: 0.07,
  pvUsdPerW: 0.691,
  pvLifeYears: 20,
  pvOperationUsdPerWYear: 0.017 * 0.691,
  retentionFraction: 1,
  batteryUsdPerWh: 0.165,
  batteryLifeYears: 20,
  batteryRetentionFraction: 1,
  batteryOperationPerYear: 0.015,
}

test('by the reference’s terms the cost of energy is the reference’s: 26 sites, two mounts, five systems', () => {
  let compared = 0
  for (const { id } of SITES) {
    for (const key of ['fixed', 'track']) {
      for (const [name, config] of Object.entries<Record<string, number>>(results[id][key].configs)) {
        const [pvKw, batteryKwh] = name.split('_').map(Number)
        const energyServedFraction = config.energy_served_frac!
        const pair = { pvCapacityW: pvKw! * 1e3, batteryWh: batteryKwh! * 1e3, energyServedFraction }
        const served = 1e-4 / energyServedFraction // rounding of the share served
        const allowed = LEVELISED_USD_PER_MWH + served * config.lcoe_usd_mwh!
        const error = Math.abs(sunUsdPerMwh(pair, LOAD_W, REFERENCE) - config.lcoe_usd_mwh!)
        expect(error, `${id} ${name}`).toBeLessThan(allowed)
        compared++
      }
    }
  }
  expect(compared).toBe(26 * 2 * 5)
})

test('size tells the price that panels and battery have in the comparison', async () => {
  const scenario = defaultScenario()
  const site = SITES.find(({ id }) => id === scenario.site)!
  const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
  const { comparison } = new Asked(buildModel(scenario), design, Date.UTC(2026, 8, 23))
  const { items, plant } = comparison.ground!
  const ofSun = items.central.filter(({ part }) => part === 'pv' || part === 'battery')
  const { energyServedFraction } = plant.supply.year.dispatch
  const atMeter = { ...comparison.study, itW: plant.loadAcW * energyServedFraction }
  const inComparison = priceOf(ofSun, atMeter).usdPerMwh
  const { pvCapacityW, batteryWh } = plant.supply
  const built = { pvCapacityW, batteryWh, energyServedFraction }
  expect(sunUsdPerMwh(built, 1, sunTerms(scenario, design.mount))).toBeCloseTo(inComparison, 6)
  expect(pricedSupply('meter', design, scenario)!.usdPerMwh).toBeCloseTo(inComparison, 6)
  const size = await answer<{ usdPerMwh: number }>(`size --site ${site.id} --load-w ${plant.loadAcW}`)
  expect(size.usdPerMwh).toBeCloseTo(inComparison, 6)
})
