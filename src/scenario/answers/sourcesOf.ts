/** Where the figures of a side come from: the figures that a part of its cost, a footprint or a mass rests on. */
import type { Item, Part } from '../../economics/sides.ts'
import { SATELLITES } from '../document/satellites.ts'
import type { Scenario } from '../document/schema.ts'
import { factorIn } from '../document/yearPrices.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import { FIRST_PURCHASE_YEAR } from '../facts/launchPath.ts'
import { isLearned, LEARNERS, LEARNING } from '../facts/learning.ts'
import type { SourceId } from '../facts/sources.ts'

/** Figures that a part of a side's cost comes from. */
const PART_FIGURES: Record<Part, readonly FigureId[]> = {
  satellite: ['satelliteUsdPerW', 'satelliteUsdPerKg', 'satelliteLifeYears'],
  'space-battery': [
    'addedBatteryWhPerKg',
    'addedBatteryUsdPerKg',
    'batteryFadePerYear',
    'satelliteLifeYears',
  ],
  launch: ['launchUsdPerKg', 'addedArrayWPerKg', 'satelliteLifeYears'],
  chips: ['chipUsdPerW', 'chipLifeYears'],
  facility: ['facilityUsdPerW', 'facilityLifeYears'],
  pv: ['pvUsdPerKw', 'trackerUsdPerKw', 'pvLifeYears', 'pvLossPerYear'],
  battery: ['batteryUsdPerKwh', 'batteryLifeYears', 'batteryFadePerYear'],
  'gas-plant': ['gasPlantUsdPerKw', 'gasOverbuildRatio', 'facilityLifeYears'],
  'gas-starts': ['gasStartUsdPerMw'],
  'satellite-failures': ['satelliteFailurePerYear', 'satelliteLifeYears'],
  'chip-failures': ['failurePerYear'],
  gas: ['gasUsdPerMmbtu'],
  grid: ['gridUsdPerMwh'],
  'grid-demand': ['gridDemandUsdPerKwYear'],
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
/** Figures that a scenario does not use. */
const isUnused = (scenario: Scenario): Partial<Record<FigureId, boolean>> => ({
  satelliteUsdPerW: scenario.satellitePriceBy !== 'watt',
  satelliteUsdPerKg: scenario.satellitePriceBy !== 'kilogram',
  addedArrayWPerKg: scenario.policy === 'shed' || !scenario.enlargeArray,
})
export function figuresOf(
  side: 'orbit' | 'ground',
  { line, part }: Item,
  scenario: Scenario,
): readonly FigureId[] {
  if (side === 'orbit' && part === 'chips') return ORBIT_CHIPS
  const figures = (line === 'operation' && OPERATION_FIGURES[part]) || PART_FIGURES[part]
  const unused = isUnused(scenario)
  return figures.filter((id) => !unused[id])
}

export const sourcesOf = (figures: readonly FigureId[]): SourceId[] => [
  ...new Set(figures.map((id) => FIGURES[id].source)),
]

/** Where a price that learns has its later years from: its rate, where a source gives one, and its doublings; nowhere while
 *  it does not move. */
function learntFrom(id: FigureId, scenario: Scenario): SourceId[] {
  if (!isLearned(id) || scenario.purchaseYear === FIRST_PURCHASE_YEAR) return []
  const { rate, doublings } = LEARNING[LEARNERS[id]]
  const { low, high } = factorIn(scenario, id, scenario.purchaseYear)
  if (low === 1 && high === 1) return []
  return rate.high > 0 ? [rate.source, doublings.source] : [doublings.source]
}

/** The same of prices in the scenario's year of purchase. */
export const priceSources = (figures: readonly FigureId[], scenario: Scenario): SourceId[] => [
  ...new Set([...sourcesOf(figures), ...figures.flatMap((id) => learntFrom(id, scenario))]),
]

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
    fuelWhPerYear: ['gas-heat', 'gas-starts'],
  },
}

/** Where the figures of a footprint that is not zero come from. */
export const footprintSources = (
  side: 'orbit' | 'ground',
  key: FootprintKey,
  { cooling }: Pick<Scenario, 'cooling'>,
): readonly SourceId[] =>
  FOOTPRINT_SOURCES[side][key].map((id) => (id === 'wue' && cooling !== 'given' ? 'cooling-model' : id))

/** Where the mass of a satellite comes from: filed, or an assumption of ours. */
export function massSources({ satelliteId, satellite, policy }: Scenario): SourceId[] {
  const known = SATELLITES[satelliteId]
  const battery: SourceId[] = policy === 'shed' ? [] : ['space-battery']
  if (known?.values.massKg !== satellite.massKg) return battery // the user's own
  if (known.assumed.includes('massKg')) return ['ours', ...battery]
  return [...(known.massSource ? [known.massSource] : known.sources), ...battery]
}
