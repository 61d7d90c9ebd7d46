/** Answers of commands as JSON Schema, from the names that they are made of. */
import { WORK_STEPS } from '../../systems/delivered.ts'
import { SCENARIO_FIELDS } from '../document/schema.ts'
import { SOURCES } from '../facts/sources.ts'
import { fieldSchema, type Json } from './fieldSchema.ts'
import { MACHINE } from './machine/names.ts'
import { HEADLINES, keysOf, type Teller } from './names.ts'
import { PUBLISHED_KINDS, PUBLISHED_MODELS } from './publishedCase.ts'
import { PUBLISHED_STEPS } from './publishedSteps.ts'

const TOKEN_STEP: Json = {
  type: 'object',
  required: ['id', 'factor', 'tokensPerS'],
  properties: {
    id: { enum: [...WORK_STEPS] },
    factor: { type: 'number' },
    tokensPerS: { type: 'number' },
  },
}
const FALLS: Json = {
  type: 'object',
  description: 'from installed to used tokens a second, in the middle of the range, step by step',
  properties: {
    orbit: { type: 'array', items: TOKEN_STEP },
    ground: { type: ['array', 'null'], items: TOKEN_STEP, description: 'null where nothing is built' },
  },
}

/** The answer of `compare`: both sides in the same keys where the quantity is the same. */
export function compareSchema(): Json {
  const headline = {
    type: 'object',
    required: ['value', 'unit'],
    additionalProperties: false,
    properties: {
      value: { type: ['number', 'null'] },
      unit: { type: 'string' },
      low: { type: ['number', 'null'], description: 'every figure at its cheap end; null: never' },
      high: { type: ['number', 'null'], description: 'every figure at its dear end; null: never' },
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
      additionalProperties: false,
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
        carbon: {
          type: ['object', 'null'],
          description:
            'kg of CO₂ for a megawatt-hour to the computers, part by part; source "ours" where none was found',
        },
        tilts: {
          type: 'array',
          description:
            'priceRatio with one figure alone at its low and at its high end, all sizes as they are, the strongest first',
        },
        supplies: {
          type: 'array',
          description:
            'every supply on Earth priced at the computers, the Sun sized together with gas or the grid; sizes a watt of load, null where the Sun cannot carry its share',
        },
        delivery: {
          type: 'object',
          description: 'years until each part is there, on each side: null on Earth where it has none',
        },
        machine: {
          type: 'object',
          description: 'every budget of one satellite, as the command "satellite" tells them',
          properties: Object.fromEntries(
            Object.keys(MACHINE).map((name) => [name, { $ref: `#/$defs/machine/properties/${name}` }]),
          ),
        },
        falls: FALLS,
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
export const publishedSchema = (): Json => ({
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
      waterfalls: {
        type: 'array',
        description:
          'from their figure to ours with computed light, heat and mass; none where inputs are wanting',
        items: {
          type: 'object',
          required: ['figure', 'theirs', 'ours', 'range', 'steps', 'orbits', 'panelC', 'assumed'],
          properties: {
            figure: { type: 'string', description: 'its unit is at the end of its name' },
            theirs: { type: 'number' },
            ours: { type: 'number', description: 'theirs and the changes of all steps' },
            range: { type: 'object', description: 'ours with light parts and with heavy ones' },
            steps: {
              type: 'array',
              items: {
                type: 'object',
                required: ['step', 'typed', 'computed', 'change'],
                properties: {
                  step: { enum: [...PUBLISHED_STEPS] },
                  typed: { type: ['number', 'null'] },
                  computed: { type: ['number', 'null'] },
                  change: { type: 'number' },
                },
              },
            },
            orbits: { type: 'array', items: { type: 'object' } },
            panelC: { type: 'number' },
            assumed: { type: 'array', items: { enum: ['orbit', 'cells'] } },
          },
        },
      },
      source: { type: 'object' },
    },
  },
})

/** The answer of `satellite` at one altitude; at many, `altitudes` holds the same budgets for each. */
export function machineSchema(): Json {
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
        falls: FALLS,
        beside: { type: 'array', description: 'what others print beside a figure' },
        catalogue: { type: 'array', description: 'published satellites, worked out, and why the two differ' },
        altitudes: { type: 'array', description: 'the same at each altitude of a sweep' },
        meanings: { type: 'object', description: 'what each figure is' },
        sources: { type: 'object', description: 'every source that is named' },
      },
    },
  }
}
