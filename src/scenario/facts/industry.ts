/** The industry's figures year by year: what is made or connected in a year, 2026 to 2045, low, central and high, and what
 *  three cases take. A line goes through years that sources name, straight in the logarithm between them, and grows by a
 *  share a year after the last; before its first year there is none. `stated`: as those who plan it say; `sceptic`: as
 *  those who doubt the orbit expect, who think better of the Earth. Every choice of ours says so in its source. */
import { at } from '../../lib/at.ts'
import { dieAreaMm2 } from '../../systems/chipmaking.ts'
import type { IndustrySourceId } from './industrySources.ts'
import type { RampCase } from './rampChoices.ts'

type Knot = readonly [year: number, value: number]
export interface Line {
  knots: readonly Knot[]
  /** After the last knot. */
  growthPerYear: number
}
type Ends = 'low' | 'central' | 'high'
export interface Path {
  unit: string
  low: Line
  central: Line
  high: Line
  stated: Ends
  sceptic: Ends
  sources: readonly IndustrySourceId[]
}

const line = (growthPerYear: number, ...knots: readonly Knot[]): Line => ({ knots, growthPerYear })

/** Growth after the last year that a source names. */
const WAFERS = 0.14
const DRAM = 0.194
const MODULES = 0.185
const TURBINES = 0.107
/** Of SpaceX's flights, and half of it. */
const FLIGHTS = (165 / 25) ** (1 / 5) - 1
const HALF_FLIGHTS = Math.sqrt(1 + FLIGHTS) - 1
/** A tenth of the plan and so on: see 'robot-model'. */
const REDUCERS = 0.14

export const PATHS = {
  cellsGw: {
    unit: 'GW/yr',
    low: line(0, [2026, 0.3], [2028, 10], [2030, 20]),
    central: line(MODULES, [2026, 3.2], [2028, 30], [2030, 60]),
    high: line(MODULES, [2026, 10], [2028, 100], [2029, 200]),
    stated: 'high',
    sceptic: 'low',
    sources: ['cell-path', 'us-cells', 'solar-100', 'cell-plants'],
  },
  logicGw: {
    unit: 'GW/yr',
    low: line(WAFERS, [2026, 20], [2028, 36], [2030, 60]),
    central: line(WAFERS, [2026, 22.5], [2028, 45], [2030, 90]),
    high: line(WAFERS, [2026, 25], [2028, 70], [2030, 200]),
    stated: 'low',
    sceptic: 'central',
    sources: ['logic-path', 'euv-tools', 'wafer-growth'],
  },
  packagingGw: {
    unit: 'GW/yr',
    low: line(WAFERS, [2026, 26], [2028, 47], [2030, 87]),
    central: line(WAFERS, [2026, 33], [2028, 60], [2030, 110]),
    high: line(WAFERS, [2026, 40], [2028, 73], [2030, 133]),
    stated: 'central',
    sceptic: 'central',
    sources: ['packaging-path'],
  },
  memoryEb: {
    unit: 'EB/yr',
    low: line(DRAM, [2026, 2.8], [2028, 5.8], [2030, 9.8]),
    central: line(DRAM, [2026, 3.15], [2028, 6.5], [2030, 11]),
    high: line(DRAM, [2026, 3.5], [2028, 7.2], [2030, 12.2]),
    stated: 'central',
    sceptic: 'central',
    sources: ['memory-path'],
  },
  terafabStartsPerMonth: {
    unit: '1/month',
    low: line(0),
    central: line(WAFERS, [2029, 2000], [2030, 5000]),
    high: line(0, [2029, 100e3], [2035, 1e6]),
    stated: 'high',
    sceptic: 'low',
    sources: ['terafab-path', 'terafab'],
  },
  flightsPerYear: {
    unit: '1/yr',
    low: line(0, [2026, 4], [2030, 25], [2035, 69]),
    central: line(HALF_FLIGHTS, [2026, 4], [2030, 69]),
    high: line(0, [2026, 4], [2029, 8766]),
    stated: 'high',
    sceptic: 'low',
    sources: ['launch-path', 'cadence', 'flight-growth'],
  },
  payloadT: {
    unit: 't',
    low: line(0, [2026, 44], [2035, 100]),
    central: line(0, [2026, 44], [2030, 100]),
    high: line(0, [2026, 44], [2029, 200]),
    stated: 'high',
    sceptic: 'low',
    sources: ['launch-path', 'payload'],
  },
  satellitesT: {
    unit: 't/yr',
    low: line(0, [2026, 1700]),
    central: line(HALF_FLIGHTS, [2026, 2100], [2030, 9500]),
    high: line(FLIGHTS, [2026, 2100], [2030, 1e6]),
    stated: 'high',
    sceptic: 'low',
    sources: ['satellite-path', 'satellite-rate', 'flight-growth'],
  },
  queueGw: {
    unit: 'GW/yr',
    low: line(0.028, [2026, 10]),
    central: line(0.035, [2026, 14.5], [2028, 17], [2030, 20]),
    high: line(0.04, [2026, 17], [2028, 25]),
    stated: 'low',
    sceptic: 'high',
    sources: ['queue-path', 'grid-growth'],
  },
  transformersGw: {
    unit: 'GW/yr',
    low: line(0, [2026, 12.2]),
    central: line(TURBINES, [2026, 12.2], [2029, 12.2]),
    high: line(TURBINES, [2026, 15.7], [2029, 15.7]),
    stated: 'low',
    sceptic: 'high',
    sources: ['transformer-gap', 'transformers', 'turbine-path'],
  },
  turbinesGw: {
    unit: 'GW/yr',
    low: line(TURBINES, [2026, 50 / 5]),
    central: line(TURBINES, [2026, 55 / 4]),
    high: line(TURBINES, [2026, 60 / 4]),
    stated: 'low',
    sceptic: 'high',
    sources: ['turbine-path', 'turbines'],
  },
  gasPlantsGw: {
    unit: 'GW/yr',
    low: line(TURBINES, [2026, 8], [2028, 12], [2030, 16]),
    central: line(TURBINES, [2026, 10], [2028, 15], [2030, 20]),
    high: line(TURBINES, [2026, 12], [2028, 18], [2030, 24]),
    stated: 'low',
    sceptic: 'high',
    sources: ['gas-growth', 'turbine-path'],
  },
  panelsGw: {
    unit: 'GW/yr',
    low: line(MODULES, [2026, 65]),
    central: line(MODULES, [2026, 728]),
    high: line(MODULES, [2026, 728]),
    stated: 'low',
    sceptic: 'high',
    sources: ['pv-growth', 'world-demand'],
  },
  batteriesGwh: {
    unit: 'GWh/yr',
    low: line(MODULES, [2026, 240]),
    central: line(MODULES, [2026, 315]),
    high: line(MODULES, [2026, 450]),
    stated: 'low',
    sceptic: 'high',
    sources: ['battery-growth', 'world-demand'],
  },
  reducersM: {
    unit: 'million/yr',
    low: line(0, [2026, 17]),
    central: line(REDUCERS, [2026, 17], [2030, 45]),
    high: line(REDUCERS, [2026, 17], [2030, 60]),
    stated: 'high',
    sceptic: 'low',
    sources: ['reducers', 'robot-model'],
  },
  robotProductivity: {
    unit: '',
    low: line(0, [2026, 0.3]),
    central: line(0, [2026, 0.4], [2030, 0.8]),
    high: line(0, [2026, 0.4], [2028, 1]),
    stated: 'high',
    sceptic: 'low',
    sources: ['robot-work', 'robot-model'],
  },
} as const satisfies Record<string, Path>
export type PathId = keyof typeof PATHS

/** Figures of the ramp that stay through the years: low, central and high, and which of them a case takes. */
export interface RampFigure {
  unit: string
  low: number
  central: number
  high: number
  stated: Ends
  sceptic: Ends
  sources: readonly IndustrySourceId[]
}

/** Told as one number. */
const one = (unit: string, value: number, ...sources: readonly IndustrySourceId[]): RampFigure => ({
  ...{ unit, low: value, central: value, high: value },
  ...{ stated: 'central', sceptic: 'central', sources },
})
const between = (
  unit: string,
  [low, central, high]: readonly [number, number, number],
  [stated, sceptic]: readonly [Ends, Ends],
  ...sources: readonly IndustrySourceId[]
): RampFigure => ({ unit, low, central, high, stated, sceptic, sources })

export const RAMP_FIGURES = {
  orbitFraction: between('', [0.2, 0.5, 0.8], ['high', 'low'], 'orbit-share', 'terafab'),
  memoryEbPerGw: between('EB/GW', [0.03, 0.1, 0.15], ['central', 'central'], 'memory-need'),
  /** 12 million wafers cut into a billion. */
  terafabDieMm2: one('mm²', dieAreaMm2(12e6, 1e9), 'terafab'),
  terafabWPerChip: one('W', 1000, 'terafab'),
  sunPanelRatio: one('W/W', 6, 'firm-sun'),
  sunBatteryHours: one('h', 17, 'firm-sun'),
  sunShare: one('', 70 / 849, 'world-demand'),
  buildersUs: one('', 8.303e6, 'builders-us'),
  buildersShare: between('', [0.03, 0.045, 0.06], ['central', 'central'], 'builders-share'),
  builderYearsPerGw: one('yr/GW', 2 * 6400, 'site-hands'),
  computersBeforeGw: one('GW', 10, 'compute-stock'),
  computersBeforeRatio: between('1/yr', [2.7, 3.3, 4.1], ['central', 'central'], 'compute-stock'),
  reducersPerRobot: between('', [20, 30, 40], ['low', 'high'], 'reducers'),
  robotPlanFraction: between('', [0.1, 0.3, 1], ['high', 'low'], 'robot-model', 'robot-record'),
  robotRampYears: between('yr', [2, 3, 4], ['low', 'high'], 'robot-model'),
  robotDutyRatio: between('', [1.5, 2.5, 3.5], ['high', 'low'], 'robot-model'),
  robotLifeYears: between('yr', [3, 5, 8], ['high', 'low'], 'robot-model'),
  labourFraction: between('', [0.2, 0.35, 0.6], ['high', 'low'], 'robot-model'),
  labourBottleneck: between('', [0.5, 0.7, 1], ['high', 'low'], 'robot-model'),
} as const satisfies Record<string, RampFigure>
export type RampFigureId = keyof typeof RAMP_FIGURES

/** Optimus lines: from when, and how many a year ('robot-lines'). */
export const ROBOT_LINES = [
  { firstYear: 2026, perYear: 1e6 },
  { firstYear: 2027, perYear: 10e6 },
] as const

/** Mass of a kilowatt of computers in orbit that a case takes; null: the scenario's satellite. Stated: 100 kW/t in the
 *  filing; the sceptic's: Turyshev's 40 kg/kW. */
export const CASE_KG_PER_KW: Record<RampCase, { kgPerKw: number | null; source: IndustrySourceId | null }> = {
  'as-stated': { kgPerKw: 10, source: 'spacex-filing' },
  central: { kgPerKw: null, source: null },
  sceptic: { kgPerKw: 40, source: 'turyshev' },
}

export function valueIn({ knots, growthPerYear }: Line, year: number): number {
  const first = knots[0]
  if (!first || year < first[0]) return 0
  let [from, value] = first
  for (const [to, next] of knots) {
    if (year < to) return value * (next / value) ** ((year - from) / (to - from))
    from = to
    value = next
  }
  return at(knots, knots.length - 1)[1] * (1 + growthPerYear) ** (year - from)
}

/** Which of three a case takes. */
export const endOf = (one: { stated: Ends; sceptic: Ends }, rampCase: RampCase): Ends =>
  rampCase === 'central' ? 'central' : rampCase === 'as-stated' ? one.stated : one.sceptic
