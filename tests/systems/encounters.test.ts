/** Meetings of a swarm against placing pairs at random and measuring how fast those that are near pass. */
import { expect, test } from 'vitest'
import { ageingRatio, doseRadPerYear } from '../../src/systems/dose.ts'
import { crossingFactor, crossingWidthM, encountersPerS, meetingsPerS } from '../../src/systems/encounters.ts'

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
  }
  expect(Math.abs(meetingsPerS(swarm, 0.25) / sampledPairRate(inclinationRad) - 1)).toBeLessThan(SAMPLING)
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
  }
  expect(meetingsPerS({ ...swarm, satellites: 2000 }, 10) / meetingsPerS(swarm, 10)).toBeCloseTo(4, 2)
  expect(meetingsPerS({ ...swarm, satellites: 1 }, 10)).toBe(0)
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

/** Two satellites of crossing planes, each anywhere in its plane and in the thickness, for an hour and a half: times that
 *  their distance has a least value below the one asked. Circular Kepler orbits, each with its own period. */
function countedApproaches(
  incRad: number,
  planes: number,
  thicknessM: number,
  distanceM: number,
  pairs: number,
) {
  let seed = 12
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const [ci, si] = [Math.cos(incRad), Math.sin(incRad)]
  const satellite = (node: number) => {
    const radiusM = A + (random() - 0.5) * thicknessM
    return { radiusM, rate: Math.sqrt(MU / radiusM ** 3), u: random() * 2 * Math.PI, node }
  }
  const away = (one: ReturnType<typeof satellite>, other: ReturnType<typeof satellite>, t: number) => {
    const [u, w] = [one.u + one.rate * t, other.u + other.rate * t]
    const [cn, sn] = [Math.cos(other.node), Math.sin(other.node)]
    const [cu, su, cw, sw] = [Math.cos(u), Math.sin(u), Math.cos(w), Math.sin(w)]
    const x = one.radiusM * cu - other.radiusM * (cn * cw - sn * sw * ci)
    const y = one.radiusM * su * ci - other.radiusM * (sn * cw + cn * sw * ci)
    const z = (one.radiusM * su - other.radiusM * sw) * si
    return x * x + y * y + z * z
  }
  const [STEP_S, STEPS] = [300, 18]
  let count = 0
  for (let i = 0; i < pairs; i++) {
    const one = satellite(0)
    const other = satellite(((1 + Math.floor(random() * (planes - 1))) * 2 * Math.PI) / planes)
    let [before, here] = [away(one, other, -STEP_S), away(one, other, 0)]
    for (let k = 0; k < STEPS; k++) {
      const after = away(one, other, (k + 1) * STEP_S)
      // At 15 km/s nobody comes nearer from farther than this within a step.
      if (here < (distanceM + 15e3 * STEP_S) ** 2 && here <= before && here < after) {
        let [from, to] = [(k - 1) * STEP_S, (k + 1) * STEP_S]
        while (to - from > 0.2) {
          const third = (to - from) / 3
          if (away(one, other, from + third) < away(one, other, to - third)) to -= third
          else from += third
        }
        if (away(one, other, (from + to) / 2) < distanceM ** 2) count++
      }
      before = here
      here = after
    }
  }
  return count / (STEP_S * STEPS)
}

/** Five hundred counted approaches are right to 4.4 %: three times that. */
const COUNTING = 0.13
test.each([
  [53, 12, 150e3, 80e3],
  [80, 7, 30e3, 60e3], // farther than the shell is thick
])(
  'at %d°, %d planes, a shell of %d m: approaches within %d m as counted on the way (seed 12)',
  (degrees, planes, thicknessM, distanceM) => {
    const inclinationRad = (degrees * Math.PI) / 180
    const nodes = { planes, spreadRad: 2 * Math.PI }
    const PAIRS = 100_000
    const counted = countedApproaches(inclinationRad, planes, thicknessM, distanceM, PAIRS)
    const swarm = { satellites: 2, semiMajorAxisM: A, inclinationRad, nodes, thicknessM }
    // The swarm's pair is of one plane once in so many times.
    const told = (encountersPerS(swarm, distanceM) * PAIRS * planes) / (planes - 1)
    expect(counted * 5400).toBeGreaterThan(500)
    expect(Math.abs(told / counted - 1)).toBeLessThan(COUNTING)
  },
)

test('a strip of πd²/Δh where the distance is small beside the shell, of 2d where the shell is small beside it', () => {
  expect(crossingWidthM(1, 1e6)).toBeCloseTo(Math.PI / 1e6, 11)
  expect(crossingWidthM(1e6, 1) / 2e6).toBeCloseTo(1, 9)
  // At equals, by hand: π d − 4d/3.
  expect(crossingWidthM(3, 3)).toBeCloseTo(3 * Math.PI - 4, 9)
  expect(crossingWidthM(3 * 1.0001, 3) / crossingWidthM(3 * 0.9999, 3)).toBeCloseTo(1, 3)
  // A touch is an encounter within both radii.
  const swarm = {
    satellites: 100,
    semiMajorAxisM: A,
    inclinationRad: 1,
    nodes: AROUND,
    thicknessM: 1e7,
  }
  expect(encountersPerS(swarm, 2 * 10) / meetingsPerS(swarm, Math.PI * 100)).toBeCloseTo(1, 5)
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
