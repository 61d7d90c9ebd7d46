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
import { SATELLITES } from '../document/satellites.ts'
import {
  type Field,
  GROUP_FIELDS,
  MAX_GROUPS,
  SATELLITE_FIELDS,
  SCENARIO_FIELDS,
  VIEW_FIELDS,
} from '../document/schema.ts'
import { SOURCES } from '../facts/sources.ts'
import { MACHINE } from './machine/names.ts'
import { MESSAGE_CALLS } from './messageCalls.ts'
import { HEADLINES, keysOf, type Teller } from './names.ts'
import { PUBLISHED_KINDS, PUBLISHED_MODELS } from './published.ts'

type Json = Record<string, unknown>

function fieldSchema(field: Field): Json {
  switch (field.kind) {
    case 'number': {
      const { min, max, unit, low, high, source } = field
      return {
        type: field.integer ? 'integer' : 'number',
        minimum: min,
        maximum: max,
        default: field.default,
        ...(unit && { 'x-unit': unit }),
        ...(low !== undefined && { 'x-low': low }),
        ...(high !== undefined && { 'x-high': high }),
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

/** The answer of `compare`: both sides in the same keys where the quantity is the same. */
function compareSchema(): Json {
  const number = { type: 'number' }
  const headline = {
    type: 'object',
    required: ['value', 'unit'],
    additionalProperties: false,
    properties: {
      value: { type: ['number', 'null'] },
      unit: { type: 'string' },
      low: { ...number, description: 'every figure at its cheap end' },
      high: { ...number, description: 'every figure at its dear end' },
      source: { type: 'array', items: { enum: Object.keys(SOURCES) } },
    },
  }
  const side = (name: Teller) => {
    const keys = keysOf(name)
    return {
      type: name === 'ground' ? ['object', 'null'] : 'object',
      additionalProperties: false,
      required: keys,
      properties: Object.fromEntries(
        keys.map((key) => {
          const [unit] = HEADLINES[key]
          return [key, { $ref: '#/$defs/headline', ...(unit && { 'x-unit': unit }) }]
        }),
      ),
    }
  }
  return {
    headline,
    compare: {
      type: 'object',
      description: 'Answer of the command "compare"',
      properties: {
        utc: { type: 'string' },
        year: { type: 'integer' },
        site: { type: 'string' },
        supply: fieldSchema(SCENARIO_FIELDS.supply),
        chipsCounted: { type: 'boolean' },
        both: side('shared'),
        orbit: side('orbit'),
        ground: side('ground'),
        oneOrbit: side('plane'),
        meanings: {
          type: 'object',
          description: 'what each name means',
          additionalProperties: { type: 'string' },
        },
        waterfall: {
          type: 'object',
          description: 'from sunlight to the computers, W/m² of panel left after each step',
        },
        tilts: {
          type: 'array',
          description: 'priceRatio with one figure alone at its low and at its high end, the strongest first',
        },
        supplies: {
          type: 'array',
          description:
            'every supply on Earth priced at the computers, the Sun sized together with gas or the grid; sizes a watt of load, null where the Sun cannot carry its share',
        },
        waits: { type: 'object', description: 'years until each part is there' },
        figures: {
          type: 'object',
          description: 'what is put in: low, central, high, unit and source of each',
        },
        scenario: { description: 'the scenario that is compared' },
        sources: { type: 'object', description: 'every source that is named' },
      },
    },
  }
}

/** The answer of `published`. */
const publishedSchema = (): Json => ({
  type: 'array',
  description: 'Answer of the command "published"',
  items: {
    type: 'object',
    properties: {
      model: { enum: [...PUBLISHED_MODELS] },
      case: { type: 'string' },
      kind: { enum: [...PUBLISHED_KINDS] },
      toleranceFraction: { type: 'number' },
      inputs: { type: 'object', additionalProperties: { type: 'number' } },
      figures: {
        type: 'array',
        items: {
          type: 'object',
          required: ['figure', 'ours', 'published', 'ratio', 'agrees', 'isReproduced'],
          properties: {
            figure: { type: 'string', description: 'its unit is at the end of its name' },
            ours: { type: 'number' },
            published: { type: 'number' },
            ratio: { type: 'number' },
            agrees: { type: 'boolean', description: 'to the printed digits' },
            isReproduced: { type: 'boolean', description: 'agrees, and the case is a reproduction' },
          },
        },
      },
      source: { type: 'object' },
    },
  },
})

/** The answer of `satellite` at one altitude; at many, `altitudes` holds the same budgets for each. */
function machineSchema(): Json {
  const figure = {
    type: 'object',
    required: ['value', 'unit'],
    additionalProperties: false,
    properties: {
      value: { type: ['number', 'null'] },
      unit: { type: 'string' },
      low: { type: 'number' },
      high: { type: 'number' },
      source: { type: 'array', items: { type: 'string' } },
    },
  }
  const budget = (units: Record<string, string>) => ({
    type: 'object',
    additionalProperties: false,
    required: Object.keys(units),
    properties: Object.fromEntries(
      Object.entries(units).map(([key, unit]) => [
        key,
        { $ref: '#/$defs/machineFigure', ...(unit && { 'x-unit': unit }) },
      ]),
    ),
  })
  return {
    machineFigure: figure,
    machine: {
      type: 'object',
      description: 'Answer of the command "satellite"',
      properties: {
        utc: { type: 'string' },
        preset: { type: 'string' },
        satelliteId: { type: 'string' },
        altitudeKm: { type: ['number', 'null'], description: 'null: where the fleet flies' },
        named: { type: 'object', description: 'what is chosen, and what binds' },
        ...Object.fromEntries(Object.entries(MACHINE).map(([name, units]) => [name, budget(units)])),
        beside: { type: 'array', description: 'what others print beside a figure' },
        altitudes: { type: 'array', description: 'the same at each altitude of a sweep' },
        meanings: { type: 'object', description: 'what each figure is' },
        sources: { type: 'object', description: 'every source that is named' },
      },
    },
  }
}

/** In a link every value is text, by its field's rule. */
function linkSchema(): Json {
  const names = Object.keys(GROUP_FIELDS).join('|')
  return {
    type: 'object',
    description: `Keys of the part of a link after #, as in a query string; defaults are left out. Version ${LINK_VERSION}.`,
    properties: {
      v: {
        description:
          'version of the link; 2 has keys b.NAME, from 3 on a launch price that is left out is that of the year of purchase',
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
