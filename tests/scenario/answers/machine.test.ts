/** Heat and mass of the satellite as a machine: the balance closes, published figures stand beside ours. */
import { expect, test } from 'vitest'
import { machineOf } from '../../../src/scenario/answers/machine/machine.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'

function machine(patch: object = {}) {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('The patch is not accepted.')
  return machineOf(buildModel(result.value), 1).budgets
}
const SIGMA = 5.670374419e-8

test('what the radiator gives off is the load, the Earth’s heat and the array’s', () => {
  const { heat } = machine()
  const given = 2 * 0.9 * SIGMA * heat.radiatorWithBackK.value! ** 4 * heat.plateM2.value!
  const taken = heat.heatW.value! + 2 * heat.plateM2.value! * (heat.earthWm2.value! + heat.backWm2.value!)
  expect(given / taken).toBeCloseTo(1, 9)
})

test('the array’s back warms AI1’s radiator by 6 to 11 K, as an audit estimated', () => {
  for (const satelliteId of ['ai1-aug-2026', 'ai1-jun-2026']) {
    const { heat } = machine({ satelliteId })
    const warmer = heat.radiatorWithBackK.value! - heat.radiatorK.value!
    expect(warmer, satelliteId).toBeGreaterThan(6)
    expect(warmer, satelliteId).toBeLessThan(11)
  }
})

test('the plate for 60 °C gives 60 °C when the satellite has it', () => {
  const area = machine().heat.plateFor60CM2.value!
  const { heat } = machine({ satellite: { radiatorAreaM2: area } })
  const SHAPE_CHANGES_K = 1.5 // a larger plate sees a little less of the back
  expect(Math.abs(heat.radiatorWithBackK.value! - 333.15)).toBeLessThan(SHAPE_CHANGES_K)
})

test('AI1’s own watts a square metre: 175 kW over 160 m² are the 1,094 published; with housekeeping and losses 1,184', () => {
  expect(175e3 / 160).toBeCloseTo(1094, 0)
  expect(machine().heat.plateWm2.value).toBeCloseTo(180e3 / 0.95 / 160, 6)
})

test('the parts add up, and the mass stated lies between their low and high sums', () => {
  const { mass } = machine()
  const parts = ['arrayKg', 'batteryKg', 'radiatorKg', 'computersKg', 'shieldKg', 'restKg'] as const
  for (const level of ['value', 'low', 'high'] as const) {
    expect(parts.reduce((sum, key) => sum + mass[key][level]!, 0)).toBeCloseTo(mass.sumKg[level]!, 6)
  }
  expect(mass.statedKg.value).toBe(3000)
  expect(mass.statedKg.value!).toBeGreaterThan(mass.sumKg.low!)
  expect(mass.statedKg.value!).toBeLessThan(mass.sumKg.high!)
})

test('a battery that rides through weighs what the price launches', () => {
  const { mass } = machine({ policy: 'ride-through' })
  expect(mass.batteryKg.value!).toBeGreaterThan(500)
  expect(mass.statedKg.value).toBeCloseTo(3000 + mass.batteryKg.value!, 6)
})

test.each(Object.keys(PRESETS))('every figure of %s is a number, or said to be none', (id) => {
  for (const policy of ['shed', 'ride-through'] as const) {
    const budgets = machineOf(buildModel({ ...PRESETS[id]!.scenario, policy }), 1).budgets
    for (const [budget, all] of Object.entries(budgets)) {
      for (const [key, { value, low, high }] of Object.entries(all)) {
        for (const one of [value, low, high]) {
          if (one !== null && one !== undefined) expect(Number.isFinite(one), `${budget}.${key}`).toBe(true)
        }
      }
    }
  }
})

test('height costs: thinner air and more radiation, from 500 to 1,500 km; above 3,000 no dose is published', () => {
  const at = (altitudeKm: number) => machine({ groups: [{ altitudeKm, altitudeTopKm: altitudeKm }] }).life
  const heights = [500, 800, 1100, 1500].map(at)
  for (const [i, one] of heights.slice(1).entries()) {
    const below = heights[i]!
    expect(one.decayYears.value!).toBeGreaterThan(below.decayYears.value!)
    expect(one.makeUpMSPerYear.value!).toBeLessThan(below.makeUpMSPerYear.value!)
    expect(one.doseRadPerYear.value!).toBeGreaterThan(below.doseRadPerYear.value!)
  }
  expect(at(650).doseRadPerYear.value).toBe(150)
  expect(at(3001).doseRadPerYear.value).toBeNull()
  expect(at(3001).silentErrorsPerDay.value).toBeNull()
})

test('satellites of one plane meet nobody; a fleet renewed in five years comes down day by day', () => {
  expect(machine().life.meetingsPerYear.value).toBe(0)
  expect(machine().life.daysToFirstMeeting.value).toBeNull()
  const million = machine({ preset: 'spacex-million', satelliteFailurePerYear: 0 }).life
  // 1,000,000 in five years are 548 a day; V3 tells 200,000 a year.
  expect(million.reentriesPerDay.value!).toBeCloseTo(200_000 / 365.25, 0)
  expect(million.daysToFirstMeeting.value!).toBeLessThan(1)
})
