import { expect, test } from 'vitest'
import {
  type GroundFootprintInputs,
  groundFootprint,
  type OrbitFootprintInputs,
  orbitFootprint,
} from '../../src/economics/footprint.ts'

const GROUND: GroundFootprintInputs = {
  plant: {
    pvW: 59e6,
    batteryWh: 0,
    gasPlantW: 0,
    gasPeakW: 0,
    gasStartsPerYear: 0,
    gasFuelWhPerYear: 0,
    gridW: 0,
    gridWhPerYear: 0,
  },
  ratedItW: 0,
  itWhPerYear: 0,
  centerAcrePerW: 1e-6,
  pvWPerHa: 0.59e6,
  waterM3PerWh: 0.3e-6,
  pvWaterM3PerWYear: 95e-6,
  gridKgPerWh: 0.384e-3,
  gasKgPerMmbtu: 53.06,
  pvKgPerW: 1.112,
  pvLifeYears: 30,
  batteryKgPerWh: 0.091,
  batteryLifeYears: 20,
}
const ORBIT: OrbitFootprintInputs = {
  satellites: 100,
  arrayW: 0,
  addedBatteryWh: 0,
  launchedKg: 300e3,
  lifeYears: 5,
  failurePerYear: 0,
  payloadKg: 100e3,
  methaneKgPerLaunch: 1.2e6,
  pvKgPerW: 1.112,
  batteryKgPerWh: 0.091,
}

test('land: 59 MW of tracking panels take 1 km², a megawatt of computers an acre', () => {
  expect(groundFootprint(GROUND).landM2).toBeCloseTo(1e6, 3)
  const center = { ...GROUND, plant: { ...GROUND.plant, pvW: 0 }, ratedItW: 1e6 }
  expect(groundFootprint(center).landM2).toBeCloseTo(4046.856, 3)
})

test('water: a gigawatt around the clock at 0.3 L/kWh takes 2.6 million m³ a year', () => {
  const { waterM3PerYear } = groundFootprint({
    ...GROUND,
    plant: { ...GROUND.plant, pvW: 0 },
    itWhPerYear: 8760e9,
  })
  expect(waterM3PerYear).toBeCloseTo(2.628e6, 0)
})

test('gas: a megawatt-hour from 6,370 Btu/kWh gives 338 kg of carbon dioxide', () => {
  const gasFuelWhPerYear = (6370 / 3.412142) * 1e3 // of one MWh of electricity
  const { operationCo2KgPerYear, fuelWhPerYear } = groundFootprint({
    ...GROUND,
    plant: {
      pvW: 0,
      batteryWh: 0,
      gasPlantW: 1,
      gasPeakW: 1,
      gasStartsPerYear: 0,
      gasFuelWhPerYear,
      gridW: 0,
      gridWhPerYear: 0,
    },
  })
  expect(operationCo2KgPerYear).toBeCloseTo(6.37 * 53.06, 6)
  expect(fuelWhPerYear).toBe(gasFuelWhPerYear)
})

test('grid: a megawatt-hour at the US mean gives 384 kg', () => {
  const { operationCo2KgPerYear } = groundFootprint({
    ...GROUND,
    plant: {
      pvW: 0,
      batteryWh: 0,
      gasPlantW: 0,
      gasPeakW: 0,
      gasStartsPerYear: 0,
      gasFuelWhPerYear: 0,
      gridW: 0,
      gridWhPerYear: 1e6,
    },
  })
  expect(operationCo2KgPerYear).toBeCloseTo(384, 9)
})

test('panels: 1,112 kg a kW over 30 years at 2,000 kWh a kW is 18.5 g/kWh', () => {
  const { buildCo2KgPerYear } = groundFootprint(GROUND)
  expect((buildCo2KgPerYear / (59e3 * 2000)) * 1e3).toBeCloseTo(18.53, 2)
})

test('launch: three launches of 1,200 t of methane are 9,875 t of carbon dioxide, over five years', () => {
  // CH₄ + 2 O₂ → CO₂ + 2 H₂O: 44.009/16.043 = 2.7432
  const { buildCo2KgPerYear, operationCo2KgPerYear } = orbitFootprint(ORBIT)
  expect(Math.abs(buildCo2KgPerYear / ((3 * 1200e3 * 2.7432) / 5) - 1)).toBeLessThan(1e-4)
  expect(operationCo2KgPerYear).toBe(0)
})

test('building: arrays and added batteries of the fleet, panels and batteries on Earth, each over its life', () => {
  const built = orbitFootprint({ ...ORBIT, launchedKg: 0, arrayW: 120e3, addedBatteryWh: 50e3 })
  // 100 satellites × (133,440 + 4,550) kg over five years
  expect(built.buildCo2KgPerYear).toBeCloseTo((100 * (133_440 + 4550)) / 5, 6)
  expect(built.fuelWhPerYear).toBe(0)
  const { buildCo2KgPerYear } = groundFootprint({
    ...GROUND,
    plant: { ...GROUND.plant, pvW: 0, batteryWh: 40e6 },
  })
  expect(buildCo2KgPerYear).toBeCloseTo((40e6 * 0.091) / 20, 6)
})

test('launch fuel: three launches of 1,200 t of methane hold 55.5 MJ a kg, 55.5 GWh, over five years', () => {
  const { fuelWhPerYear, landM2, waterM3PerYear } = orbitFootprint(ORBIT)
  expect(Math.abs(fuelWhPerYear / ((3 * 1200e3 * 55.5e6) / 3600 / 5) - 1)).toBeLessThan(1e-3)
  expect([landM2, waterM3PerYear]).toEqual([0, 0])
})

test('water of panels: 95 L a kW and year', () => {
  const { waterM3PerYear } = groundFootprint(GROUND)
  expect(waterM3PerYear).toBeCloseTo(59e3 * 0.095, 6)
})

test('failures are launched again: of 5 % a year and a life of five years, 0.226 fleets a year instead of 0.2', () => {
  const ratio =
    orbitFootprint({ ...ORBIT, failurePerYear: 0.05 }).buildCo2KgPerYear /
    orbitFootprint(ORBIT).buildCo2KgPerYear
  expect(ratio * 0.2).toBeCloseTo(0.05 / (1 - Math.exp(-0.25)), 12)
  expect(ratio * 0.2).toBeCloseTo(0.226, 3)
})
