/** The figures of an instant and of one orbit, as `compare` names them, by other ways: satellite by satellite, passage by
 *  passage, and by hand. */
import { expect, test } from 'vitest'
import { answer, cli } from './harness.ts'

const CLOSE = 1e-9
const RING = '--altitude-km 650 --ltan-h 18'
const EPOCH = '--epoch 2026-01-01T00:00:00Z'
/** A noon's passage stands for its day: the shadow of a day changes by less. */
const PASSAGE_S = 1

type Values = Record<string, { value: number }>
interface Compared {
  orbit: Values
  ground: Values
  oneOrbit: Values
  both: Values
  figures: Record<string, { central: number }>
}
async function compared(scenario: object, utc: string): Promise<Compared> {
  const { out, code } = await cli('compare --batch -', JSON.stringify({ scenario, utc }))
  expect(code).toBe(0)
  return JSON.parse(out) as Compared
}
const near = (actual: number, expected: number, name: string, close = CLOSE) =>
  expect(Math.abs(actual - expected), `${name}: ${actual} ${expected}`).toBeLessThanOrEqual(
    close * Math.abs(expected),
  )

test.each([
  [{}, '2026-06-21T23:00:00Z'],
  [{ preset: 'starlink-53' }, '2026-06-21T12:00:00Z'],
  [{ preset: 'starlink-53', policy: 'ride-through' }, '2026-06-21T12:00:00Z'],
])('%j at %s: what the fleet does now is what its satellites do one by one', async (scenario, utc) => {
  const { orbit } = await compared(scenario, utc)
  const { out } = await cli('fleet --batch -', JSON.stringify({ scenario, utc, method: 'sampled' }))
  const fleet = JSON.parse(out) as Record<string, number>
  expect(orbit.inUmbraNow!.value).toBe(fleet.inUmbra)
  expect(orbit.inPenumbraNow!.value).toBe(fleet.inPenumbra)
  expect(fleet.inUmbra).toBeGreaterThan(0)
  for (const [name, key] of [
    ['itNowW', 'itPowerW'],
    ['generatedNowW', 'generatedW'],
    ['storedNowWh', 'batteryWh'],
    ['batteryCapacityWh', 'batteryCapacityWh'],
    ['sunlitNowFraction', 'sunlitFraction'],
    ['flopsNow', 'flops'],
  ] as const)
    near(orbit[name]!.value, fleet[key]!, name)
  // Computing goes where power is: 1.2 EFLOP/s for each 175 kW.
  near(orbit.flopsNow!.value, (orbit.itNowW!.value / 175e3) * 1.2e18, 'flopsNow by hand')
  near(orbit.shadowYearFraction!.value, 1 - orbit.sunlitYearFraction!.value, 'shadowYearFraction')
})

test('one orbit of the ring: its shape, its Sun and its shadow are those of orbit, sun, eclipse and eclipse-year', async () => {
  const utc = '2026-06-21T23:00:00Z'
  const { oneOrbit, orbit, ground, both, figures } = await compared({}, utc)
  const one = (key: string) => oneOrbit[key]!.value
  const shape = await answer<{ semiMajorAxisKm: number; nodalPeriodS: number }>(
    `orbit ${RING} ${EPOCH} --at ${utc}`,
  )
  near(one('altitudeM'), (shape.semiMajorAxisKm - 6378.137) * 1e3, 'altitudeM')
  near(one('periodS'), shape.nodalPeriodS, 'periodS')
  near(
    one('inclinationDeg'),
    (await answer<{ inclinationDeg: number }>('sso --altitude-km 650')).inclinationDeg,
    'inclinationDeg',
  )
  near(one('sunNowWm2'), (await answer<{ fluxWm2: number }>(`sun --utc ${utc}`)).fluxWm2, 'sunNowWm2')

  interface Passage {
    penumbraInUtc: string
    penumbraOutUtc: string
    umbraInUtc: string
    umbraOutUtc: string
    umbraS: number
    betaDeg: number
  }
  const { passages } = await answer<{ passages: Passage[] }>(
    `eclipse ${RING} ${EPOCH} --from 2026-01-01T00:00:00Z --to 2027-01-01T00:00:00Z`,
  )
  const whole = passages.filter(({ umbraS }) => umbraS > 0)
  const seconds = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1e3
  const now = whole.find(({ umbraOutUtc }) => umbraOutUtc > utc)!
  expect(Math.abs(one('umbraNowS') - now.umbraS)).toBeLessThan(PASSAGE_S)
  expect(Math.abs(one('betaDeg') - now.betaDeg)).toBeLessThan(0.1) // of the same orbit
  near(one('umbraNowFraction'), one('umbraNowS') / one('periodS'), 'umbraNowFraction')
  const longest = (of: (passage: Passage) => number) => Math.max(...whole.map(of))
  expect(Math.abs(one('longestUmbraS') - longest(({ umbraS }) => umbraS))).toBeLessThan(PASSAGE_S)
  // The light that is lost: umbra, and half of the penumbra on either side.
  const lostS = (passage: Passage) =>
    (seconds(passage.umbraInUtc, passage.umbraOutUtc) +
      seconds(passage.penumbraInUtc, passage.penumbraOutUtc)) /
    2
  expect(Math.abs(orbit.longestEclipseS!.value - longest(lostS))).toBeLessThan(PASSAGE_S)
  expect(Math.abs(one('eclipsesPerYear') / passages.length - 1)).toBeLessThan(0.01)
  const year = await answer<{ sunlitFraction: number; daysWithUmbra: number }>(
    `eclipse-year ${RING} ${EPOCH} --year 2026`,
  )
  expect(one('umbraDays')).toBe(year.daysWithUmbra)
  expect(Math.abs(one('planeSunlitYearFraction') - year.sunlitFraction)).toBeLessThan(1e-4)

  // By hand: 840 m² of which cells cover 0.9, at 1 AU; batteries and water add up.
  near(one('lightOnArrayW'), 1361 * 840 * 0.9, 'lightOnArrayW')
  near(orbit.rideThroughWh!.value, 64 * one('batteryEachWh'), 'rideThroughWh')
  near(
    ground.storedNowWh!.value,
    ground.storedNowFraction!.value * ground.batteryCapacityWh!.value,
    'storedNowWh',
  )
  near(
    ground.waterM3PerYear!.value,
    both.itMwhPerYear!.value * figures.waterLPerKwh!.central +
      (ground.pvBoughtW!.value / 1e6) * figures.pvWaterM3PerMwYear!.central,
    'waterM3PerYear',
  )
  // With every satellite in light the fleet gives what one array gives, as often as there are satellites.
  const lit = await compared({}, '2026-09-23T06:00:00Z')
  expect(lit.orbit.sunlitNowFraction!.value).toBe(1)
  near(lit.oneOrbit.arrayNowW!.value, lit.orbit.generatedNowW!.value / 64, 'arrayNowW')
})
