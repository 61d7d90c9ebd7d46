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
        weather: {
          ...recordOf({
            kind: { enum: ['none', 'resampled', 'own'] },
            years: { type: 'integer', minimum: 1 },
          }),
          description:
            'years that the ground meets: made of the one year of the place by blocks of days, which tells too little of how years differ; of one’s own weather; or none, without panels',
        },
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
        drawnTogether: {
          type: 'array',
          items: recordOf({
            correlation: { type: 'number', minimum: 0, maximum: 1 },
            figures: { type: 'array', items: { type: 'string' } },
            why: { type: 'string' },
          }),
          description:
            'figures that one cause moves, correlated in standard normal terms; how closely is ours',
        },
      },
      'Answer of the command "montecarlo"',
    ),
  }
}
