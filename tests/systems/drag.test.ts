/** Drag and decay against the filing's lifetimes and textbook ones; bookkeeping of push and fall. */
import { expect, test } from 'vitest'
import { ACTIVITIES, exosphericK } from '../../src/physics/atmosphere.ts'
import {
  decayYears,
  fallMS,
  makeUpMS,
  propellantKg,
  shownToFlow,
  spiralMS,
  TUMBLING,
} from '../../src/systems/drag.ts'

const K = {
  quiet: exosphericK(ACTIVITIES.quiet),
  mean: exosphericK(ACTIVITIES.mean),
  active: exosphericK(ACTIVITIES.active),
}

test('the filing’s 1.2 to 1.9 years at 550 to 585 km and 0.1333 m²/kg lie between a mean and a quiet Sun', () => {
  for (const [km, filed] of [
    [550, 1.2],
    [585, 1.9],
  ] as const) {
    expect(decayYears(km * 1e3, 0.1333, K.mean), `${km} km`).toBeLessThan(filed)
    expect(decayYears(km * 1e3, 0.1333, K.quiet), `${km} km`).toBeGreaterThan(filed)
  }
  // Whatever the Sun, 35 km more are 1.6 times the life.
  const ratio = decayYears(585e3, 0.1333, K.mean) / decayYears(550e3, 0.1333, K.mean)
  expect(Math.abs(ratio - 1.9 / 1.2)).toBeLessThan(0.25)
})

test('textbook lifetimes of 0.01 m²/kg: days to weeks at 200 km, months at 300, years at 600, decades and more above', () => {
  const years = (km: number, sun: keyof typeof K) => decayYears(km * 1e3, 0.01, K[sun])
  expect(years(200, 'mean') * 365).toBeLessThan(21)
  expect(years(300, 'active') * 12).toBeGreaterThan(0.2)
  expect(years(300, 'quiet') * 12).toBeLessThan(6)
  expect(years(600, 'active')).toBeGreaterThan(1)
  expect(years(600, 'mean')).toBeLessThan(30)
  expect(years(800, 'active')).toBeGreaterThan(10)
  expect(years(1000, 'active')).toBeGreaterThan(100)
})

test('the ISS falls by one to four kilometres a month, as it does between boosts', () => {
  const ISS_M2_PER_KG = 1600 / 420_000
  const kmAMonth = (sun: keyof typeof K) => (fallMS(415e3, ISS_M2_PER_KG, K[sun]) * 30 * 86400) / 1e3
  expect(kmAMonth('mean')).toBeGreaterThan(1)
  expect(kmAMonth('mean')).toBeLessThan(4)
})

test('what a push makes up is what the fall takes: da = 2 a dv / v', () => {
  const [a, year] = [6378137 + 600e3, 365.25 * 86400]
  const v = Math.sqrt(3.986004418e14 / a)
  const fallen = fallMS(600e3, 0.05, 1000) * year
  expect((2 * a * makeUpMS(600e3, 0.05, 1000)) / v / fallen).toBeCloseTo(1, 9)
})

test('propellant by the rocket equation, a spiral by the difference of speeds', () => {
  expect(propellantKg(1000, 2000 * 9.80665, 2000)).toBeCloseTo(1000 * (1 - 1 / Math.E), 9)
  expect(propellantKg(1000, 0, 2000)).toBe(0)
  // Circular speeds at 200 and 800 km by tables: 7,784 and 7,452 m/s.
  expect(Math.abs(spiralMS(800e3, 200e3) - (7784.3 - 7451.8))).toBeLessThan(1)
})

test('what is shown to the flow: an array facing the Sun from the side is edge-on, its radiator full on', () => {
  expect(shownToFlow(Math.PI / 2, 'two-axes').array).toBeCloseTo(0, 12)
  expect(shownToFlow(Math.PI / 2, 'two-axes').radiator).toBeCloseTo(1, 12)
  expect(shownToFlow(0, 'two-axes')).toEqual({ array: 2 / Math.PI, radiator: 0 })
  // By vectors: along u, zenith r, flow v, orbit normal w; the Sun at 40° from the plane.
  const beta = (40 * Math.PI) / 180
  const N = 20_000
  let [array, radiator] = [0, 0]
  for (let i = 0; i < N; i++) {
    const u = ((i + 0.5) / N) * 2 * Math.PI
    const sun = [Math.cos(beta) * Math.cos(u), -Math.cos(beta) * Math.sin(u), Math.sin(beta)] as const // on r, v, w
    array += Math.abs(sun[1]) / N
    const across = Math.hypot(sun[1], sun[2]) // Sun × zenith lies in v and w
    radiator += Math.abs(sun[2]) / across / N
  }
  expect(shownToFlow(beta, 'two-axes').array).toBeCloseTo(array, 5)
  expect(shownToFlow(beta, 'two-axes').radiator).toBeCloseTo(radiator, 5)
})

test('a one-axis array turns once within its plane, its radiator along it; a fixed one flies edge-on, its radiator across', () => {
  const N = 20_000
  let shown = 0
  for (let i = 0; i < N; i++) shown += Math.abs(Math.sin(((i + 0.5) / N) * 2 * Math.PI)) / N // of its normal on the flow
  for (const beta of [0, 0.7, 1.5]) {
    expect(shownToFlow(beta, 'one-axis').array).toBeCloseTo(shown, 6)
    expect(shownToFlow(beta, 'one-axis').radiator).toBe(0)
    expect(shownToFlow(beta, 'body-fixed')).toEqual({ array: 0, radiator: 1 })
  }
  // Where the Sun stands in the plane, two axes turn as one does.
  expect(shownToFlow(0, 'two-axes')).toEqual(shownToFlow(0, 'one-axis'))
})

test('a plate that tumbles shows half of itself', () => {
  const N = 20_000
  let mean = 0
  for (let i = 0; i < N; i++) mean += Math.abs(((i + 0.5) / N) * 2 - 1) / N // cosines are even on a sphere
  expect(mean).toBeCloseTo(TUMBLING, 6)
})
