/** Figures of a satellite's parts that no orbit gives: low, central and high, each with its source. Low makes a light
 *  satellite, and little of what follows. Array and battery have theirs in figures.ts, which the price uses. */
import type { MachineSourceId } from './machineSources.ts'

interface MachineInput {
  unit: string
  low: number
  central: number
  high: number
  source: MachineSourceId
}

export const MACHINE_FIGURES = {
  /** Of a radiator's plate. */
  radiatorKgPerM2: { unit: 'kg/m²', low: 2.4, central: 5, high: 10, source: 'radiator-mass' },
  computersKgPerKw: { unit: 'kg/kW', low: 3.4, central: 5.2, high: 10.3, source: 'rack-mass' },
  shieldKgPerKw: { unit: 'kg/kW', low: 0, central: 1, high: 3, source: 'shield-mass' },
  /** Of the whole satellite. */
  restFraction: { unit: '', low: 0.15, central: 0.2, high: 0.3, source: 'rest-mass' },
  /** Of the debris model: others for large orbits at 800 km are 1e-5 to 1e-4 a square metre and year of 1 cm and more. */
  debrisSpread: { unit: '', low: 0.33, central: 1, high: 3, source: 'debris-model' },
  hbmIrregularRad: { unit: 'rad', low: 2000, central: 2000, high: 2000, source: 'dose-parts' },
  /** Of one chip. */
  radPerSilentError: { unit: 'rad', low: 20, central: 17, high: 14.4, source: 'dose-parts' },
  /** Of a shell that nobody steers; a thick one has few collisions. */
  driftKm: { unit: 'km', low: 50, central: 10, high: 2, source: 'drift' },
  /** Of a fin: what it gives off over what it would if it were as warm at its end as at its root. */
  finEfficiency: { unit: '', low: 0.95, central: 0.92, high: 0.85, source: 'fins' },
  /** From the coolant to the chip, at rated power. */
  junctionRiseK: { unit: 'K', low: 15, central: 20, high: 30, source: 'junction' },
  /** A chip slows itself down from here on. */
  throttleC: { unit: '°C', low: 95, central: 90, high: 84, source: 'throttle' },
  /** From its way in to its way out of the computers. */
  loopRiseK: { unit: 'K', low: 20, central: 10, high: 10, source: 'loop' },
  loopPressurePa: { unit: 'Pa', low: 1e5, central: 2e5, high: 4e5, source: 'loop' },
  /** Of the computers at work, carried beside them. */
  spareFraction: { unit: '', low: 0.2, central: 0.05, high: 0, source: 'spares' },
  /** Until a chip that failed on Earth is exchanged. */
  exchangeDays: { unit: 'd', low: 2, central: 7, high: 30, source: 'exchange' },
  /** To save the state of a training run. */
  checkpointS: { unit: 's', low: 10, central: 30, high: 120, source: 'restart' },
  /** What a launch vehicle's bay holds. */
  bayM3: { unit: 'm³', low: 1000, central: 850, high: 600, source: 'bay' },
  /** Of it that satellites fill. */
  bayFilledFraction: { unit: '', low: 0.8, central: 0.6, high: 0.4, source: 'stowed' },
  arrayStowedMm: { unit: 'mm', low: 10, central: 20, high: 40, source: 'stowed' },
  radiatorStowedMm: { unit: 'mm', low: 30, central: 50, high: 100, source: 'stowed' },
  bodyM3PerKw: { unit: 'm³/kW', low: 0.02, central: 0.04, high: 0.08, source: 'stowed' },
} as const satisfies Record<string, MachineInput>

/** What others print, beside what is worked out. */
export interface PublishedFigure {
  who: string
  low: number
  high: number
  source: MachineSourceId
}

/** Heat rejected by a square metre of radiator, as each counts its area. */
export const PUBLISHED_WM2: readonly PublishedFigure[] = [
  { who: 'ISS, external loops', low: 166, high: 166, source: 'radiators-flown' },
  { who: 'Turyshev (JPL)', low: 400, high: 400, source: 'turyshev' },
  { who: 'Starcloud, white paper', low: 633, high: 633, source: 'starcloud-2024' },
  { who: 'AI1, August 2026', low: 1094, high: 1094, source: 'ai1-aug' },
  { who: 'AI1, June 2026', low: 1400, high: 1400, source: 'ai1-jun' },
]

/** Days to the first collision if all that flew in low orbits stopped steering. */
export const PUBLISHED_CLOCK_DAYS: readonly PublishedFigure[] = [
  { who: 'CRASH clock, all satellites of 2018', low: 164, high: 164, source: 'crash-clock' },
  { who: 'CRASH clock, January 2026', low: 3.8, high: 3.8, source: 'crash-clock' },
]

/** Collisions of one satellite a year, nobody steering. */
export const PUBLISHED_MEETINGS: readonly PublishedFigure[] = [
  { who: 'A peer, 80,000 satellites: as its page says', low: 0.05, high: 0.05, source: 'peer-meetings' },
  {
    ...{ who: 'The same peer: by its tool, 2,608 collisions a year', source: 'peer-meetings' },
    low: (2 * 2608) / 80_000,
    high: (2 * 2608) / 80_000,
  },
]

/** Kilograms of satellite for a kilowatt. */
export const PUBLISHED_KG_PER_KW: readonly PublishedFigure[] = [
  { who: 'Tether, Univ. of Pennsylvania', low: 5, high: 5, source: 'specific-mass' },
  { who: 'SpaceX, filing', low: 10, high: 10, source: 'spacex-filing' },
  { who: 'AI1, per peak kilowatt', low: 13.3, high: 14.3, source: 'specific-mass' },
  { who: 'Starcloud-3', low: 15, high: 15, source: 'specific-mass' },
  { who: 'Starlink V2 mini', low: 20.5, high: 20.5, source: 'suncatcher' },
  { who: 'Stampede', low: 20, high: 25, source: 'cowboy' },
  { who: 'Turyshev (JPL)', low: 34, high: 59, source: 'turyshev' },
]
