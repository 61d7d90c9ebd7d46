/** Both sides of the comparison from one scenario: the same load, study and denominator in orbit and on Earth; price,
 *  footprint, delivery and sunlight of each, low, central and high. Every figure is the scenario's, the model's or of
 *  figures.ts; sources go with them. */
import { launchesFor, launchYears, slowestOf, type Wait } from '../../economics/delivery.ts'
import { BTU_PER_WH, type Footprint, groundFootprint, orbitFootprint } from '../../economics/footprint.ts'
import { meanLifeYears, meanRetention } from '../../economics/levelised.ts'
import {
  type GroundCosts,
  type GroundPlant,
  groundItems,
  type Item,
  itemsOn,
  LINES,
  type Line,
  launchedKg,
  type OrbitCosts,
  orbitItems,
  type Price,
  priceOf,
  type Study,
} from '../../economics/sides.ts'
import { GW, KW, MW, YEAR_HOURS } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { arrayPowerW } from '../../systems/power.ts'
import { backupOf, hasSun, SUPPLIES } from '../../systems/supply.ts'
import {
  type GroundStep,
  groundWaterfall,
  type OrbitStep,
  orbitWaterfall,
  type Step,
} from '../../systems/waterfall.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES, type FigureId, figureOf, gridKgPerMwh, gridRegion } from '../facts/figures.ts'
import { type GroundDesign, type GroundSupply, groundSupply, pueOf } from './ground.ts'
import { type FleetYear, fleetLifeItW, fleetYear, type Model, satellitesOfShell } from './model.ts'

export type { Footprint, Item, Line, Price, Study }
export { LINES, meanLifeYears }

export const LEVELS = ['low', 'central', 'high'] as const
export type Level = (typeof LEVELS)[number]
/** All figures of a side at their cheap end, at their central values, at their dear end. */
export type Range<T> = Record<Level, T>

const rangeOf = <T>(at: (level: Level) => T): Range<T> => ({
  low: at('low'),
  central: at('central'),
  high: at('high'),
})

/** A figure's values: the scenario's own where it has one, and the range widened to hold it. */
export function figureRange(scenario: Scenario, id: FigureId): Range<number> {
  const { low, central, high } = figureOf(id)
  const chosen = id in scenario ? (scenario[id as keyof Scenario] as number) : central
  return { low: Math.min(low, chosen), central: chosen, high: Math.max(high, chosen) }
}

/** Value of a figure at a level, low being what makes things cheap. */
function at(scenario: Scenario, level: Level): (id: FigureId) => number {
  return (id) => {
    const range = figureRange(scenario, id)
    if (level === 'central' || !figureOf(id).highIsCheap) return range[level]
    return range[level === 'low' ? 'high' : 'low']
  }
}

export type WaitId =
  | 'first-flight'
  | 'launches'
  | 'build'
  | 'transformers'
  | 'breakers'
  | 'turbines'
  | 'hookup'
  | 'queue'
  | 'growth'
export interface NamedWait extends Wait {
  id: WaitId
  figures: FigureId[]
}

export interface Side {
  items: Range<Item[]>
  price: Range<Price>
  footprint: Range<Footprint>
  waits: NamedWait[]
  /** When all of the load is carried. */
  ready: Wait
}

export interface OrbitSide extends Side {
  costs: Range<OrbitCosts>
  launchedKg: number
  launches: Range<number>
  waterfall: Step<OrbitStep>[]
}

export interface GroundSide extends Side {
  costs: Range<GroundCosts>
  plant: GroundPlant
  waterfall: Step<GroundStep>[]
}

export interface Comparison {
  scenario: Scenario
  year: number
  study: Study
  /** Delivered to the computers, on either side. */
  itMwhPerYear: number
  fleetYear: FleetYear
  orbit: OrbitSide
  /** Null where no supply of this kind carries the load. */
  ground: GroundSide | null
}

/** One line of a side's price at every level, with what it is made of. */
export function lineOf(side: Side, line: Line, study: Study): { price: Range<Price>; items: Item[] } {
  return {
    price: rangeOf((level) => priceOf(itemsOn(side.items[level], line), study)),
    items: itemsOn(side.items.central, line),
  }
}
export const priceOfItem = (item: Item, study: Study): Price => priceOf([item], study)

/** What the comparison needs of the fleet's years. */
export interface FleetMeans {
  year: number
  fleetYear: FleetYear
  /** Mean over the life of the satellites. */
  lifeItW: number
}
/** @param year of the orbit's light */
export function fleetMeans(model: Model, year: number): FleetMeans {
  const light = fleetYear(model, year)
  return { year, fleetYear: light, lifeItW: fleetLifeItW(model, year, light) }
}

function orbitCosts(model: Model, level: Level): OrbitCosts {
  const { scenario, fleet, power } = model
  const value = at(scenario, level)
  const { satellite, policy, batteryCapacityWh } = power
  const batteryWh = fleet.shells.reduce(
    (sum, _, shell) => sum + batteryCapacityWh[shell]! * satellitesOfShell(model, shell),
    0,
  )
  return {
    satellites: fleet.satelliteCount,
    arrayW: arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2),
    ratedItW: satellite.ratedItW,
    massKg: scenario.satellite.massKg,
    addedBatteryKg: policy === 'shed' ? 0 : batteryWh / fleet.satelliteCount / value('addedBatteryWhPerKg'),
    lifeYears: value('satelliteLifeYears'),
    satelliteUsdPerW: value('satelliteUsdPerW'),
    addedBatteryUsdPerKg: value('addedBatteryUsdPerKg'),
    launchUsdPerKg: value('launchUsdPerKg'),
    operationPerYear: value('orbitOperationPerYear'),
    failurePerYear: value('satelliteFailurePerYear'),
    chipFailurePerYear: scenario.countChips ? value('failurePerYear') : 0,
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
  }
}

function orbitWaits(scenario: Scenario, massKg: number): NamedWait[] {
  const { low, central, high } = FIGURES.firstFlightYears
  const last = (level: Level) => {
    const value = at(scenario, level)
    return launchYears(massKg, value('payloadT') * 1e3, value('launchesPerYear'))
  }
  return [
    { id: 'first-flight', low, central, high, figures: ['firstFlightYears'] },
    { id: 'launches', ...rangeOf(last), figures: ['payloadT', 'launchesPerYear'] },
  ]
}

function orbitSide(model: Model, study: Study, light: FleetYear): OrbitSide {
  const { scenario, power } = model
  const costs = rangeOf((level) => orbitCosts(model, level))
  const items = rangeOf((level) => orbitItems(costs[level], study))
  const massKg = launchedKg(costs.central)
  const waits = orbitWaits(scenario, massKg)
  const [first, launches] = waits as [NamedWait, NamedWait]
  const areaM2 = power.satellite.arrayAreaM2 * costs.central.satellites
  return {
    costs,
    items,
    price: rangeOf((level) => priceOf(items[level], study)),
    launchedKg: massKg,
    launches: rangeOf((level) => launchesFor(massKg, at(scenario, level)('payloadT') * 1e3)),
    footprint: rangeOf((level) => {
      const value = at(scenario, level)
      const { satellites, arrayW, addedBatteryKg, lifeYears, failurePerYear, chipFailurePerYear } =
        costs[level]
      return orbitFootprint({
        satellites,
        arrayW,
        addedBatteryWh: addedBatteryKg * value('addedBatteryWhPerKg'),
        launchedKg: launchedKg(costs[level]),
        lifeYears,
        failurePerYear: failurePerYear + chipFailurePerYear,
        payloadKg: value('payloadT') * 1e3,
        methaneKgPerLaunch: value('methaneTPerLaunch') * 1e3,
        pvKgPerW: value('pvKgPerKw') / KW,
        batteryKgPerWh: value('batteryKgPerKwh') / KW,
      })
    }),
    waits,
    ready: rangeOf((level) => first[level] + launches[level]),
    waterfall: orbitWaterfall(
      power.satellite,
      light.meanSunlitFraction,
      meanRetention(scenario.satellite.degradationPerYear, scenario.satelliteLifeYears),
      study.itW / areaM2,
    ),
  }
}

/** Built for the mean load, and larger by what is not served, so that it delivers the same energy. */
function groundPlant(
  supply: GroundSupply,
  pue: number,
  scenario: Scenario,
  study: Study,
  level: Level,
): { plant: GroundPlant; ratedItW: number; retention: number } {
  const value = at(scenario, level)
  const { energy } = supply.year
  const servedFraction = 1 - energy.unservedWh / energy.loadWh
  const ratedItW = study.itW / servedFraction
  const loadAcW = ratedItW * pue
  const retention = meanRetention(value('pvLossPerYear'), Math.min(study.years, value('pvLifeYears')))
  const isGas = backupOf(scenario.supply) === 'gas'
  return {
    ratedItW,
    retention,
    plant: {
      pvW: (supply.pvCapacityW * loadAcW) / retention,
      batteryWh: supply.batteryWh * loadAcW,
      gasPlantW: isGas ? energy.backupPeakW * loadAcW * value('gasOverbuildRatio') : 0,
      gasFuelWhPerYear: energy.gasFuelWh * loadAcW,
      gridW: isGas ? 0 : energy.backupPeakW * loadAcW,
      gridWhPerYear: energy.gridWh * loadAcW,
    },
  }
}

function groundCosts(
  supply: GroundSupply,
  pue: number,
  scenario: Scenario,
  study: Study,
  level: Level,
): GroundCosts {
  const value = at(scenario, level)
  return {
    ...groundPlant(supply, pue, scenario, study, level),
    facilityUsdPerW: value('facilityUsdPerW'),
    facilityLifeYears: value('facilityLifeYears'),
    operationPerYear: value('groundOperationPerYear'),
    pvUsdPerW: value('pvUsdPerKw') / KW,
    pvLifeYears: value('pvLifeYears'),
    pvOperationUsdPerWYear: value('pvOperationUsdPerKwYear') / KW,
    batteryUsdPerWh: value('batteryUsdPerKwh') / KW,
    batteryLifeYears: value('batteryLifeYears'),
    batteryOperationPerYear: value('batteryOperationPerYear'),
    gasPlantUsdPerW: value('gasPlantUsdPerKw') / KW,
    gasUsdPerWh: (value('gasUsdPerMmbtu') * BTU_PER_WH) / 1e6,
    gridUsdPerWh: value('gridUsdPerMwh') / MW,
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
    chipLifeYears: value('chipLifeYears'),
    chipFailurePerYear: value('failurePerYear'),
  }
}

const GROUND_WAITS: { id: WaitId; figure: FigureId; backup?: 'gas' | 'grid' }[] = [
  { id: 'build', figure: 'buildYears' },
  { id: 'transformers', figure: 'transformerYears' },
  { id: 'breakers', figure: 'breakerYears' },
  { id: 'turbines', figure: 'turbineYears', backup: 'gas' },
  { id: 'hookup', figure: 'hookupYears', backup: 'grid' },
  { id: 'queue', figure: 'queueYears', backup: 'grid' },
]

/** What is built or connected on Earth, and how much of it comes in a year. */
const GROWTHS: { figure: FigureId; of: (plant: GroundPlant) => number }[] = [
  { figure: 'pvGwPerYear', of: ({ pvW }) => pvW },
  { figure: 'gasGwPerYear', of: ({ gasPlantW }) => gasPlantW },
  { figure: 'gridGwPerYear', of: ({ gridW }) => gridW },
]

function groundWaits(scenario: Scenario, plant: GroundPlant): NamedWait[] {
  const backup = backupOf(scenario.supply)
  const parts = GROUND_WAITS.filter((wait) => !wait.backup || wait.backup === backup).map(
    ({ id, figure }): NamedWait => {
      const { low, central, high } = FIGURES[figure]
      return { id, low, central, high, figures: [figure] }
    },
  )
  const growths = GROWTHS.filter(({ of }) => of(plant) > 0)
  const years = (level: Level) =>
    Math.max(...growths.map(({ figure, of }) => of(plant) / GW / at(scenario, level)(figure)))
  return [...parts, { id: 'growth', ...rangeOf(years), figures: growths.map(({ figure }) => figure) }]
}

/** Side by side until the first of it is there; then it grows. */
function groundReady(waits: readonly NamedWait[]): Wait {
  const slowest = slowestOf(waits.filter(({ id }) => id !== 'growth'))
  const growth = waits.find(({ id }) => id === 'growth')!
  return rangeOf((level) => slowest[level] + growth[level])
}

/** When each kind of supply is there, central; null where it cannot carry the load. */
export function readyBySupply(
  { scenario, study }: Comparison,
  design: GroundDesign,
): { supply: Scenario['supply']; years: number | null }[] {
  const pue = pueOf(design, scenario)
  return SUPPLIES.map((supply) => {
    const other = { ...scenario, supply }
    const made = groundSupply(design, other)
    if (!made) return { supply, years: null }
    const { plant } = groundPlant(made, pue, other, study, 'central')
    return { supply, years: groundReady(groundWaits(other, plant)).central }
  })
}

/** Share of the array's energy that reaches the load; null without an array. */
function storageFraction({ year }: GroundSupply): number | null {
  const { pvWh, directWh, dischargedWh } = year.energy
  return pvWh > 0 ? (directWh + dischargedWh) / pvWh : null
}

function groundSide(design: GroundDesign, scenario: Scenario, study: Study): GroundSide | null {
  const supply = groundSupply(design, scenario)
  if (supply === undefined) throw new Error('The supply of this place is not worked out yet.')
  if (!supply) return null
  const pue = pueOf(design, scenario)
  const costs = rangeOf((level) => groundCosts(supply, pue, scenario, study, level))
  const items = rangeOf((level) => groundItems(costs[level], study))
  const waits = groundWaits(scenario, costs.central.plant)
  const { site, pv, cooling } = design
  const { mount } = design.choice
  const { cellEfficiency, packingFraction } = scenario.satellite
  return {
    costs,
    items,
    plant: costs.central.plant,
    price: rangeOf((level) => priceOf(items[level], study)),
    footprint: rangeOf((level) => {
      const value = at(scenario, level)
      return groundFootprint({
        plant: costs[level].plant,
        ratedItW: costs[level].ratedItW,
        itWhPerYear: study.itW * YEAR_HOURS,
        centerAcrePerW: value('centerAcrePerMw') / MW,
        pvWPerHa: value(mount === 'fixed' ? 'pvFixedMwPerHa' : 'pvTrackerMwPerHa') * MW,
        // Litres a kWh are m³ a MWh.
        waterM3PerWh:
          (scenario.cooling === 'given' ? value('waterLPerKwh') : cooling[scenario.cooling].waterLPerKwh) /
          MW,
        pvWaterM3PerWYear: value('pvWaterM3PerMwYear') / MW,
        gridKgPerWh: gridKgPerMwh(gridRegion(site)) / MW,
        gasKgPerMmbtu: value('gasKgPerMmbtu'),
        pvKgPerW: value('pvKgPerKw') / KW,
        pvLifeYears: value('pvLifeYears'),
        batteryKgPerWh: value('batteryKgPerKwh') / KW,
        batteryLifeYears: value('batteryLifeYears'),
      })
    }),
    waits,
    ready: groundReady(waits),
    waterfall: groundWaterfall(
      {
        latitudeDeg: site.latitudeDeg,
        levelWhM2: design.levelWhM2,
        planeWhM2: pv.planeKwhM2 * 1e3,
        yieldWhPerW: pv.specificYieldKwhPerKw,
      },
      cellEfficiency * packingFraction,
      {
        meanRetentionFraction: groundPlant(supply, pue, scenario, study, 'central').retention,
        storage: hasSun(scenario.supply) ? storageFraction(supply) : null,
        pue,
      },
    ),
  }
}

/** Both sides, or orbit alone without a design. The one study's load is the mean of the fleet's over the life of its
 *  satellites. */
export function compare(model: Model, design: GroundDesign | null, means: FleetMeans): Comparison {
  const { scenario } = model
  const study = { itW: means.lifeItW, years: scenario.studyYears, discountRate: scenario.discountRate }
  return {
    scenario,
    year: means.year,
    study,
    itMwhPerYear: (study.itW * YEAR_HOURS) / MW,
    fleetYear: means.fleetYear,
    orbit: orbitSide(model, study, means.fleetYear),
    ground: design && groundSide(design, scenario, study),
  }
}
