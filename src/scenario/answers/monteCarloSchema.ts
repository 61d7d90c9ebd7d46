/** The answer of `montecarlo` as JSON Schema. */
import { type Json, recordOf } from './fieldSchema.ts'
import { DRAWS } from './monteCarlo.ts'

export function monteCarloSchema(): Json {
  const number = { type: 'number' }
  const quantiles = recordOf({ p5: number, p25: number, p50: number, p75: number, p95: number })
  const each = (rule: Json): Json => ({ orbitUsdPerMwh: rule, groundUsdPerMwh: rule, priceRatio: rule })
  const share = { type: 'number', minimum: 0, maximum: 1 }
  const year = { type: 'integer' }
  const yearOrNull = { type: ['integer', 'null'] }
  return {
    montecarlo: recordOf(
      {
        draws: { type: 'integer', minimum: DRAWS.min, maximum: DRAWS.max },
        seed: { type: 'integer' },
        nominal: recordOf(each(number), 'as compare tells it'),
        quantiles: recordOf(each(quantiles)),
        orbitCheaperFraction: share,
        byYear: {
          type: 'array',
          items: recordOf({ year, priceRatio: quantiles, orbitCheaperFraction: share }),
          description: 'by year of purchase, launch on its path, what learns by its rate',
        },
        crossingYear: { ...yearOrNull, description: 'first year with half of the draws below 1' },
        crossing: {
          ...recordOf({ p5: yearOrNull, p25: yearOrNull, p50: yearOrNull, p75: yearOrNull, p95: yearOrNull }),
          description: 'first year in which orbit is cheaper, draw by draw; null: later than the last year',
        },
        neverFraction: { ...share, description: 'of the draws, not cheaper in any year' },
        tornado: {
          type: 'array',
          items: recordOf({ figure: { type: 'string' }, low: number, high: number }),
          description: 'priceRatio with one figure alone at its low and at its high end, the strongest first',
        },
        drawn: { type: 'array', items: { type: 'string' } },
      },
      'Answer of the command "montecarlo"',
    ),
  }
}
