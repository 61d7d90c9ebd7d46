import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, STEFAN_BOLTZMANN_WM2_K4 } from '../../src/physics/constants.ts'
import {
  albedoWm2,
  type CellPlate,
  cellTemperatureK,
  efficiencyAt,
  plateViewFactor,
  radiatorTemperatureK,
} from '../../src/physics/radiation.ts'

import power from '../fixtures/reference/power.json' with { type: 'json' }

/** The reference prints 1e-5 K; bisection stops at 1e-9 K. */
const TEMPERATURE_TOLERANCE_K = 0.01
const POWER_TOLERANCE_WM2 = 0.001
/** Half of the last digit the reference prints. */
const VIEW_FACTOR_TOLERANCE = 5e-10
const ALBEDO_TOLERANCE_WM2 = 5e-5
const RADIATOR_TOLERANCE_K = 1e-5

const plateOf = (one: (typeof power.cell.cases)[number]): CellPlate => ({
  irradianceWm2: one.S * one.cos,
  absorptance: one.alpha,
  efficiency: one.eta_ref,
  temperatureCoefficientPerK: one.beta_per_k,
  referenceTemperatureK: one.T_ref_k,
  emissivityFront: one.eps_front,
  emissivityBack: one.eps_back,
  backAbsorbedWm2: one.eps_back * one.E_ir_back + one.alpha_back * one.E_alb_back,
})

test('cell temperature and power equal the reference, with efficiency coupled to it and without', () => {
  for (const one of power.cell.cases) {
    const plate = plateOf(one)
    const temperatureK = cellTemperatureK(plate)
    expect(Math.abs(temperatureK - one.T_coupled_k)).toBeLessThan(TEMPERATURE_TOLERANCE_K)
    expect(Math.abs(efficiencyAt(plate, temperatureK) * plate.irradianceWm2 - one.power_w_m2)).toBeLessThan(
      POWER_TOLERANCE_WM2,
    )
    const uncoupled = cellTemperatureK({ ...plate, temperatureCoefficientPerK: 0 })
    expect(Math.abs(uncoupled - one.T_const_eta_k)).toBeLessThan(TEMPERATURE_TOLERANCE_K)
  }
  expect(power.cell.cases).toHaveLength(3)
})

test('the balance closes at the temperature found: absorbed less power is what both faces radiate', () => {
  const plate = plateOf(power.cell.cases[0]!)
  // 230 W/m²: turned 80° away from the Sun; no array of a scenario is colder.
  for (const irradianceWm2 of [230, 700, 1042, 1361, 1407.6, 3000]) {
    for (const [temperatureCoefficientPerK, efficiency] of [
      [0, 0.3],
      [-0.0024, 0.3],
      [-0.01, 0.3],
      [-0.01, 0.4], // a scenario's most extreme cell: a plain line has no balance at 1,042 W/m²
    ] as const) {
      const lit = { ...plate, irradianceWm2, temperatureCoefficientPerK, efficiency }
      const temperatureK = cellTemperatureK(lit)
      const radiated = STEFAN_BOLTZMANN_WM2_K4 * 1.7 * temperatureK ** 4
      const absorbed = (lit.absorptance - efficiencyAt(lit, temperatureK)) * irradianceWm2
      expect(absorbed / radiated).toBeCloseTo(1, 6)
    }
  }
})

test('without power taken, a plate that radiates from both faces is as warm as Stefan and Boltzmann say', () => {
  const plate: CellPlate = {
    irradianceWm2: 1361,
    absorptance: 1,
    efficiency: 0,
    temperatureCoefficientPerK: 0,
    referenceTemperatureK: 300,
    emissivityFront: 1,
    emissivityBack: 1,
  }
  expect(cellTemperatureK(plate)).toBeCloseTo((1361 / (2 * STEFAN_BOLTZMANN_WM2_K4)) ** 0.25, 6)
  // Sixteen times the light doubles the temperature.
  expect(cellTemperatureK({ ...plate, irradianceWm2: 16 * 1361 }) / cellTemperatureK(plate)).toBeCloseTo(2, 9)
})

const radiusRatio = (altitudeKm: number) => 1 + (altitudeKm * KM) / EARTH_EQUATORIAL_RADIUS_M

test('what a plate sees of the Earth equals the reference at 45 altitudes and angles', () => {
  for (const [altitudeKm, gammaDeg, viewFactor] of power.view_factor.rows) {
    const ours = plateViewFactor(radiusRatio(altitudeKm!), gammaDeg! * DEG)
    expect(Math.abs(ours - viewFactor!), `${altitudeKm} km, ${gammaDeg}°`).toBeLessThan(VIEW_FACTOR_TOLERANCE)
  }
  expect(power.view_factor.rows).toHaveLength(45)
})

test('from afar the Earth is a small disc, from the ground half the sky', () => {
  // Far away the Earth is a small disc of solid angle π/h²: an edge-on plate sees next to nothing, a facing one 1/h².
  expect(plateViewFactor(1000, 90 * DEG)).toBeLessThan(1e-8)
  expect(plateViewFactor(1000, 0) * 1000 ** 2).toBeCloseTo(1, 12)
  // On the ground the upright plate sees it with half of its face, the lying one with all.
  expect(plateViewFactor(1 + 1e-12, 90 * DEG)).toBeCloseTo(0.5, 5)
  expect(plateViewFactor(1 + 1e-12, 0)).toBeCloseTo(1, 9)
})

test("reflected sunlight is the engineers' estimate of the reference, within 2 % of the integral for a facing plate", () => {
  let facing = 0
  for (const [altitudeKm, gammaDeg, , zenithDeg, integral, simple] of power.albedo_irradiance.rows) {
    const viewFactor = plateViewFactor(radiusRatio(altitudeKm!), gammaDeg! * DEG)
    const ours = albedoWm2(power.albedo_irradiance.S, viewFactor, Math.cos(zenithDeg! * DEG))
    expect(Math.abs(ours - simple!)).toBeLessThan(ALBEDO_TOLERANCE_WM2)
    if (gammaDeg !== 0 || zenithDeg! > 75) continue
    expect(Math.abs(ours / integral! - 1)).toBeLessThan(0.02)
    facing++
  }
  expect(facing).toBe(4)
})

test('a radiator of two faces is as warm as the reference says, and the area that a temperature needs gives it', () => {
  for (const one of power.radiator.cases) {
    const face = (side: 0 | 1) => ({
      earthViewFactor: one.F_sides[side]!,
      albedoWm2: one.E_alb[side]!,
      sunWm2: one.E_sun[side]!,
    })
    const radiator = {
      heatW: one.Q_w,
      areaM2: one.area_one_side_m2,
      emissivity: one.eps,
      absorptance: one.alpha,
      faces: [face(0), face(1)] as const,
      infraredWm2: one.q_ir,
    }
    expect(Math.abs(radiatorTemperatureK(radiator) - one.T_k)).toBeLessThan(RADIATOR_TOLERANCE_K)
    expect(Math.abs(radiatorTemperatureK({ ...radiator, heatW: 0 }) - one.T_sink_k)).toBeLessThan(
      RADIATOR_TOLERANCE_K,
    )
    if (one.Q_w === 0) continue
    const areaM2 = one.area_for_T_target_m2
    expect(radiatorTemperatureK({ ...radiator, areaM2 })).toBeCloseTo(one.T_target_k, 4)
  }
  expect(power.radiator.cases).toHaveLength(4)
})
