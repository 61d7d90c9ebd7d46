import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BackedUp, backupFrontier, pairsBesideBackup } from '../../src/systems/backup.ts'
import { dispatchYear } from '../../src/systems/dispatch.ts'
import { pvYear } from '../../src/systems/pv.ts'
import { reconstructYear } from '../../src/systems/weather.ts'
import { SITES } from '../sites.ts'

const COSTS = { pvUsdPerWYear: 0.075, batteryUsdPerWhYear: 0.019 }
/** Least costs on a grid of sizes, hour by hour, are no lower than the frontier's by more. */
const ABOVE_LEAST = 0.01
/** Energy by runs against energy by hours, of a year's 8,760. */
const RUNS_H = 1e-6

const yearOf = (id: string): Float64Array => {
  const site = SITES.find((one) => one.id === id)
  if (!site) throw new Error(`no ${id}`)
  return pvYear(site, reconstructYear(site), 'fixed', 0.02).acWPerW
}
const sunUsd = ({ pvCapacityW, batteryWh }: BackedUp): number =>
  pvCapacityW * COSTS.pvUsdPerWYear + batteryWh * COSTS.batteryUsdPerWhYear
const leftWh = (acWPerW: Float64Array, pvCapacityW: number, batteryWh: number): number => {
  const { directWh, dischargedWh } = (({ pvWh, chargedWh, curtailedWh, dischargedWh }) => ({
    directWh: pvWh - chargedWh - curtailedWh,
    dischargedWh,
  }))(dispatchYear({ acWPerW, pvCapacityW, batteryWh, loadW: 1 }))
  return 8760 - directWh - dischargedWh
}

const places = ['phoenix-az', 'belfast-uk', 'kuala-lumpur-my'].map((id) => {
  const acWPerW = yearOf(id)
  return { id, acWPerW, points: [...backupFrontier(acWPerW, COSTS)] }
})

test.each(places)('$id: from none of the Sun on, each point carries more and costs more', ({ points }) => {
  expect(points[0]).toEqual({ pvCapacityW: 0, batteryWh: 0, backupWh: 8760 })
  expect(points.length).toBeGreaterThan(15)
  points.slice(1).forEach((point, i) => {
    expect(point.backupWh).toBeLessThan(points[i]?.backupWh ?? 0)
    expect(sunUsd(point)).toBeGreaterThan(sunUsd(points[i] ?? point))
  })
})

test.each(places)('$id: the frontier is convex: the last of the energy is the dearest', ({ points }) => {
  const slopes = points.slice(1).map((point, i) => {
    const last = points[i] ?? point
    return (sunUsd(point) - sunUsd(last)) / (last.backupWh - point.backupWh)
  })
  // within what the tolerance of the sizes leaves of neighbouring points
  slopes.slice(1).forEach((slope, i) => {
    expect(slope).toBeGreaterThan((slopes[i] ?? 0) * 0.9)
  })
})

test.each(places)('$id: the energy left is that of the year hour by hour', ({ acWPerW, points }) => {
  for (const { pvCapacityW, batteryWh, backupWh } of points) {
    expect(Math.abs(backupWh - leftWh(acWPerW, pvCapacityW, batteryWh))).toBeLessThan(RUNS_H)
  }
})

test.each(places)(
  '$id: at any worth of energy no pair on a grid is cheaper by 1 %',
  ({ acWPerW, points }) => {
    const grid: BackedUp[] = []
    for (const pvCapacityW of [0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 14]) {
      for (const batteryWh of [0, 1, 2, 4, 8, 12, 16, 24]) {
        grid.push({ pvCapacityW, batteryWh, backupWh: leftWh(acWPerW, pvCapacityW, batteryWh) })
      }
    }
    for (const worth of [20e-6, 35e-6, 50e-6, 80e-6, 150e-6]) {
      const cost = (point: BackedUp) => sunUsd(point) + worth * point.backupWh
      const best = Math.min(...points.map(cost))
      expect(best).toBeLessThan(Math.min(...grid.map(cost)) * (1 + ABOVE_LEAST))
    }
  },
)

test('energy left is convex in the sizes, and never grows with array or battery', () => {
  const acWPerW = yearOf('phoenix-az')
  const size = fc.tuple(
    fc.double({ min: 0, max: 10, noNaN: true }),
    fc.double({ min: 0, max: 24, noNaN: true }),
  )
  fc.assert(
    fc.property(size, size, ([pv, battery], [otherPv, otherBattery]) => {
      const left = (a: number, b: number) => leftWh(acWPerW, a, b)
      const middle = left((pv + otherPv) / 2, (battery + otherBattery) / 2)
      expect(middle).toBeLessThanOrEqual((left(pv, battery) + left(otherPv, otherBattery)) / 2 + 1)
      expect(left(pv + 1, battery)).toBeLessThanOrEqual(left(pv, battery) + RUNS_H)
      expect(left(pv, battery + 1)).toBeLessThanOrEqual(left(pv, battery) + RUNS_H)
    }),
    { numRuns: 60 },
  )
})

test('pairs beside a back-up, by hand for a Sun that always shines: none, never too much, then enough', () => {
  const [none, most, half, ...rest] = pairsBesideBackup(new Float64Array(8760).fill(0.8))
  expect(none).toEqual({ pvCapacityW: 0, batteryWh: 0, backupWh: 8760, backupPeakW: 1 })
  // 1.25 W of panels give just the load of 1 W: a thousandth less, then half of it.
  expect(most).toMatchObject({ pvCapacityW: 0.999 / 0.8, batteryWh: 0 })
  expect(most?.backupWh).toBeCloseTo(8.76, 6)
  expect(most?.backupPeakW).toBeCloseTo(0.001, 9)
  expect(half).toMatchObject({ pvCapacityW: 0.5 / 0.8, batteryWh: 0 })
  expect(half?.backupWh).toBeCloseTo(4380, 6)
  expect(half?.backupPeakW).toBeCloseTo(0.5, 9)
  for (const { batteryWh } of rest) expect(batteryWh).toBeLessThan(0.25) // nothing to carry over
})

test('beside a back-up in the dark there is nothing to choose; at a real place no two pairs are alike', () => {
  expect(pairsBesideBackup(new Float64Array(8760))).toEqual([
    { pvCapacityW: 0, batteryWh: 0, backupWh: 8760, backupPeakW: 1 },
  ])
  const acWPerW = places[0]?.acWPerW ?? new Float64Array()
  const pairs = pairsBesideBackup(acWPerW)
  expect(pairs.length).toBeGreaterThan(20)
  pairs.forEach((pair, i) => {
    for (const other of pairs.slice(i + 1)) {
      const isNear =
        Math.abs(pair.pvCapacityW - other.pvCapacityW) < 0.05 &&
        Math.abs(pair.batteryWh - other.batteryWh) < 0.25
      expect(isNear).toBe(false)
    }
    expect(Math.abs(pair.backupWh - leftWh(acWPerW, pair.pvCapacityW, pair.batteryWh))).toBeLessThan(RUNS_H)
    // Nights without the Sun: the back-up carries all of the load in some hour, unless a battery does.
    if (pair.batteryWh === 0) expect(pair.backupPeakW).toBe(1)
    expect(pair.backupPeakW).toBeLessThanOrEqual(1)
  })
})
