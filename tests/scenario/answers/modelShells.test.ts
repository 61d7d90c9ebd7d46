/** From groups to shells, by hand: how satellites, heights, tilts and nodes are shared out; and what is summed over them. */
import { expect, test } from 'vitest'
import { DEG, KM } from '../../../src/lib/units.ts'
import { sunAt } from '../../../src/physics/sun.ts'
import {
  batteriesOf,
  buildModel,
  carriedBatteryWh,
  fleetYear,
  type Model,
  planeOfGroup,
  residualFraction,
  totalsAt,
} from '../../../src/scenario/answers/model.ts'
import { groupRows, planeRows } from '../../../src/scenario/answers/sceneTable.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'

function modelOf(groups: object[], patch: object = {}): Model {
  const result = patchScenario(defaultScenario(), { groups, ...patch })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return buildModel(result.value)
}
const TEN = {
  pattern: 'delta',
  total: 10,
  planes: 2,
  shells: 2,
  sunSynchronous: false,
  altitudeKm: 500,
  altitudeTopKm: 600,
  inclinationDeg: 50,
  inclinationTopDeg: 60,
  raanDeg: 20,
}
const heightKm = (semiMajorAxisM: number) => (semiMajorAxisM - 6_378_137) / KM
const UTC_MS = Date.UTC(2026, 8, 23, 6)

test('ten satellites in two shells of two planes: six and four, at the first height and tilt and the last', () => {
  const { fleet } = modelOf([TEN])
  expect([...fleet.slots]).toEqual([3, 3, 2, 2])
  expect(fleet.shells.map(({ semiMajorAxisM }) => heightKm(semiMajorAxisM))).toEqual([
    expect.closeTo(500, 6),
    expect.closeTo(600, 6),
  ])
  expect(Array.from(fleet.inclinationRad, (rad) => Math.round((rad / DEG) * 1e9) / 1e9)).toEqual([
    50, 50, 60, 60,
  ])
  const nodesOf = (model: Model) => Array.from(model.fleet.raanRad, (rad) => Math.round(rad / DEG) % 360)
  expect(nodesOf(modelOf([TEN]))).toEqual([20, 200, 110, 290]) // the second shell's between the first one's
  expect(nodesOf(modelOf([{ ...TEN, pattern: 'star' }]))).toEqual([20, 110, 65, 155])
  expect([...modelOf([{ ...TEN, total: 11 }]).fleet.slots]).toEqual([3, 3, 3, 2])
  expect([...modelOf([{ ...TEN, total: 13 }]).fleet.slots]).toEqual([4, 3, 3, 3])
  const three = modelOf([{ ...TEN, total: 12, shells: 3 }]).fleet
  expect(three.shells.map(({ semiMajorAxisM }) => heightKm(semiMajorAxisM))[1]).toBeCloseTo(550, 6)
  expect(three.inclinationRad[2]! / DEG).toBeCloseTo(55, 9)
})

test('one shell keeps to its first height and tilt; a cluster is one shell whatever its fields say', () => {
  const one = modelOf([{ ...TEN, shells: 1 }]).fleet
  expect(heightKm(one.shells[0]!.semiMajorAxisM)).toBeCloseTo(500, 6)
  expect(one.inclinationRad[0]! / DEG).toBeCloseTo(50, 9)
  expect([...one.slots]).toEqual([5, 5])
  const cluster = modelOf([{ ...TEN, pattern: 'cluster' }]).fleet
  expect(cluster.shells).toHaveLength(1)
  expect(cluster.satelliteCount).toBe(10)
})

test('Sun-synchronous shells share the local time of their nodes and differ in tilt', () => {
  const { fleet } = modelOf([{ ...TEN, sunSynchronous: true, ltanH: 6 }])
  expect(fleet.raanRad[2]).toBe(fleet.raanRad[0])
  for (const [plane, altitudeKm] of [
    [0, 500],
    [2, 600],
  ] as const) {
    // cos i = −(a / 12,352 km)^(7/2). Boain (2004), AAS 04-108.
    const byHand = Math.acos(-(((6378.137 + altitudeKm) / 12352) ** 3.5)) / DEG
    expect(Math.abs(fleet.inclinationRad[plane]! / DEG - byHand)).toBeLessThan(0.02)
  }
})

test('two groups: whose shell is whose, the plane that stands for each, sums over satellites', () => {
  const model = modelOf([TEN, { ...TEN, total: 30, shells: 1, planes: 3, altitudeKm: 800 }])
  expect(model.groupOfShell).toEqual([0, 0, 1])
  expect([planeOfGroup(model, 0), planeOfGroup(model, 1), planeOfGroup(model, 9)]).toEqual([0, 4, 0])
  const ofOne = [100, 300, 50]
  expect(batteriesOf(model, ofOne)).toEqual({ leastWh: 50, mostWh: 300, allWh: 6 * 100 + 4 * 300 + 30 * 50 })
  expect(batteriesOf(model, ofOne, 0)).toEqual({ leastWh: 100, mostWh: 300, allWh: 1800 })
  expect(batteriesOf(model, ofOne, 1)).toEqual({ leastWh: 50, mostWh: 50, allWh: 1500 })
  const year = fleetYear(model, 2026)
  const weighed = (pick: 'meanItW' | 'meanSunlitFraction') =>
    year.shells.reduce((sum, shell, i) => sum + shell[pick] * [6, 4, 30][i]!, 0)
  expect(year.meanItW / weighed('meanItW')).toBeCloseTo(1, 12)
  expect(year.meanSunlitFraction / (weighed('meanSunlitFraction') / 40)).toBeCloseTo(1, 12)
  expect(carriedBatteryWh(model)).toBe(0)
  const riding = modelOf([TEN], { policy: 'ride-through' })
  const [low, high] = riding.power.batteryCapacityWh as unknown as [number, number]
  expect(carriedBatteryWh(riding) / (6 * low + 4 * high)).toBeCloseTo(1, 12)
})

test('a group as the table tells it: planes, heights, tilts; a plane: node, local time, angle of the Sun', () => {
  const model = modelOf([TEN, { ...TEN, shells: 1, sunSynchronous: true, ltanH: 10.5, altitudeKm: 700 }])
  const [first, second] = groupRows(model, UTC_MS)
  expect(first).toMatchObject({ group: 0, planes: 4, satellites: 10 })
  expect(first!.lowestAltitudeM).toBeCloseTo(500e3, 3)
  expect(first!.highestAltitudeM).toBeCloseTo(600e3, 3)
  expect([first!.firstInclinationRad / DEG, first!.lastInclinationRad / DEG].map(Math.round)).toEqual([
    50, 60,
  ])
  expect(second).toMatchObject({ group: 1, planes: 2, satellites: 10 })
  const planes = planeRows(model, UTC_MS, 2, 6)
  expect(planes.map(({ plane, group, satellites }) => [plane, group, satellites])).toEqual([
    [2, 0, 2],
    [3, 0, 2],
    [4, 1, 5],
    [5, 1, 5],
  ])
  expect(planes[2]!.ltanH).toBeCloseTo(10.5, 2)
  expect(planes[3]!.ltanH).toBeCloseTo(22.5, 2)
  const [x, y, z] = sunAt(UTC_MS).directionEci
  for (const { inclinationRad: i, raanRad, betaRad, altitudeM, plane } of planes) {
    // The Sun over the plane: its direction along the plane's normal.
    const along = Math.sin(i) * (Math.sin(raanRad) * x - Math.cos(raanRad) * y) + Math.cos(i) * z
    expect(Math.sin(betaRad)).toBeCloseTo(along, 6)
    expect(altitudeM / KM).toBeCloseTo(plane < 4 ? 600 : 700, 3)
  }
  // At 600 km and 60° the node goes back by 3.79° a day: −9.964° (R/a)^3.5 cos i.
  const days = (UTC_MS - Date.UTC(2026, 0, 1)) / 86400e3
  const backDeg = 9.964 * (6378.137 / 6978.137) ** 3.5 * 0.5 * days
  const turned = ((((110 - backDeg) % 360) + 360) % 360) * DEG
  expect(Math.abs(Math.sin((planes[0]!.raanRad - turned) / 2))).toBeLessThan(0.02)
})

test('the residual: differences of counts and of light as a share of the fleet; what is rounding is none', () => {
  const model = modelOf([{ ...TEN, total: 1000 }])
  const closed = totalsAt(model, UTC_MS)
  const other = { ...closed, inUmbra: closed.inUmbra + 2, inPenumbra: closed.inPenumbra - 1 }
  expect(residualFraction(closed, closed)).toBe(0)
  expect(residualFraction(closed, other)).toBeCloseTo(3 / 1000, 12)
  const brighter = (by: number) => ({ ...closed, sunlitFraction: closed.sunlitFraction + by })
  expect(residualFraction(closed, brighter(0.01))).toBeCloseTo(0.01, 12)
  expect(residualFraction(closed, brighter(-0.01))).toBeCloseTo(0.01, 12)
  expect(residualFraction(closed, brighter(1e-13))).toBe(0)
  expect(residualFraction(closed, { ...other, sunlitFraction: closed.sunlitFraction + 0.5 })).toBeCloseTo(
    0.5,
    12,
  )
  expect(residualFraction(closed, totalsAt(model, UTC_MS, 'sampled'))).toBeLessThan(1e-3)
})
