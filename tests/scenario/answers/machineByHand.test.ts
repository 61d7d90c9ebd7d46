/** The satellite as a machine, by hand arithmetic from what its sheet and the tables of sources state: AI1 of August 2026,
 *  64 in a dawn–dusk ring at 650 km. */
import { expect, test } from 'vitest'
import { heightOf } from '../../../src/scenario/answers/machine/heights.ts'
import {
  atAltitude,
  machineOf,
  servedFraction,
  sourcesOfMachine,
} from '../../../src/scenario/answers/machine/machine.ts'
import { buildModel, type Model } from '../../../src/scenario/answers/model.ts'
import { defaultScenario, patchScenario } from '../../../src/scenario/document/patch.ts'

function modelOf(patch: object = {}): Model {
  const result = patchScenario(defaultScenario(), patch)
  if (!result.ok) throw new Error('The patch is not accepted.')
  return buildModel(result.value)
}
const ring = modelOf()
/** Half of its power is served. */
const machine = () => machineOf(ring, 0.5)
const [MU, EARTH_M, SIGMA] = [3.986004418e14, 6378137, 5.670374419e-8]
const speedMS = (altitudeM: number) => Math.sqrt(MU / (EARTH_M + altitudeM))
const YEAR_S = 365.25 * 86400
/** What the hand leaves out: the orbit's flattening, second orders. */
const BY_HAND = 2e-3
const near = (value: number | null, byHand: number, relative = 1e-9) =>
  expect(Math.abs(value! / byHand - 1), `${value}, by hand ${byHand}`).toBeLessThan(relative)

test('power: 840 m² of 250 W, 2.5 % less each year, 180 kW through a conditioning of 95 %', () => {
  const { power } = machine().budgets
  near(power.sheetW.value, 210e3)
  near(power.loadAtArrayW.value, 180e3 / 0.95)
  near(power.conditioningLossW.value, 180e3 / 0.95 - 180e3)
  near(power.arrayOldW.value, power.arrayW.value! * 0.975 ** 5)
  near(power.marginFraction.value, power.arrayW.value! / (180e3 / 0.95) - 1, 1e-6)
  near(power.marginOldFraction.value, power.arrayOldW.value! / (180e3 / 0.95) - 1, 1e-6)
  expect(power.servedItW.value).toBe(175e3)
  // Half of the array serves what it gives through the conditioning, less 5 kW.
  const small = machineOf(modelOf({ satellite: { arrayAreaM2: 420 } }), 1).budgets.power
  near(small.servedItW.value, (power.arrayW.value! / 2) * 0.95 - 5e3, 1e-6)
  // What a satellite gives new and at its end does not hang on the age it is looked at.
  const aged = machineOf(modelOf({ satellite: { ageYears: 7 } }), 1).budgets.power
  near(aged.arrayOldW.value, power.arrayW.value! * 0.975 ** 5)
  near(aged.arrayW.value, power.arrayW.value!)
})

test('the array that carries the load through the shadow too: what the battery gives back must come in by light', () => {
  const { power } = machine().budgets
  const periodS = 2 * Math.PI * Math.sqrt((EARTH_M + 650e3) ** 3 / MU)
  const darkS = power.longestEclipseS.value!
  expect(darkS / 60).toBeCloseTo(19.75, 1) // in late June: 19 minutes and three quarters
  const neededW = (180e3 / 0.95) * (1 + darkS / ((periodS - darkS) * 0.9))
  near(power.arrayNeededRatio.value, neededW / power.arrayW.value!, BY_HAND)
})

test('a battery that rides through: 180 kW for the longest shadow over 30 % of depth and the way out', () => {
  const { power } = machine().budgets
  expect(power.batteryWh.value).toBe(0)
  const satellite = { arrayAreaM2: 1300 }
  const riding = machineOf(modelOf({ policy: 'ride-through', satellite }), 1).budgets.power
  const byHandWh = (180e3 * riding.longestEclipseS.value!) / 3600 / (0.3 * Math.sqrt(0.9))
  near(riding.rideThroughWh.value, byHandWh, BY_HAND)
  near(riding.batteryWh.value, riding.rideThroughWh.value!)
})

test('heat: 189.5 kW from two faces of 160 m², infrared of the Earth on both, 45 °C of water to the chips', () => {
  const { heat } = machine().budgets
  near(heat.heatW.value, 180e3 / 0.95)
  near(heat.faceWm2.value, 180e3 / 0.95 / 320)
  // What an edge-on plate sees of a sphere, at h radii from its centre: (arcsin(1/h) − √(h² − 1)/h²) / π.
  const h = 1 + 650e3 / EARTH_M
  const view = (Math.asin(1 / h) - Math.sqrt(h * h - 1) / (h * h)) / Math.PI
  near(heat.earthWm2.value, 0.9 * view * 237, 1e-6)
  const balanceK = (wattsPerM2: number) => (wattsPerM2 / (0.9 * SIGMA)) ** 0.25
  near(heat.radiatorK.value, balanceK(180e3 / 0.95 / 320 + 0.9 * view * 237), 1e-6)
  near(heat.radiatorShadowK.value, balanceK(5e3 / 0.95 / 320 + 0.9 * view * 237), 1e-6)
  near(
    heat.radiatorIfBothFacesK.value,
    balanceK(180e3 / 0.95 / 160 + 0.9 * view * 237 + heat.backWm2.value!),
    1e-6,
  )
  near(heat.coolantMarginK.value, 318.15 - heat.radiatorWithBackK.value!)
  const givenWm2 = 2 * (0.9 * SIGMA * 333.15 ** 4 - heat.earthWm2.value! - heat.backWm2.value!)
  near(heat.plateFor60CM2.value, 180e3 / 0.95 / givenWm2)
})

test('mass: each part by its source, a fifth for the rest; 33 of 3 t on a launch of 100 t', () => {
  const { mass } = machine().budgets
  const parts = { arrayKg: 2100, batteryKg: 0, radiatorKg: 800, computersKg: 910, shieldKg: 175 }
  for (const [key, byHand] of Object.entries(parts)) {
    expect(mass[key as keyof typeof parts].value, key).toBeCloseTo(byHand, 6)
  }
  const sumKg = 3985 / 0.8
  near(mass.restKg.value, sumKg * 0.2)
  near(mass.sumKg.value, sumKg)
  near(mass.sumOverStated.value, sumKg / 3000)
  near(mass.sumKgPerKw.value, sumKg / 175)
  near(mass.statedKgPerKw.value, 3000 / 175)
  expect(mass.satellitesPerLaunch.value).toBe(33)
  expect(mass.launchedKg.value).toBe(64 * 3000)
  // Light and heavy: 2.4 and 10 kg/m², 3.4 and 10.3 kg/kW, no shield and 3 kg/kW.
  expect([mass.radiatorKg.low, mass.radiatorKg.high]).toEqual([160 * 2.4, 1600])
  near(mass.computersKg.low!, 175 * 3.4)
  near(mass.computersKg.high!, 175 * 10.3)
  expect([mass.shieldKg.low, mass.shieldKg.high]).toEqual([0, 525])
  near(mass.restKg.low!, mass.sumKg.low! * 0.15)
  near(mass.restKg.high!, mass.sumKg.high! * 0.3)
})

test('life: what the air takes in a year, the propellant that gives it back, the spiral down', () => {
  const { life } = machine().budgets
  const pushMS = (airKgM3: number) =>
    ((airKgM3 * (MU / (EARTH_M + 650e3)) * 2.2 * life.workingAreaM2.value!) / 3000 / 2) * YEAR_S
  near(life.makeUpMSPerYear.value, pushMS(life.airKgM3.value!), 1e-6)
  near(life.makeUpMSPerYear.high!, pushMS(life.airKgM3.high!), 1e-6)
  near(life.propellantKgPerYear.value, (3000 * life.makeUpMSPerYear.value!) / (2000 * 9.80665), BY_HAND)
  near(life.propellantKgPerYear.low!, (3000 * life.makeUpMSPerYear.low!) / (2500 * 9.80665), BY_HAND)
  near(life.deorbitMS.value, speedMS(200e3) - speedMS(650e3), 1e-6)
  expect(life.tumblingAreaM2.value).toBe((840 + 160) / 2)
  // A ring that faces the Sun shows its radiator to the flow and its array edge-on, but for the seasons' tilt.
  expect(life.workingAreaM2.value!).toBeGreaterThan(160)
  expect(life.workingAreaM2.value!).toBeLessThan(160 + (2 / Math.PI / 3) * 840)
})

test('radiation: 150 rad a year at 650 km, five years, 60 chips each of 64, an error every 17 rad', () => {
  const { life } = machine().budgets
  expect(life.doseRadPerYear).toMatchObject({ value: 150, low: 75, high: 450 })
  expect(life.doseLifeRad).toMatchObject({ value: 750, low: 375, high: 2250 })
  // Parts that bear 2, 5.5 or 15 krad, at the dose of the middle.
  near(life.partLifeYears.value, 5500 / 150)
  near(life.partLifeYears.low!, 2000 / 150)
  near(life.partLifeYears.high!, 15_000 / 150)
  expect(life.doseOverHbmLimit).toMatchObject({ value: 0.375, low: 0.1875, high: 1.125 })
  near(life.silentErrorsPerDay.value, (60 * 64 * 150) / 365.25 / 17)
  near(life.silentErrorsPerDay.low!, (60 * 64 * 75) / 365.25 / 20)
  near(life.silentErrorsPerDay.high!, (60 * 64 * 450) / 365.25 / 14.4)
})

test('without failures 64 satellites of five years come down one every 28.5 days', () => {
  const { life } = machine().budgets
  const lasting = machineOf(modelOf({ satelliteFailurePerYear: 0 }), 1).budgets.life
  near(lasting.reentriesPerDay.value, 64 / 5 / 365.25)
  expect(life.reentriesPerDay.value!).toBeGreaterThan(lasting.reentriesPerDay.value!)
})

test('two planes of 32 that cross at 106°: how often two would meet in a shell of 10 km', () => {
  const group = {
    pattern: 'delta',
    total: 64,
    planes: 2,
    phasing: 0,
    altitudeKm: 550,
    altitudeTopKm: 550,
    shells: 1,
    sunSynchronous: false,
    inclinationDeg: 53,
    inclinationTopDeg: 53,
  }
  const crossed = machineOf(modelOf({ groups: [group] }), 1).budgets.life
  const radiusM = EARTH_M + 550e3
  const crossing = 0.5 / Math.cos((53 * Math.PI) / 180) // half of the pairs are of two planes, γ/2 = 53°
  const pairs = (64 * 63) / 2
  const perYear = (thicknessM: number) =>
    ((pairs * 4 * 500 * speedMS(550e3) * crossing) / (2 * Math.PI ** 2 * radiusM ** 2 * thicknessM)) * YEAR_S
  near(crossed.meetingsPerYear.value, perYear(10e3), 1e-3)
  near(crossed.meetingsPerYear.low!, perYear(50e3), 1e-3)
  near(crossed.meetingsPerYear.high!, perYear(2e3), 1e-3)
  near(crossed.meetingsPerSatelliteYear.value, (2 * perYear(10e3)) / 64, 1e-3)
  near(crossed.daysToFirstMeeting.value, 365.25 / perYear(10e3), 1e-3)
  // Within 1 km: π km² for the 4A of 2,000 m², less 4/(3π) of a tenth, whose heights seldom agree.
  const near1Km = (perYear(10e3) * Math.PI * 1e6 * (1 - 0.4 / 3 / Math.PI)) / 2000
  near(crossed.encountersPerYear.value, near1Km, 1e-3)
  near(crossed.encountersPerDay.value, near1Km / 365.25, 1e-3)
  near(crossed.encountersPerSatelliteDay.value, (2 * near1Km) / 365.25 / 64, 1e-3)
  expect(crossed.encounterM.value).toBe(1000)
  // Of shells spread over 40 km at other heights, whose planes come to stand all around, the spread counts.
  const spread = { ...group, shells: 2, altitudeTopKm: 590 }
  const wide = machineOf(modelOf({ groups: [spread] }), 1).budgets.life.meetingsPerYear
  expect(wide.high! / wide.value!).toBeCloseTo(1, 9)
  expect(wide.value! / wide.low!).toBeCloseTo(50 / 40, 6)
  // A cluster keeps its own distances.
  const cluster = { ...group, pattern: 'cluster', planes: 1, shells: 1 }
  expect(machineOf(modelOf({ groups: [cluster] }), 1).budgets.life.meetingsPerYear.value).toBe(0)
})

test('compute: 60 Rubin packages, DeepSeek-R1 in eight bits, 1,024 sequences of 8,192 tokens', () => {
  const { compute } = machine().budgets
  expect(machine().named).toMatchObject({
    askedPrecision: 'fp8',
    arithmeticPrecision: 'fp8',
    binding: 'weights',
  })
  expect([compute.chips.low, compute.chips.value, compute.chips.high]).toEqual([54, 60, 66])
  near(compute.peakFlops.value, 1e18)
  near(compute.bandwidthBps.value, 60 * 22e12)
  near(compute.memoryBytes.value, 60 * 288e9)
  near(compute.weightsS.value, 671e9 / (60 * 22e12), 1e-6)
  near(compute.kvS.value, (1024 * compute.kvBytes.value!) / (60 * 22e12))
  near(compute.computeS.value, (2 * 37e9 * 1024) / 1e18)
  near(compute.stepS.value, compute.weightsS.value! + compute.kvS.value!) // memory binds, arithmetic hides behind it
  near(compute.tokensPerS.value, 1024 / compute.stepS.value!)
  near(compute.tokensPerUserPerS.value, 1 / compute.stepS.value!)
  near(compute.tokensWithLatencyPerS.value, 1024 / (compute.stepS.value! + compute.latencyS.value!))
  near(compute.tokensPerJ.value, compute.tokensPerS.value! / 175e3)
  expect(compute.largestBatch.value).toBe(Math.floor((60 * 288e9 - 671e9) / compute.kvBytes.value!))
  near(compute.ridgeFlopPerByte.value, 1e18 / (60 * 22e12))
  const bytes = 671e9 + 1024 * compute.kvBytes.value!
  near(compute.intensityFlopPerByte.value, (2 * 37e9 * 1024) / bytes, 1e-6)
  near(compute.fleetTokensPerS.value, 64 * compute.tokensPerS.value!)
  near(compute.fleetTokensNowPerS.value, 32 * compute.tokensPerS.value!) // half of its power is served
  near(compute.publishedFlopsW.value, 210e3)
  // 23.7 billion gigabits shipped in 2025; 210 kW of chips hold 72 × 288 GB.
  near(compute.hbmBytesPerGw.value, (1e9 / 210e3) * 72 * 288e9)
  near(compute.hbmGwPerYear.value, (23.7e9 * 1e9) / 8 / ((1e9 / 210e3) * 72 * 288e9))
})

test('a rack of 16 in two groups of eight: each has the weights, both make tokens', () => {
  const { compute: two } = machineOf(
    modelOf({ satellite: { accelerator: 'b200', ratedItKw: 30 }, languageModel: 'llama-70b', sequences: 64 }),
    1,
  ).budgets
  expect([two.chips.value, two.replicas.value, two.chipsPerReplica.value]).toEqual([16, 2, 8])
  near(two.memoryBytes.value, 16 * 180e9)
  near(two.tokensPerS.value, (2 * 64) / two.stepS.value!)
})

test('price: kilowatt-hours of a million tokens, and the price of the energy to the computers for them', () => {
  const { compute, price } = machine().budgets
  near(price.kwhPerMillionTokens.value, 1e6 / compute.tokensPerJ.value! / 3.6e6)
  near(price.usdPerMillionTokens.value, price.usdPerMwh.value! * (price.kwhPerMillionTokens.value! / 1e3))
  near(price.usdPerMillionTokens.high!, price.usdPerMwh.high! * (price.kwhPerMillionTokens.value! / 1e3))
})

test('at another height: all satellites in one shell there; no Sun-synchronous orbit at 6,000 km', () => {
  const { power, life, price } = machine().budgets
  const scenario = defaultScenario()
  const two = { ...scenario, groups: [...scenario.groups, ...scenario.groups] }
  const moved = atAltitude(two, 900)
  if (!moved.ok) throw new Error('not moved')
  expect(moved.value.groups).toHaveLength(1)
  expect(moved.value.groups[0]).toMatchObject({ total: 128, altitudeKm: 900, altitudeTopKm: 900, shells: 1 })
  const height = heightOf(scenario, 650)!
  near(height.altitudeM, 650e3, 1e-6)
  near(height.sunlitFraction, power.sunlitYearFraction.value!)
  near(height.decayYears, life.decayYears.value!)
  near(height.makeUpMSPerYear, life.makeUpMSPerYear.value!)
  near(height.doseRadPerYear, 150)
  near(height.usdPerMwh, price.usdPerMwh.value!)
  expect(heightOf(scenario, 6000)).toBeNull()
})

test('what is served is a share of the rated power; what others print stands with its sources', () => {
  expect(servedFraction(ring, Date.UTC(2026, 8, 23, 6))).toBe(1)
  const starlink = modelOf({ preset: 'starlink-53' })
  const share = servedFraction(starlink, Date.UTC(2026, 8, 23, 6))
  expect(share).toBeGreaterThan(0.55)
  expect(share).toBeLessThan(0.7) // lit 62.8 % of an orbit with the Sun in its plane, 69 % over the year
  const sources = sourcesOfMachine(machine())
  expect(new Set(sources).size).toBe(sources.length)
  expect(sources).toEqual(
    expect.arrayContaining(['turyshev', 'cowboy', 'rest-mass', 'dose-points', 'nasa-dod']),
  )
  expect(machine().beside.map(({ figure }) => figure)).toEqual([
    'plateWm2',
    'statedKgPerKw',
    'meetingsPerSatelliteYear',
    'daysToFirstMeeting',
  ])
})
