import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DAY_MS } from '../../src/lib/units.ts'
import { cross, dot, length, scale, sub } from '../../src/lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { argLatAt, betaRad, orbitState, planeBasis, raanAt } from '../../src/physics/orbit.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { fleetPart, orbitOfPlane } from '../../src/systems/constellation.ts'
import { betaOf } from '../../src/systems/planeShadow.ts'
import {
  argLatOf,
  basisOf,
  eachPlane,
  movePlanes,
  newPlaneStates,
  partOf,
  phaseOf,
  placeInPlane,
  placeOf,
  planesAt,
  radiusOf,
  resolveInPlane,
  texelsOf,
} from '../../src/systems/planes.ts'
import { shellSun, sinBetaOf } from '../../src/systems/shellSun.ts'

/** As the header of planes.ts states, at any date of 2000 to 2050 and up to 46,000 km: angles of 1e6 rad have a grain of
 *  1e-10. */
const PLACE_TOLERANCE_M = 2e-3
const UNIT_TOLERANCE = 1e-9
/** Half a step of float32. */
const FLOAT32 = 2 ** -24

const next = random(21)
const INSTANTS = [
  Date.UTC(2000, 0, 1),
  ...Array.from({ length: 6 }, () => Date.UTC(2000, 0, 1) + next() * 51 * 365.25 * DAY_MS),
  Date.UTC(2050, 11, 31),
]
const presets = Object.keys(PRESETS)

test.each(presets)('%s: every plane stands where its own sines put it, 2000 to 2050 (seed 21)', (id) => {
  const { fleet } = buildModel(PRESETS[id]!.scenario)
  const table = newPlaneStates(fleet)
  let compared = 0
  let worstM = 0
  for (const utcMs of INSTANTS) {
    const states = movePlanes(table, utcMs)
    expect(states).toBe(table)
    expect(states.utcMs).toBe(utcMs)
    for (let k = 0; k < fleet.planeCount; k++) {
      if (fleet.relativeAmplitudeM[k]! > 0) continue
      const orbit = orbitOfPlane(fleet, k)
      const { p, q, n } = planeBasis(raanAt(orbit, utcMs), orbit.inclinationRad)
      const basis = basisOf(states, k)
      expect(length(sub(basis.p, p))).toBeLessThan(UNIT_TOLERANCE)
      expect(length(sub(basis.q, q))).toBeLessThan(UNIT_TOLERANCE)
      expect(length(sub(cross(basis.p, basis.q), n))).toBeLessThan(UNIT_TOLERANCE)
      worstM = Math.max(worstM, length(sub(placeOf(states, k, 0), orbitState(orbit, utcMs).positionEci)))
      const turns = (phaseOf(states, k) - argLatAt(orbit, utcMs)) / (2 * Math.PI)
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(UNIT_TOLERANCE)
      expect(radiusOf(states, k)).toBe(orbit.semiMajorAxisM)
      compared++
    }
  }
  expect(worstM).toBeLessThan(PLACE_TOLERANCE_M)
  expect(compared).toBeGreaterThanOrEqual(INSTANTS.length)
})

test('a cluster’s satellites fly round the reference as Clohessy & Wiltshire have it, in its own frame', () => {
  const { fleet } = buildModel(PRESETS.suncatcher!.scenario)
  for (const utcMs of INSTANTS) {
    const states = planesAt(fleet, utcMs)
    const { positionEci, argLatRad } = orbitState(orbitOfPlane(fleet, 0), utcMs)
    const a = length(positionEci)
    const { p, q } = basisOf(states, 0)
    const outward = scale(positionEci, 1 / a)
    const along = sub(scale(q, Math.cos(argLatRad)), scale(p, Math.sin(argLatRad)))
    for (let k = 0; k < fleet.planeCount; k++) {
      const psi = argLatRad + fleet.relativePhaseRad[k]!
      const place = sub(placeOf(states, k, 0), positionEci)
      const amplitude = fleet.relativeAmplitudeM[k]!
      expect(dot(place, outward)).toBeCloseTo((amplitude / 2) * Math.cos(psi), 1)
      expect(dot(place, along)).toBeCloseTo(-amplitude * Math.sin(psi), 1)
    }
  }
})

test.each(['spacex-million', 'suncatcher', 'iss'])(
  '%s: all readers tell the same of a plane, and the texels too',
  (id) => {
    const { fleet } = buildModel(PRESETS[id]!.scenario)
    const utcMs = Date.UTC(2031, 4, 6, 7, 8, 9)
    const states = planesAt(fleet, utcMs)
    const sun = sunAt(utcMs)
    const texels = texelsOf(states)
    let visited = 0
    eachPlane(states, (plane, k) => {
      expect(k).toBe(visited++)
      const { p, q } = basisOf(states, k)
      expect([plane.px, plane.py, 0]).toEqual([...p])
      expect([plane.qx, plane.qy, plane.qz]).toEqual([...q])
      expect([plane.radiusM, plane.phaseRad]).toEqual([radiusOf(states, k), phaseOf(states, k)])
      expect(Math.abs(plane.cosPhase - Math.cos(plane.phaseRad))).toBeLessThan(UNIT_TOLERANCE)
      expect(Math.abs(plane.sinPhase - Math.sin(plane.phaseRad))).toBeLessThan(UNIT_TOLERANCE)
      const last = fleet.slots[k]! - 1
      const place = placeInPlane(states, k, argLatOf(states, k, last), plane.radiusM)
      expect(place).toEqual(placeOf(states, k, last))
      const parts = { alongP: 0, alongQ: 0 }
      resolveInPlane(states, k, place, parts)
      expect(Math.hypot(parts.alongP, parts.alongQ)).toBeCloseTo(plane.radiusM, 3)
      const r = plane.radiusM / EARTH_EQUATORIAL_RADIUS_M
      const { cosPhase, sinPhase } = plane
      const truth = [p[0] * r, p[1] * r, cosPhase, sinPhase, q[0] * r, q[1] * r, q[2] * r, r]
      truth.forEach((value, i) => {
        const error = Math.abs(texels[8 * k + i]! - value)
        expect(error).toBeLessThanOrEqual(FLOAT32 * Math.abs(value) + 1e-12)
      })
      const orbit = orbitOfPlane(fleet, k)
      expect(betaOf(states, k, sun)).toBeCloseTo(betaRad(orbit, utcMs, sun.directionEci), 8)
      const light = shellSun(fleet, fleet.shells[fleet.shellOfPlane[k]!]!, utcMs, sun)
      const sinBeta = sinBetaOf(light, fleet.cosRaan[k]!, fleet.sinRaan[k]!)
      expect(sinBeta).toBeCloseTo(Math.sin(betaRad(orbit, utcMs, sun.directionEci)), 8)
    })
    expect(visited).toBe(fleet.planeCount)
    let some = 0
    eachPlane(states, () => ++some < 5)
    expect(some).toBe(Math.min(5, fleet.planeCount))
    const range: number[] = []
    eachPlane(states, (_, k) => range.push(k), 0, 1)
    if (fleet.planeCount > 7) eachPlane(states, (_, k) => range.push(k), 3, 7)
    expect(range).toEqual(fleet.planeCount > 7 ? [0, 3, 4, 5, 6] : [0])
  },
)

test('a table that is moved on holds what a new one would, and the same instant is not written twice', () => {
  const { fleet } = buildModel(PRESETS['spacex-million']!.scenario)
  const table = planesAt(fleet, Date.UTC(2026, 0, 1))
  const utcMs = Date.UTC(2026, 6, 1, 3)
  movePlanes(table, utcMs)
  expect(table).toEqual(planesAt(fleet, utcMs))
  const texels = texelsOf(table)
  expect(texels).toEqual(texelsOf(planesAt(fleet, utcMs)))
  texels.fill(0)
  table.drifts.fill(0)
  expect(movePlanes(table, utcMs).drifts.every((value) => value === 0)).toBe(true)
  expect(texelsOf(table)).toBe(texels)
  expect(texels.every((value) => value === 0)).toBe(true)
  movePlanes(table, utcMs + 1)
  expect(texelsOf(table)).toBe(texels)
  expect(texels.every((value) => value === 0)).toBe(false)
})

test('planes from 40 to 99 as a fleet of their own fly as they do in the whole', () => {
  for (const id of ['spacex-million', 'suncatcher']) {
    const { fleet } = buildModel(PRESETS[id]!.scenario)
    const [from, to] = [40, Math.min(100, fleet.planeCount)]
    const utcMs = Date.UTC(2027, 2, 3, 4)
    const whole = planesAt(fleet, utcMs)
    const own = planesAt(fleetPart(fleet, from, to), utcMs)
    expect(own.fleet.planeCount).toBe(to - from)
    const cut = partOf(whole, from, to)
    expect(texelsOf(own)).toEqual(texelsOf(cut))
    expect(cut.utcMs).toBe(utcMs)
    for (let k = from; k < to; k++) {
      expect(placeOf(own, k - from, 0)).toEqual(placeOf(whole, k, 0))
      expect(placeOf(cut, k - from, 0)).toEqual(placeOf(whole, k, 0))
      expect(own.fleet.shellOfPlane[k - from]).toBe(fleet.shellOfPlane[k])
      expect(own.fleet.firstId[k - from]).toBe(fleet.firstId[k])
    }
    expect(own.fleet.satelliteCount).toBe(fleet.firstId[to]! - fleet.firstId[from]!)
  }
})
