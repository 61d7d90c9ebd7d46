import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { parseUtc } from '../../src/physics/time.ts'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { type GroupYear, groupYears } from '../../src/systems/groupYears.ts'
import { planeYear, shellYears } from '../../src/systems/year.ts'
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }

/** As the header of year.ts states, for orbits that are not sun-synchronous. */
const MEAN_TOLERANCE = 2e-4
const YEAR = 2027
const AI1 = satelliteSpec(SATELLITES['ai1-aug-2026']!.values)
/** Its array sustains the full load in every orbit. */
const WELL_FED = { ...AI1, arrayAreaM2: 2 * AI1.arrayAreaM2 }

/** Two orbits of the reference that have shadow, three satellites in one plane of the second. */
const orbits = yearsOfShadow.orbits.filter(
  ({ ltan_h, summary }) => ltan_h === null && summary.days_with_umbra > 0,
)
const [first, second] = [orbits[0]!, orbits.at(-1)!]
const fleet = buildFleet(
  [first, second].map((orbit, i) => ({
    pattern: 'delta',
    total: i === 0 ? 1 : 3,
    planes: 1,
    phasing: 0,
    semiMajorAxisM: orbit.a_km * KM,
    inclinationRad: orbit.i_deg * DEG,
    raanRad: orbit.raan0_deg * DEG,
    argLatRad: 0,
    spacingM: 0,
  })),
  parseUtc(first.epoch_utc)!,
)

function yearsOf(groupOfShell: number[], spec = WELL_FED, policy: 'shed' | 'ride-through' = 'shed') {
  const shares: number[] = []
  const run = groupYears(fleet, groupOfShell, spec, policy, YEAR)
  for (;;) {
    const step = run.next()
    if (step.done) return { shares, groups: step.value }
    shares.push(step.value)
  }
}
const meanOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length

test('the share that is done grows day by day to all', () => {
  const { shares } = yearsOf([0, 1])
  expect(shares).toHaveLength(365)
  expect(shares[0]).toBeCloseTo(1 / 365, 12)
  expect(shares[72]).toBeCloseTo(0.2, 12)
  expect(shares.at(-1)).toBe(1)
})

test("each group has its own satellites, planes and light, in the mean of a year the reference's", () => {
  expect(first.epoch_utc).toBe(second.epoch_utc)
  const { groups } = yearsOf([0, 1])
  expect(groups.map(({ satellites, planes }) => [satellites, planes])).toEqual([
    [1, 1],
    [3, 1],
  ])
  for (const [i, truth] of [first, second].entries()) {
    const mean = meanOf(groups[i]!.sunlitFraction)
    expect(Math.abs(mean - truth.summary.sunlit_equiv_fraction_year), truth.id).toBeLessThan(MEAN_TOLERANCE)
    const plane = planeYear(fleet, i, YEAR)
    groups[i]!.longestEclipseS.forEach((seconds, day) => {
      expect(seconds).toBeCloseTo(plane.eclipseS[day]!, 9)
    })
  }
})

test('shells of one group: the mean of its satellites, and the longest of its eclipses', () => {
  const [alone, beside] = yearsOf([0, 1]).groups as [GroupYear, GroupYear]
  const [both] = yearsOf([0, 0]).groups as [GroupYear]
  expect([both.satellites, both.planes]).toEqual([4, 2])
  for (let day = 0; day < 365; day++) {
    const mean = (key: 'sunlitFraction' | 'itW') => (alone[key][day]! + 3 * beside[key][day]!) / 4
    expect(both.sunlitFraction[day]).toBeCloseTo(mean('sunlitFraction'), 12)
    expect(both.itW[day]! / mean('itW')).toBeCloseTo(1, 12)
    expect(both.longestEclipseS[day]).toBe(
      Math.max(alone.longestEclipseS[day]!, beside.longestEclipseS[day]!),
    )
  }
})

test('an array that is large enough: the rated power in the light, or at all times where it is ridden through', () => {
  const { groups: shed } = yearsOf([0, 1])
  const { groups: ridden } = yearsOf([0, 1], WELL_FED, 'ride-through')
  for (const i of [0, 1]) {
    for (let day = 0; day < 365; day++) {
      expect(shed[i]!.itW[day]).toBeCloseTo(AI1.ratedItW * shed[i]!.sunlitFraction[day]!, 6)
      expect(ridden[i]!.itW[day]).toBe(AI1.ratedItW)
    }
  }
})

test('an array that is too small: the same energy as the year of each shell, whose planes are all asked', () => {
  const small = { ...AI1, arrayAreaM2: 0.8 * AI1.arrayAreaM2 }
  for (const policy of ['shed', 'ride-through'] as const) {
    const { groups } = yearsOf([0, 1], small, policy)
    shellYears(fleet, small, policy, YEAR).forEach(({ meanItW }, i) => {
      expect(meanOf(groups[i]!.itW) / meanItW).toBeCloseTo(1, 9)
      expect(meanItW).toBeLessThan(0.9 * AI1.ratedItW)
    })
  }
})
