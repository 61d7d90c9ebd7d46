/** The scenario as JSON Schema (draft 2020-12), generated from the schema tables; with the keys of a link and the form
 *  of messages to an embedded page. */
import {
  CAMERA_EXPECTED,
  INSTANT_EXPECTED,
  LINK_VERSION,
  MAX_RATE,
  RIDE_EXPECTED,
} from '../document/codec.ts'
import { PRESETS } from '../document/presets.ts'
import { SATELLITE_FIELDS } from '../document/satelliteFields.ts'
import { SATELLITES } from '../document/satellites.ts'
import { GROUP_FIELDS, MAX_GROUPS, SCENARIO_FIELDS, VIEW_FIELDS } from '../document/schema.ts'
import { compareSchema, machineSchema, publishedSchema } from './answerSchemas.ts'
import { breakEvenSchema } from './breakEvenSchema.ts'
import { claimsSchema } from './claimsSchema.ts'
import { type Json, objectOf, propertiesOf } from './fieldSchema.ts'
import { MESSAGE_CALLS } from './messageCalls.ts'
import { monteCarloSchema } from './monteCarloSchema.ts'
import { rampSchema } from './rampSchema.ts'
import { sizeSchema } from './sizeMeanings.ts'
import { sweepSchema } from './sweep/schema.ts'

/** In a link every value is text, by its field's rule. */
function linkSchema(): Json {
  const names = Object.keys(GROUP_FIELDS).join('|')
  return {
    type: 'object',
    description: `Keys of the part of a link after #, as in a query string; defaults are left out. Version ${LINK_VERSION}.`,
    properties: {
      v: {
        description:
          'version of the link; 2 has keys b.NAME, from 3 on a price that is left out is that of the year of purchase, panels as pvLearning says, which learn nothing where a link names the year and not that',
        enum: Array.from({ length: LINK_VERSION }, (_, before) => String(before + 1)),
      },
      p: { description: 'preset', enum: Object.keys(PRESETS) },
      groups: {
        description: `number of shell groups, 1 to ${MAX_GROUPS}, where it differs from the preset's`,
      },
      sat: { description: 'catalogued satellite', enum: Object.keys(SATELLITES) },
      t: { description: `instant: ${INSTANT_EXPECTED}`, pattern: SCENARIO_FIELDS.epoch.pattern.source },
      rate: { description: `seconds shown a second, −${MAX_RATE} to ${MAX_RATE}` },
      paused: { description: '1: the clock stands still' },
      cam: { description: CAMERA_EXPECTED },
      sel: { description: 'number of the selected satellite, from 1' },
      ride: { description: `flying along with it: ${RIDE_EXPECTED}` },
      story: { description: 'the story that is told and its step, such as batteries.3' },
      own: { description: 'a whole story: its JSON, deflated, in base64url' },
      ...Object.fromEntries(
        Object.keys({ ...SCENARIO_FIELDS, ...VIEW_FIELDS }).map((key) => [key, { type: 'string' }]),
      ),
    },
    patternProperties: {
      [`^(g[0-9]+\\.)?(${names})$`]: { description: 'field of a shell group; g1. is the first' },
      [`^s\\.(${Object.keys(SATELLITE_FIELDS).join('|')})$`]: { description: 'field of the satellite' },
      '^b\\.': {
        description: 'the same keys of the scenario that is compared with, and b.name, where it is no preset',
      },
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
      ...compareSchema(),
      published: publishedSchema(),
      ...machineSchema(),
      ...rampSchema(),
      ...claimsSchema(),
      ...monteCarloSchema(),
      ...breakEvenSchema(),
      ...sizeSchema(),
      ...sweepSchema(),
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
