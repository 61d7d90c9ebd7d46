import { expect, test } from 'vitest'
import { sunAt } from '../../../src/physics/sun.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { otherText } from '../../../src/scenario/document/other.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { comparisonFor } from '../../../src/state/answers/comparison.ts'
import {
  otherComparison,
  otherModel,
  otherScenario,
  otherTotals,
} from '../../../src/state/answers/sideBySide.ts'
import { sampledTotals } from '../../../src/systems/fleet.ts'
import { planesAt } from '../../../src/systems/planes.ts'
import { differencesOf } from '../../../src/ui/rooms/beside/differences.ts'
import { differenceText } from '../../../src/ui/rooms/beside/figures.ts'

const patched = (patch: object): Scenario => {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('bad patch')
  return result.value
}
const UTC_MS = Date.UTC(2026, 8, 23, 6)
/** Counting slots in arcs against testing every satellite. */
const SAMPLED_TOLERANCE = 1e-3

test('a preset as B has the place and prices of A, a scenario of one’s own keeps its own', () => {
  const a = patched({ site: 'madrid-es', launchUsdPerKg: 300 })
  expect(otherScenario(a, 'iss')).toMatchObject({
    preset: 'iss',
    groups: PRESETS.iss!.scenario.groups,
    site: 'madrid-es',
    launchUsdPerKg: 300,
  })
  const mine = patched({ preset: 'iss', site: 'phoenix-az', launchUsdPerKg: 50 })
  expect(otherScenario(a, otherText({ name: 'Mine', scenario: mine }))).toEqual(mine)
  expect(otherScenario(a, 'none')).toBeNull()
})

test('B’s light and power at an instant are those of testing each of its satellites', () => {
  const model = otherModel(defaultScenario(), 'starlink-53')!
  const now = otherTotals(model, UTC_MS)
  const own = buildModel(PRESETS['starlink-53']!.scenario)
  const sampled = sampledTotals(planesAt(own.fleet, UTC_MS), sunAt(UTC_MS), own.power)
  expect(now.satellites).toBe(1584)
  expect(now.inUmbra).toBe(sampled.inUmbra)
  expect(Math.abs(now.itPowerW / sampled.itPowerW - 1)).toBeLessThan(SAMPLED_TOLERANCE)
})

test('the same preset on both sides tells the same figures', () => {
  const a = defaultScenario()
  const mine = comparisonFor(a, null, 2026)
  const theirs = otherComparison(otherModel(a, a.preset)!, null, 2026)
  expect(theirs.orbit.price).toEqual(mine.orbit.price)
  expect(theirs.fleetYear).toEqual(mine.fleetYear)
  expect(differencesOf(a, otherScenario(a, a.preset)!)).toEqual([])
})

test('a price of A moves a preset’s price too, and works out no year again', () => {
  const before = otherComparison(otherModel(defaultScenario(), 'iss')!, null, 2026)
  const dear = otherComparison(otherModel(patched({ launchUsdPerKg: 5000 }), 'iss')!, null, 2026)
  expect(dear.orbit.price.central.usdPerMwh).toBeGreaterThan(before.orbit.price.central.usdPerMwh)
  expect(dear.fleetYear).toBe(before.fleetYear)
})

test.each([
  ['share', 0.623, 1, '+37.7 points', ''],
  ['share', 0.5, 0.5, 'the same', ''],
  ['power', 1e6, 3e6, '+2.00\u202fMW', '×3'],
  ['power', 3e6, 1e6, '−2.00\u202fMW', '÷3'],
  ['power', 0, 1e6, '+1.00\u202fMW', ''],
  ['duration', 2142, 0, '−35\u202fmin 42\u202fs', ''],
  ['price', 1240, 620.4, '−620\u202fUSD/MWh', '÷2'],
  ['energy', null, 5, '–', ''],
  ['price', undefined, 5, '…', ''],
] as const)('%s %s against %s: %s %s', (kind, a, b, more, times) => {
  expect(differenceText(kind, a, b)).toEqual({ more, times })
})

test('what was decided differently is listed by field, with units', () => {
  const b = patched({
    groups: [{ altitudeKm: 900 }],
    policy: 'ride-through',
    satellite: { ratedItKw: 100 },
    site: 'madrid-es',
  })
  expect(differencesOf(defaultScenario(), b)).toEqual([
    { label: 'Altitude', a: '650\u202fkm', b: '900\u202fkm' },
    { label: expect.any(String), a: '175\u202fkW', b: '100\u202fkW' },
    { label: expect.any(String), a: 'Shed the load', b: 'Ride through' },
    { label: expect.any(String), a: 'phoenix-az', b: 'madrid-es' },
    // What comes with the place: panels, battery, energy from the grid.
    { label: expect.any(String), a: expect.stringContaining('1,150'), b: expect.stringContaining('691') },
    { label: expect.any(String), a: expect.stringContaining('280'), b: expect.stringContaining('165') },
    { label: expect.any(String), a: expect.stringContaining('77.3'), b: expect.stringContaining('91.7') },
  ])
  expect(differencesOf(defaultScenario(), PRESETS['spacex-million']!.scenario)[0]).toEqual({
    label: 'Shell groups',
    a: '1',
    b: '6',
  })
})
