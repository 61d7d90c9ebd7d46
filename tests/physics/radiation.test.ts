import { expect, test } from 'vitest'
import { STEFAN_BOLTZMANN_WM2_K4 } from '../../src/physics/constants.ts'
import { type CellPlate, cellTemperatureK, efficiencyAt } from '../../src/physics/radiation.ts'
import power from '../fixtures/reference/power.json' with { type: 'json' }

/** The reference prints 1e-5 K; bisection stops at 1e-9 K. */
const TEMPERATURE_TOLERANCE_K = 0.01
const POWER_TOLERANCE_WM2 = 0.001

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
