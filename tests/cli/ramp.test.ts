/** `ramp`: each year's caps, what binds, both sides; figures worked out again from what the answer says it took. */
import { expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

interface Cap {
  low: number
  central: number
  high: number
}
interface Side {
  capsGw: Record<string, Cap>
  binding: string
  ties: string[]
  bindingChances: Record<string, number>
  addedGw: number
  renewedGw: number
  retiredGw: number
  installedGw: number
}
interface Year extends Side {
  year: number
  satellites: number
  launches: number
  earth: Side & { powerBinding: Record<string, string> }
  robots: { made: number; atWork: number; workers: number; buildSpeed: number }
}
interface Answer {
  satellite: { kgPerKw: number; ratedItW: number; cellsPerW: number }
  years: Year[]
  doublingYears: number
  inputs: { paths: Record<string, { sources: string[] }>; figures: Record<string, { sources: string[] }> }
  sources: Record<string, { title: string; grade: string; date: string }>
}
const asked = (words = '') => answer<Answer>(`ramp ${words}`.trim())
const inYear = ({ years }: Answer, year: number) => years.find((one) => one.year === year)!

test.each(['as-stated', 'central', 'sceptic'])(
  '%s: 2026 to 2045, the smallest named, nothing kept out of the sums',
  async (name) => {
    const { years } = await asked(`--case ${name}`)
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, i) => 2026 + i))
    let [orbit, earth] = [0, 10]
    for (const one of years) {
      const supplies = Object.entries(one.bindingChances).map(([id]) => one.capsGw[id]!.central)
      expect(one.addedGw).toBe(Math.min(...supplies))
      expect(one.capsGw[one.binding]!.central).toBe(one.addedGw)
      for (const side of [one, one.earth]) {
        for (const { low, central, high } of Object.values(side.capsGw)) {
          expect(low).toBeLessThanOrEqual(central * (1 + 1e-12))
          expect(central).toBeLessThanOrEqual(high * (1 + 1e-12))
        }
        const chances = Object.values(side.bindingChances)
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9)
      }
      orbit += one.addedGw - one.retiredGw
      earth += one.earth.addedGw - one.earth.retiredGw
      expect(one.installedGw).toBeCloseTo(orbit, 9)
      expect(one.earth.installedGw).toBeCloseTo(earth, 9)
    }
  },
)

test('2026: launch binds in orbit; on Earth power and logic nearly tie, and the chance says so', async () => {
  const first = inYear(await asked(), 2026)
  expect(first.binding).toBe('launch')
  // Four flights of 44 t at 3,000 kg for 175 kW.
  expect(first.addedGw).toBeCloseTo((4 * 44e3) / (3000 / 175) / 1e6, 9)
  expect(first.launches).toBe(4)
  const { power, logic } = first.earth.capsGw
  expect(power!.central / logic!.central).toBeGreaterThan(0.85)
  const { bindingChances } = first.earth
  expect(bindingChances.power! + bindingChances.logic!).toBeGreaterThan(0.9)
  expect(Math.min(bindingChances.power!, bindingChances.logic!)).toBeGreaterThan(0.2)
})

test('as stated: hourly flights of 200 t at 100 kW a tonne end at 175 GW a year, below the terawatt', async () => {
  const all = await asked('--case as-stated')
  expect(all.satellite.kgPerKw).toBe(10)
  const last = inYear(all, 2045)
  expect(last).toMatchObject({ binding: 'launch', launches: 8766 })
  expect(last.addedGw).toBeCloseTo((8766 * 200 * 100) / 1e6, 9)
  expect(last.capsGw.terafab!.central).toBeGreaterThan(1000)
  expect(last.installedGw).toBeCloseTo(5 * last.addedGw, 6) // five years' worth stands
  expect(last.satellites).toBe(Math.floor((last.installedGw * 1e9) / 175e3))
})

test('grid, gas and own Sun add up; each is the smaller of its parts', async () => {
  const { capsGw: caps, powerBinding } = inYear(await asked(), 2026).earth
  const c = (id: string) => caps[id]!.central
  const power =
    Math.min(c('queue'), c('transformers')) +
    Math.min(c('turbines'), c('gas-plants')) +
    Math.min(c('panels'), c('batteries'))
  expect(caps.power!.central - power).toBeCloseTo(inYear(await asked(), 2026).earth.retiredGw, 9)
  expect(powerBinding).toEqual({ grid: 'transformers', gas: 'gas-plants', sun: 'batteries' })
  // 315 GWh, 70 of 849 of it, 17 h, a PUE of 1.15.
  expect(c('batteries')).toBeCloseTo((315 * 70) / 849 / 17 / 1.15, 9)
})

test('people alone build as the paths have it; hands without end hasten, and something else binds', async () => {
  const people = await asked('--labour people')
  expect(people.years.every(({ robots }) => robots.atWork === 0 && robots.buildSpeed === 1)).toBe(true)
  const endless = await asked('--case as-stated --labour endless')
  expect(endless.years[0]!.robots.buildSpeed).toBeCloseTo(1 / (1 - 0.6), 12)
  expect(endless.years.every(({ earth }) => !earth.ties.includes('builders'))).toBe(true)
  expect(inYear(endless, 2045).binding).toBe('launch')
  expect(endless.doublingYears).toBeLessThan((await asked('--case as-stated --labour people')).doublingYears)
})

test('a supply held at nothing is named every year; one that does not bind changes nothing', async () => {
  const none = await asked('--caps launch=0')
  for (const one of none.years)
    expect(one).toMatchObject({ binding: 'launch', addedGw: 0, installedGw: 0, satellites: 0, launches: 0 })
  const plain = await asked()
  const more = await asked('--caps solar-cells=100000')
  expect(more.years.map(({ addedGw }) => addedGw)).toEqual(plain.years.map(({ addedGw }) => addedGw))
})

test('every path and figure names sources that are told, with a date', async () => {
  const { inputs, sources } = await asked()
  const named = [...Object.values(inputs.paths), ...Object.values(inputs.figures)].flatMap(
    (one) => one.sources,
  )
  expect(named.length).toBeGreaterThan(30)
  for (const id of named) expect(sources[id]?.date, id).toMatch(/^20\d\d/)
})

test('a scenario’s own satellite: twice the mass is half the flights’ worth', async () => {
  const heavy = JSON.stringify({ scenario: { satellite: { massKg: 6000 } } })
  const { out } = await cli('ramp --batch -', heavy)
  const { years } = JSON.parse(out) as Answer
  expect(years[0]!.addedGw).toBeCloseTo(inYear(await asked(), 2026).addedGw / 2, 12)
})

test('as a table: a line a year', async () => {
  const { out } = await cli('ramp --csv')
  const [head = '', ...rows] = out.trimEnd().split('\n')
  expect(head.startsWith('year,binding,addedGw,')).toBe(true)
  expect(rows).toHaveLength(20)
  expect((await cli('ramp')).out).toContain('What each supply allows')
})

test.each([
  ['--case hopeful', '--case "hopeful" is not accepted: as-stated, central, sceptic'],
  ['--labour elves', '--labour "elves" is not accepted'],
  ['--caps launch', '--caps "launch" is not accepted: NAME=GW'],
  ['--caps launch=-1', '--caps "launch=-1" is not accepted'],
  ['--caps moon=1', '--caps "moon=1" is not accepted'],
])('%s is refused in one sentence', async (words, sentence) => {
  const { code, out, error } = await cli(`ramp ${words}`)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(sentence)
  expect(error.trimEnd().split('\n')).toHaveLength(1)
})

test('what is assumed of carbon is told by flags: of falling, only orbit’s, and in proportion; never what is put up', async () => {
  type Carbon = { years: { year: number; addedGw: number; carbonMt: Record<'orbit' | 'earth', Cap> }[] }
  const of = async (words: string) => (await answer<Carbon>(`ramp ${words}`)).years.at(-1)!
  const [none, five, ten] = [
    await of('--reentry-carbon-kg-per-kg 0'),
    await of('--case central'),
    await of('--reentry-carbon-kg-per-kg 10'),
  ]
  const orbit = (year: typeof none) => year.carbonMt.orbit.central
  expect(orbit(five)).toBeGreaterThan(orbit(none))
  expect((orbit(ten) - orbit(none)) / (orbit(five) - orbit(none))).toBeCloseTo(2, 9) // 5 kg/kg is the middle
  for (const year of [none, ten]) {
    expect(year.carbonMt.earth).toEqual(five.carbonMt.earth)
    expect(year.addedGw).toBe(five.addedGw)
  }
  const refused = await cli('ramp --body-carbon-kg-per-kg 201')
  expect([refused.code, refused.error]).toEqual([
    2,
    expect.stringMatching(/--body-carbon-kg-per-kg "?201"?.*0 to 200/),
  ])
})
