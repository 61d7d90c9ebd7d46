/** Both sides of the comparison from one scenario: the same load, study and denominator in orbit and on Earth; price,
 *  footprint, delivery and sunlight of each, low, central and high. Every figure is the scenario's, the model's or of
 *  figures.ts; sources go with them. */

import { launchesFor } from '../../economics/delivery.ts'
import { type Footprint, groundFootprint, orbitFootprint } from '../../economics/footprint.ts'
import { meanLifeYears, meanRetention } from '../../economics/levelised.ts'
import {
  type GroundCosts,
  groundItems,
  type Item,
  itemsOn,
  LINES,
  launchedKg,
  type OrbitCosts,
  orbitItems,
  type Price,
  type PriceLine,
  priceOf,
  type Study,
  satellitesUsd,
} from '../../economics/sides.ts'
import { found } from '../../lib/at.ts'
import { KW, MW, YEAR_HOURS } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { arrayPowerW } from '../../systems/power.ts'
import {
  type GroundStep,
  groundWaterfall,
  type OrbitStep,
  orbitWaterfall,
  type Step,
} from '../../systems/waterfall.ts'
import type { Scenario } from '../document/schema.ts'
import { gridKgPerMwh, gridRegion } from '../facts/regions.ts'
import { type Delivery, groundDelivery, orbitDelivery } from './delivery.ts'
import type { GroundDesign, GroundSupply } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { LEVELS, type Level, type Range, rangeOf, valuesAt } from './levels.ts'
import { builtYear, carriedBatteryWh, type FleetYear, fleetLifeItW, fleetYear, type Model } from './model.ts'
import { type Plant, plantOf } from './plant.ts'
import { satelliteSpec } from './satelliteSpec.ts'

export type { Footprint, Item, Price, PriceLine, Study }
export { LINES, meanLifeYears, satellitesUsd }

export interface Side {
  items: Range<Item[]>
  price: Range<Price>
  footprint: Range<Footprint>
  delivery: Delivery
}

export interface OrbitSide extends Side {
  costs: Range<OrbitCosts>
  launchedKg: number
  launches: Range<number>
  waterfall: Step<OrbitStep>[]
}

export interface GroundSide extends Side {
  costs: Range<GroundCosts>
  plant: Plant
  waterfall: Step<GroundStep>[]
}

export interface Comparison {
  scenario: Scenario
  /** Shown: of the instant. Only `fleetYear` depends on it. */
  year: number
  study: Study
  /** At each level what both sides share: its discount rate, and the load of a fleet of that life. */
  studies: Range<Study>
  /** Delivered to the computers, on either side. */
  itMwhPerYear: number
  fleetYear: FleetYear
  /** Of the year that both sides are built for. */
  builtYear: FleetYear
  orbit: OrbitSide
  /** Null where no supply of this kind carries the load. */
  ground: GroundSide | null
  /** Price in orbit over that on Earth, central, the computers counted on both sides and on neither. */
  ratioWithComputers: number | null
  ratioWithoutComputers: number | null
}

/** A fleet whose housekeeping takes all that its arrays give carries no load: then there is no price of one, and where it
 *  is so at one end of the figures there is no range. */
export const carriesLoad = ({ studies }: Pick<Comparison, 'studies'>): boolean =>
  LEVELS.every((level) => studies[level].itW > 0)

/** Energy of a study to the computers. */
export const mwhPerYear = ({ itW }: Study): number => (itW * YEAR_HOURS) / MW

/** One line of a side's price at every level, with what it is made of. */
export function lineOf(
  { studies }: Pick<Comparison, 'studies'>,
  side: Side,
  line: PriceLine,
): { price: Range<Price>; items: Item[] } {
  return {
    price: rangeOf((level) => priceOf(itemsOn(side.items[level], line), studies[level])),
    items: itemsOn(side.items.central, line),
  }
}
export const priceOfItem = (item: Item, study: Study): Price => priceOf([item], study)

/** What the comparison needs of the fleet's years. */
export interface FleetMeans {
  /** Shown. */
  year: number
  fleetYear: FleetYear
  /** Of the year that both sides are built for. */
  builtYear: FleetYear
  /** Mean over the life of the satellites, as long as it is at each level. */
  lifeItW: Range<number>
}
/** @param year shown */
export function fleetMeans(model: Model, year: number): FleetMeans {
  const built = fleetYear(model, builtYear(model))
  const shown = year === builtYear(model) ? built : fleetYear(model, year)
  return { year, fleetYear: shown, builtYear: built, lifeItW: lifeItWRange(model, built) }
}

/** A fleet of long life ages as long. @param central where it is known already */
export function lifeItWRange(
  model: Model,
  built: FleetYear,
  central = fleetLifeItW(model, built),
): Range<number> {
  const { scenario } = model
  return rangeOf((level) => {
    const lifeYears = valuesAt(scenario, level)('satelliteLifeYears')
    return lifeYears === scenario.satelliteLifeYears ? central : fleetLifeItW(model, built, lifeYears)
  })
}

/** Batteries of the whole fleet as they are bought: what it carries is left in their last year, since none is added up
 *  there. */
export function boughtBatteryWh(model: Model, level: Level = 'central'): number {
  const value = valuesAt(model.scenario, level)
  const leftFraction = (1 - value('batteryFadePerYear')) ** value('satelliteLifeYears')
  return model.power.policy === 'shed' ? 0 : carriedBatteryWh(model) / leftFraction
}

export function orbitCosts(model: Model, level: Level): OrbitCosts {
  const { scenario, fleet, power } = model
  const value = valuesAt(scenario, level)
  const { satellite } = power
  const { massKg, arrayAreaM2, ratedWm2 } = scenario.satellite
  const addedW = (satellite.arrayAreaM2 - arrayAreaM2) * ratedWm2
  const isByWatt = scenario.satellitePriceBy === 'watt'
  return {
    satellites: fleet.satelliteCount,
    arrayW: arrayPowerW({ ...satellite, ageYears: 0 }, SOLAR_CONSTANT_WM2),
    ratedItW: satellite.ratedItW,
    boughtW: satellite.arrayAreaM2 * ratedWm2,
    massKg: massKg + addedW / value('addedArrayWPerKg'),
    addedBatteryKg: boughtBatteryWh(model, level) / fleet.satelliteCount / value('addedBatteryWhPerKg'),
    lifeYears: value('satelliteLifeYears'),
    satelliteUsdPerW: isByWatt ? value('satelliteUsdPerW') : 0,
    satelliteUsdPerKg: isByWatt ? 0 : value('satelliteUsdPerKg'),
    addedBatteryUsdPerKg: value('addedBatteryUsdPerKg'),
    launchUsdPerKg: value('launchUsdPerKg'),
    operationPerYear: value('orbitOperationPerYear'),
    failurePerYear: value('satelliteFailurePerYear'),
    chipFailurePerYear: scenario.countChips ? value('failurePerYear') : 0,
    chipUsdPerW: scenario.countChips ? value('chipUsdPerW') : 0,
  }
}

function orbitSide(model: Model, studies: Range<Study>, light: FleetYear): OrbitSide {
  const { scenario, power } = model
  const costs = rangeOf((level) => orbitCosts(model, level))
  const items = rangeOf((level) => orbitItems(costs[level], studies[level]))
  const massKg = launchedKg(costs.central)
  const areaM2 = power.satellite.arrayAreaM2 * costs.central.satellites
  return {
    costs,
    items,
    price: rangeOf((level) => priceOf(items[level], studies[level])),
    launchedKg: massKg,
    launches: rangeOf((level) => launchesFor(massKg, valuesAt(scenario, level)('payloadT') * 1e3)),
    footprint: rangeOf((level) => {
      const value = valuesAt(scenario, level)
      const { satellites, boughtW, addedBatteryKg, lifeYears, failurePerYear, chipFailurePerYear } =
        costs[level]
      return orbitFootprint({
        satellites,
        arrayW: boughtW,
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
    delivery: orbitDelivery(scenario, massKg, costs.central.satellites * costs.central.ratedItW),
    waterfall: orbitWaterfall(
      power.satellite,
      light.meanSunlitFraction,
      meanRetention(scenario.satellite.degradationPerYear, scenario.satelliteLifeYears),
      studies.central.itW / areaM2,
    ),
  }
}

/** Share of the array's energy that reaches the load; null without an array. */
function storageFraction({ year }: GroundSupply): number | null {
  const { pvWh, directWh, dischargedWh } = year.energy
  return pvWh > 0 ? (directWh + dischargedWh) / pvWh : null
}

function groundSide(design: GroundDesign, scenario: Scenario, studies: Range<Study>): GroundSide | null {
  const plant = plantOf(design, scenario, studies.central.itW)
  if (plant === undefined) throw new Error('The supply of this place is not worked out yet.')
  if (!plant) return null
  const plants = rangeOf((level) => found(plantOf(design, scenario, studies[level].itW, level), 'a plant'))
  const costs = rangeOf((level) => groundCosts(plants[level], design.mount, scenario, level))
  const items = rangeOf((level) => groundItems(costs[level], studies[level]))
  const { site, pv, cooling } = design
  const { cellEfficiency, packingFraction } = satelliteSpec(scenario.satellite)
  return {
    costs,
    items,
    plant,
    price: rangeOf((level) => priceOf(items[level], studies[level])),
    footprint: rangeOf((level) => {
      const value = valuesAt(scenario, level)
      return groundFootprint({
        plant: plants[level],
        ratedItW: plants[level].ratedItW,
        itWhPerYear: studies[level].itW * YEAR_HOURS,
        centerAcrePerW: value('centerAcrePerMw') / MW,
        pvWPerHa: value(plant.mount === 'fixed' ? 'pvFixedMwPerHa' : 'pvTrackerMwPerHa') * MW,
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
    delivery: groundDelivery(scenario, plant),
    waterfall: groundWaterfall(
      {
        latitudeDeg: site.latitudeDeg,
        levelWhM2: design.levelWhM2,
        planeWhM2: pv.planeKwhM2 * 1e3,
        yieldWhPerW: pv.specificYieldKwhPerKw,
      },
      cellEfficiency * packingFraction,
      {
        meanRetentionFraction: plant.retentionFraction,
        storage: storageFraction(plant.supply),
        pue: plant.pue,
      },
    ),
  }
}

/** Price in orbit over that on Earth, central; null without a ground. */
export function priceRatio(
  model: Model,
  plant: Plant | null,
  study: Study,
  countChips: boolean,
): number | null {
  const scenario = { ...model.scenario, countChips }
  const inOrbit = orbitItems(orbitCosts({ ...model, scenario }, 'central'), study)
  const onEarth = plant && groundItems(groundCosts(plant, plant.mount, scenario, 'central'), study)
  const earthUsd = onEarth && priceOf(onEarth, study).usd
  return earthUsd ? priceOf(inOrbit, study).usd / earthUsd : null // nothing there, or nothing that costs
}

/** Both sides, or orbit alone without a design. The one study's load is the mean of the fleet's over the life of its
 *  satellites. */
export function compare(model: Model, design: GroundDesign | null, means: FleetMeans): Comparison {
  const { scenario } = model
  const studies = rangeOf((level) => ({
    itW: means.lifeItW[level],
    years: scenario.studyYears,
    discountRate: valuesAt(scenario, level)('discountRate'),
  }))
  const study = studies.central
  const ground = design && groundSide(design, scenario, studies)
  const plant = ground?.plant ?? null
  return {
    scenario,
    year: means.year,
    study,
    studies,
    itMwhPerYear: mwhPerYear(study),
    fleetYear: means.fleetYear,
    builtYear: means.builtYear,
    orbit: orbitSide(model, studies, means.builtYear),
    ground,
    ratioWithComputers: priceRatio(model, plant, study, true),
    ratioWithoutComputers: priceRatio(model, plant, study, false),
  }
}
