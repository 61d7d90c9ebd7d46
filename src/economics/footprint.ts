/** What else does the same computing take? Land, water, carbon dioxide of operation and of building, fuel, each side
 *  for a year of the study. Building counts for what is built again as it wears out: its carbon over its life. Counted
 *  as building are panels, batteries and launches; the data center, gas plant, satellites' bodies and computers are on
 *  neither side, for want of figures. Launch sites, ground stations and what launches do high in the air are left out. */
import { meanLifeYears } from './levelised.ts'
import type { GroundPlant } from './sides.ts'

const ACRE_M2 = 4046.8564224
const HECTARE_M2 = 1e4
/** kg of carbon dioxide from burning a kg of methane: molar masses 44.009 and 16.043. */
export const CO2_PER_METHANE = 44.009 / 16.043
/** Of methane, higher heating value: 55.5 MJ/kg. @see NIST Chemistry WebBook, methane, ΔcH° −890.7 kJ/mol */
const METHANE_WH_PER_KG = 890.7e3 / 0.016043 / 3600

export const BTU_PER_WH = 3.412142

/** What carbon is of, as far as it is sourced. */
export const FOOTPRINT_PARTS = ['panels', 'batteries', 'launch', 'gas', 'grid'] as const
export type FootprintPart = (typeof FOOTPRINT_PARTS)[number]

export interface Footprint {
  landM2: number
  waterM3PerYear: number
  operationCo2KgPerYear: number
  buildCo2KgPerYear: number
  /** Both of them by their parts. */
  co2KgPerYear: Record<FootprintPart, number>
  /** Heat of the fuel burnt, higher heating value. */
  fuelWhPerYear: number
}

export interface OrbitFootprintInputs {
  satellites: number
  /** As it is sold. */
  arrayW: number
  addedBatteryWh: number
  launchedKg: number
  lifeYears: number
  failurePerYear: number
  payloadKg: number
  methaneKgPerLaunch: number
  pvKgPerW: number
  batteryKgPerWh: number
}

/** The fleet is launched anew as often as the price has it. */
export function orbitFootprint(inputs: OrbitFootprintInputs): Footprint {
  const fleetsPerYear = 1 / meanLifeYears(inputs.lifeYears, inputs.failurePerYear)
  const methaneKg = (inputs.launchedKg / inputs.payloadKg) * inputs.methaneKgPerLaunch
  const { satellites } = inputs
  const panels = satellites * inputs.arrayW * inputs.pvKgPerW * fleetsPerYear
  const batteries = satellites * inputs.addedBatteryWh * inputs.batteryKgPerWh * fleetsPerYear
  const launch = methaneKg * CO2_PER_METHANE * fleetsPerYear
  return {
    landM2: 0,
    waterM3PerYear: 0,
    operationCo2KgPerYear: 0,
    buildCo2KgPerYear: panels + batteries + launch,
    co2KgPerYear: { panels, batteries, launch, gas: 0, grid: 0 },
    fuelWhPerYear: methaneKg * METHANE_WH_PER_KG * fleetsPerYear,
  }
}

export interface GroundFootprintInputs {
  plant: GroundPlant
  ratedItW: number
  itWhPerYear: number
  centerAcrePerW: number
  pvWPerHa: number
  waterM3PerWh: number
  pvWaterM3PerWYear: number
  gridKgPerWh: number
  gasKgPerMmbtu: number
  pvKgPerW: number
  pvLifeYears: number
  batteryKgPerWh: number
  batteryLifeYears: number
}

export function groundFootprint(inputs: GroundFootprintInputs): Footprint {
  const { plant } = inputs
  const gas = ((plant.gasFuelWhPerYear * BTU_PER_WH) / 1e6) * inputs.gasKgPerMmbtu
  const grid = plant.gridWhPerYear * inputs.gridKgPerWh
  const panels = (plant.pvW * inputs.pvKgPerW) / inputs.pvLifeYears
  const batteries = (plant.batteryWh * inputs.batteryKgPerWh) / inputs.batteryLifeYears
  return {
    landM2: (plant.pvW / inputs.pvWPerHa) * HECTARE_M2 + inputs.ratedItW * inputs.centerAcrePerW * ACRE_M2,
    waterM3PerYear: inputs.itWhPerYear * inputs.waterM3PerWh + plant.pvW * inputs.pvWaterM3PerWYear,
    operationCo2KgPerYear: grid + gas,
    buildCo2KgPerYear: panels + batteries,
    co2KgPerYear: { panels, batteries, launch: 0, gas, grid },
    fuelWhPerYear: plant.gasFuelWhPerYear,
  }
}
