import { afterEach, expect, test } from 'vitest'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import {
  builtYearOf,
  comparisonModel,
  comparisonOf,
  comparisonYearOf,
  currentModel,
  drawnComparison,
  fleetLifeItWOf,
  fleetLivesItWOf,
  fleetYearOf,
  lastOf,
  modelOf,
  orbitOfGroup,
  otherOf,
  ridingBatteriesOf,
  selectedYearOf,
} from '../../../src/state/answers/derived.ts'
import { store } from '../../../src/state/document/store.ts'

const opening = store.getState()
afterEach(() => store.setState(opening))
const ring = PRESETS['dawn-dusk-650']!.scenario
const starlink = PRESETS['starlink-53']!.scenario

test('an answer is remembered for the last arguments alone, each of which counts', () => {
  let asked = 0
  const sum = lastOf((a: number, b: number) => {
    asked++
    return { sum: a + b }
  })
  const first = sum(1, 2)
  expect(first).toEqual({ sum: 3 })
  expect(sum(1, 2)).toBe(first)
  expect(asked).toBe(1)
  expect(sum(1, 3)).toEqual({ sum: 4 })
  expect(sum(2, 3)).toEqual({ sum: 5 })
  expect(sum(1, 2)).not.toBe(first)
  expect(asked).toBe(4)
})

test('another price leaves the fleet and its years as they are; another group, policy or life makes new ones', () => {
  const scenario = { ...ring, satelliteLifeYears: 5 }
  const { fleet } = modelOf(scenario)
  const built = builtYearOf(scenario)
  const lives = fleetLivesItWOf(scenario)
  const dearer = { ...scenario, launchUsdPerKg: 4321 }
  expect(modelOf(dearer).fleet).toBe(fleet)
  expect(builtYearOf(dearer)).toBe(built)
  expect(fleetLivesItWOf(dearer)).toBe(lives)
  expect(modelOf({ ...scenario, groups: starlink.groups }).fleet).not.toBe(fleet)
  expect(builtYearOf({ ...scenario, policy: 'ride-through' })).not.toBe(built)
  expect(fleetLivesItWOf({ ...scenario, satelliteLifeYears: 6 })).not.toBe(lives)
})

test('the year it is built for is asked for once, any other beside it', () => {
  const built = builtYearOf(ring)
  const year = new Date(ring.epoch).getUTCFullYear()
  const others = [year, year + 1, year + 2].map((one) => fleetYearOf(ring, one))
  expect(others.filter((one) => one === built)).toHaveLength(1)
  expect(fleetYearOf(ring, year + 2)).toBe(others[2])
  expect(builtYearOf(ring)).toBe(built)
})

test('over its life a fleet that ages and sheds gives less than its rated power, and less than a shorter life', () => {
  const long = fleetLifeItWOf({ ...ring, satelliteLifeYears: 10 })
  const short = fleetLifeItWOf({ ...ring, satelliteLifeYears: 2 })
  const { fleet, power } = modelOf(ring)
  expect(long).toBeLessThan(short)
  expect(short).toBeLessThanOrEqual(fleet.satelliteCount * power.satellite.ratedItW)
  expect(short).toBeGreaterThan(0.5 * fleet.satelliteCount * power.satellite.ratedItW)
  const lives = fleetLivesItWOf({ ...ring, satelliteLifeYears: 5 })
  expect(lives.central).toBe(fleetLifeItWOf({ ...ring, satelliteLifeYears: 5 }))
})

test('where the load is ridden through each satellite carries a battery that outlasts the longest shadow', () => {
  const [batteryWh] = ridingBatteriesOf({ ...starlink, policy: 'ride-through', enlargeArray: true })
  const { satellite } = modelOf(starlink).power
  // At 550 km when the Sun stands in the plane, past a cylinder: arcsin(6378/6928) of half a turn of 95.6 min.
  const hours = (Math.asin(6378 / 6928) / Math.PI) * (95.6 / 60)
  const loadW = satellite.ratedItW + satellite.housekeepingW
  const byHandWh = (loadW * hours) / (satellite.depthOfDischarge * satellite.dischargeEfficiency)
  expect(batteryWh! / byHandWh).toBeGreaterThan(0.9)
  expect(batteryWh! / byHandWh).toBeLessThan(1.05)
})

test('what is compared: a preset by its name, nothing where there is none of that name', () => {
  expect(otherOf('iss')).toEqual({ name: '', scenario: PRESETS.iss!.scenario })
  expect(otherOf('')).toBeNull()
  expect(otherOf('toString')).toBeNull()
  expect(comparisonOf('no-such')).toBeNull()
  expect(comparisonYearOf('no-such', 2026)).toBeNull()
  expect(comparisonOf('iss')!.fleet.satelliteCount).toBe(1)
  expect(comparisonYearOf('iss', 2026)!.umbraS).toHaveLength(365)
})

test('the comparison is drawn, but not while flying along or from the ground', () => {
  store.setState({ view: { ...opening.view, compare: 'iss' } })
  expect(comparisonModel()!.fleet.satelliteCount).toBe(1)
  expect(drawnComparison()).toBe(comparisonModel())
  store.setState({ riding: true })
  expect(drawnComparison()).toBeNull()
  store.setState({ riding: false, lookingUp: true })
  expect(drawnComparison()).toBeNull()
  store.setState({ lookingUp: false, view: { ...opening.view, compare: '' } })
  expect(drawnComparison()).toBeNull()
})

test('the orbit and the year of a group are its own', () => {
  store.setState({ scenario: starlink })
  const orbit = orbitOfGroup(currentModel(), 0)
  expect((orbit.semiMajorAxisM - 6_378_137) / 1e3).toBeCloseTo(starlink.groups[0]!.altitudeKm, 6)
  const year = selectedYearOf(starlink, 0, 2026)
  // Past a cylinder 35.6 minutes when the Sun stands in the plane; a cone takes half a penumbra of each end, 8 s.
  const cylinderS = (Math.asin(6378 / 6928) / Math.PI) * 95.6 * 60
  expect(cylinderS - Math.max(...year.umbraS)).toBeGreaterThan(5)
  expect(cylinderS - Math.max(...year.umbraS)).toBeLessThan(20)
})
