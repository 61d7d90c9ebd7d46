/** The ramp on supplies made by hand: what is smallest is named, what wears out is made again, robots only hasten. */
import { expect, test } from 'vitest'
import { type Pace, type PacedSupply, type RampInputs, ramp, smallest } from '../../src/economics/ramp.ts'

const YEARS = 12
const exactly = (value: number) => ({ low: value, central: value, high: value })
const pace = (of: (index: number) => number, isBuilt = true): Pace => ({
  isBuilt,
  yearlyW: Array.from({ length: YEARS }, (_, index) => exactly(of(index))),
})
const steady = (value: number) => pace(() => value)

function inputs(change: Partial<Record<PacedSupply, Pace>> = {}, rest: Partial<RampInputs> = {}): RampInputs {
  return {
    firstYear: 2026,
    paces: {
      'solar-cells': steady(50),
      ...{ logic: steady(40), packaging: steady(60), memory: steady(70), terafab: steady(0) },
      ...{ launch: steady(10), satellites: steady(12) },
      ...{ queue: steady(9), transformers: steady(8), turbines: steady(5), 'gas-plants': steady(4) },
      ...{ panels: steady(3), batteries: steady(2) },
      ...change,
    },
    orbitFraction: 0.5,
    satelliteLifeYears: 5,
    computerLifeYears: 4,
    beforeW: [],
    robots: null,
    building: { workers: 1e6, labourFraction: 0.35, bottleneck: 0.7 },
    builders: exactly(1000),
    builderYearsPerW: 1,
    isLabourEndless: false,
    ...rest,
  }
}
const robots: RampInputs['robots'] = {
  lines: [{ firstYear: 2026, perYear: 1e6 }],
  planFraction: 1,
  rampYears: 2,
  reducersFor: () => Number.POSITIVE_INFINITY,
  productivity: () => 0.5,
  dutyRatio: 3,
  lifeYears: 5,
}
const added = (of: RampInputs) => ramp(of).map(({ orbit }) => orbit.addedW)

test('what is added is the smallest supply, which is named', () => {
  const [first] = ramp(inputs())
  expect(first!.orbit).toMatchObject({ binding: 'launch', ties: ['launch'], addedW: 10 })
  // 40 of logic less 10 in orbit; grid 8, gas 4 and Sun 2 together 14.
  expect(first!.earth).toMatchObject({ binding: 'power', addedW: 14 })
  expect(first!.earth.caps.logic.central).toBe(30)
  expect(first!.powerBinding).toEqual({ grid: 'transformers', gas: 'gas-plants', sun: 'batteries' })
})

test('ties are ties: all that are as small are named', () => {
  expect(smallest({ a: exactly(2), b: exactly(1), c: exactly(1) })).toEqual(['b', 'c'])
  const [first] = ramp(inputs({ satellites: steady(10) }))
  expect(first!.orbit.ties).toEqual(['launch', 'satellites'])
})

test('twice what does not bind changes nothing', () => {
  const plain = inputs()
  for (const id of [
    'solar-cells',
    'packaging',
    'memory',
    'satellites',
    'queue',
    'turbines',
    'panels',
  ] as const) {
    const before = plain.paces[id].yearlyW[0]!.central
    const years = ramp(inputs({ [id]: steady(2 * before) }))
    expect(years.map(({ orbit, earth }) => [orbit.installedW, earth.installedW])).toEqual(
      ramp(plain).map(({ orbit, earth }) => [orbit.installedW, earth.installedW]),
    )
  }
})

test('twice what binds adds more until the next binds', () => {
  const [first] = ramp(inputs({ launch: steady(20) }))
  expect(first!.orbit).toMatchObject({ binding: 'satellites', addedW: 12 })
})

test('a cap of zero adds nothing and is named', () => {
  const years = ramp(inputs({ launch: steady(0) }))
  for (const { orbit } of years)
    expect(orbit).toMatchObject({ binding: 'launch', addedW: 0, installedW: 0, retiredW: 0 })
})

test('nothing is built before its inputs: what stands never exceeds what each supply has given', () => {
  const years = ramp(inputs({ launch: pace((index) => (index < 3 ? 0 : 10)) }))
  expect(years.map(({ orbit }) => orbit.addedW)).toEqual([0, 0, 0, ...Array(YEARS - 3).fill(10)])
  const given: Record<string, number> = {}
  for (const { orbit } of years) {
    for (const [id, cap] of Object.entries(orbit.caps)) given[id] = (given[id] ?? 0) + cap.central
    for (const sum of Object.values(given)) expect(orbit.installedW).toBeLessThanOrEqual(sum)
  }
})

test('what is worn out is made again before the fleet grows; at a steady pace it stands at pace times life', () => {
  const years = ramp(inputs())
  expect(years.map(({ orbit }) => orbit.installedW)).toEqual([
    10,
    20,
    30,
    40,
    50,
    ...Array(YEARS - 5).fill(50),
  ])
  expect(years[5]!.orbit).toMatchObject({ retiredW: 10, renewedW: 10, addedW: 10 })
  for (const { orbit, earth } of years) {
    for (const side of [orbit, earth]) expect(side.renewedW).toBe(Math.min(side.addedW, side.retiredW))
  }
})

test('less made than worn out: the fleet shrinks, and all that is made is renewal', () => {
  const years = ramp(inputs({ launch: pace((index) => (index < 5 ? 10 : 4)) }))
  expect(years[5]!.orbit).toMatchObject({ addedW: 4, renewedW: 4, retiredW: 10, installedW: 44 })
})

test('a life of four and a half years ends half in the fourth year after, half in the fifth', () => {
  const years = ramp(inputs({ launch: pace((index) => (index === 0 ? 8 : 0)) }, { satelliteLifeYears: 4.5 }))
  expect(years.map(({ orbit }) => orbit.retiredW)).toEqual([0, 0, 0, 0, 4, 4, ...Array(YEARS - 6).fill(0)])
})

test('on Earth power stays where computers wear out: they are made again beside what is new', () => {
  const years = ramp(inputs())
  // 14 new a year; from the fifth on, 14 worn out are placed again, as far as logic goes: 30 a year.
  expect(years.map(({ earth }) => earth.installedW).slice(0, 6)).toEqual([14, 28, 42, 56, 70, 84])
  expect(years[4]!.earth).toMatchObject({ retiredW: 14, vacantW: 14, addedW: 28, binding: 'power' })
  // 28 worn out and 14 new ask for 42, and there are 30: logic binds, and the rest stands empty.
  expect(years[8]!.earth).toMatchObject({ retiredW: 28, addedW: 30, binding: 'logic' })
})

test('computers of before wear out too, the oldest first', () => {
  const years = ramp(inputs({}, { beforeW: [8, 4, 2, 1] }))
  expect(years.slice(0, 4).map(({ earth }) => earth.retiredW)).toEqual([1, 2, 4, 8])
  expect(years[0]!.earth.installedW).toBe(15 + 14 + 1 - 1)
})

const growing = { launch: pace((index) => 10 * 1.2 ** index) }

/** Enough of all else. */
const free = Object.fromEntries(
  ['solar-cells', 'satellites', 'logic', 'packaging', 'memory'].map((id) => [id, steady(1e4)]),
)

test('no robots equal no feedback', () => {
  const idle = { ...robots, planFraction: 0 }
  expect(added(inputs({ ...free, ...growing }, { robots: idle }))).toEqual(
    added(inputs({ ...free, ...growing })),
  )
  expect(added(inputs({ ...free, ...growing }))[3]).toBeCloseTo(10 * 1.2 ** 3, 9)
})

test('robots hasten what is built by hands, from the year after, and nothing else', () => {
  const plain = added(inputs({ ...free, ...growing }))
  const hastened = added(inputs({ ...free, ...growing }, { robots }))
  expect(hastened[0]).toBe(plain[0])
  const growth = (list: number[]) => list.slice(1).map((value, index) => value - list[index]!)
  for (const [index, more] of growth(hastened).entries()) expect(more).toBeGreaterThan(growth(plain)[index]!)
  const waited = { launch: pace((index) => 10 * 1.2 ** index, false) }
  expect(added(inputs({ ...free, ...waited }, { robots }))).toEqual(plain)
})

test('hands without end hasten by 1/(1 − share), and builders never bind', () => {
  const years = ramp(inputs({ ...free, ...growing }, { isLabourEndless: true, builders: exactly(1) }))
  const caps = years.map(({ orbit }) => orbit.caps.launch.central)
  expect((caps[1]! - caps[0]!) / 2).toBeCloseTo(1 / 0.65, 9)
  for (const { earth } of years) expect(earth.ties).not.toContain('builders')
})

test('few builders bind on Earth, and robots relieve them', () => {
  const few = { builders: exactly(7) }
  expect(ramp(inputs({}, few))[0]!.earth).toMatchObject({ binding: 'builders', addedW: 7 })
  expect(ramp(inputs({}, { ...few, robots }))[0]!.earth.binding).toBe('power')
})
