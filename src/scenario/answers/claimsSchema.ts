/** The answer of `claims` as JSON Schema. */
import { CLAIM_IDS } from '../facts/claims.ts'
import { VERDICTS } from './claims.ts'
import type { Json } from './fieldSchema.ts'

export function claimsSchema(): Json {
  const number = { type: 'number' }
  const orNone = { type: ['number', 'null'] }
  const text = { type: 'string' }
  const condition = {
    type: 'object',
    required: ['what', 'value', 'unit'],
    additionalProperties: false,
    properties: { what: text, value: { ...orNone, description: 'null: nothing of it alone' }, unit: text },
  }
  const properties = {
    id: { enum: CLAIM_IDS },
    side: { enum: ['planner', 'critic'] },
    who: text,
    date: text,
    source: { type: 'array', minItems: 1, items: { type: 'object' } },
    claim: text,
    formula: { type: 'string', description: 'how the answer is worked out' },
    measure: { type: 'string', description: 'of what the number is' },
    stated: { type: 'number', description: 'what the claim comes to' },
    holdsWhere: { enum: ['at least', 'at most'], description: 'that the answer is so much' },
    answer: { ...orNone, description: 'of the scenario; null where it cannot be told' },
    range: {
      type: ['object', 'null'],
      required: ['low', 'high'],
      additionalProperties: false,
      properties: { low: number, high: number },
    },
    unit: text,
    verdict: { enum: [...VERDICTS] },
    wouldHaveToBeTrue: { type: 'array', items: condition },
  }
  return {
    claims: {
      type: 'array',
      description: 'Answer of the command "claims"',
      minItems: CLAIM_IDS.length,
      items: { type: 'object', required: Object.keys(properties), additionalProperties: false, properties },
    },
  }
}
