/** A field of the scenario's tables as JSON Schema. */
import type { Field } from '../document/field.ts'
import { SOURCES } from '../facts/sources.ts'

export type Json = Record<string, unknown>

/** An object of these properties, all of them, and no other. */
export const recordOf = (properties: Json, description?: string): Json => ({
  type: 'object',
  ...(description && { description }),
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})

export function fieldSchema(field: Field): Json {
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

export const propertiesOf = (fields: Record<string, Field>): Json =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)]))

export const objectOf = (fields: Record<string, Field>, description: string): Json => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties: propertiesOf(fields),
})
