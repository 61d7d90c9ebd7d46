import { expect, test } from 'vitest'
import { DEG } from '../../../src/lib/units.ts'
import { ltanFromRaanH, raanAt } from '../../../src/physics/orbit.ts'
import { parseUtc } from '../../../src/physics/time.ts'
import {
  NODE_TOLERANCE,
  PUBLISHED,
  placePatch,
  publishedPlaces,
  segmentsOf,
} from '../../../src/scenario/answers/atlasPlace.ts'
import { buildModel, planeOfGroup } from '../../../src/scenario/answers/model.ts'
import { patchScenario } from '../../../src/scenario/document/patch.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { cellPlane, planeCell, START_LTAN_H, sunTable } from '../../../src/systems/atlas.ts'
import { orbitOfPlane } from '../../../src/systems/constellation.ts'
import { planeYear } from '../../../src/systems/year.ts'

/** Local time is set to 0.05 h and the node to 0.01°: 1e-4 of the light at most (fixtures/reference/models.md §3). */
const ROUNDED_LIGHT = 1e-4
const YEAR = 2027

const moved = (scenario: Scenario, kind: 'ltan' | 'inclination', across: number, altitudeM: number) => {
  const patch = placePatch(kind, scenario, scenario.groups[0]!, YEAR, { across, altitudeM })
  const result = patchScenario(scenario, { groups: [patch] })
  if (!result.ok) throw new Error(sentenceOf(result.error))
  return result.value
}

test('flown to a cell, the constellation’s first plane has the cell’s year', () => {
  const suns = sunTable(YEAR)
  let compared = 0
  for (const preset of ['dawn-dusk-650', 'iss', 'suncatcher'] as const) {
    for (const [kind, across, altitudeM] of [
      ['ltan', 20.2, 800e3],
      ['ltan', 24, 1340e3],
      ['inclination', 53, 550e3],
      ['inclination', 98.25, 700e3],
      ['inclination', 0, 4000e3],
    ] as const) {
      const scenario = moved(PRESETS[preset]!.scenario, kind, across, altitudeM)
      const model = buildModel(scenario)
      const year = planeYear(model.fleet, planeOfGroup(model, 0), YEAR)
      const light = year.sunlitFraction.reduce((sum, one) => sum + one, 0) / 365
      const cell = planeCell(suns, cellPlane(kind, YEAR, altitudeM, across))
      expect(Math.abs(light - cell.sunlitFraction), `${preset} ${kind} ${across}`).toBeLessThan(ROUNDED_LIGHT)
      // And it stands there on the map.
      const { from } = segmentsOf(kind, scenario.groups[0]!)[0]!
      expect(from.across).toBeCloseTo(across % (kind === 'ltan' ? 24 : 360), 6)
      expect(from.altitudeM).toBe(altitudeM)
      compared++
    }
  }
  expect(compared).toBe(15)
})

test('on the map of inclinations the node stands at 18:00 on 1 January of the year', () => {
  const scenario = moved(PRESETS.iss!.scenario, 'inclination', 51, 420e3)
  expect(parseUtc(scenario.epoch)).not.toBe(Date.UTC(YEAR, 0, 1)) // the drift between is part of it
  const model = buildModel(scenario)
  const at = Date.UTC(YEAR, 0, 1)
  const ltanH = ltanFromRaanH(raanAt(orbitOfPlane(model.fleet, 0), at), at)
  expect(Math.abs(ltanH - START_LTAN_H) * 15).toBeLessThan(0.01) // degrees, as the node is rounded
})

test('a group of shells keeps its span of inclination, two planes stand at opposite local times', () => {
  const [low, dawn] = PRESETS['spacex-million']!.scenario.groups
  const patch = placePatch('inclination', PRESETS['spacex-million']!.scenario, low!, 2026, {
    across: 40,
    altitudeM: 600e3,
  })
  expect(patch.inclinationTopDeg).toBe(46)
  expect(segmentsOf('ltan', dawn!).map(({ from }) => from.across)).toEqual([6, 18])
  expect(segmentsOf('ltan', dawn!)[0]).toMatchObject({ from: { altitudeM: 565e3 }, to: { altitudeM: 585e3 } })
  expect(segmentsOf('ltan', low!)).toEqual([])
  expect(segmentsOf('inclination', low!)).toEqual([
    { from: { across: 26, altitudeM: 550e3 }, to: { across: 32, altitudeM: 568e3 } },
  ])
})

test('each published constellation is on one map at least, the sun-synchronous ones at dawn and dusk', () => {
  const ltan = publishedPlaces('ltan')
  const inclination = publishedPlaces('inclination')
  const found = new Set([...ltan, ...inclination].map(({ preset }) => preset))
  expect([...found].sort()).toEqual([...PUBLISHED].sort())
  for (const { segments } of ltan) {
    for (const { from } of segments) expect([6, 18]).toContain(from.across)
  }
  expect(inclination.map(({ preset }) => preset)).toEqual(['spacex-million', 'starlink-53', 'iss'])
})

test('30° of right ascension are two hours of local time', () => {
  expect(NODE_TOLERANCE.raanDeg / 15).toBe(NODE_TOLERANCE.ltanH)
  expect(30 * DEG).toBeCloseTo((2 / 24) * 2 * Math.PI, 12)
})
