/** The industrial ramp of a scenario: the industry's paths and the scenario's satellite as inputs (economics/ramp.ts), its
 *  answer year by year with the chance of each supply to be the smallest, and how fast the whole industry doubles. */
import { bindingChances } from '../../economics/bindingChance.ts'
import { doublingYears } from '../../economics/growth.ts'
import type { Robots } from '../../economics/labour.ts'
import {
  type Pace,
  type PacedSupply,
  type RampInputs,
  type RampYear,
  ramp,
  type Span,
} from '../../economics/ramp.ts'
import { launchedKg } from '../../economics/sides.ts'
import { at } from '../../lib/at.ts'
import { GW, KW } from '../../lib/units.ts'
import { wafersW } from '../../systems/chipmaking.ts'
import type { Scenario } from '../document/schema.ts'
import {
  CASE_KG_PER_KW,
  endOf,
  PATHS,
  type Path,
  type PathId,
  RAMP_FIGURES,
  type RampFigure,
  type RampFigureId,
  ROBOT_LINES,
  valueIn,
} from '../facts/industry.ts'
import type { IndustrySourceId } from '../facts/industrySources.ts'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR, type Labour, type RampCase } from '../facts/rampChoices.ts'
import type { Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'

/** What is asked beside the scenario. */
export interface RampQuestion {
  rampCase: RampCase
  labour: Labour
  /** Supplies held at so many gigawatts of computers in every year. */
  caps: Partial<Record<PacedSupply, number>>
}
export const PLAIN: RampQuestion = { rampCase: 'central', labour: 'robots', caps: {} }

/** What a satellite is to the industry: its cells and its mass for a watt of computers. */
export interface SatelliteNeeds {
  cellsPerW: number
  kgPerKw: number
  ratedItW: number
  lifeYears: number
}
export function satelliteNeeds(model: Model): SatelliteNeeds {
  const costs = orbitCosts(model, 'central')
  const { boughtW, ratedItW, lifeYears } = costs
  return {
    cellsPerW: boughtW / ratedItW,
    kgPerKw: launchedKg(costs) / costs.satellites / (ratedItW / KW),
    ratedItW,
    lifeYears,
  }
}

/** Mass of a kilowatt that the ramp of a case reckons with: the one that is lighter or heavier of the case's and the
 *  scenario's, as the case is meant. */
export function caseKgPerKw(rampCase: RampCase, own: number): number {
  const { kgPerKw } = CASE_KG_PER_KW[rampCase]
  if (kgPerKw === null) return own
  return rampCase === 'sceptic' ? Math.max(kgPerKw, own) : Math.min(kgPerKw, own)
}

const YEARS = Array.from({ length: LAST_RAMP_YEAR - FIRST_RAMP_YEAR + 1 }, (_, i) => FIRST_RAMP_YEAR + i)

/** Of a path in a year: what the case takes, between the ends, which hold it. */
function spanIn(id: PathId, rampCase: RampCase, year: number): Span {
  const path: Path = PATHS[id]
  const ends = [path.low, path.central, path.high].map((line) => valueIn(line, year))
  const central = valueIn(path[endOf(path, rampCase)], year)
  return { low: Math.min(...ends), central, high: Math.max(...ends) }
}
const times = (one: Span, other: Span | number): Span => {
  const by = typeof other === 'number' ? { low: other, central: other, high: other } : other
  return { low: one.low * by.low, central: one.central * by.central, high: one.high * by.high }
}

export function figureIn(id: RampFigureId, rampCase: RampCase): number {
  const figure: RampFigure = RAMP_FIGURES[id]
  return figure[endOf(figure, rampCase)]
}

/** Terafab's computers from its wafer starts. */
export const terafabW = (startsPerMonth: number): number =>
  wafersW(startsPerMonth * 12, RAMP_FIGURES.terafabDieMm2.central, RAMP_FIGURES.terafabWPerChip.central)

function pacesOf(
  { rampCase, caps }: RampQuestion,
  needs: SatelliteNeeds,
  pue: number,
): Record<PacedSupply, Pace> {
  const figure = (id: RampFigureId) => figureIn(id, rampCase)
  const path = (id: PathId, perUnitW: number) => (year: number) => times(spanIn(id, rampCase, year), perUnitW)
  const kgPerKw = caseKgPerKw(rampCase, needs.kgPerKw)
  const wPerT = (1e3 / kgPerKw) * KW
  const share = figure('sunShare')
  const rules: Record<PacedSupply, [isBuilt: boolean, inYear: (year: number) => Span]> = {
    'solar-cells': [true, path('cellsGw', GW / needs.cellsPerW)],
    // Tools come when they come.
    logic: [false, path('logicGw', GW)],
    packaging: [true, path('packagingGw', GW)],
    memory: [true, path('memoryEb', GW / figure('memoryEbPerGw'))],
    terafab: [true, path('terafabStartsPerMonth', terafabW(1))],
    // Flights wait for pads, ships and permits more than for hands.
    launch: [
      false,
      (year) =>
        times(times(spanIn('flightsPerYear', rampCase, year), spanIn('payloadT', rampCase, year)), wPerT),
    ],
    satellites: [true, path('satellitesT', wPerT)],
    queue: [false, path('queueGw', GW / pue)],
    transformers: [false, path('transformersGw', GW / pue)],
    turbines: [false, path('turbinesGw', GW / pue)],
    'gas-plants': [true, path('gasPlantsGw', GW / pue)],
    panels: [true, path('panelsGw', (GW * share) / figure('sunPanelRatio') / pue)],
    batteries: [true, path('batteriesGwh', (GW * share) / figure('sunBatteryHours') / pue)],
  }
  const held = (gw: number): Pace['yearlyW'] =>
    YEARS.map(() => ({ low: gw * GW, central: gw * GW, high: gw * GW }))
  const paceOf = (id: PacedSupply): Pace => {
    const [isBuilt, inYear] = rules[id]
    const gw = caps[id]
    return { isBuilt, yearlyW: gw === undefined ? YEARS.map(inYear) : held(gw) }
  }
  const ids = Object.keys(rules) as PacedSupply[]
  return Object.fromEntries(ids.map((id): [string, Pace] => [id, paceOf(id)])) as Record<PacedSupply, Pace>
}

function robotsOf(rampCase: RampCase): Robots {
  const figure = (id: RampFigureId) => figureIn(id, rampCase)
  const path = (id: PathId) => (year: number) => spanIn(id, rampCase, year).central
  const reducers = path('reducersM')
  return {
    lines: ROBOT_LINES,
    planFraction: figure('robotPlanFraction'),
    rampYears: figure('robotRampYears'),
    reducersFor: (year) => (reducers(year) * 1e6) / figure('reducersPerRobot'),
    productivity: path('robotProductivity'),
    dutyRatio: figure('robotDutyRatio'),
    lifeYears: figure('robotLifeYears'),
  }
}

/** Computers on Earth before the first year, the last year first: each year so many times as many as the one before. */
function madeBefore(rampCase: RampCase, lifeYears: number): number[] {
  const ratio = figureIn('computersBeforeRatio', rampCase)
  const shares = Array.from({ length: Math.ceil(lifeYears) }, (_, age) => ratio ** -age)
  const whole = shares.reduce((sum, one) => sum + one, 0)
  return shares.map((one) => (figureIn('computersBeforeGw', rampCase) * GW * one) / whole)
}

export function rampInputs(
  { pue, chipLifeYears }: Pick<Scenario, 'pue' | 'chipLifeYears'>,
  needs: SatelliteNeeds,
  question: RampQuestion,
): RampInputs {
  const { rampCase, labour } = question
  const figure = (id: RampFigureId) => figureIn(id, rampCase)
  const workers = figure('buildersUs')
  const { low, high } = RAMP_FIGURES.buildersShare
  return {
    firstYear: FIRST_RAMP_YEAR,
    paces: pacesOf(question, needs, pue),
    orbitFraction: figure('orbitFraction'),
    satelliteLifeYears: needs.lifeYears,
    computerLifeYears: chipLifeYears,
    beforeW: madeBefore(rampCase, chipLifeYears),
    robots: labour === 'people' ? null : robotsOf(rampCase),
    building: {
      workers,
      labourFraction: figure('labourFraction'),
      bottleneck: figure('labourBottleneck'),
    },
    builders: { low: low * workers, central: figure('buildersShare') * workers, high: high * workers },
    builderYearsPerW: figure('builderYearsPerGw') / GW,
    isLabourEndless: labour === 'endless',
  }
}

export interface ToldYear extends RampYear {
  satellites: number
  launches: number
  /** Chance that each supply is the smallest. */
  chances: { orbit: Record<string, number>; earth: Record<string, number> }
}

export interface Ramp {
  question: RampQuestion
  needs: SatelliteNeeds
  kgPerKw: number
  years: ToldYear[]
  /** In which what is added in a year doubles, over all years, in orbit and on Earth together; null where it does not. */
  doublingYears: number | null
}

/** Flights that carry a power of computers in a year of a case. */
export const flightsFor = (powerW: number, kgPerKw: number, rampCase: RampCase, year: number): number =>
  Math.ceil(((powerW / KW) * kgPerKw) / (spanIn('payloadT', rampCase, year).central * 1e3) - 1e-9)

const addedW = ({ orbit, earth }: RampYear): number => orbit.addedW + earth.addedW

export function rampOf(model: Model, question: RampQuestion = PLAIN): Ramp {
  const needs = satelliteNeeds(model)
  const kgPerKw = caseKgPerKw(question.rampCase, needs.kgPerKw)
  const years = ramp(rampInputs(model.scenario, needs, question))
  const grown = addedW(at(years, years.length - 1)) / addedW(at(years, 0))
  return {
    question,
    needs,
    kgPerKw,
    years: years.map((one) => ({
      ...one,
      satellites: Math.floor(one.orbit.installedW / needs.ratedItW + 1e-9),
      launches: flightsFor(one.orbit.addedW, kgPerKw, question.rampCase, one.year),
      chances: { orbit: bindingChances(one.orbit.caps), earth: bindingChances(one.earth.caps) },
    })),
    doublingYears: doublingYears(grown ** (1 / (years.length - 1))),
  }
}

/** Sources that the ramp of a case rests on. */
export const rampSources = (rampCase: RampCase): IndustrySourceId[] => {
  const paths = Object.values<Path>(PATHS).flatMap(({ sources }) => sources)
  const figures = Object.values<RampFigure>(RAMP_FIGURES).flatMap(({ sources }) => sources)
  const { source } = CASE_KG_PER_KW[rampCase]
  return [...new Set([...paths, ...figures, 'robot-lines' as const, ...(source ? [source] : [])])]
}
