/** The one table of what a user decides: unit, range, default and source of every field. Types, validation, sliders,
 *  command-line flags, link keys and the JSON Schema are all read from it. Units are those people speak (km, degrees,
 *  kW); scenario/answers/model.ts turns them into SI. What a field may be: field.ts; those of a satellite:
 *  satelliteFields.ts; of what is computed: workFields.ts; of carbon: carbonFields.ts. */
import { parseUtc } from '../../physics/time.ts'
import { COOLINGS } from '../../systems/cooling.ts'
import { SOILING_FRACTION } from '../../systems/pv.ts'
import { SUPPLIES } from '../../systems/supply.ts'
import { FIGURES, type FigureId } from '../facts/figures.ts'
import { FIRST_PURCHASE_YEAR, LAST_PURCHASE_YEAR } from '../facts/launchPath.ts'
import { FIRST_RAMP_YEAR, LABOURS, LAST_RAMP_YEAR, RAMP_CASES } from '../facts/rampChoices.ts'
import { CARBON_FIELDS } from './carbonFields.ts'
import type { Field, NumberField, Values } from './field.ts'
import { LEARNING_FIELDS } from './learningFields.ts'
import type { SATELLITE_FIELDS } from './satelliteFields.ts'
import { WORK_FIELDS } from './workFields.ts'

export const MAX_SATELLITES = 2_000_000
export const MAX_GROUPS = 40
/** A plane is what costs: a million satellites fly in about 2,000. Each satellite of a cluster counts as one. */
export const MAX_PLANES = 100_000

/** A group of shells: one shell, or several at equal steps from the first to the top altitude and inclination. */
export const GROUP_FIELDS = {
  pattern: { kind: 'choice', options: ['delta', 'star', 'cluster'], default: 'delta' },
  total: {
    kind: 'number',
    unit: '',
    min: 1,
    max: MAX_SATELLITES,
    step: 1,
    default: 64,
    integer: true,
    logarithmic: true,
  },
  planes: {
    kind: 'number',
    unit: '',
    min: 1,
    max: 2000,
    step: 1,
    default: 1,
    integer: true,
    logarithmic: true,
  },
  phasing: { kind: 'number', unit: '', min: 0, max: 1999, step: 1, default: 0, integer: true },
  altitudeKm: { kind: 'number', unit: 'km', min: 160, max: 40000, step: 1, default: 650, logarithmic: true },
  sunSynchronous: { kind: 'boolean', default: true },
  inclinationDeg: { kind: 'number', unit: '°', min: 0, max: 180, step: 0.1, default: 53 },
  ltanH: { kind: 'number', unit: 'h', min: 0, max: 24, step: 0.05, default: 18 },
  raanDeg: { kind: 'number', unit: '°', min: 0, max: 360, step: 0.1, default: 0 },
  argLatDeg: { kind: 'number', unit: '°', min: 0, max: 360, step: 0.1, default: 0 },
  shells: { kind: 'number', unit: '', min: 1, max: 200, step: 1, default: 1, integer: true },
  altitudeTopKm: { kind: 'number', unit: 'km', min: 160, max: 40000, step: 1, default: 650 },
  inclinationTopDeg: { kind: 'number', unit: '°', min: 0, max: 180, step: 0.1, default: 53 },
  spacingM: { kind: 'number', unit: 'm', min: 10, max: 100000, step: 10, default: 200, source: 'suncatcher' },
} as const satisfies Record<string, Field>

/** The ground: where, and how it is supplied. A preset of a constellation leaves it as it is. */
export const GROUND_FIELDS = {
  site: {
    kind: 'text',
    pattern: /^[a-z0-9-]{2,40}$/,
    expected: 'a site id, such as phoenix-az',
    default: 'phoenix-az',
  },
  /** The cheaper one at the place, or one by name. */
  mount: { kind: 'choice', options: ['cheapest', 'fixed', 'tracker'], default: 'cheapest' },
  supply: { kind: 'choice', options: SUPPLIES, default: 'solar' },
  pue: { kind: 'number', unit: '', min: 1, max: 3, step: 0.01, default: 1.15, source: 'google' },
  // After the PUE, so that a link with both is read as it was written.
  cooling: { kind: 'choice', options: ['given', ...COOLINGS], default: 'given' },
  availability: { kind: 'number', isShare: true, unit: '', min: 0.9, max: 1, step: 0.001, default: 0.97 },
  batteryHours: { kind: 'number', unit: 'h', min: 1, max: 12, step: 0.5, default: 4, source: 'ours' },
  soiling: {
    kind: 'number',
    isShare: true,
    unit: '',
    min: 0,
    max: 0.3,
    step: 0.005,
    default: SOILING_FRACTION,
    source: 'soiling',
  },
} as const satisfies Record<string, Field>

/** A figure that the user may put another value for. */
function money(
  id: FigureId,
  limits: Pick<NumberField, 'min' | 'max' | 'step' | 'logarithmic' | 'isShare'>,
): NumberField {
  const { unit, low, central, high, source } = FIGURES[id]
  return { kind: 'number', unit, default: central, low, high, source, ...limits }
}

/** What both sides of the comparison cost, and how fast they come: figures.ts. */
export const MONEY_FIELDS = {
  /** Of what is bought at the start. Before the prices, which follow from it and from how they learn where nobody sets one:
   *  yearPrices.ts. */
  purchaseYear: {
    kind: 'number',
    unit: '',
    min: FIRST_PURCHASE_YEAR,
    max: LAST_PURCHASE_YEAR,
    step: 1,
    default: FIRST_PURCHASE_YEAR,
    integer: true,
    isYear: true,
    source: 'launch-price',
  },
  ...LEARNING_FIELDS,
  studyYears: {
    kind: 'number',
    unit: 'yr',
    min: 1,
    max: 40,
    step: 1,
    default: 20,
    integer: true,
    source: 'ours',
  },
  discountRate: money('discountRate', { isShare: true, min: 0, max: 0.3, step: 0.005 }),
  countChips: { kind: 'boolean', default: false },
  chipUsdPerW: money('chipUsdPerW', { min: 0, max: 200, step: 1 }),
  chipLifeYears: money('chipLifeYears', { min: 1, max: 20, step: 0.5 }),
  failurePerYear: money('failurePerYear', { isShare: true, min: 0, max: 0.5, step: 0.005 }),
  satelliteFailurePerYear: money('satelliteFailurePerYear', { isShare: true, min: 0, max: 0.5, step: 0.005 }),
  satelliteUsdPerKg: money('satelliteUsdPerKg', { min: 1, max: 50_000, step: 1, logarithmic: true }),
  satelliteUsdPerW: money('satelliteUsdPerW', { min: 0.1, max: 500, step: 0.1, logarithmic: true }),
  launchUsdPerKg: money('launchUsdPerKg', { min: 1, max: 20000, step: 1, logarithmic: true }),
  satelliteLifeYears: money('satelliteLifeYears', { min: 1, max: 20, step: 0.5 }),
  payloadT: money('payloadT', { min: 1, max: 500, step: 1, logarithmic: true }),
  launchesPerYear: money('launchesPerYear', { min: 1, max: 100_000, step: 1, logarithmic: true }),
  satelliteTPerYear: money('satelliteTPerYear', { min: 1, max: 10_000_000, step: 1, logarithmic: true }),
  projectShare: money('projectShare', { isShare: true, min: 0.001, max: 1, step: 0.001, logarithmic: true }),
  facilityUsdPerW: money('facilityUsdPerW', { min: 0, max: 50, step: 0.1 }),
  pvUsdPerKw: money('pvUsdPerKw', { min: 0, max: 3000, step: 10 }),
  batteryUsdPerKwh: money('batteryUsdPerKwh', { min: 0, max: 1000, step: 5 }),
  gasPlantUsdPerKw: money('gasPlantUsdPerKw', { min: 0, max: 10000, step: 50 }),
  gasUsdPerMmbtu: money('gasUsdPerMmbtu', { min: 0, max: 50, step: 0.1 }),
  gridUsdPerMwh: money('gridUsdPerMwh', { min: 0, max: 500, step: 1 }),
} as const satisfies Record<string, Field>

/** The rest of the document. */
export const SCENARIO_FIELDS = {
  epoch: {
    kind: 'text',
    pattern: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$/,
    check: (text) => parseUtc(text) !== null, // 30 February
    expected: 'an ISO 8601 UTC date, such as 2026-01-01T00:00:00Z',
    default: '2026-01-01T00:00:00Z',
  },
  policy: { kind: 'choice', options: ['shed', 'ride-through'], default: 'shed' },
  /** Of a satellite that rides through. */
  enlargeArray: { kind: 'boolean', default: false },
  satellitePriceBy: { kind: 'choice', options: ['watt', 'kilogram'], default: 'watt' },
  ...WORK_FIELDS,
  ...GROUND_FIELDS,
  ...MONEY_FIELDS,
  ...CARBON_FIELDS,
} as const satisfies Record<string, Field>

/** Of the panel that tells what follows: each answers one question. */
export const ROOMS = ['now', 'year', 'battery', 'earth', 'price', 'satellite', 'industry', 'claims'] as const
export type Room = (typeof ROOMS)[number]

/** How it is shown: part of the link, not of the physics. */
export const VIEW_FIELDS = {
  compare: {
    kind: 'text',
    // Read once from left to right: the first '=' is the one that counts.
    pattern: /^([a-z0-9-]{2,40}|[^\s=]{1,200}=\S{0,40000})$/,
    expected: 'a preset id, none, or a scenario in the keys of a link',
    default: 'starlink-53',
  },
  colourBy: {
    kind: 'choice',
    options: ['sunlight', 'power', 'charge', 'temperature', 'compute', 'shell'],
    default: 'sunlight',
  },
  shadow: { kind: 'boolean', default: true },
  orbits: { kind: 'boolean', default: true },
  links: { kind: 'boolean', default: false },
  siteMarker: { kind: 'boolean', default: true },
  labels: { kind: 'boolean', default: true },
  stars: { kind: 'boolean', default: true },
  clouds: { kind: 'boolean', default: true },
  humanScale: { kind: 'boolean', default: false },
  eclipseArcs: { kind: 'boolean', default: true },
  beta: { kind: 'boolean', default: false },
  yearOfPlanes: { kind: 'boolean', default: false },
  group: { kind: 'number', unit: '', min: 1, max: MAX_GROUPS, step: 1, default: 1, integer: true },
  sideBySide: { kind: 'boolean', default: false },
  map: { kind: 'boolean', default: false },
  atlas: { kind: 'choice', options: ['none', 'ltan', 'inclination'], default: 'none' },
  atlasBy: { kind: 'choice', options: ['storage', 'days', 'longest', 'sunlit'], default: 'storage' },
  room: { kind: 'choice', options: ROOMS, default: 'now' },
  /** The one that is open. */
  claim: { kind: 'text', pattern: /^[a-z0-9-]{0,40}$/, expected: 'the id of a claim', default: '' },
  /** The ramp's fleet of `rampYear` is in the sky in place of one's own. */
  years: { kind: 'boolean', default: false },
  rampCase: { kind: 'choice', options: RAMP_CASES, default: 'central' },
  rampLabour: { kind: 'choice', options: LABOURS, default: 'robots' },
  rampYear: {
    kind: 'number',
    unit: '',
    min: FIRST_RAMP_YEAR,
    max: LAST_RAMP_YEAR,
    step: 1,
    default: 2030,
    integer: true,
    isYear: true,
  },
} as const satisfies Record<string, Field>

/** Of a group whose planes are filled one after another, while the years are in the sky: never written down, it follows
 *  from the ramp (answers/yearFleet.ts). */
export interface Filling {
  /** How many its planes are laid out for; the group's `total` of them stand, from the lowest plane on. */
  places: number
  /** Of these, by place from the first: worn out in the year, up to before the second of each pair. */
  worn: readonly (readonly [from: number, to: number])[]
}
export interface ShellGroup extends Values<typeof GROUP_FIELDS> {
  filling?: Filling
}
export type SatelliteValues = Values<typeof SATELLITE_FIELDS>
export type View = Values<typeof VIEW_FIELDS>

export interface Scenario extends Values<typeof SCENARIO_FIELDS> {
  /** The preset it started from. */
  preset: string
  groups: ShellGroup[]
  /** The catalogued satellite it started from. */
  satelliteId: string
  satellite: SatelliteValues
}
