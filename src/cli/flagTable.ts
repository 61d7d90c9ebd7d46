/** The one table of flags: what each means and accepts. Ranges of fields that a scenario has come from its schema. Parsing,
 *  validation, batch keys and help are read from here (flags.ts). */
import { FLEET_FORMATS } from '../scenario/answers/fleetFile.ts'
import { DRAWS } from '../scenario/answers/monteCarlo.ts'
import type { Field, NumberField } from '../scenario/document/field.ts'
import { FLEET_SIZE } from '../scenario/document/fleetSize.ts'
import { SATELLITE_FIELDS } from '../scenario/document/satelliteFields.ts'
import { GROUND_FIELDS, GROUP_FIELDS, MAX_SATELLITES, SCENARIO_FIELDS } from '../scenario/document/schema.ts'
import { FIRST_RAMP_YEAR, LABOURS, LAST_RAMP_YEAR, RAMP_CASES } from '../scenario/facts/rampChoices.ts'
import { HELD_SUPPLIES } from './heldSupplies.ts'

export type Flag =
  | { kind: 'field'; field: Field; about: string }
  | { kind: 'utc'; about: string }
  | { kind: 'utcList'; about: string }
  /** `form`: how it is written, for the help. */
  | { kind: 'text'; form: string; expected: string; about: string }
  | { kind: 'document'; expected: string; about: string }

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

const number = (unit: string, min: number, max: number, integer?: true): NumberField => ({
  kind: 'number',
  unit,
  min,
  max,
  step: 1,
  default: 0,
  ...(integer && { integer }),
})
/** Angles are taken modulo a turn. */
const angle = (field: NumberField): NumberField => ({ ...field, min: -360, max: 720 })

export const FLAGS = {
  utc: { kind: 'utc', about: 'instant' },
  epoch: { kind: 'utc', about: 'instant of the elements' },
  year: {
    kind: 'field',
    field: number('', FIRST_YEAR, LAST_YEAR, true),
    about: 'calendar year; the epoch is its 1 January, 00:00 UTC, where no --epoch is given',
  },
  at: { kind: 'utcList', about: 'instants, separated by commas' },
  from: { kind: 'utc', about: 'start of the window' },
  to: { kind: 'utc', about: 'end of the window' },
  altitudeKm: {
    kind: 'field',
    field: GROUP_FIELDS.altitudeKm,
    about: 'mean semi-major axis less 6,378.137 km, up to 5900 where sun-synchronous',
  },
  inclinationDeg: { kind: 'field', field: GROUP_FIELDS.inclinationDeg, about: 'inclination' },
  ltanH: {
    kind: 'field',
    field: GROUP_FIELDS.ltanH,
    about: 'sun-synchronous, with this mean solar time of the ascending node at the epoch',
  },
  raanDeg: {
    kind: 'field',
    field: angle(GROUP_FIELDS.raanDeg),
    about: 'right ascension of the ascending node at the epoch, modulo 360°',
  },
  argLatDeg: {
    kind: 'field',
    field: angle(GROUP_FIELDS.argLatDeg),
    about: 'argument of latitude at the epoch, modulo 360°',
  },
  pattern: {
    kind: 'field',
    field: { kind: 'choice', options: ['delta', 'star'], default: GROUP_FIELDS.pattern.default },
    about: 'Walker pattern: nodes spread over 360° or 180°',
  },
  total: { kind: 'field', field: GROUP_FIELDS.total, about: 'satellites in all' },
  planes: { kind: 'field', field: GROUP_FIELDS.planes, about: 'orbit planes' },
  phasing: { kind: 'field', field: GROUP_FIELDS.phasing, about: 'Walker phasing, 0 to planes − 1' },
  satellites: {
    kind: 'field',
    field: FLEET_SIZE,
    about:
      'size of the whole fleet: groups keep their shares, planes and shells follow by the rule of the page',
  },
  purchaseYear: {
    kind: 'field',
    field: SCENARIO_FIELDS.purchaseYear,
    about: 'year of purchase: prices that nobody set are those of that year',
  },
  pvLearning: {
    kind: 'field',
    field: SCENARIO_FIELDS.pvLearning,
    about: 'share of their price that panels on Earth lose with each doubling of all that was made',
  },
  pvDoublings: {
    kind: 'field',
    field: SCENARIO_FIELDS.pvDoublings,
    about: 'doublings a year of all panels that were made',
  },
  batteryLearning: {
    kind: 'field',
    field: SCENARIO_FIELDS.batteryLearning,
    about: 'the same of batteries, on both sides',
  },
  batteryDoublings: {
    kind: 'field',
    field: SCENARIO_FIELDS.batteryDoublings,
    about: 'the same of batteries',
  },
  satelliteLearning: {
    kind: 'field',
    field: SCENARIO_FIELDS.satelliteLearning,
    about: 'the same of satellites',
  },
  satelliteDoublings: {
    kind: 'field',
    field: SCENARIO_FIELDS.satelliteDoublings,
    about: 'the same of satellites',
  },
  chipLearning: {
    kind: 'field',
    field: SCENARIO_FIELDS.chipLearning,
    about: 'the same of computers, on both sides',
  },
  chipDoublings: {
    kind: 'field',
    field: SCENARIO_FIELDS.chipDoublings,
    about: 'the same of computers',
  },
  limit: {
    kind: 'field',
    field: number('', 0, MAX_SATELLITES, true),
    about: 'satellites listed, from the first on; counts are always of the whole',
  },
  every: {
    kind: 'field',
    field: number('', 1, MAX_SATELLITES, true),
    about: 'every n-th satellite, from the first on',
  },
  maskDeg: {
    kind: 'field',
    field: number('°', 0, 89),
    about: 'least elevation above the horizon',
  },
  stepS: { kind: 'field', field: number('s', 1, 86_400), about: 'from place to place' },
  format: {
    kind: 'field',
    field: { kind: 'choice', options: FLEET_FORMATS, default: 'omm-json' },
    about: 'of the file',
  },
  preset: {
    kind: 'text',
    form: 'ID',
    expected: 'a preset id; "presets" lists them',
    about: 'named constellation',
  },
  scenario: {
    kind: 'document',
    expected: 'a JSON file with a scenario; "schema" describes it',
    about: 'JSON file with a scenario, laid over the default preset, or one that the page saved',
  },
  file: {
    kind: 'text',
    form: 'FILE',
    expected: 'a file of element sets (TLE, or OMM as JSON, CSV, KVN or XML) or of ephemerides (OEM, STK .e)',
    about: 'file of objects',
  },
  method: {
    kind: 'field',
    field: { kind: 'choice', options: ['closed-form', 'sampled'], default: 'closed-form' },
    about: 'per plane in closed form, or satellite by satellite',
  },
  model: {
    kind: 'text',
    form: 'NAME',
    expected: 'a published model or one of its cases; "published" lists them',
    about: 'published model, or one of its cases',
  },
  site: { kind: 'text', form: 'ID', expected: 'a site id; "sites" lists them', about: 'shipped place' },
  weather: {
    kind: 'text',
    form: 'FILE[,FILE…]',
    expected: 'a weather file, or several with commas between them: EPW, TMY3, PVGIS CSV or NSRDB CSV',
    about: 'own weather: EPW, TMY3, PVGIS or NSRDB CSV; several files of one place with commas between them',
  },
  mount: { kind: 'field', field: GROUND_FIELDS.mount, about: 'mount of the panels' },
  availability: {
    kind: 'field',
    field: GROUND_FIELDS.availability,
    about: 'share of the hours of the year in which panels and battery carry the load in full',
  },
  supply: {
    kind: 'field',
    field: GROUND_FIELDS.supply,
    about: 'who carries the load; beside gas or the grid all are sized together',
  },
  batteryHours: {
    kind: 'field',
    field: GROUND_FIELDS.batteryHours,
    about: 'hours of full power that the battery holds',
  },
  pvW: { kind: 'field', field: number('W', 0, 1e15), about: 'nameplate of the panels' },
  batteryWh: { kind: 'field', field: number('Wh', 0, 1e16), about: 'usable battery' },
  batteryPowerW: {
    kind: 'field',
    field: number('W', 0, 1e15),
    about: 'most that the battery takes or gives, at the AC bus',
  },
  pointing: {
    kind: 'field',
    field: SATELLITE_FIELDS.pointing,
    about: 'how the arrays follow the Sun: on two axes, on one about the orbit normal, or fixed along it',
  },
  accelerator: {
    kind: 'field',
    field: SATELLITE_FIELDS.accelerator,
    about: 'what computes; the power of the computers decides how many',
  },
  languageModel: { kind: 'field', field: SCENARIO_FIELDS.languageModel, about: 'model that answers' },
  precision: { kind: 'field', field: SCENARIO_FIELDS.precision, about: 'of weights and arithmetic' },
  sequences: {
    kind: 'field',
    field: SCENARIO_FIELDS.sequences,
    about: 'answers written at once by the chips that share the weights',
  },
  contextTokens: {
    kind: 'field',
    field: SCENARIO_FIELDS.contextTokens,
    about: 'tokens that each answer looks back at',
  },
  bitsPerTflop: {
    kind: 'field',
    field: SCENARIO_FIELDS.bitsPerTflop,
    about: 'sent to Earth for each operation: text 1e4, pictures and film 2e6',
  },
  usedFraction: {
    kind: 'field',
    field: SCENARIO_FIELDS.usedFraction,
    about: 'share of the tokens that could be made that is asked for, on both sides',
  },
  restartS: { kind: 'field', field: SCENARIO_FIELDS.restartS, about: 'until work goes on after a shadow' },
  unpromisedWorth: {
    kind: 'field',
    field: SCENARIO_FIELDS.unpromisedWorth,
    about: 'of energy that cannot be promised, to those who wait for an answer; 1 as much as any',
  },
  encounterKm: {
    kind: 'field',
    field: SCENARIO_FIELDS.encounterKm,
    about: 'satellites of a fleet that nobody steers meet within this distance',
  },
  bodyCarbonKgPerKg: {
    kind: 'field',
    field: SCENARIO_FIELDS.bodyCarbonKgPerKg,
    about: 'carbon of making a satellite without array and computers, an assumption of ours',
  },
  computersCarbonKgPerW: {
    kind: 'field',
    field: SCENARIO_FIELDS.computersCarbonKgPerW,
    about: 'of making computers, ours',
  },
  facilityCarbonKgPerW: {
    kind: 'field',
    field: SCENARIO_FIELDS.facilityCarbonKgPerW,
    about: 'of building a data center, ours',
  },
  launchElseCarbonRatio: {
    kind: 'field',
    field: SCENARIO_FIELDS.launchElseCarbonRatio,
    about: 'of a launch beyond burning its methane, over burning it, ours',
  },
  reentryCarbonKgPerKg: {
    kind: 'field',
    field: SCENARIO_FIELDS.reentryCarbonKgPerKg,
    about: 'of what burns up on re-entry, ours',
  },
  loadW: { kind: 'field', field: number('W', 1, 1e13), about: 'constant load at the AC bus' },
  case: {
    kind: 'field',
    field: { kind: 'choice', options: RAMP_CASES, default: 'central' },
    about: 'as those who plan it say, in the middle, or as those who doubt the orbit expect',
  },
  labour: {
    kind: 'field',
    field: { kind: 'choice', options: LABOURS, default: 'robots' },
    about: 'who builds the factories: people with robots, people alone, or hands without end',
  },
  draws: {
    kind: 'field',
    field: number('', DRAWS.min, DRAWS.max, true),
    about: 'how often every figure is drawn',
  },
  seed: {
    kind: 'field',
    field: number('', 0, 2 ** 32 - 1, true),
    about: 'of the streams that draw: the same seed, the same answer',
  },
  sweep: {
    kind: 'text',
    form: 'FILE',
    expected: 'a JSON file with axes and outputs; "schema" describes it',
    about: 'JSON file with axes and outputs; the flag may be left out',
  },
  out: { kind: 'text', form: 'FILE', expected: 'a file to write', about: 'file to write' },
  queue: {
    kind: 'text',
    form: 'URL',
    expected: 'redis://HOST:PORT or rediss://HOST:PORT',
    about: 'queue on Redis; addresses with a password are better kept in DAWNLINE_QUEUE',
  },
  size: {
    kind: 'text',
    form: 'WIDTHxHEIGHT',
    expected: 'WIDTHxHEIGHT in pixels',
    about: 'size of the picture, even numbers of 64 to 8192 pixels; of a dome a square',
  },
  domeTiltDeg: {
    kind: 'field',
    field: number('°', 0, 90),
    about: 'a film for a dome: how far the zenith stands above the middle of the view',
  },
  years: {
    kind: 'text',
    form: 'YEAR-YEAR',
    expected: `YEAR-YEAR or one YEAR of ${FIRST_RAMP_YEAR} to ${LAST_RAMP_YEAR}, such as ${FIRST_RAMP_YEAR}-${LAST_RAMP_YEAR}`,
    about: 'the fleet that industry could have by a year is in the sky, each year as long on screen',
  },
  fps: { kind: 'field', field: number('', 1, 120, true), about: 'frames a second of film' },
  seconds: { kind: 'field', field: number('s', 0.1, 3600), about: 'length of the film' },
  threads: { kind: 'field', field: number('', 1, 1024, true), about: 'threads that compute' },
  caps: {
    kind: 'text',
    form: 'NAME=GW[,NAME=GW…]',
    expected: 'NAME=GW[,NAME=GW…], such as launch=0,logic=200',
    about: `supplies held at so many gigawatts of computers a year, from ${HELD_SUPPLIES.join(', ')}`,
  },
} as const satisfies Record<string, Flag>
