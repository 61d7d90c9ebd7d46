/** Sizes by year of weather, their ranks, and in how many years they hold. */
import { expect, test } from 'vitest'
import { lastStep } from '../../../src/lib/lastStep.ts'
import { firstDesign } from '../../../src/scenario/answers/ground.ts'
import { groundSize } from '../../../src/scenario/answers/groundSize.ts'
import { sizeYears } from '../../../src/scenario/answers/yearsSize.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { pvYear } from '../../../src/systems/pv.ts'
import { type OwnWeather, readWeather } from '../../../src/systems/weatherFile.ts'
import { isProblem } from '../../../src/systems/weatherProblem.ts'
import { madeNsrdb, madeYear, type Spot } from '../../systems/madeWeather.ts'

const SPOT: Spot = { latitudeDeg: 33.4, longitudeDeg: -112, tzHours: -7 }
/** Each with days of its own. */
const YEARS = [2001, 2002, 2005]

function weatherOf(): OwnWeather {
  const read = readWeather(
    YEARS.map((year) => ({ name: `${year}.csv`, text: madeNsrdb(year, madeYear(SPOT, year, 0.5), SPOT) })),
  )
  if (isProblem(read)) throw new Error(read.problem)
  return read
}
const weather = weatherOf()
const scenario = {
  ...defaultScenario(),
  site: weather.own.place.id,
  mount: 'fixed' as const,
  supply: 'solar' as const,
  availability: 0.95,
  batteryHours: 4,
}
const LOAD_W = 1e6
const told = lastStep(sizeYears(weather, scenario, LOAD_W))

/** Hours carried in the second of two years alike, by the rule of the reference results of terrestrial sites: one-way
 *  losses of √0.9 both ways, and here the battery's power besides. */
function hoursMet(acWPerW: Float64Array, pvW: number, batteryWh: number): number {
  const s = Math.sqrt(0.9)
  let soc = batteryWh
  let met = 0
  for (let i = 0; i < 2 * 8760; i++) {
    const net = pvW * acWPerW[i % 8760]! - LOAD_W
    const power = batteryWh / scenario.batteryHours
    let isMet = net >= 0
    if (net >= 0) soc += Math.min(net, power, (batteryWh - soc) / s) * s
    else {
      const given = Math.min(-net, power, soc * s)
      isMet = given >= -net - 1e-6
      soc = Math.max(0, soc - given / s)
    }
    if (i >= 8760 && isMet) met++
  }
  return met
}

test('each year has the size that it has alone', () => {
  expect(told.years.map(({ year }) => year)).toEqual(YEARS)
  const one = told.years[1]!
  const year = weather.years[1]!.weather
  const design = firstDesign({ ...weather.own, year }, scenario, [scenario.availability])
  expect(one.size).toEqual(groundSize(design, scenario, LOAD_W))
  expect(one.specificYieldKwhPerKw).toBe(
    pvYear(weather.own.place, year, 'fixed', scenario.soiling).specificYieldKwhPerKw,
  )
})

test('P50, P90 and the worst by nearest rank of price, and the yields from the other end', () => {
  const byPrice = [...told.years].sort((a, b) => a.size!.usdPerMwh - b.size!.usdPerMwh)
  expect(told.ranked.p50.year).toBe(byPrice[1]!.year)
  expect([told.ranked.p90.year, told.ranked.worst.year]).toEqual([byPrice[2]!.year, byPrice[2]!.year])
  const yields = told.years.map((one) => one.specificYieldKwhPerKw).sort((a, b) => b - a)
  expect(told.yieldKwhPerKw).toEqual({ p50: yields[1], p90: yields[2], worst: yields[2] })
})

test('in how many years a size holds, counted hour by hour', () => {
  for (const { size, yearsMet } of Object.values(told.ranked)) {
    const met = weather.years.filter(({ weather: year }) => {
      const { acWPerW } = pvYear(weather.own.place, year, 'fixed', scenario.soiling)
      return hoursMet(acWPerW, size!.pvCapacityW, size!.batteryWh) >= Math.ceil(0.95 * 8760 - 1e-6)
    })
    expect(yearsMet).toBe(met.length)
  }
  expect(told.ranked.worst.yearsMet).toBeGreaterThanOrEqual(told.ranked.p50.yearsMet!)
})

test('a share of hours that no panels reach in a year leaves that year without a size', () => {
  const dark = { ...weather, years: weather.years.slice(0, 2) }
  const hard = lastStep(sizeYears(dark, { ...scenario, availability: 1 }, LOAD_W))
  for (const { size } of hard.years) expect(size === null || size.hoursMetFraction === 1).toBe(true)
})

test('beside gas every year is carried', () => {
  const gas = lastStep(
    sizeYears({ ...weather, years: weather.years.slice(0, 2) }, { ...scenario, supply: 'solar-gas' }, LOAD_W),
  )
  expect(gas.ranked.p50).toMatchObject({ yearsMet: 2, size: { hoursMetFraction: 1 } })
})
