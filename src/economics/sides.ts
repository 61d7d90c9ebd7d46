/** What does the same computing cost in orbit and on Earth? One study for both sides: the same load, years, discount
 *  rate and energy delivered to the computers. Everything is worth now (economics/levelised.ts), a list of items for a
 *  side; a total is the sum of its items, and every price is that sum over the one denominator, so that no second
 *  breakdown can differ. Left out on both sides: taxes, subsidies, insurance, development, people who use it, links to
 *  users; prices stay those of the year of purchase. */
import { YEAR_HOURS } from '../lib/units.ts'
import { annuityWorth, capitalRecoveryFactor, meanLifeYears, serviceWorth } from './levelised.ts'

export const LINES = ['capital', 'launch', 'replacement', 'energy', 'operation'] as const
export type PriceLine = (typeof LINES)[number]

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
  | 'gas-starts'
  | 'satellite-failures'
  | 'chip-failures'
  | 'gas'
  | 'grid'
  | 'grid-demand'

export interface Item {
  line: PriceLine
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
function kept({ part, usd, lifeYears }: Asset, study: Study, line: PriceLine = 'capital'): Item[] {
  const { first, renewals } = serviceWorth(study.discountRate, lifeYears, study.years)
  return [
    { line, part, usd: usd * first },
    { line: 'replacement', part, usd: usd * renewals },
  ]
}

/** What it costs more that some fail before their life is over: they serve for the mean life instead of the whole.
 *  @param others failing already, a year, for another reason */
function failing(
  part: Part,
  assets: readonly Asset[],
  failurePerYear: number,
  study: Study,
  others = 0,
): Item {
  const worth = (lifeYears: number, perYear: number) => {
    const years = meanLifeYears(lifeYears, perYear)
    const { first, renewals } = serviceWorth(study.discountRate, years, study.years)
    return first + renewals
  }
  const usd = assets.reduce(
    (sum, { usd, lifeYears }) =>
      sum + usd * (worth(lifeYears, others + failurePerYear) - worth(lifeYears, others)),
    0,
  )
  return { line: 'replacement', part, usd }
}

const everyYear = (line: PriceLine, part: Part, usdPerYear: number, study: Study): Item => ({
  line,
  part,
  usd: usdPerYear * annuityWorth(study.discountRate, study.years),
})

export interface OrbitCosts {
  satellites: number
  /** Of each: power of the new array in full light. */
  arrayW: number
  /** Its array as it is sold, whatever it gives later. */
  boughtW: number
  ratedItW: number
  /** With what enlarges its array, without the battery added for the shadow. */
  massKg: number
  addedBatteryKg: number
  /** For its height, beyond what its mass has; less than 0 where it takes less. */
  addedPropellantKg: number
  lifeYears: number
  /** One of the two is 0: a satellite is priced by the watt or by the kilogram. */
  satelliteUsdPerW: number
  satelliteUsdPerKg: number
  addedBatteryUsdPerKg: number
  launchUsdPerKg: number
  /** Of the satellites' price. */
  operationPerYear: number
  /** Of the satellites. */
  failurePerYear: number
  /** Of the computers, made up by satellites launched; 0 where computers are not counted. */
  chipFailurePerYear: number
  /** 0 where computers are not counted. */
  chipUsdPerW: number
}

export const launchedKg = ({ satellites, massKg, addedBatteryKg, addedPropellantKg }: OrbitCosts): number =>
  satellites * (massKg + addedBatteryKg + addedPropellantKg)

/** Of all satellites, without computers and the battery added for the shadow. */
export const satellitesUsd = (costs: OrbitCosts): number =>
  costs.satellites * (costs.boughtW * costs.satelliteUsdPerW + costs.massKg * costs.satelliteUsdPerKg)

/** Chips fly and fall with their satellite; nobody exchanges one. */
export function orbitItems(costs: OrbitCosts, study: Study): Item[] {
  const { satellites, lifeYears } = costs
  const satelliteUsd = satellitesUsd(costs)
  const batteryUsd = satellites * costs.addedBatteryKg * costs.addedBatteryUsdPerKg
  const chipUsd = satellites * costs.ratedItW * costs.chipUsdPerW
  const launchUsd = launchedKg(costs) * costs.launchUsdPerKg
  const launch: Asset = { part: 'launch', usd: launchUsd, lifeYears }
  const flown: Asset[] = [
    { part: 'satellite', usd: satelliteUsd, lifeYears },
    { part: 'space-battery', usd: batteryUsd, lifeYears },
    { part: 'chips', usd: chipUsd, lifeYears },
  ]
  const fleet = [...flown, launch]
  return [
    ...flown.flatMap((asset) => kept(asset, study)),
    ...kept(launch, study, 'launch'),
    failing('satellite-failures', fleet, costs.failurePerYear, study),
    failing('chip-failures', fleet, costs.chipFailurePerYear, study, costs.failurePerYear),
    everyYear('operation', 'satellite', satelliteUsd * costs.operationPerYear, study),
  ].filter(({ usd }) => usd !== 0)
}

/** What carries the load on Earth, for the whole load: built, and used in a year. */
export interface GroundPlant {
  pvW: number
  batteryWh: number
  gasPlantW: number
  gasFuelWhPerYear: number
  /** Of the gas plant, each for the most that it gives. */
  gasStartsPerYear: number
  gasPeakW: number
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
  /** Wear of a start. */
  gasStartUsdPerW: number
  gasUsdPerWh: number
  gridUsdPerWh: number
  /** For the greatest hour; 0 where it is in the price of energy. */
  gridDemandUsdPerWYear: number
  chipUsdPerW: number
  chipLifeYears: number
  /** Exchanged one by one. */
  chipFailurePerYear: number
}

export function groundItems(costs: GroundCosts, study: Study): Item[] {
  const { plant } = costs
  const facilityUsd = costs.ratedItW * costs.facilityUsdPerW
  const pvUsd = plant.pvW * costs.pvUsdPerW
  const batteryUsd = plant.batteryWh * costs.batteryUsdPerWh
  const gasPlantUsd = plant.gasPlantW * costs.gasPlantUsdPerW
  const chips: Asset = {
    part: 'chips',
    usd: costs.ratedItW * costs.chipUsdPerW,
    lifeYears: costs.chipLifeYears,
  }
  return [
    ...kept({ part: 'facility', usd: facilityUsd, lifeYears: costs.facilityLifeYears }, study),
    ...kept({ part: 'pv', usd: pvUsd, lifeYears: costs.pvLifeYears }, study),
    ...kept({ part: 'battery', usd: batteryUsd, lifeYears: costs.batteryLifeYears }, study),
    ...kept({ part: 'gas-plant', usd: gasPlantUsd, lifeYears: costs.facilityLifeYears }, study),
    ...kept(chips, study),
    failing('chip-failures', [chips], costs.chipFailurePerYear, study),
    everyYear('energy', 'gas', plant.gasFuelWhPerYear * costs.gasUsdPerWh, study),
    everyYear('energy', 'grid', plant.gridWhPerYear * costs.gridUsdPerWh, study),
    everyYear('energy', 'grid-demand', plant.gridW * costs.gridDemandUsdPerWYear, study),
    everyYear('operation', 'facility', facilityUsd * costs.operationPerYear, study),
    everyYear('operation', 'gas-plant', gasPlantUsd * costs.operationPerYear, study),
    everyYear(
      'operation',
      'gas-starts',
      plant.gasStartsPerYear * plant.gasPeakW * costs.gasStartUsdPerW,
      study,
    ),
    everyYear('operation', 'pv', plant.pvW * costs.pvOperationUsdPerWYear, study),
    everyYear('operation', 'battery', batteryUsd * costs.batteryOperationPerYear, study),
  ].filter(({ usd }) => usd !== 0)
}

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { usd }) => sum + usd, 0)

/** A worth as a constant yearly payment over the study, for a kilowatt and a year, and for a megawatt-hour, both as
 *  the computers take them: the last two only where there is a load. */
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

export const itemsOn = (items: readonly Item[], line: PriceLine): Item[] =>
  items.filter((item) => item.line === line)
