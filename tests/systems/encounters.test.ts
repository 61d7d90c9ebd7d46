/** Meetings of a swarm against placing pairs at random and measuring how fast those that are near pass. */
import { expect, test } from 'vitest'
import { ageingRatio, doseRadPerYear } from '../../src/systems/dose.ts'
import { crossingFactor, meetingsPerS } from '../../src/systems/encounters.ts'

const A = 6928e3
const MU = 3.986004418e14

/** Meetings a second of one pair for an area of 1 m² in a shell 1 m thick: 400,000 pairs, those within 300 km. */
function sampledPairRate(inclinationRad: number): number {
  let seed = 5
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const place = () => {
    const [node, u] = [random() * 2 * Math.PI, random() * 2 * Math.PI]
    const [cn, sn, cu, su] = [Math.cos(node), Math.sin(node), Math.cos(u), Math.sin(u)]
    const [ci, si] = [Math.cos(inclinationRad), Math.sin(inclinationRad)]
    return {
      r: [cn * cu - sn * su * ci, sn * cu + cn * su * ci, su * si],
      v: [-cn * su - sn * cu * ci, -sn * su + cn * cu * ci, cu * si],
    }
  }
  const between = (a: number[], b: number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)
  const PAIRS = 400_000
  const NEAR_M = 500e3
  let sum = 0
  for (let i = 0; i < PAIRS; i++) {
    const [one, other] = [place(), place()]
    if (between(one.r, other.r) * A < NEAR_M) sum += between(one.v, other.v) * Math.sqrt(MU / A)
  }
  return sum / PAIRS / (Math.PI * NEAR_M ** 2)
}

const AROUND = { planes: 1000, spreadRad: 2 * Math.PI }
const SAMPLING = 0.12
test.each([30, 53, 80])('at %d° the closed form is what sampled pairs do', (degrees) => {
  const inclinationRad = (degrees * Math.PI) / 180
  const swarm = {
    satellites: 2,
    semiMajorAxisM: A,
    inclinationRad,
    nodes: AROUND,
    thicknessM: 1,
    areaM2: 0.25,
  }
  expect(Math.abs(meetingsPerS(swarm) / sampledPairRate(inclinationRad) - 1)).toBeLessThan(SAMPLING)
})

test('steep orbits meet more often; twice as many satellites meet four times as often', () => {
  expect(crossingFactor(0, AROUND)).toBeCloseTo(1 - 1 / AROUND.planes, 9)
  expect(crossingFactor(1.4, AROUND)).toBeGreaterThan(crossingFactor(0.5, AROUND))
  const swarm = {
    satellites: 1000,
    semiMajorAxisM: A,
    inclinationRad: 1,
    nodes: AROUND,
    thicknessM: 1e4,
    areaM2: 10,
  }
  expect(meetingsPerS({ ...swarm, satellites: 2000 }) / meetingsPerS(swarm)).toBeCloseTo(4, 2)
  expect(meetingsPerS({ ...swarm, satellites: 1 })).toBe(0)
})

test('one plane does not meet itself; two planes at opposite hours meet nearly head on', () => {
  const sso = (97.6 * Math.PI) / 180
  expect(crossingFactor(sso, { planes: 1, spreadRad: 2 * Math.PI })).toBe(0)
  // Half of the pairs are of two planes, 164.8° apart: 1/(2 cos 82.4°).
  const two = crossingFactor(sso, { planes: 2, spreadRad: 2 * Math.PI })
  expect(two).toBeCloseTo(1 / (2 * Math.cos((82.4 * Math.PI) / 180)), 6)
  // A half circle of many planes: pairs by hand.
  const [planes, i] = [5, 1]
  let pairs = 0
  for (let a = 0; a < planes; a++) {
    for (let b = 0; b < planes; b++) {
      if (a === b) continue
      const gamma = Math.acos(Math.cos(i) ** 2 + Math.sin(i) ** 2 * Math.cos(((a - b) * Math.PI) / planes))
      pairs += 1 / Math.cos(gamma / 2) / planes ** 2
    }
  }
  expect(crossingFactor(i, { planes, spreadRad: Math.PI })).toBeCloseTo(pairs, 9)
})

test('a dose between published altitudes, below them as between the first two, above them as at the last', () => {
  const points = [
    { altitudeM: 650e3, radPerYear: 150 },
    { altitudeM: 1600e3, radPerYear: 1000 },
    { altitudeM: 3000e3, radPerYear: 6000 },
  ]
  const dose = (km: number) => doseRadPerYear(km * 1e3, points)
  expect(dose(650)).toBe(150)
  expect(dose(1600)).toBeCloseTo(1000, 9)
  expect(dose(1125)).toBeCloseTo(Math.sqrt(150 * 1000), 6)
  expect(dose(2300)).toBeCloseTo(Math.sqrt(1000 * 6000), 6)
  expect(dose(175)).toBeCloseTo(150 * Math.sqrt(150 / 1000), 6)
  expect(dose(3000)).toBeCloseTo(6000, 9)
  expect(dose(20_000)).toBe(6000)
})

test('ageing by the logarithm of the dose: one where it is stated, a decade of dose adds as much as the last one', () => {
  expect(ageingRatio(150, 150, 100)).toBe(1)
  expect(ageingRatio(0, 150, 100)).toBe(0)
  // ln(1 + 1000/100) over ln(1 + 150/100), and a hundred times the dose.
  expect(ageingRatio(1000, 150, 100)).toBeCloseTo(Math.log(11) / Math.log(2.5), 12)
  const decade = (rad: number) => ageingRatio(10 * rad, 150, 100) - ageingRatio(rad, 150, 100)
  expect(decade(1e8) / decade(1e7)).toBeCloseTo(1, 4)
})
