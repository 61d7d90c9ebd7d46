/** What is drawn together, and the weather that the ground meets. */

import { describe, expect, test } from 'vitest'
import { normalAt } from '../../../src/lib/normal.ts'
import { streamOf } from '../../../src/lib/random.ts'
import { CAUSES, causesOf, placesOf } from '../../../src/scenario/answers/drawnTogether.ts'
import {
  BLOCK_DAYS,
  drawnWeather,
  RESAMPLED_YEARS,
  resampledDays,
  WINDOW_DAYS,
  yearsOf,
} from '../../../src/scenario/answers/drawnWeather.ts'
import { firstDesign, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { groundSupply } from '../../../src/scenario/answers/groundSupply.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import type { FigureId } from '../../../src/scenario/facts/figures.ts'
import { dispatchYear } from '../../../src/systems/dispatch.ts'
import { SITES } from '../../sites.ts'

const DRAWS = 20_000
/** Four standard errors of a correlation. */
const FOUR_ERRORS = 4 / Math.sqrt(DRAWS)

/** Standard normal values of figures, drawn one after the other. */
function drawn(seed: number, figures: readonly FigureId[]): number[][] {
  const causes = causesOf(seed)
  const places = figures.map((id) => placesOf(seed, id, causes.at))
  return Array.from({ length: DRAWS }, () => {
    causes.draw()
    return places.map((next) => normalAt(next()))
  })
}
function correlation(rows: number[][], a: number, b: number): number {
  const mean = (k: number) => rows.reduce((sum, row) => sum + row[k]!, 0) / rows.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (const row of rows) {
    const [x, y] = [row[a]! - meanA, row[b]! - meanB]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return ab / Math.sqrt(aa * bb)
}

describe('figures of one cause', () => {
  test.each(Object.entries(CAUSES))(
    '%s: each pair is as correlated as is stated',
    (_, { correlation: stated, figures }) => {
      const rows = drawn(3, figures)
      for (let a = 0; a < figures.length; a++)
        for (let b = 0; b < a; b++) {
          expect(Math.abs(correlation(rows, a, b) - stated)).toBeLessThan(FOUR_ERRORS)
        }
    },
  )

  test('of two causes: launch and panels have nothing to do with each other', () => {
    const rows = drawn(3, ['launchUsdPerKg', 'pvUsdPerKw'])
    expect(Math.abs(correlation(rows, 0, 1))).toBeLessThan(FOUR_ERRORS)
  })

  test('its places are spread evenly from 0 to 1: each tenth holds a tenth', () => {
    const causes = causesOf(9)
    const next = placesOf(9, 'satelliteUsdPerW', causes.at)
    const tenths = new Array<number>(10).fill(0)
    for (let k = 0; k < DRAWS; k++) {
      causes.draw()
      tenths[Math.floor(next() * 10)]! += 10 / DRAWS
    }
    for (const tenth of tenths) expect(Math.abs(tenth - 1)).toBeLessThan(0.1)
  })

  test('what no cause moves has its own stream, untouched; another figure changes no draw', () => {
    const causes = causesOf(5)
    const [next, own] = [placesOf(5, 'facilityUsdPerW', causes.at), streamOf(5, 'facilityUsdPerW')]
    for (let k = 0; k < 20; k++) expect(next()).toBe(own())
    const [alone, among] = [drawn(5, ['satelliteUsdPerW']), drawn(5, ['launchUsdPerKg', 'satelliteUsdPerW'])]
    expect(alone.slice(0, 50).map(([z]) => z)).toEqual(among.slice(0, 50).map(([, z]) => z))
  })
})

function studied(changes: Partial<Scenario>): { scenario: Scenario; design: GroundDesign } {
  const scenario = { ...defaultScenario(), mount: 'fixed' as const, ...changes }
  const site = SITES.find(({ id }) => id === scenario.site)!
  return {
    scenario,
    design: firstDesign(site, scenario, [scenario.availability], scenario.supply === 'solar'),
  }
}
const built = ({ scenario, design }: ReturnType<typeof studied>) => groundSupply(design, scenario)!

describe('weather', () => {
  test('a year is made of blocks of days in a row, each from near its date', () => {
    const days = resampledDays(streamOf(1, 'a'))
    expect(days).toHaveLength(365)
    for (const [day, from] of days.entries()) {
      const apart = Math.abs(((from - day + 365 + 182) % 365) - 182)
      expect(apart).toBeLessThanOrEqual(WINDOW_DAYS)
      if (day % BLOCK_DAYS !== 0) expect(from).toBe((days[day - 1]! + 1) % 365)
    }
  })

  test('the mean of many such years is near the one they are made of: light within 1 % (200 years, three places)', () => {
    for (const id of ['phoenix-az', 'belfast-uk', 'kutch-in']) {
      const { design } = studied({ site: id })
      const { acWPerW } = design.pv
      const days = Array.from({ length: 365 }, (_, day) =>
        acWPerW.subarray(day * 24, day * 24 + 24).reduce((a, b) => a + b, 0),
      )
      const one = acWPerW.reduce((a, b) => a + b, 0)
      let sum = 0
      for (let year = 0; year < 200; year++)
        for (const day of resampledDays(streamOf(year, id))) sum += days[day]!
      expect(Math.abs(sum / 200 / one - 1), id).toBeLessThan(0.01)
    }
  })

  test('panels and battery of each year carry its load for the share of hours asked for', () => {
    const one = studied({ site: 'belfast-uk' })
    const { kind, supplies } = drawnWeather(one.design, one.scenario, built(one))
    expect([kind, supplies.length]).toEqual(['resampled', RESAMPLED_YEARS])
    for (const { energy } of supplies) expect(energy.unservedWh / energy.loadWh).toBeLessThan(0.03)
    const sizes = new Set(supplies.map(({ pvCapacityW, batteryWh }) => `${pvCapacityW} ${batteryWh}`))
    expect(sizes.size).toBeGreaterThan(RESAMPLED_YEARS / 2)
  })

  test('years are made once: the same for whoever asks, and each seed draws of them in its own order', () => {
    const one = studied({})
    const weather = drawnWeather({ ...one.design }, one.scenario, built(one))
    expect(drawnWeather({ ...one.design }, one.scenario, built(one))).toEqual(weather)
    const drawnOf = (seed: number) => Array.from({ length: 20 }, yearsOf(weather, seed))
    expect(drawnOf(4)).toEqual(drawnOf(4))
    expect(drawnOf(4)).not.toEqual(drawnOf(5))
  })

  test('beside a back-up the sizes stay, and it carries what each year leaves', () => {
    const one = studied({ site: 'kutch-in', supply: 'solar-gas', gasPlantUsdPerKw: 200, gasUsdPerMmbtu: 25 })
    const supply = built(one)
    expect(supply.pvCapacityW).toBeGreaterThan(0)
    const { supplies } = drawnWeather(one.design, one.scenario, supply)
    for (const { pvCapacityW, batteryWh, energy } of supplies) {
      expect([pvCapacityW, batteryWh]).toEqual([supply.pvCapacityW, supply.batteryWh])
      expect(energy.unservedWh).toBe(0)
    }
    expect(new Set(supplies.map(({ energy }) => energy.gasWh)).size).toBe(RESAMPLED_YEARS)
  })

  test('years of one’s own are those that are drawn', () => {
    const one = studied({})
    const { acWPerW } = one.design.pv
    const ownYears = [0.9, 1, 1.1].map((more) => acWPerW.map((w) => w * more))
    const weather = drawnWeather(one.design, one.scenario, built(one), ownYears)
    expect([weather.kind, weather.supplies.length]).toEqual(['own', 3])
    for (const [k, { pvCapacityW, batteryWh }] of weather.supplies.entries()) {
      const { batteryHours, availability } = one.scenario
      const system = { pvCapacityW, batteryWh, batteryPowerW: batteryWh / batteryHours, loadW: 1 }
      const { hoursMetFraction } = dispatchYear({ acWPerW: ownYears[k]!, ...system })
      expect(hoursMetFraction).toBeGreaterThan(availability - 1e-6)
    }
    const next = yearsOf(weather, 1)
    expect(new Set(Array.from({ length: 60 }, next))).toEqual(new Set(weather.supplies))
  })

  test('without panels there is none', () => {
    const one = studied({ supply: 'grid' })
    expect(drawnWeather(one.design, one.scenario, built(one)).kind).toBe('none')
  })
})
