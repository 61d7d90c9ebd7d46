/** Both sides of the comparison from one scenario: the same load, study and denominator in orbit and on Earth; price,
 *  footprint, delivery and sunlight of each, low, central and high. Every figure is the scenario's, the model's or of
 *  figures.ts; sources go with them. */

import type { Footprint } from '../../economics/footprint.ts'
import { meanLifeYears } from '../../economics/levelised.ts'
import {
  groundItems,
  type Item,
  LINES,
  orbitItems,
  type Price,
  type PriceLine,
  priceOf,
  type Study,
  satellitesUsd,
} from '../../economics/sides.ts'
import { MW, YEAR_HOURS } from '../../lib/units.ts'
import type { Scenario } from '../document/schema.ts'
import type { GroundDesign } from './ground.ts'
import { groundCosts } from './groundCosts.ts'
import { type GroundSide, groundSide } from './groundSide.ts'
import { LEVELS, type Level, type Range, rangeOf, valuesAt } from './levels.ts'
import { lifeItWRange, livesAt } from './lives.ts'
import { builtYear, type FleetYear, fleetYear, type Model, newFleetYear } from './model.ts'
import { type OrbitSide, orbitCosts, orbitSide } from './orbitSide.ts'
import type { Plant } from './plant.ts'

export type { Footprint, Item, Price, PriceLine, Study }
export { LINES, meanLifeYears, satellitesUsd }

export interface Comparison {
  scenario: Scenario
  /** Shown: of the instant. Only `fleetYear` depends on it. */
  year: number
  study: Study
  /** At each level what both sides share: its discount rate, and the load of a fleet of its life (lives.ts). */
  studies: Range<Study>
  /** Mean load of the lives of the range: the longest at the low level. */
  lifeItW: Range<number>
  /** Delivered to the computers, on either side. */
  itMwhPerYear: number
  fleetYear: FleetYear
  /** Of the year that both sides are built for, of new satellites. */
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

/** What the comparison needs of the fleet's years. */
export interface FleetMeans {
  /** Shown. */
  year: number
  fleetYear: FleetYear
  /** Of the year that both sides are built for, of new satellites. */
  builtYear: FleetYear
  /** Mean over the life of the satellites, as long as it is at each level. */
  lifeItW: Range<number>
}
/** @param year shown */
export function fleetMeans(model: Model, year: number): FleetMeans {
  const built = newFleetYear(model)
  const isBuilt = year === builtYear(model) && model.power.satellite.ageYears === 0
  const shown = isBuilt ? built : fleetYear(model, year)
  return { year, fleetYear: shown, builtYear: built, lifeItW: lifeItWRange(model, built) }
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
  const studyOf = (level: Level, itW: number): Study => ({
    itW,
    years: scenario.studyYears,
    discountRate: valuesAt(scenario, level)('discountRate'),
  })
  const lives = livesAt(model, means.lifeItW, studyOf)
  const studies = rangeOf((level) => studyOf(level, lives[level].itW))
  const costs = rangeOf((level) => orbitCosts(model, level, lives[level].lifeYears))
  const study = studies.central
  const ground = design && groundSide(design, scenario, studies)
  const plant = ground?.plant ?? null
  return {
    scenario,
    year: means.year,
    study,
    studies,
    lifeItW: means.lifeItW,
    itMwhPerYear: mwhPerYear(study),
    fleetYear: means.fleetYear,
    builtYear: means.builtYear,
    orbit: orbitSide(model, studies, costs, means.builtYear),
    ground,
    ratioWithComputers: priceRatio(model, plant, study, true),
    ratioWithoutComputers: priceRatio(model, plant, study, false),
  }
}
