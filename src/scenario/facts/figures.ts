/** Figures of money, footprint and time that no orbit or weather gives: low, central and high, each with its source.
 *  Central values are our choice from the sources' range. The first part is the user's to change (schema.ts takes
 *  default, range and source from here); the rest is fixed. */
import { FIRST_PURCHASE_YEAR, launchPriceIn } from './launchPath.ts'
import type { SourceId } from './sources.ts'

export interface Figure {
  unit: string
  low: number
  central: number
  high: number
  source: SourceId
  /** A long life or a big payload is cheap. */
  highIsCheap?: true
}

export const FIGURES = {
  // The user's to change.
  discountRate: { unit: '1/yr', low: 0.05, central: 0.08, high: 0.11, source: 'wacc' },
  chipUsdPerW: { unit: 'USD/W', low: 20, central: 26, high: 40, source: 'chip-price' },
  chipLifeYears: { unit: 'yr', low: 3, central: 5, high: 6, source: 'chip-life', highIsCheap: true },
  failurePerYear: { unit: '1/yr', low: 0.03, central: 0.05, high: 0.09, source: 'chip-failure' },
  satelliteFailurePerYear: {
    unit: '1/yr',
    low: 0.01,
    central: 0.05,
    high: 0.09,
    source: 'satellite-failure',
  },
  satelliteUsdPerW: { unit: 'USD/W', low: 5, central: 22, high: 32, source: 'satellite-price' },
  satelliteUsdPerKg: { unit: 'USD/kg', low: 333, central: 800, high: 1540, source: 'satellite-kg-price' },
  launchUsdPerKg: { unit: 'USD/kg', ...launchPriceIn(FIRST_PURCHASE_YEAR), source: 'launch-price' },
  satelliteLifeYears: {
    unit: 'yr',
    low: 5,
    central: 5,
    high: 10,
    source: 'satellite-life',
    highIsCheap: true,
  },
  payloadT: { unit: 't', low: 44, central: 100, high: 200, source: 'payload', highIsCheap: true },
  launchesPerYear: { unit: '1/yr', low: 4, central: 69, high: 8766, source: 'cadence', highIsCheap: true },
  projectShare: {
    unit: '',
    low: 0.025,
    central: 0.1,
    high: 0.25,
    source: 'project-share',
    highIsCheap: true,
  },
  satelliteTPerYear: {
    unit: 't/yr',
    low: 1700,
    central: 2100,
    high: 1_000_000,
    source: 'satellite-rate',
    highIsCheap: true,
  },
  facilityUsdPerW: { unit: 'USD/W', low: 9.3, central: 11.7, high: 15, source: 'facility' },
  pvUsdPerKw: { unit: 'USD/kW', low: 550, central: 691, high: 1150, source: 'pv-price' },
  batteryUsdPerKwh: { unit: 'USD/kWh', low: 125, central: 165, high: 280, source: 'battery-price' },
  gasPlantUsdPerKw: { unit: 'USD/kW', low: 2000, central: 2700, high: 3500, source: 'gas-plant' },
  gasUsdPerMmbtu: { unit: 'USD/MMBtu', low: 3, central: 4.3, high: 6, source: 'gas-price' },
  gridUsdPerMwh: { unit: 'USD/MWh', low: 46.2, central: 91.7, high: 141.9, source: 'grid-price' },
  // Fixed: money.
  orbitOperationPerYear: { unit: '1/yr', low: 0.01, central: 0.01, high: 0.03, source: 'orbit-operation' },
  addedBatteryUsdPerKg: { unit: 'USD/kg', low: 400, central: 800, high: 1600, source: 'space-battery-price' },
  addedArrayWPerKg: {
    unit: 'W/kg',
    low: 61,
    central: 100,
    high: 165,
    source: 'space-array',
    highIsCheap: true,
  },
  addedBatteryWhPerKg: {
    unit: 'Wh/kg',
    low: 100,
    central: 150,
    high: 265,
    source: 'space-battery',
    highIsCheap: true,
  },
  facilityLifeYears: {
    unit: 'yr',
    low: 15,
    central: 20,
    high: 30,
    source: 'facility-life',
    highIsCheap: true,
  },
  groundOperationPerYear: { unit: '1/yr', low: 0.03, central: 0.05, high: 0.08, source: 'ground-operation' },
  pvLifeYears: { unit: 'yr', low: 30, central: 30, high: 30, source: 'plant-life' },
  batteryLifeYears: { unit: 'yr', low: 15, central: 20, high: 20, source: 'plant-life', highIsCheap: true },
  pvOperationUsdPerKwYear: {
    unit: 'USD/(kW·yr)',
    low: 13,
    central: 13,
    high: 13,
    source: 'plant-operation',
  },
  batteryOperationPerYear: {
    unit: '1/yr',
    low: 0.015,
    central: 0.015,
    high: 0.015,
    source: 'plant-operation',
  },
  batteryFadePerYear: { unit: '1/yr', low: 0.015, central: 0.02, high: 0.04, source: 'battery-fade' },
  trackerUsdPerKw: { unit: 'USD/kW', low: 60, central: 60, high: 60, source: 'tracker-price' },
  pvLossPerYear: { unit: '1/yr', low: 0.0048, central: 0.0075, high: 0.0088, source: 'pv-fleet' },
  gasOverbuildRatio: { unit: '', low: 1.3, central: 1.5, high: 1.7, source: 'gas-overbuild' },
  gasStartUsdPerMw: { unit: 'USD/MW', low: 35, central: 55, high: 79, source: 'gas-starts' },
  gridDemandUsdPerKwYear: {
    unit: 'USD/(kW·yr)',
    low: 98.5,
    central: 118.6,
    high: 202.5,
    source: 'grid-demand',
  },
  // Fixed: other ways to power the load on Earth.
  windUsdPerMwh: { unit: 'USD/MWh', low: 37, central: 62, high: 86, source: 'wind-price' },
  nuclearUsdPerMwh: { unit: 'USD/MWh', low: 182, central: 182, high: 182, source: 'nuclear-price' },
  lineUsdPerWMm: { unit: 'USD/(W·1000 km)', low: 0.73, central: 0.73, high: 0.95, source: 'line-price' },
  lineLossPerMm: { unit: '1/1000 km', low: 0.03, central: 0.03, high: 0.03, source: 'line-loss' },
  // Fixed: footprint.
  centerAcrePerMw: { unit: 'acre/MW', low: 0.5, central: 0.8, high: 1.5, source: 'center-land' },
  pvFixedMwPerHa: { unit: 'MW/ha', low: 0.87, central: 0.87, high: 0.87, source: 'pv-land' },
  pvTrackerMwPerHa: { unit: 'MW/ha', low: 0.59, central: 0.59, high: 0.59, source: 'pv-land' },
  waterLPerKwh: { unit: 'L/kWh', low: 0.1, central: 0.3, high: 1.8, source: 'wue' },
  pvWaterM3PerMwYear: { unit: 'm³/(MW·yr)', low: 38, central: 95, high: 190, source: 'pv-water' },
  gasKgPerMmbtu: { unit: 'kg/MMBtu', low: 53.06, central: 53.06, high: 53.06, source: 'gas-carbon' },
  pvKgPerKw: { unit: 'kg/kW', low: 630, central: 1112, high: 1112, source: 'pv-carbon' },
  batteryKgPerKwh: { unit: 'kg/kWh', low: 77, central: 91, high: 221, source: 'battery-carbon' },
  methaneTPerLaunch: { unit: 't', low: 1000, central: 1200, high: 1200, source: 'launch-fuel' },
  // Fixed: time, from the decision.
  firstFlightYears: { unit: 'yr', low: 1, central: 2, high: 4, source: 'first-flight' },
  buildYears: { unit: 'yr', low: 1, central: 2, high: 3.6, source: 'build-time' },
  plantYears: { unit: 'yr', low: 1.5, central: 1.58, high: 1.67, source: 'plant-time' },
  transformerYears: { unit: 'yr', low: 2.5, central: 3, high: 4, source: 'transformers' },
  breakerYears: { unit: 'yr', low: 1.5, central: 2.4, high: 3, source: 'breakers' },
  turbineYears: { unit: 'yr', low: 1.5, central: 5, high: 7, source: 'turbines' },
  hookupYears: { unit: 'yr', low: 3, central: 4, high: 7, source: 'hookup' },
  // The same of a small load.
  smallBuildYears: { unit: 'yr', low: 0.33, central: 1, high: 2, source: 'small-build' },
  smallTransformerYears: { unit: 'yr', low: 0.7, central: 1, high: 1.4, source: 'small-transformers' },
  switchgearYears: { unit: 'yr', low: 0.77, central: 1, high: 1.25, source: 'switchgear' },
  engineYears: { unit: 'yr', low: 1, central: 1.25, high: 1.5, source: 'turbines' },
  smallHookupYears: { unit: 'yr', low: 1, central: 1.25, high: 1.5, source: 'small-hookup' },
  smallPlantYears: { unit: 'yr', low: 0.33, central: 1, high: 1.67, source: 'small-build' },
  // Fixed: what is made or connected in a year, of which one project gets its share.
  chipGwPerYear: { unit: 'GW/yr', low: 20, central: 22, high: 40, source: 'chip-growth', highIsCheap: true },
  centerGwPerYear: {
    unit: 'GW/yr',
    low: 8,
    central: 20,
    high: 25,
    source: 'center-growth',
    highIsCheap: true,
  },
  batteryGwhPerYear: {
    unit: 'GWh/yr',
    low: 240,
    central: 315,
    high: 450,
    source: 'battery-growth',
    highIsCheap: true,
  },
  gridGwPerYear: { unit: 'GW/yr', low: 10, central: 17, high: 25, source: 'grid-growth', highIsCheap: true },
  gasGwPerYear: { unit: 'GW/yr', low: 8, central: 12, high: 20, source: 'gas-growth', highIsCheap: true },
  pvGwPerYear: { unit: 'GW/yr', low: 65, central: 728, high: 728, source: 'pv-growth', highIsCheap: true },
  queueYears: { unit: 'yr', low: 3.6, central: 5.1, high: 7.1, source: 'queue' },
} as const satisfies Record<string, Figure>

export type FigureId = keyof typeof FIGURES
export const figureOf = (id: FigureId): Figure => FIGURES[id]
