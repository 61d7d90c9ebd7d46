import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { KM } from '../../src/lib/units.ts'
import { length, sub, type Vec3 } from '../../src/lib/vec3.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { forEachNear } from '../../src/scene/near.ts'
import { planeOfSatellite } from '../../src/systems/constellation.ts'
import { placeOf, planesAt } from '../../src/systems/planes.ts'

/** Cosines and sines by two routes, in float64 at 7,000 km. */
const PLACE_TOLERANCE_M = 1e-3

test.each([
  ['starlink-53', 700 * KM],
  ['suncatcher', 1 * KM],
  ['sunrise', 900 * KM],
  ['iss', 20_000 * KM],
] as const)(
  '%s: those within reach of an eye, each once, are those found by looking at all (seed 4)',
  (preset, reachM) => {
    const { fleet } = buildModel(PRESETS[preset]!.scenario)
    const states = planesAt(fleet, Date.UTC(2029, 1, 3, 4))
    const all = Array.from({ length: fleet.satelliteCount }, (_, id) => {
      const { plane, slot } = planeOfSatellite(fleet, id)
      return placeOf(states, plane, slot) as Vec3
    })
    const next = random(4)
    let found = 0
    for (let k = 0; k < 30; k++) {
      const beside = all[Math.floor(next() * all.length)]!
      const eye: Vec3 = [
        beside[0] + (next() - 0.5) * reachM,
        beside[1] + (next() - 0.5) * reachM,
        beside[2] + (next() - 0.5) * reachM,
      ]
      const visited = new Map<number, Vec3>()
      forEachNear(states, eye, reachM, Number.POSITIVE_INFINITY, (x, y, z, id) => {
        expect(visited.has(id), 'visited once').toBe(false)
        visited.set(id, [x, y, z])
      })
      const expected = all.flatMap((place, id) => (length(sub(place, eye)) <= reachM ? [id] : []))
      expect([...visited.keys()].sort((a, b) => a - b)).toEqual(expected)
      for (const [id, place] of visited) expect(length(sub(place, all[id]!))).toBeLessThan(PLACE_TOLERANCE_M)
      found += visited.size
    }
    expect(found).toBeGreaterThanOrEqual(30)
  },
)

test('no more are visited than asked for', () => {
  const { fleet } = buildModel(PRESETS['starlink-53']!.scenario)
  const states = planesAt(fleet, 0)
  let visited = 0
  forEachNear(states, [0, 0, 0], 1e9, 17, () => visited++)
  expect(visited).toBeLessThanOrEqual(17)
  visited = 0
  forEachNear(states, [7e6, 0, 0], 1e9, 17, () => visited++)
  expect(visited).toBe(17)
})
