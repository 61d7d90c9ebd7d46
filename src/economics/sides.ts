/** What does the same computing cost in orbit and on Earth? One study for both sides: the same load, years, discount
 *  rate and energy delivered to the computers. Everything is worth now (economics/levelised.ts), a list of items for a
 *  side; a total is the sum of its items, and every price is that sum over the one denominator, so that no second
 *  breakdown can differ. Left out on both sides: taxes, subsidies, insurance, development, people who use it, links to
 *  users; prices stay as they are now. */
import { YEAR_HOURS } from '../lib/units.ts'
import { annuityWorth, capitalRecoveryFactor, serviceWorth } from './levelised.ts'

export const LINES = ['capital', 'launch', 'replacement', 'energy', 'operation'] as const
export type Line = (typeof LINES)[number]

/** The study that both sides share. */
export interface Study {
  /** Mean power of the computers, the same on both sides. */
  itW: number
  years: number
  discountRate: number
}

export type Part =
  | 'satellite'
  | 'space-battery'
  | 'launch'
  | 'chips'
  | 'facility'
  | 'pv'
  | 'battery'
  | 'gas-plant'
  | 'failures'
  | 'gas'
  | 'grid'

export interface Item {
  line: Line
  part: Part
  /** Worth now, over the study. */
  usd: number
}

interface Asset {
  part: Part
  usd: number
  lifeYears: number
}

/** An asset kept in service: what is bought first, on the line given, and what is bought later. */
function kept({ part, usd, lifeYears }: Asset, study: Study, line: Line = 'capital'): Item[] {
  const { first, renewals } = serviceWorth(study.discountRate, lifeYears, study.years)
  return [
    { line, part, usd: usd * first },
    { line: 'replacement', part, usd: usd * renewals },
  ]
}

const everyYear = (line: Line, part: Part, usdPerYear: number, study: Study): Item => ({
  line,
  part,
  usd: usdPerYear * annuityWorth(study.discountRate, study.years),
})

export interface OrbitCosts {
  satellites: number
  /** Of each: power of the new array in full light. */
  arrayW: number
  ratedItW: number
  /** Without the battery added for the shadow. */
  massKg: number
  addedBatteryKg: number
  lifeYears: number
  satelliteUsdPerW: number
  addedBatteryUsdPerKg: number
  launchUsdPerKg: number
  /** Of the satellites' price. */
  operationPerYear: number
  /** Of the capacity; made up by satellites launched. */
  failurePerYear: number
  /** 0 where computers are not counted. */
  chipUsdPerW: number
}

export const launchedKg = ({ satellites, massKg, addedBatteryKg }: OrbitCosts): number =>
  satellites * (massKg + addedBatteryKg)

/** Chips fly and fall with their satellite; nobody exchanges one. */
export function orbitItems(costs: OrbitCosts, study: Study): Item[] {
  const { satellites, lifeYears } = costs
  const satelliteUsd = satellites * costs.arrayW * costs.satelliteUsdPerW
  const batteryUsd = satellites * costs.addedBatteryKg * costs.addedBatteryUsdPerKg
  const chipUsd = satellites * costs.ratedItW * costs.chipUsdPerW
  const launchUsd = launchedKg(costs) * costs.launchUsdPerKg
  const fleetUsd = satelliteUsd + batteryUsd + chipUsd + launchUsd
  return [
    ...kept({ part: 'satellite', usd: satelliteUsd, lifeYears }, study),
    ...kept({ part: 'space-battery', usd: batteryUsd, lifeYears }, study),
    ...kept({ part: 'chips', usd: chipUsd, lifeYears }, study),
    ...kept({ part: 'launch', usd: launchUsd, lifeYears }, study, 'launch'),
    everyYear('replacement', 'failures', fleetUsd * costs.failurePerYear, study),
    everyYear('operation', 'satellite', satelliteUsd * costs.operationPerYear, study),
  ].filter(({ usd }) => usd !== 0)
}

/** What carries the load on Earth, for the whole load: built, and used in a year. */
export interface GroundPlant {
  pvW: number
  batteryWh: number
  gasPlantW: number
  gasFuelWhPerYear: number
  /** Most that is drawn from the grid. */
  gridW: number
  gridWhPerYear: number
}

export interface GroundCosts {
  plant: GroundPlant
  /** Of the computers built: the mean load, and what makes up for hours not served. */
  ratedItW: number
  facilityUsdPerW: number
  facilityLifeYears: number
  /** Of the price of facility and gas plant. */
  operationPerYear: number
  pvUsdPerW: number
  pvLifeYears: number
  pvOperationUsdPerWYear: number
  batteryUsdPerWh: number
  batteryLifeYears: number
  /** Of the price of the battery. */
  batteryOperationPerYear: number
  gasPlantUsdPerW: number
  gasUsdPerWh: number
  gridUsdPerWh: number
  chipUsdPerW: number
  chipLifeYears: number
  /** Of the chips; exchanged one by one. */
  failurePerYear: number
}

export function groundItems(costs: GroundCosts, study: Study): Item[] {
  const { plant } = costs
  const facilityUsd = costs.ratedItW * costs.facilityUsdPerW
  const pvUsd = plant.pvW * costs.pvUsdPerW
  const batteryUsd = plant.batteryWh * costs.batteryUsdPerWh
  const gasPlantUsd = plant.gasPlantW * costs.gasPlantUsdPerW
  const chipUsd = costs.ratedItW * costs.chipUsdPerW
  return [
    ...kept({ part: 'facility', usd: facilityUsd, lifeYears: costs.facilityLifeYears }, study),
    ...kept({ part: 'pv', usd: pvUsd, lifeYears: costs.pvLifeYears }, study),
    ...kept({ part: 'battery', usd: batteryUsd, lifeYears: costs.batteryLifeYears }, study),
    ...kept({ part: 'gas-plant', usd: gasPlantUsd, lifeYears: costs.facilityLifeYears }, study),
    ...kept({ part: 'chips', usd: chipUsd, lifeYears: costs.chipLifeYears }, study),
    everyYear('replacement', 'failures', chipUsd * costs.failurePerYear, study),
    everyYear('energy', 'gas', plant.gasFuelWhPerYear * costs.gasUsdPerWh, study),
    everyYear('energy', 'grid', plant.gridWhPerYear * costs.gridUsdPerWh, study),
    everyYear('operation', 'facility', facilityUsd * costs.operationPerYear, study),
    everyYear('operation', 'gas-plant', gasPlantUsd * costs.operationPerYear, study),
    everyYear('operation', 'pv', plant.pvW * costs.pvOperationUsdPerWYear, study),
    everyYear('operation', 'battery', batteryUsd * costs.batteryOperationPerYear, study),
  ].filter(({ usd }) => usd !== 0)
}

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { usd }) => sum + usd, 0)

/** A worth as a constant yearly payment over the study, for a kilowatt and a year, and for a megawatt-hour, both as
 *  the computers take them. */
export interface Price {
  usd: number
  usdPerYear: number
  usdPerKwYear: number
  usdPerMwh: number
}

/** The one denominator of both sides. */
export function priceOf(items: readonly Item[], study: Study): Price {
  const usd = sumOf(items)
  const usdPerYear = usd * capitalRecoveryFactor(study.discountRate, study.years)
  const usdPerKwYear = usdPerYear / (study.itW / 1e3)
  return { usd, usdPerYear, usdPerKwYear, usdPerMwh: (usdPerKwYear * 1e3) / YEAR_HOURS }
}

export const itemsOn = (items: readonly Item[], line: Line): Item[] =>
  items.filter((item) => item.line === line)
