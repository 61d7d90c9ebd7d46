/** The fleet of a year: as many as the ramp says stand, in planes filled one after another, held against a ledger of
 *  cohorts kept here. */
import { expect, test } from 'vitest'
import { buildModel, residualFraction, totalsAt } from '../../../src/scenario/answers/model.ts'
import { PLAIN, rampOf } from '../../../src/scenario/answers/ramp.ts'
import { fleetSteps, mostStanding, yearScenario } from '../../../src/scenario/answers/yearFleet.ts'
import { presetOf } from '../../../src/scenario/document/presets.ts'
import { MAX_SATELLITES } from '../../../src/scenario/document/schema.ts'
import { RAMP_CASES, type RampCase } from '../../../src/scenario/facts/rampChoices.ts'
import { spacingOf } from '../../../src/systems/spacing.ts'

const rampFor = (preset: string, rampCase: RampCase) =>
  rampOf(buildModel(presetOf(preset).scenario), { ...PLAIN, rampCase })

const PRESETS = ['dawn-dusk-650', 'starlink-53', 'spacex-million', 'suncatcher']
const CASES = PRESETS.flatMap((preset) => RAMP_CASES.map((rampCase) => [preset, rampCase] as const))

test.each(CASES)('%s, %s: as many stand as the ramp says, in the groups’ shares', (preset, rampCase) => {
  const { scenario } = presetOf(preset)
  const ramp = rampFor(preset, rampCase)
  for (const { year, satellites } of [ramp.years[0]!, ramp.years[6]!, ramp.years[19]!]) {
    const shown = yearScenario(scenario, ramp, year)
    const { fleet } = buildModel(shown)
    expect(fleet.satelliteCount).toBe(Math.max(1, Math.min(MAX_SATELLITES, satellites)))
    expect(fleet.slots.reduce((sum, slots) => sum + slots, 0)).toBe(fleet.satelliteCount)
    expect(fleet.slots.every((slots) => slots > 0)).toBe(true)
    expect(shown.purchaseYear).toBe(year)
  }
})

test('the fleet that one had is not touched, and without years its planes are what they were', () => {
  const { scenario } = presetOf('spacex-million')
  const before = JSON.stringify(scenario)
  yearScenario(scenario, rampFor('spacex-million', 'central'), 2040)
  expect(JSON.stringify(scenario)).toBe(before)
})

test('planes stay where they are from year to year, and are filled from the first on', () => {
  const { scenario } = presetOf('starlink-53')
  const ramp = rampFor('starlink-53', 'central')
  let before: ReturnType<typeof buildModel>['fleet'] | null = null
  const design = buildModel(yearScenario(scenario, ramp, 2045)).fleet
  for (const { year } of ramp.years) {
    const { fleet } = buildModel(yearScenario(scenario, ramp, year))
    const moved = [...fleet.slots.keys()].filter(
      (plane) =>
        fleet.raanRad[plane] !== design.raanRad[plane] ||
        fleet.argLatRad[plane] !== design.argLatRad[plane] ||
        // All but the last are as full as they ever are.
        (plane < fleet.planeCount - 1 && fleet.slots[plane] !== design.slots[plane]),
    )
    expect(moved).toEqual([])
    expect(fleet.planeCount).toBeGreaterThanOrEqual(before?.planeCount ?? 1)
    before = fleet
  }
  expect(before!.planeCount).toBeGreaterThan(20)
})

test.each(RAMP_CASES)(
  '%s: what is launched less what is worn out is the change, each for its life',
  (rampCase) => {
    const ramp = rampFor('dawn-dusk-650', rampCase)
    expect(ramp.needs.lifeYears).toBe(5)
    const steps = fleetSteps(ramp)
    for (const [index, step] of steps.entries()) {
      expect(step.standing).toBe((steps[index - 1]?.standing ?? 0) + step.launched - step.retired)
      expect(step.worn.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(step.retired)
      // Those of five years ago; counts are whole, powers are not.
      expect(Math.abs(step.retired - (steps[index - 5]?.launched ?? 0))).toBeLessThanOrEqual(2)
    }
  },
)

test('what is worn out is what was launched first: its places, held against a ledger', () => {
  const steps = fleetSteps(rampFor('dawn-dusk-650', 'sceptic'))
  const yearAt: number[] = []
  for (const { year, standing, launched, worn } of steps) {
    const empty = worn.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))
    const oldest = [...yearAt].sort((a, b) => a - b).slice(0, empty.length)
    expect(empty.map((place) => yearAt[place]).sort((a, b) => a! - b!)).toEqual(oldest)
    const places = [...empty, ...Array.from({ length: standing }, (_, i) => yearAt.length + i)]
    for (const place of places.slice(0, launched)) yearAt[place] = year
    expect(yearAt.length).toBe(standing) // nothing shrinks here
  }
})

test('a fleet that shrinks closes its ranks', () => {
  const ramp = rampFor('dawn-dusk-650', 'central')
  const counts = [10, 30, 30, 30, 30, 12, 5, 5]
  const retired = [0, 0, 0, 0, 0, 20, 10, 1]
  const years = ramp.years.slice(0, counts.length).map((one, index) => ({
    ...one,
    satellites: counts[index]!,
    orbit: { ...one.orbit, retiredW: retired[index]! * ramp.needs.ratedItW },
  }))
  const steps = fleetSteps({ ...ramp, years })
  expect(steps.map(({ standing }) => standing)).toEqual(counts)
  expect(steps.map(({ launched }) => launched)).toEqual([10, 20, 0, 0, 0, 2, 3, 1])
  for (const { worn, retired: gone } of steps)
    expect(worn.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(gone)
})

/** Of the fleet: what counting and sampling may differ by at most in any preset. */
const MOST_RESIDUAL = 1e-3
test('totals from closed forms and from every satellite agree where a plane is half filled', () => {
  const utcMs = Date.UTC(2026, 8, 23, 6)
  for (const [preset, year] of [
    ['starlink-53', 2030],
    ['spacex-million', 2031],
    ['suncatcher', 2032],
  ] as const) {
    const model = buildModel(yearScenario(presetOf(preset).scenario, rampFor(preset, 'central'), year))
    const residual = residualFraction(totalsAt(model, utcMs), totalsAt(model, utcMs, 'sampled'))
    expect(residual, preset).toBeLessThanOrEqual(MOST_RESIDUAL)
  }
})

test('neighbours in a plane that is being filled are as far apart as they are', () => {
  const { scenario } = presetOf('dawn-dusk-650')
  const ramp = rampFor('dawn-dusk-650', 'central')
  const [first] = ramp.years
  const { fleet } = buildModel(yearScenario(scenario, ramp, first!.year))
  const radiusM = fleet.semiMajorAxisM[0]!
  expect(spacingOf(fleet).alongM).toBeCloseTo(2 * radiusM * Math.sin(Math.PI / first!.satellites), 3)
})

test('planes are laid out for the most that ever stand, as far as so many are shown', () => {
  expect(mostStanding(rampFor('dawn-dusk-650', 'as-stated'))).toBe(MAX_SATELLITES)
  const ramp = rampFor('dawn-dusk-650', 'central')
  expect(mostStanding(ramp)).toBe(Math.max(...ramp.years.map(({ satellites }) => satellites)))
})
