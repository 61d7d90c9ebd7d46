import { expect, test } from 'vitest'
import { DEG } from '../../../src/lib/units.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { ALL_LASERS_UP_TO } from '../../../src/state/view/departures.ts'
import { laserNeighbours, lasersToDraw } from '../../../src/state/view/lasers.ts'
import { overhead, stationOf } from '../../../src/state/view/overhead.ts'
import { placeOf, planesAt } from '../../../src/systems/planes.ts'
import { sineOfElevation } from '../../../src/systems/uplink.ts'

const starlink = buildModel(PRESETS['starlink-53']!.scenario)
const million = buildModel(PRESETS['spacex-million']!.scenario)
const phoenix = { latitudeDeg: 33.45, longitudeDeg: -112.07 }
const UTC_MS = Date.UTC(2026, 8, 23, 6)

const pairsOf = (links: Uint32Array) =>
  Array.from({ length: links.length / 2 }, (_, i) => [links[2 * i]!, links[2 * i + 1]!] as const)

test('of a fleet that the eye can sort out all links: two a satellite of a closed grid, whatever is selected', () => {
  const { fleet } = starlink
  expect(fleet.satelliteCount).toBeLessThanOrEqual(ALL_LASERS_UP_TO)
  expect(lasersToDraw(fleet, null)).toHaveLength(2 * 2 * fleet.satelliteCount)
  expect(lasersToDraw(fleet, 7)).toBe(lasersToDraw(fleet, null))
})

test('of a larger one nothing, or what a dozen links reach from the selection', () => {
  const { fleet } = million
  expect(lasersToDraw(fleet, null)).toHaveLength(0)
  expect(lasersToDraw(fleet, fleet.satelliteCount)).toHaveLength(0)
  const selected = 400_000
  const reached = new Set([selected])
  for (let edge = [selected], step = 0; step < 12; step++) {
    edge = edge.flatMap((id) => laserNeighbours(million, id)).filter((id) => !reached.has(id))
    for (const id of edge) reached.add(id)
  }
  const ends = pairsOf(lasersToDraw(fleet, selected)).flat()
  expect(new Set(ends)).toEqual(reached)
})

test('over a place: how many stand above the horizon and above 25°, and which is highest, by placing each', () => {
  const { fleet } = starlink
  const states = planesAt(fleet, UTC_MS)
  const station = stationOf(phoenix as Parameters<typeof stationOf>[0], UTC_MS)
  const sines: number[] = []
  for (let plane = 0; plane < fleet.planeCount; plane++) {
    for (let slot = 0; slot < fleet.slots[plane]!; slot++) {
      sines.push(sineOfElevation(station, placeOf(states, plane, slot)))
    }
  }
  const seen = overhead(starlink, phoenix as Parameters<typeof stationOf>[0], UTC_MS)
  const above = (deg: number) => sines.filter((sine) => sine >= Math.sin(deg * DEG)).length
  expect(above(25)).toBeGreaterThan(5)
  expect(seen.aboveHorizon).toBe(above(0))
  expect(seen.usable).toBe(above(25))
  expect(Math.sin(seen.highest!.elevationRad)).toBeCloseTo(Math.max(...sines), 12)
  expect(seen.highest!.satelliteId).toBe(sines.indexOf(Math.max(...sines)))
})

test('a station turns with the Earth: in a sidereal day it comes back, in half of one it is opposite', () => {
  const SIDEREAL_DAY_MS = 86164.0905e3
  const [now, half, day] = [0, 0.5, 1].map((turns) =>
    stationOf(phoenix as Parameters<typeof stationOf>[0], UTC_MS + turns * SIDEREAL_DAY_MS),
  )
  const NEAR_M = 100 // a second of the clock is 390 m there
  for (const axis of [0, 1] as const) {
    expect(Math.abs(day!.positionEci[axis] - now!.positionEci[axis])).toBeLessThan(NEAR_M)
    expect(Math.abs(half!.positionEci[axis] + now!.positionEci[axis])).toBeLessThan(NEAR_M)
  }
  // WGS84: 33.45° north lies 3,495.5 km above the equator's plane.
  const [a, e2, sine] = [6378.137, 0.00669437999, Math.sin(33.45 * DEG)]
  expect(now!.positionEci[2] / 1e3).toBeCloseTo(((a * (1 - e2)) / Math.sqrt(1 - e2 * sine ** 2)) * sine, 3)
})
