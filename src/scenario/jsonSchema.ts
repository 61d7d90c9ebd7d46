/** The scenario as JSON Schema (draft 2020-12), generated from the schema tables; with the keys of a link and the form
 *  of messages to an embedded page. */
import { LINK_VERSION, MAX_RATE } from './codec.ts'
import { PRESETS } from './presets.ts'
import { SATELLITES } from './satellites.ts'
import {
  type Field,
  GROUP_FIELDS,
  MAX_GROUPS,
  SATELLITE_FIELDS,
  SCENARIO_FIELDS,
  VIEW_FIELDS,
} from './schema.ts'
import { SOURCES } from './sources.ts'

type Json = Record<string, unknown>

/** What an embedded page answers to. */
export const MESSAGE_CALLS = [
  'presets',
  'setScenario',
  'scenario',
  'setTime',
  'time',
  'play',
  'pause',
  'totals',
  'frames',
  'snapshot',
] as const

function fieldSchema(field: Field): Json {
  switch (field.kind) {
    case 'number': {
      const { min, max, unit, source } = field
      return {
        type: field.integer ? 'integer' : 'number',
        minimum: min,
        maximum: max,
        default: field.default,
        ...(unit && { 'x-unit': unit }),
        ...(source && { 'x-source': SOURCES[source] }),
      }
    }
    case 'choice':
      return { enum: [...field.options], default: field.default }
    case 'boolean':
      return { type: 'boolean', default: field.default }
    case 'text':
      return {
        type: 'string',
        pattern: field.pattern.source,
        description: field.expected,
        default: field.default,
      }
  }
}

const propertiesOf = (fields: Record<string, Field>): Json =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]))

const objectOf = (fields: Record<string, Field>, description: string): Json => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties: propertiesOf(fields),
})

/** In a link every value is text, by its field's rule. */
function linkSchema(): Json {
  const names = Object.keys(GROUP_FIELDS).join('|')
  const utc = SCENARIO_FIELDS.epoch
  return {
    type: 'object',
    description: `Keys of the part of a link after #, as in a query string; defaults are left out. Version ${LINK_VERSION}.`,
    properties: {
      v: { description: 'version of the link', const: String(LINK_VERSION) },
      p: { description: 'preset', enum: Object.keys(PRESETS) },
      groups: {
        description: `number of shell groups, 1 to ${MAX_GROUPS}, where it differs from the preset's`,
      },
      sat: { description: 'catalogued satellite', enum: Object.keys(SATELLITES) },
      t: { description: `instant: ${utc.expected}`, pattern: utc.pattern.source },
      rate: { description: `seconds shown a second, −${MAX_RATE} to ${MAX_RATE}` },
      cam: { description: 'azimuth°,elevation°,distance in Earth radii (1.01 to 80)' },
      ...Object.fromEntries(
        Object.keys({ ...SCENARIO_FIELDS, ...VIEW_FIELDS }).map((key) => [key, { type: 'string' }]),
      ),
    },
    patternProperties: {
      [`^(g[0-9]+\\.)?(${names})$`]: { description: 'field of a shell group; g1. is the first' },
      [`^s\\.(${Object.keys(SATELLITE_FIELDS).join('|')})$`]: { description: 'field of the satellite' },
    },
  }
}

export function scenarioSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dawnline scenario',
    description:
      'A constellation, its satellite and the ground beside it. What is left out keeps its default.',
    type: 'object',
    additionalProperties: false,
    properties: {
      preset: { enum: Object.keys(PRESETS), description: 'where it starts from; the rest is laid over it' },
      groups: { type: 'array', minItems: 1, maxItems: MAX_GROUPS, items: { $ref: '#/$defs/group' } },
      satelliteId: { enum: Object.keys(SATELLITES) },
      satellite: { $ref: '#/$defs/satellite' },
      ...propertiesOf(SCENARIO_FIELDS),
    },
    $defs: {
      group: objectOf(
        GROUP_FIELDS,
        'One shell, or several at equal steps to the top altitude and inclination',
      ),
      satellite: objectOf(SATELLITE_FIELDS, 'One satellite'),
      view: objectOf(VIEW_FIELDS, 'What is shown; part of the link, not of the scenario'),
      link: linkSchema(),
      message: {
        type: 'object',
        description: 'Asked of an embedded page with postMessage',
        required: ['dawnline', 'id', 'call'],
        properties: {
          dawnline: { const: 1 },
          id: { description: 'comes back in the answer' },
          call: { enum: [...MESSAGE_CALLS] },
          args: { type: 'array' },
        },
      },
      answer: {
        type: 'object',
        required: ['dawnline', 'id'],
        properties: { dawnline: { const: 1 }, id: {}, result: {}, error: { type: 'string' } },
        oneOf: [{ required: ['result'] }, { required: ['error'] }],
      },
    },
  }
}
