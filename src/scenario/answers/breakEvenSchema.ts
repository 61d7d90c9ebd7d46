/** The answer of `breakeven` as JSON Schema. */
import { BREAK_EVEN_INPUTS } from './breakEven.ts'
import { type Json, recordOf } from './fieldSchema.ts'

export function breakEvenSchema(): Json {
  const number = { type: 'number' }
  const orNone = { type: ['number', 'null'] }
  const year = { type: ['integer', 'null'] }
  return {
    breakeven: recordOf(
      {
        ratio: { type: 'number', description: 'price in orbit over that on Earth' },
        inputs: {
          type: 'array',
          minItems: BREAK_EVEN_INPUTS.length,
          items: recordOf({
            input: { enum: [...BREAK_EVEN_INPUTS] },
            unit: { type: 'string' },
            now: number,
            equalAt: { ...orNone, description: 'null: nothing of it alone' },
          }),
        },
        crossingYear: recordOf(
          { low: year, central: year, high: year },
          'first year of purchase in which orbit is the cheaper, launch on its low, central and high path',
        ),
      },
      'Answer of the command "breakeven"',
    ),
  }
}
