/** What an axis of a sweep may set: every field of the scenario by its place in the document, the size of the whole
 *  fleet, the instant, and what the ramp and the draws are asked. */
import { parseUtc } from '../../../physics/time.ts'
import type { Field, NumberField } from '../../document/field.ts'
import { FLEET_SIZE } from '../../document/fleetSize.ts'
import { OPENING_UTC, PRESETS } from '../../document/presets.ts'
import { SATELLITE_FIELDS } from '../../document/satelliteFields.ts'
import { SATELLITES } from '../../document/satellites.ts'
import { GROUP_FIELDS, MAX_GROUPS, SCENARIO_FIELDS } from '../../document/schema.ts'
import { LABOURS, RAMP_CASES } from '../../facts/rampChoices.ts'
import { DRAWS } from '../monteCarlo.ts'

const whole = (min: number, max: number, usual: number): NumberField => ({
  kind: 'number',
  unit: '',
  min,
  max,
  step: 1,
  default: usual,
  integer: true,
})
export const SEED: NumberField = whole(0, 2 ** 32 - 1, 1)

/** What is asked of a case beside its scenario. */
export const QUESTION_FIELDS = {
  utc: {
    kind: 'text',
    pattern: SCENARIO_FIELDS.epoch.pattern,
    check: (text) => parseUtc(text) !== null,
    expected: SCENARIO_FIELDS.epoch.expected,
    default: OPENING_UTC,
  },
  'ramp.case': { kind: 'choice', options: RAMP_CASES, default: 'central' },
  'ramp.labour': { kind: 'choice', options: LABOURS, default: 'robots' },
  'montecarlo.draws': whole(DRAWS.min, DRAWS.max, DRAWS.default),
  'montecarlo.seed': SEED,
} as const satisfies Record<string, Field>
export type QuestionName = keyof typeof QUESTION_FIELDS

const START_FIELDS: Record<string, Field> = {
  preset: { kind: 'choice', options: Object.keys(PRESETS), default: '' },
  satelliteId: { kind: 'choice', options: Object.keys(SATELLITES), default: '' },
  satellites: FLEET_SIZE,
}

const GROUP = /^groups\.([1-9]\d?)\.(\w+)$/
const SATELLITE = /^satellite\.(\w+)$/

export interface Place {
  /** Of a shell group, from 1; null elsewhere. */
  group: number | null
  key: string
}
/** Where in the document a name points. */
export function placeOf(name: string): Place {
  const [, group, key] = GROUP.exec(name) ?? []
  return group && key ? { group: Number(group), key } : { group: null, key: name }
}

const own = (fields: Record<string, Field>, key: string): Field | null =>
  Object.hasOwn(fields, key) ? (fields[key] ?? null) : null

/** The field of a name; null where there is none. @param sites ids of the places there are */
export function sweptField(name: string, sites: readonly string[]): Field | null {
  if (name === 'site') return { kind: 'choice', options: sites, default: SCENARIO_FIELDS.site.default }
  const { group, key } = placeOf(name)
  if (group !== null) return group <= MAX_GROUPS ? own(GROUP_FIELDS, key) : null
  const [, ofSatellite] = SATELLITE.exec(name) ?? []
  if (ofSatellite) return own(SATELLITE_FIELDS, ofSatellite)
  return own(START_FIELDS, name) ?? own(QUESTION_FIELDS, name) ?? own(SCENARIO_FIELDS, name)
}

/** Every name that an axis may have; groups by the first. */
export const SWEPT_NAMES: readonly string[] = [
  ...Object.keys(START_FIELDS),
  ...Object.keys(QUESTION_FIELDS),
  ...Object.keys(SCENARIO_FIELDS),
  ...Object.keys(SATELLITE_FIELDS).map((key) => `satellite.${key}`),
  ...Object.keys(GROUP_FIELDS).map((key) => `groups.1.${key}`),
]
