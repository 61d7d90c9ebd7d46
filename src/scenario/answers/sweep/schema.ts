/** The document of a sweep as JSON Schema. */
import { type Json, propertiesOf } from '../fieldSchema.ts'
import { MAX_ALONG } from './axes.ts'
import { QUESTION_FIELDS, SEED, SWEPT_NAMES } from './fields.ts'
import { OUTPUT_NAMES } from './outputs.ts'

const closed = (required: string[], properties: Json, description: string): Json => ({
  type: 'object',
  description,
  additionalProperties: false,
  required,
  properties,
})

export function sweepSchema(): Json {
  const number = { type: 'number' }
  const count = { type: 'integer', minimum: 1, maximum: MAX_ALONG }
  const field = {
    type: 'string',
    description:
      'a field by its place in the scenario; groups.1. is the first shell group; satellites is the size of the fleet',
  }
  const scale = { enum: ['linear', 'logarithmic'], default: 'linear' }
  const values = { description: 'a list, or "all" of a choice' }
  const from = { ...number, description: 'default: the low end that its source gives' }
  const to = { ...number, description: 'default: the high end that its source gives' }
  const mode = { ...number, description: 'most likely value of a triangle; without it even' }
  const drawn = closed([], { from, to, mode, scale }, 'how a field is drawn')
  const seed = { type: 'integer', minimum: SEED.min, maximum: SEED.max, default: SEED.default }
  const axes = {
    listedAxis: closed(['field', 'values'], { field, values }, 'values one by one'),
    rangeAxis: closed(
      ['field', 'from', 'to', 'count'],
      { field, from: number, to: number, count, scale },
      'both ends and what lies between at equal steps, or ratios; whole numbers are rounded',
    ),
    drawnAxis: closed(
      ['draws', 'fields'],
      { draws: count, seed, fields: { type: 'object', additionalProperties: drawn } },
      'fields that are drawn together, each from a stream of its own under the seed',
    ),
  }
  return {
    sweptField: {
      enum: [...SWEPT_NAMES],
      description: 'fields that an axis may have, of groups by the first',
    },
    ...axes,
    sweep: closed(
      ['axes', 'outputs'],
      {
        title: { type: 'string' },
        base: { description: 'a scenario, laid over the default preset, or one that the page saved' },
        ...propertiesOf(QUESTION_FIELDS),
        axes: {
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            oneOf: Object.keys(axes).map((name) => ({ $ref: `#/$defs/${name}` })),
          },
          description: 'every combination is a case, the last axis moving fastest',
        },
        outputs: { type: 'array', minItems: 1, maxItems: 200, items: { enum: [...OUTPUT_NAMES] } },
      },
      'What the command "sweep" computes',
    ),
  }
}
