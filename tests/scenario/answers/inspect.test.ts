import { expect, test } from 'vitest'
import { random } from '../../../src/lib/random.ts'
import { DAY_MS, DEG, KM } from '../../../src/lib/units.ts'
import { sunAt } from '../../../src/physics/sun.ts'
import { parseUtc } from '../../../src/physics/time.ts'
import { inspect, NextEclipse, neighbour, type Step } from '../../../src/scenario/answers/inspect.ts'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import type { ShellGroup } from '../../../src/scenario/document/schema.ts'
import { orbitOfSatellite } from '../../../src/systems/constellation.ts'
import daysOfShadow from '../../fixtures/reference/eclipse.json' with { type: 'json' }

/** An almanac Sun moves an edge by up to 0.25 s (README of the reference, passages above 20 min). */
const EDGE_TOLERANCE_MS = 250
const LONG_S = 1200
const SUM_TOLERANCE = 1e-9

const one = PRESETS.one!.scenario
const modelOf = (group: Partial<ShellGroup>, epoch = one.epoch) =>
  buildModel({ ...one, epoch, groups: [{ ...one.groups[0]!, ...group }] })

test('the next eclipse is the reference’s next passage, and in it the countdown is to its end', () => {
  let compared = 0
  for (const day of daysOfShadow.cases) {
    const model = modelOf(
      {
        sunSynchronous: false,
        altitudeKm: day.a_km - 6378.137,
        inclinationDeg: day.i_deg,
        raanDeg: ((day.raan_deg % 360) + 360) % 360,
        argLatDeg: ((day.u_deg % 360) + 360) % 360,
      },
      day.utc,
    )
    const next = new NextEclipse(model, 0)
    const epochMs = parseUtc(day.utc)!
    for (const [penInS, , , penOutS] of day.M1_sphere as number[][]) {
      const inMs = epochMs + penInS! * 1e3
      const outMs = epochMs + penOutS! * 1e3
      if (penOutS! - penInS! < LONG_S) continue
      for (const utcMs of [inMs - 60e3, (inMs + outMs) / 2]) {
        const found = next.at(utcMs)!
        expect(Math.abs(found.penumbraInMs - inMs), day.id).toBeLessThan(EDGE_TOLERANCE_MS)
        expect(Math.abs(found.penumbraOutMs - outMs), day.id).toBeLessThan(EDGE_TOLERANCE_MS)
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(100)
})

test('asked at any instants, on and back, it answers as if asked for the first time (seed 8)', () => {
  const next = random(8)
  let without = 0
  for (const altitudeKm of [600, 1380, 1450]) {
    const model = modelOf({ altitudeKm })
    const asked = new NextEclipse(model, 0)
    let utcMs = Date.UTC(2026, 6, 1)
    for (let k = 0; k < 25; k++) {
      utcMs += (next() - 0.4) * 60 * DAY_MS
      const fresh = new NextEclipse(model, 0).at(utcMs)
      const answer = asked.at(utcMs)
      // One that begins more than 400 days ahead may be known already from elsewhere.
      if (fresh === null && answer) expect(answer.penumbraInMs - utcMs).toBeGreaterThan(399 * DAY_MS)
      else if (fresh === null) without++
      else expect(answer!.middleMs).toBeCloseTo(fresh.middleMs, 0)
    }
  }
  expect(without, 'above 1,443 km a dawn–dusk orbit has none').toBe(25)
})

test('the inspected satellites add up to the fleet’s totals', () => {
  for (const policy of ['shed', 'ride-through'] as const) {
    const model = buildModel({ ...PRESETS['starlink-53']!.scenario, policy })
    const utcMs = Date.UTC(2027, 4, 6, 7, 8, 9)
    const totals = totalsAt(model, utcMs)
    const sums = { arrayW: 0, itPowerW: 0, sunlit: 0, inUmbra: 0 }
    for (let id = 0; id < totals.satellites; id++) {
      const at = inspect(model, id, utcMs)
      sums.arrayW += at.arrayW
      sums.itPowerW += at.itPowerW
      sums.sunlit += at.sunlitFraction
      if (at.sunlitFraction === 0) sums.inUmbra++
    }
    expect(sums.inUmbra).toBe(totals.inUmbra)
    expect(Math.abs(sums.arrayW / totals.generatedW - 1)).toBeLessThan(SUM_TOLERANCE)
    expect(Math.abs(sums.itPowerW / totals.itPowerW - 1)).toBeLessThan(SUM_TOLERANCE)
    expect(Math.abs(sums.sunlit / totals.satellites / totals.sunlitFraction - 1)).toBeLessThan(SUM_TOLERANCE)
  }
})

test('the orbit it shows is the one that was asked for', () => {
  const model = modelOf({ sunSynchronous: false, altitudeKm: 720, inclinationDeg: 63.4, raanDeg: 40 })
  const at = inspect(model, 0, Date.parse(one.epoch))
  expect(at.altitudeM / KM).toBeCloseTo(720, 6)
  expect(at.inclinationRad / DEG).toBeCloseTo(63.4, 9)
  expect(at.raanRad / DEG).toBeCloseTo(40, 9)
  const dawn = inspect(modelOf({ ltanH: 6 }), 0, Date.UTC(2026, 8, 23))
  expect(dawn.ltanH).toBeCloseTo(6, 3) // sun-synchronous: all year
})

test('what it is, by hand: its place in shell, plane and slot, its period, the angle of the Sun', () => {
  const model = modelOf({ sunSynchronous: false, altitudeKm: 550, total: 12, planes: 3, inclinationDeg: 53 })
  const utcMs = Date.UTC(2026, 8, 23, 6)
  const at = inspect(model, 9, utcMs) // third plane, second slot
  expect(at).toMatchObject({ id: 9, group: 0, shell: 0, plane: 2, slot: 1, batteryCapacityWh: 0 })
  // Kepler: 95.65 min; from node to node J2 makes it a few seconds less.
  const keplerS = 2 * Math.PI * Math.sqrt(6928.137 ** 3 / 398600.4418)
  expect(keplerS - at.periodS).toBeGreaterThan(0)
  expect(keplerS - at.periodS).toBeLessThan(10)
  const [x, y, z] = sunAt(utcMs).directionEci
  const { inclinationRad: i, raanRad } = at
  const along = Math.sin(i) * (Math.sin(raanRad) * x - Math.cos(raanRad) * y) + Math.cos(i) * z
  expect(Math.sin(at.betaRad)).toBeCloseTo(along, 6)
  const own = orbitOfSatellite(model.fleet, 9)
  expect(own.argLatRad / DEG).toBeCloseTo(90, 6) // a quarter of its plane on from the first
  const two = buildModel({ ...one, policy: 'ride-through', groups: [one.groups[0]!, one.groups[0]!] })
  expect(inspect(two, 1, utcMs)).toMatchObject({ group: 1, shell: 1, plane: 0, slot: 0 })
  expect(inspect(two, 1, utcMs).batteryCapacityWh).toBe(two.power.batteryCapacityWh[1])
  expect(two.power.batteryCapacityWh[1]).toBeGreaterThan(1e4)
})

test('steps go round a plane, across the planes and through the shells, and back', () => {
  const back: Record<Step, Step> = {
    ahead: 'behind',
    behind: 'ahead',
    'next-plane': 'previous-plane',
    'previous-plane': 'next-plane',
    'next-shell': 'previous-shell',
    'previous-shell': 'next-shell',
  }
  const { fleet } = buildModel(PRESETS['starlink-53']!.scenario)
  for (const step of Object.keys(back) as Step[]) {
    for (const id of [0, 21, 22, 700, 1583])
      expect(neighbour(fleet, neighbour(fleet, id, step), back[step])).toBe(id)
  }
  const round = (start: number, step: Step, times: number) => {
    const seen = new Set<number>()
    let id = start
    for (let k = 0; k < times; k++) {
      id = neighbour(fleet, id, step)
      seen.add(id)
    }
    return { id, seen: seen.size }
  }
  expect(round(30, 'ahead', 22)).toEqual({ id: 30, seen: 22 })
  expect(round(30, 'next-plane', 72)).toEqual({ id: 30, seen: 72 })
  const million = buildModel(PRESETS['spacex-million']!.scenario).fleet
  let id = 0
  const shells = new Set<number>()
  for (let k = 0; k < million.shells.length; k++) {
    id = neighbour(million, id, 'next-shell')
    shells.add(million.shells.findLastIndex((shell) => shell.firstId <= id))
  }
  expect(shells.size).toBe(114)
  expect(neighbour(million, 0, 'next-shell')).toBe(million.shells[1]!.firstId)
  expect(neighbour(million, 0, 'previous-shell')).toBe(million.shells[113]!.firstId)
  expect(neighbour(million, 0, 'ahead')).toBe(1)
  expect(id).toBe(0)
})
