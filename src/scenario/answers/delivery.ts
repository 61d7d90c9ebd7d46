/** What each side waits for, step by step, and which step binds. Rates are of the world or the country, and one project
 *  gets a share of them (`projectShare`); launches and satellites are the project's own. A load that is small waits for
 *  small things. Both sides wait for the same computers. */
import { latestOf, launchesFor, reachFraction, type Step, stepYears } from '../../economics/delivery.ts'
import { at } from '../../lib/at.ts'
import { GW, MW } from '../../lib/units.ts'
import { SUPPLIES } from '../../systems/supply.ts'
import type { Scenario } from '../document/schema.ts'
import type { FigureId } from '../facts/figures.ts'
import type { GroundDesign } from './ground.ts'
import { type Level, type Range, rangeOf, valuesAt } from './levels.ts'
import { type Plant, plantOf } from './plant.ts'

export type WaitId =
  | 'first-flight'
  | 'satellites'
  | 'launches'
  | 'computers'
  | 'building'
  | 'panels'
  | 'batteries'
  | 'transformers'
  | 'breakers'
  | 'turbines'
  | 'hookup'
  | 'queue'

export interface Wait {
  id: WaitId
  /** Years from the decision until all of it is there; null: never. */
  years: Range<number | null>
  /** What the years come from. */
  step: Range<Step>
  figures: FigureId[]
}

export interface Delivery {
  waits: Wait[]
  /** All of the load; null: never. */
  ready: Range<number | null>
  /** The step that ends last, or that lets least of it stand. */
  binds: WaitId
  /** Share of the load that stands at once, at most. */
  reachFraction: Range<number>
}

/** Grid and gas: US regulators ask for a queue of loads above 20 MW (FERC RM26-4). */
export const LARGE_LOAD_W = 20 * MW
/** A large power transformer is one of 100 MVA or more (US DOE, 2014). */
export const LARGE_TRANSFORMER_W = 100 * MW

type Value = (id: FigureId) => number
interface Planned {
  id: WaitId
  lead: FigureId | null
  amount?: number
  /** In units of the amount. */
  perYear?: (value: Value) => number
  life?: FigureId
  /** Where it is not as long as that figure. */
  lifeYears?: Range<number>
  /** What the rate comes from. */
  rate?: FigureId[]
}

function waitOf(
  scenario: Scenario,
  { id, lead, amount = 0, perYear, life, lifeYears, rate = [] }: Planned,
): Wait {
  const step = rangeOf((level): Step => {
    const value = valuesAt(scenario, level)
    return {
      leadYears: lead ? value(lead) : 0,
      amount,
      perYear: perYear ? perYear(value) : 0,
      lifeYears: lifeYears?.[level] ?? (life ? value(life) : 0),
    }
  })
  const figures = [...(lead ? [lead] : []), ...rate, ...(life ? [life] : [])]
  return { id, years: rangeOf((level) => stepYears(step[level])), step, figures }
}

/** Share of it that stands at once, at most. */
export const shareAtOnce = ({ step }: Pick<Wait, 'step'>): number => reachFraction(step.central)

/** Whether a wait binds more than another: the longer one, and of two that never end the one that lets less stand. */
function bindsMore(one: Wait, other: Wait): boolean {
  const [years, othersYears] = [one.years.central, other.years.central]
  if (years !== null && othersYears !== null) return years > othersYears
  if (years !== null || othersYears !== null) return years === null
  return shareAtOnce(one) < shareAtOnce(other)
}
const bindingOf = (waits: readonly Wait[]): WaitId =>
  waits.reduce((most, one) => (bindsMore(one, most) ? one : most), at(waits, 0)).id

function deliveryOf(waits: Wait[]): Delivery {
  const least = (level: Level) => Math.min(...waits.map(({ step }) => reachFraction(step[level])))
  return {
    waits,
    ready: rangeOf((level) => latestOf(waits.map(({ years }) => years[level]))),
    binds: bindingOf(waits),
    reachFraction: rangeOf(least),
  }
}

/** A project's share of what is made in a year. */
const shareOf =
  (figure: FigureId, unit: number) =>
  (value: Value): number =>
    value(figure) * unit * value('projectShare')

/** When each kind of supply is there, central; null where it never is, or cannot carry the load. */
export function readyBySupply(
  scenario: Scenario,
  itW: number,
  design: GroundDesign,
): { supply: Scenario['supply']; years: number | null }[] {
  return SUPPLIES.map((supply) => {
    const other = { ...scenario, supply }
    const plant = plantOf(design, other, itW)
    return { supply, years: plant ? groundDelivery(other, plant).ready.central : null }
  })
}

export interface Flown {
  massKg: number
  /** Of the whole fleet. */
  ratedItW: number
  /** Until a satellite is replaced: radiation may end it before the life chosen. */
  lifeYears: Range<number>
}

export function orbitDelivery(scenario: Scenario, { massKg, ratedItW, lifeYears }: Flown): Delivery {
  const wait = (planned: Omit<Planned, 'lead' | 'life' | 'lifeYears'>) =>
    waitOf(scenario, { lead: 'firstFlightYears', life: 'satelliteLifeYears', lifeYears, ...planned })
  return deliveryOf([
    waitOf(scenario, { id: 'first-flight', lead: 'firstFlightYears' }),
    wait({
      id: 'satellites',
      amount: massKg,
      perYear: (value) => value('satelliteTPerYear') * 1e3,
      rate: ['satelliteTPerYear'],
    }),
    launchWait(scenario, massKg, lifeYears),
    wait({
      id: 'computers',
      amount: ratedItW,
      perYear: shareOf('chipGwPerYear', GW),
      rate: ['chipGwPerYear', 'projectShare'],
    }),
  ])
}

/** Launches are whole, and fewer where the payload is larger. */
function launchWait(scenario: Scenario, massKg: number, lifeYears: Range<number>): Wait {
  const step = rangeOf((level): Step => {
    const value = valuesAt(scenario, level)
    return {
      leadYears: value('firstFlightYears'),
      amount: launchesFor(massKg, value('payloadT') * 1e3),
      perYear: value('launchesPerYear'),
      lifeYears: lifeYears[level],
    }
  })
  return {
    id: 'launches',
    years: rangeOf((level) => stepYears(step[level])),
    step,
    figures: ['firstFlightYears', 'payloadT', 'launchesPerYear', 'satelliteLifeYears'],
  }
}

export function groundDelivery(scenario: Scenario, plant: Plant): Delivery {
  const { loadAcW, ratedItW, pvW, batteryWh, gasPlantW, gridW } = plant
  const isLarge = loadAcW > LARGE_LOAD_W
  const needsLarge = loadAcW > LARGE_TRANSFORMER_W
  const made = (
    id: WaitId,
    lead: FigureId | null,
    amount: number,
    figure: FigureId,
    unit: number,
    life: FigureId,
  ): Planned => ({ id, lead, amount, perYear: shareOf(figure, unit), rate: [figure, 'projectShare'], life })
  const steps: Planned[] = [
    made('computers', null, ratedItW, 'chipGwPerYear', GW, 'chipLifeYears'),
    made(
      'building',
      isLarge ? 'buildYears' : 'smallBuildYears',
      ratedItW,
      'centerGwPerYear',
      GW,
      'facilityLifeYears',
    ),
    { id: 'transformers', lead: needsLarge ? 'transformerYears' : 'smallTransformerYears' },
    { id: 'breakers', lead: needsLarge ? 'breakerYears' : 'switchgearYears' },
    ...(pvW > 0
      ? [
          made('panels', isLarge ? 'plantYears' : 'smallPlantYears', pvW, 'pvGwPerYear', GW, 'pvLifeYears'),
          made(
            'batteries',
            isLarge ? 'plantYears' : 'smallPlantYears',
            batteryWh,
            'batteryGwhPerYear',
            GW,
            'batteryLifeYears',
          ),
        ]
      : []),
    ...(gasPlantW > 0
      ? [
          made(
            'turbines',
            needsLarge ? 'turbineYears' : 'engineYears',
            gasPlantW,
            'gasGwPerYear',
            GW,
            'facilityLifeYears',
          ),
        ]
      : []),
    ...(gridW > 0
      ? [
          made(
            'hookup',
            isLarge ? 'hookupYears' : 'smallHookupYears',
            gridW,
            'gridGwPerYear',
            GW,
            'facilityLifeYears',
          ),
        ]
      : []),
    // A small load needs no new power plant.
    ...(gridW > 0 && isLarge ? [{ id: 'queue' as const, lead: 'queueYears' as const }] : []),
  ]
  return deliveryOf(steps.map((step) => waitOf(scenario, step)))
}
