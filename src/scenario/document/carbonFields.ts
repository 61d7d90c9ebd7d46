/** What no source tells of carbon, as a part of the table of fields (schema.ts): assumptions of ours, for both sides. */
import { type CarbonId, carbonFigure } from '../facts/carbon.ts'
import type { Field, NumberField } from './field.ts'

function assumption(id: CarbonId): NumberField {
  const { unit, low, central, high, most, step, source } = carbonFigure(id)
  return { kind: 'number', unit, min: 0, max: most, step, default: central, low, high, source }
}

export const CARBON_FIELDS = {
  bodyCarbonKgPerKg: assumption('bodyCarbonKgPerKg'),
  computersCarbonKgPerW: assumption('computersCarbonKgPerW'),
  facilityCarbonKgPerW: assumption('facilityCarbonKgPerW'),
  launchElseCarbonRatio: assumption('launchElseCarbonRatio'),
  reentryCarbonKgPerKg: assumption('reentryCarbonKgPerKg'),
} as const satisfies Record<CarbonId, Field>
