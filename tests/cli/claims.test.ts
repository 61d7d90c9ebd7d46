/** `claims`: every answer worked out again, by hand or from what other commands tell; words that follow from numbers. */
import { expect, test } from 'vitest'
import { verdictOf } from '../../src/scenario/answers/claims.ts'
import { answer, cli } from './harness.ts'

interface Told {
  id: string
  side: 'planner' | 'critic'
  who: string
  date: string
  source: { id: string; title: string; grade: string }[]
  claim: string
  formula: string
  stated: number
  holdsWhere: 'at least' | 'at most'
  answer: number | null
  range: { low: number; high: number } | null
  unit: string
  verdict: string
  wouldHaveToBeTrue: { what: string; value: number | null; unit: string }[]
}
interface Value {
  value: number
  low?: number
  high?: number
}
interface Sides {
  orbit: Record<string, Value>
  ground: Record<string, Value>
}
type Machine = Record<string, Record<string, Value>>
interface Side {
  capsGw: Record<string, { central: number }>
  installedGw: number
}
interface Ramp {
  years: (Side & { year: number; earth: Side & { vacantGw: number } })[]
  doublingYears: number
}

const asked = async <T>(command: string, scenario: object): Promise<T> => {
  const { code, out } = await cli(`${command} --batch -`, JSON.stringify({ scenario }))
  expect(code).toBe(0)
  return JSON.parse(out) as T
}
/** Each command is run once. */
const claims = answer<Told[]>('claims')
const sides = answer<Sides>('compare')
const machine = answer<Machine>('satellite')
const ramps = Promise.all(
  ['as-stated', 'central', 'sceptic'].map((name) => answer<Ramp>(`ramp --case ${name}`)),
)
const claim = async (id: string) => (await claims).find((one) => one.id === id)!
const needs = async (id: string, what: string) =>
  (await claim(id)).wouldHaveToBeTrue.find((one) => one.what.includes(what))!.value
/** Nearly equal, whatever the size. */
const same = (value: number | null | undefined, expected: number, digits = 9) =>
  expect(value! / expected).toBeCloseTo(1, digits)

test('fourteen claims of planners and seven of critics, each with who, when, source, formula', async () => {
  const all = await claims
  expect(all.filter(({ side }) => side === 'planner')).toHaveLength(14)
  expect(all.filter(({ side }) => side === 'critic')).toHaveLength(7)
  for (const one of all) {
    expect(one.date, one.id).toMatch(/^20\d\d(-\d\d){0,2}$/)
    for (const text of [one.who, one.claim, one.formula]) expect(text.length, one.id).toBeGreaterThan(2)
    expect(one.source.length, one.id).toBeGreaterThan(0)
    for (const { title, grade } of one.source) expect(title && grade, one.id).toBeTruthy()
    expect(one.wouldHaveToBeTrue.length, one.id).toBeGreaterThan(0)
    if (one.answer === null) continue
    expect(one.range!.low, one.id).toBeLessThanOrEqual(one.answer)
    expect(one.range!.high, one.id).toBeGreaterThanOrEqual(one.answer)
  }
})

test('words follow from numbers, the same way for at least and at most', () => {
  const least = { stated: 5, holdsWhere: 'at least' } as const
  const most = { stated: -5, holdsWhere: 'at most' } as const
  for (const [low, middle, high, words] of [
    [5, 6, 7, 'holds'],
    [4, 5, 7, 'holds in the middle'],
    [3, 4, 5, 'holds at one end'],
    [2, 3, 4, 'does not hold'],
  ] as const) {
    expect(verdictOf(least, { low, answer: middle, high })).toBe(words)
    expect(verdictOf(most, { low: -high, answer: -middle, high: -low })).toBe(words)
  }
  expect(verdictOf(least, { low: null, answer: null, high: null })).toBe('cannot be told')
})

test('cheapest in 36 months: the comparison bought in 2029 for 894 USD/kg', async () => {
  const path = Math.round(1600 * (500 / 1600) ** (3 / 6))
  expect(path).toBe(894)
  const { orbit, ground } = await asked<Sides>('compare', { purchaseYear: 2029, launchUsdPerKg: path })
  const { answer: ratio, range } = await claim('cheapest-in-36-months')
  same(ratio, orbit.usdPerMwh!.value / ground.usdPerMwh!.value)
  same(range!.high, orbit.usdPerMwh!.high! / ground.usdPerMwh!.low!)
})

test('what would have to be true, put in, makes both sides cost the same', async () => {
  const cheap = { satelliteUsdPerW: 5, countChips: false }
  const [told] = [await asked<Told[]>('claims', cheap)]
  const solved = told.find(({ id }) => id === 'launch-price')!
  const [launch] = solved.wouldHaveToBeTrue.map(({ value }) => value)
  expect(launch).toBeGreaterThan(0)
  const { orbit, ground } = await asked<Sides>('compare', { ...cheap, launchUsdPerKg: launch })
  same(orbit.usdPerMwh!.value, ground.usdPerMwh!.value)
  same(solved.answer, launch! / 1600)
})

test('five times the Sun: a panel in orbit over one on Earth', async () => {
  const { orbit, ground } = await sides
  same((await claim('five-times-solar')).answer, orbit.panelOutputWm2!.value / ground.panelOutputWm2!.value)
  same(await needs('five-times-solar', 'panel on Earth'), orbit.panelOutputWm2!.value / 5)
})

test('no batteries: the longest shadow, and the altitude that has none', async () => {
  same((await claim('no-batteries')).answer, (await sides).orbit.longestEclipseS!.value / 60)
  const altitude = (await needs('no-batteries', 'altitude'))!
  const umbraDays = async (km: number) =>
    (await answer<{ daysWithUmbra: number }>(`eclipse-year --altitude-km ${km} --ltan-h 18 --year 2026`))
      .daysWithUmbra
  expect(await umbraDays(altitude + 10)).toBe(0)
  expect(await umbraDays(altitude - 10)).toBeGreaterThan(0)
})

test('access a hundred times cheaper: 1,600 to 300 USD/kg, 1,080 to 67, 3,360 to 1,600', async () => {
  const { answer: times, range } = await claim('access-100-times')
  expect([range!.low, times, range!.high]).toEqual([3360 / 1600, 1600 / 300, 1080 / 67])
  expect(await needs('access-100-times', 'launch price')).toBe(16)
  // A fifth less with each doubling: 400 t doubled log(100)/log(1.25) times.
  same(await needs('access-100-times', 'mass launched'), (400 * 2 ** (Math.log(100) / Math.log(1.25))) / 1e6)
})

test('100 kW a tonne, and a million tonnes: 175 kW on 3 t', async () => {
  const { answer: kwPerT, range } = await claim('100-kw-a-tonne')
  same(kwPerT, 175 / 3)
  const { sumKgPerKw } = (await machine).mass!
  same(range!.low, 1e3 / sumKgPerKw!.high!)
  same(range!.high, 1e3 / sumKgPerKw!.low!)
  same(await needs('100-kw-a-tonne', 'mass'), 1750)
  same((await claim('megatonne-100-gw')).answer, (1e6 * 175) / 3 / 1e6)
  same(await needs('megatonne-100-gw', 'tonnes a year'), 1e8 / (175 / 3))
  expect(await needs('megatonne-100-gw', 'flights')).toBe(5000)
})

test('an hourly launch: between 4 in 2026 and 69 in 2030, three quarters of the way', async () => {
  const { answer: flights, range } = await claim('hourly-launches')
  same(flights, 4 * (69 / 4) ** 0.75)
  same(range!.high, 8766)
  same((await needs('hourly-launches', 'each year'))! ** 3, 8766 / 4)
})

test('a grid that cannot grow: new power in 2030 over 2026 in the three ramps', async () => {
  const grown = (await ramps).map(({ years }) => {
    const at = (year: number) => years.find((one) => one.year === year)!.earth
    const power = (year: number) => at(year).capsGw.power!.central - at(year).vacantGw
    return power(2030) / power(2026)
  })
  const { answer: ratio, range } = await claim('grid-cannot-grow')
  same(ratio, grown[1]!)
  same(range!.low, Math.min(...grown))
  same(range!.high, Math.max(...grown))
})

test('100 GW of cells: 30 in 2028, and what it takes from 3.2', async () => {
  const { answer: cells, range } = await claim('100-gw-cells')
  expect([range!.low, cells, range!.high]).toEqual([10, 30, 100])
  same((await needs('100-gw-cells', 'each year'))! ** 2, 100 / 3.2)
})

test('Terafab: 12 million wafers of 70,686 mm² into 100 to 200 billion', async () => {
  const { answer: area, range } = await claim('terafab-chips')
  same(area, (12e6 * Math.PI * 150 ** 2) / 150e9)
  expect(range!.low).toBeCloseTo(4.24, 2)
  expect(range!.high).toBeCloseTo(8.48, 2)
  same(await needs('terafab-chips', 'wafer starts'), (100e9 * 429) / (Math.PI * 150 ** 2) / 12)
  expect(await needs('terafab-chips', 'of 1 kW')).toBe(1e9)
  expect(await needs('terafab-chips', 'area of each')).toBeCloseTo(848, 0) // 70,686 mm² of 12 million wafers over 1e9
})

test('memory: 11 EB at 0.1 EB a gigawatt carry 110 GW beside 90 of logic', async () => {
  const { answer: ratio, range } = await claim('memory-bottleneck')
  same(ratio, 110 / 90)
  same(range!.low, 11 / 0.15 / 90)
  same(range!.high, 11 / 0.03 / 90)
  expect(await needs('memory-bottleneck', 'terawatt')).toBeCloseTo(100, 9)
})

test('robots: the doubling of the three ramps, and with hands without end', async () => {
  const years = (await ramps).map(({ doublingYears }) => doublingYears)
  const { answer: doubling, range } = await claim('robots-dissolve-labour')
  same(doubling, years[1]!)
  expect([range!.low, range!.high]).toEqual([Math.min(...years), Math.max(...years)])
  const endless = await answer<Ramp>('ramp --case as-stated --labour endless')
  same(await needs('robots-dissolve-labour', 'without end'), endless.doublingYears)
})

test('ground Sun divided: panels a watt of load, and what energy alone would take', async () => {
  const { answer: steady, range } = await claim('ground-solar-divided')
  const { ground } = await asked<Sides>('compare', { supply: 'solar' })
  same(steady, ground.pvCapacityW!.value / ground.loadAcW!.value)
  expect(range!.low * ground.capacityFactorDc!.value).toBeCloseTo(1, 6)
})

test('power and factories: the year in which ten gigawatts growing 3.3 times a year are more than stand', async () => {
  const { years } = (await ramps)[1]!
  const first = (factor: number) =>
    years.find(
      ({ year, installedGw, earth }) => installedGw + earth.installedGw < 10 * factor ** (year - 2025),
    )!.year
  const { answer: year, range } = await claim('power-and-factories')
  expect([range!.low, year, range!.high]).toEqual([first(4.1), first(3.3), first(2.7)])
})

test('cooling: how far the radiator is below 45 °C water', async () => {
  same((await claim('cooling')).answer, (await machine).heat!.coolantMarginK!.value)
})

test('launch too dear: even free launch leaves orbit dearer here, so that nothing of today’s price is left', async () => {
  const { answer: share, wouldHaveToBeTrue } = await claim('launch-price')
  const [launch] = wouldHaveToBeTrue
  const { orbit, ground } = await sides
  const withoutLaunch = orbit.usdPerKwYear!.value - orbit.launchUsdPerKwYear!.value
  expect(launch!.value).toBeNull()
  expect(share).toBe(0)
  expect(withoutLaunch).toBeGreaterThan(ground.usdPerKwYear!.value)
})

test('radiation: the dose of a year over 17 rad, 20 to 14.4', async () => {
  const { doseRadPerYear: dose } = (await machine).life!
  const { answer: errors, range } = await claim('radiation')
  same(errors, dose!.value / 17)
  same(range!.low, dose!.low! / 20)
  same(range!.high, dose!.high! / 14.4)
})

test('servicing and re-entry: satellites that fail and are not mended, 64 of 3 t', async () => {
  const renewed = (hazard: number, years: number) => hazard / (1 - Math.exp(-hazard * years))
  const { answer: share, range } = await claim('servicing')
  const central = renewed(0.05, 5) // computers are not counted here, so that theirs do not fail
  const withChips = renewed(0.05 + 0.05, 5)
  expect([central, withChips].some((one) => Math.abs(share! / one - 1) < 1e-9)).toBe(true)
  expect(range!.low).toBeLessThan(share!)
  same((await claim('re-entry')).answer, 64 * 3 * share!)
  same(await needs('servicing', 'mean life'), 1 / 0.11)
})

test('debris: days to the first collision of a fleet that nobody steers; none told where none meet', async () => {
  expect(await claim('debris')).toMatchObject({ answer: null, range: null, verdict: 'cannot be told' })
  same(await needs('debris', 'at least'), 365.25 / 2.5)
  const { daysToFirstMeeting } = (await answer<Machine>('satellite --preset starlink-53')).life!
  const told = (await answer<Told[]>('claims --preset starlink-53')).find(({ id }) => id === 'debris')!
  same(told.answer, daysToFirstMeeting!.value)
})

test('latency: light up and down 650 km, and from the horizon', async () => {
  const { answer: ms, range } = await claim('latency')
  const [earth, light] = [6378.137, 299_792.458]
  same(range!.low, (2 * 650 * 1e3) / light)
  same(ms, (2 * Math.sqrt((earth + 650) ** 2 - earth ** 2) * 1e3) / light)
  same(await needs('latency', 'distance'), (0.1 * light) / 2)
})

test('as a table: a line a claim, with what would have to be true', async () => {
  const { out } = await cli('claims --csv')
  const [head = '', ...rows] = out.trimEnd().split('\n')
  expect(head.endsWith(',wouldHaveToBeTrue')).toBe(true)
  expect(rows).toHaveLength(21)
})
