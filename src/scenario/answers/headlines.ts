/** The headline numbers of the comparison, one list for both sides, as the command line and the schema give them. Keys
 *  of the two sides are the same wherever the quantity is the same. */

import type { Footprint } from '../../economics/footprint.ts'
import {
  type Item,
  itemsOn,
  LINES,
  type Line,
  type Part,
  type Price,
  priceOf,
} from '../../economics/sides.ts'
import { DAY_MS, MW, YEAR_HOURS } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { backupOf } from '../../systems/supply.ts'
import { SATELLITES } from '../document/satellites.ts'
import type { Scenario } from '../document/schema.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import type { SourceId } from '../facts/sources.ts'
import type { Comparison, GroundSide, OrbitSide } from './compare.ts'
import type { GroundDesign } from './ground.ts'
import type { Range } from './levels.ts'
import { fleetDayItW, type Model, totalsAt } from './model.ts'
import { groundAt } from './plant.ts'

/** Figures that a part of a side's cost comes from. */
const PART_FIGURES: Record<Part, readonly FigureId[]> = {
  satellite: ['satelliteUsdPerW', 'satelliteLifeYears'],
  'space-battery': ['addedBatteryWhPerKg', 'addedBatteryUsdPerKg', 'satelliteLifeYears'],
  launch: ['launchUsdPerKg', 'satelliteLifeYears'],
  chips: ['chipUsdPerW', 'chipLifeYears'],
  facility: ['facilityUsdPerW', 'facilityLifeYears'],
  pv: ['pvUsdPerKw', 'pvLifeYears', 'pvLossPerYear'],
  battery: ['batteryUsdPerKwh', 'batteryLifeYears'],
  'gas-plant': ['gasPlantUsdPerKw', 'gasOverbuildRatio', 'facilityLifeYears'],
  'satellite-failures': ['satelliteFailurePerYear', 'satelliteLifeYears'],
  'chip-failures': ['failurePerYear'],
  gas: ['gasUsdPerMmbtu'],
  grid: ['gridUsdPerMwh'],
}
const OPERATION_FIGURES: Partial<Record<Part, readonly FigureId[]>> = {
  satellite: ['orbitOperationPerYear'],
  facility: ['groundOperationPerYear'],
  'gas-plant': ['groundOperationPerYear'],
  pv: ['pvOperationUsdPerKwYear'],
  battery: ['batteryOperationPerYear'],
}
/** In orbit computers live and fall with their satellite. */
const ORBIT_CHIPS: readonly FigureId[] = ['chipUsdPerW', 'satelliteLifeYears']
export function figuresOf(side: 'orbit' | 'ground', { line, part }: Item): readonly FigureId[] {
  if (side === 'orbit' && part === 'chips') return ORBIT_CHIPS
  return (line === 'operation' && OPERATION_FIGURES[part]) || PART_FIGURES[part]
}

const sourcesOf = (figures: readonly FigureId[]): SourceId[] => [
  ...new Set(figures.map((id) => FIGURES[id].source)),
]

export interface Headline {
  value: number | null
  unit: string
  low?: number
  high?: number
  source?: SourceId[]
}

/** Every key, its unit, and the sides that have it: what the schema lists. */
export const HEADLINES = {
  itNowW: ['W', 'both'],
  generatedNowW: ['W', 'both'],
  storedNowWh: ['Wh', 'both'],
  sunlitNowFraction: ['', 'orbit'],
  backupNowW: ['W', 'ground'],
  itTodayWh: ['Wh', 'both'],
  itYearWh: ['Wh', 'both'],
  itStudyWh: ['Wh', 'both'],
  sunlitYearFraction: ['', 'orbit'],
  hoursMetFraction: ['', 'ground'],
  satellites: ['', 'orbit'],
  launchedKg: ['kg', 'orbit'],
  launches: ['', 'orbit'],
  arrayW: ['W', 'orbit'],
  ratedItW: ['W', 'both'],
  loadAcW: ['W', 'ground'],
  pvCapacityW: ['W', 'ground'],
  pvBoughtW: ['W', 'ground'],
  batteryCapacityWh: ['Wh', 'both'],
  gasPlantW: ['W', 'ground'],
  worthUsd: ['USD', 'both'],
  usdPerMwh: ['USD/MWh', 'both'],
  usdPerKwYear: ['USD/(kW·yr)', 'both'],
  capitalUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  launchUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  replacementUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  energyUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  operationUsdPerKwYear: ['USD/(kW·yr)', 'both'],
  landM2: ['m²', 'both'],
  waterM3PerYear: ['m³/yr', 'both'],
  operationCo2KgPerMwh: ['kg/MWh', 'both'],
  buildCo2KgPerMwh: ['kg/MWh', 'both'],
  fuelWhPerYear: ['Wh/yr', 'both'],
  readyYears: ['yr', 'both'],
  panelLightWm2: ['W/m²', 'both'],
  deliveredWm2: ['W/m²', 'both'],
} as const satisfies Record<string, readonly [unit: string, side: 'orbit' | 'ground' | 'both']>
export type HeadlineKey = keyof typeof HEADLINES
export type Headlines = Partial<Record<HeadlineKey, Headline>>

const one = (key: HeadlineKey, value: number | null, source: readonly SourceId[] = []): Headline => ({
  value,
  unit: HEADLINES[key][0],
  ...(source.length > 0 && { source: [...source] }),
})

const ranged = (
  key: HeadlineKey,
  { low, central, high }: Range<number>,
  sources: readonly SourceId[] = [],
): Headline => {
  const { value, unit, source } = one(key, central, sources)
  return { value, unit, low, high, ...(source && { source }) }
}

export type FootprintKey =
  | 'landM2'
  | 'waterM3PerYear'
  | 'operationCo2KgPerMwh'
  | 'buildCo2KgPerMwh'
  | 'fuelWhPerYear'
const FOOTPRINT_SOURCES: Record<'orbit' | 'ground', Record<FootprintKey, readonly SourceId[]>> = {
  orbit: {
    landM2: [],
    waterM3PerYear: [],
    operationCo2KgPerMwh: [],
    buildCo2KgPerMwh: ['pv-carbon', 'battery-carbon', 'launch-fuel', 'payload'],
    fuelWhPerYear: ['launch-fuel', 'payload'],
  },
  ground: {
    landM2: ['pv-land', 'center-land'],
    waterM3PerYear: ['wue', 'pv-water'],
    operationCo2KgPerMwh: ['gas-carbon', 'grid-carbon'],
    buildCo2KgPerMwh: ['pv-carbon', 'battery-carbon'],
    fuelWhPerYear: ['gas-heat'],
  },
}

const mapRange = <T>(range: Range<T>, pick: (value: T) => number): Range<number> => ({
  low: pick(range.low),
  central: pick(range.central),
  high: pick(range.high),
})

/** Where the figures of a footprint that is not zero come from. */
export const footprintSources = (
  side: 'orbit' | 'ground',
  key: FootprintKey,
  { cooling }: Pick<Scenario, 'cooling'>,
): readonly SourceId[] =>
  FOOTPRINT_SOURCES[side][key].map((id) => (id === 'wue' && cooling !== 'given' ? 'cooling-model' : id))

const LINE_KEYS: Record<Line, HeadlineKey> = {
  capital: 'capitalUsdPerKwYear',
  launch: 'launchUsdPerKwYear',
  replacement: 'replacementUsdPerKwYear',
  energy: 'energyUsdPerKwYear',
  operation: 'operationUsdPerKwYear',
}

/** Where the mass of a satellite comes from: filed, or an assumption of ours. */
export function massSources({ satelliteId, satellite, policy }: Scenario): SourceId[] {
  const known = SATELLITES[satelliteId]
  const battery: SourceId[] = policy === 'shed' ? [] : ['space-battery']
  if (known?.values.massKg !== satellite.massKg) return battery // the user's own
  if (known.assumed.includes('massKg')) return ['ours', ...battery]
  return [...(known.massSource ? [known.massSource] : known.sources), ...battery]
}

/** What both sides have, in the same keys and over the same study. */
function sharedHeadlines(
  name: 'orbit' | 'ground',
  side: OrbitSide | GroundSide,
  { scenario, study, itMwhPerYear }: Comparison,
): Headlines {
  const sourcesOn = (items: readonly Item[]) => sourcesOf(items.flatMap((item) => figuresOf(name, item)))
  const all = sourcesOn(side.items.central)
  const price = (key: keyof Price) => mapRange(side.price, (value) => value[key])
  const lines = LINES.map((line) => {
    const range = mapRange(side.items, (items) => priceOf(itemsOn(items, line), study).usdPerKwYear)
    return [LINE_KEYS[line], ranged(LINE_KEYS[line], range, sourcesOn(itemsOn(side.items.central, line)))]
  })
  const print = (key: FootprintKey, pick: (print: Footprint) => number) => {
    const range = mapRange(side.footprint, pick)
    return ranged(key, range, range.high === 0 ? [] : footprintSources(name, key, scenario))
  }
  return {
    itStudyWh: one('itStudyWh', itMwhPerYear * MW * study.years),
    worthUsd: ranged('worthUsd', price('usd'), all),
    usdPerMwh: ranged('usdPerMwh', price('usdPerMwh'), all),
    usdPerKwYear: ranged('usdPerKwYear', price('usdPerKwYear'), all),
    ...Object.fromEntries(lines),
    landM2: print('landM2', ({ landM2 }) => landM2),
    waterM3PerYear: print('waterM3PerYear', ({ waterM3PerYear }) => waterM3PerYear),
    operationCo2KgPerMwh: print(
      'operationCo2KgPerMwh',
      ({ operationCo2KgPerYear }) => operationCo2KgPerYear / itMwhPerYear,
    ),
    buildCo2KgPerMwh: print('buildCo2KgPerMwh', ({ buildCo2KgPerYear }) => buildCo2KgPerYear / itMwhPerYear),
    fuelWhPerYear: print('fuelWhPerYear', ({ fuelWhPerYear }) => fuelWhPerYear),
    readyYears: ranged('readyYears', side.ready, sourcesOf(side.waits.flatMap(({ figures }) => figures))),
    panelLightWm2: one('panelLightWm2', panelLightWm2(side)),
    deliveredWm2: one('deliveredWm2', side.waterfall.at(-1)?.wPerM2 ?? null),
  }
}

/** Where both waterfalls begin. */
export const SUN_WM2 = SOLAR_CONSTANT_WM2

/** Light on the panels in the mean of the year, before any cell. */
export const panelLightWm2 = ({ waterfall }: Pick<OrbitSide | GroundSide, 'waterfall'>): number => {
  const cells = waterfall.findIndex(({ id }) => id === 'cells')
  return waterfall[cells - 1]?.wPerM2 ?? SOLAR_CONSTANT_WM2
}

function orbitHeadlines(model: Model, comparison: Comparison, utcMs: number): Headlines {
  const { orbit, fleetYear } = comparison
  const now = totalsAt(model, utcMs)
  const { satellites, arrayW, ratedItW } = orbit.costs.central
  return {
    itNowW: one('itNowW', now.itPowerW),
    generatedNowW: one('generatedNowW', now.generatedW),
    storedNowWh: one('storedNowWh', now.batteryWh),
    sunlitNowFraction: one('sunlitNowFraction', now.sunlitFraction),
    itTodayWh: one('itTodayWh', fleetDayItW(model, utcMs) * 24),
    itYearWh: one('itYearWh', fleetYear.meanItW * YEAR_HOURS),
    sunlitYearFraction: one('sunlitYearFraction', fleetYear.meanSunlitFraction),
    satellites: one('satellites', satellites),
    launchedKg: one('launchedKg', orbit.launchedKg, massSources(model.scenario)),
    launches: ranged('launches', orbit.launches, ['payload']),
    ratedItW: one('ratedItW', satellites * ratedItW),
    arrayW: one('arrayW', satellites * arrayW),
    batteryCapacityWh: one('batteryCapacityWh', now.batteryCapacityWh),
    ...sharedHeadlines('orbit', orbit, comparison),
  }
}

/** Energy to the computers on the UTC day of an instant and in the typical year. */
export function groundEnergyWh(design: GroundDesign, comparison: Comparison, utcMs: number) {
  const { scenario, study } = comparison
  if (!comparison.ground) return null
  const startMs = Math.floor(utcMs / DAY_MS) * DAY_MS
  let todayWh = 0
  for (let hour = 0; hour < 24; hour++) {
    const now = groundAt(design, scenario, study.itW, startMs + (hour + 0.5) * (DAY_MS / 24))
    todayWh += now?.itPowerW ?? 0
  }
  return { todayWh, yearWh: study.itW * YEAR_HOURS }
}

function groundHeadlines(
  ground: GroundSide,
  design: GroundDesign,
  comparison: Comparison,
  utcMs: number,
): Headlines {
  const { scenario, study } = comparison
  const now = groundAt(design, scenario, study.itW, utcMs)
  const energy = groundEnergyWh(design, comparison, utcMs)
  const isBackedUp = backupOf(scenario.supply) !== null
  const { supply, pvCapacityW, pvW, batteryWh, gasPlantW, ratedItW, loadAcW } = ground.plant
  return {
    itNowW: one('itNowW', now?.itPowerW ?? null),
    generatedNowW: one('generatedNowW', now?.pvOutputW ?? null),
    storedNowWh: one('storedNowWh', now ? now.batterySocFraction * now.batteryCapacityWh : null),
    backupNowW: one('backupNowW', now ? now.gridW + now.gasW : null),
    itTodayWh: one('itTodayWh', energy?.todayWh ?? null),
    itYearWh: one('itYearWh', energy?.yearWh ?? null),
    hoursMetFraction: one('hoursMetFraction', isBackedUp ? 1 : supply.year.dispatch.hoursMetFraction),
    ratedItW: one('ratedItW', ratedItW),
    loadAcW: one('loadAcW', loadAcW),
    pvCapacityW: one('pvCapacityW', pvCapacityW),
    pvBoughtW: one('pvBoughtW', pvW, ['pv-fleet']),
    batteryCapacityWh: one('batteryCapacityWh', batteryWh),
    gasPlantW: one('gasPlantW', gasPlantW),
    ...sharedHeadlines('ground', ground, comparison),
  }
}

/** Both sides at an instant. The ground is null where its supply cannot carry the load. */
export function headlines(model: Model, design: GroundDesign, comparison: Comparison, utcMs: number) {
  const { ground } = comparison
  return {
    orbit: orbitHeadlines(model, comparison, utcMs),
    ground: ground && groundHeadlines(ground, design, comparison, utcMs),
  }
}
