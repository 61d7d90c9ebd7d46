/** `montecarlo`: how sure the comparison is: draws of every figure of money, by year of purchase, and what decides. */
import { lastStep } from '../../lib/lastStep.ts'
import type { Cell } from '../../report/quantity.ts'
import { Asked } from '../../scenario/answers/asked.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { DRAWN_FIGURES, DRAWS, monteCarlo, type Quantiles } from '../../scenario/answers/monteCarlo.ts'
import { tilts } from '../../scenario/answers/tilts.ts'
import { DEFAULT_PRESET, OPENING_MS } from '../../scenario/document/presets.ts'
import { FIRST_PURCHASE_YEAR } from '../../scenario/facts/launchPath.ts'
import { BadInput } from '../answer.ts'
import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import { scenarioOf } from './document.ts'

const DEFAULT_SEED = 1
const DIGITS = 3
const short = (value: number): number => Number(value.toPrecision(DIGITS))
const shortAll = (one: Quantiles): Cell[] => Object.values(one).map(short)

export const montecarlo: Command = {
  summary: 'How sure the comparison is: every price drawn between its ends, by year, and what decides',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    purchaseYear: `default ${FIRST_PURCHASE_YEAR}`,
    draws: `default ${DRAWS.default}`,
    seed: `default ${DEFAULT_SEED}`,
  },
  answer(values) {
    const scenario = scenarioOf(values, DEFAULT_PRESET)
    const design = designOf(scenario)
    const model = buildModel(scenario)
    const { comparison } = new Asked(model, design, OPENING_MS)
    const { draws = DRAWS.default, seed = DEFAULT_SEED } = values
    const all = lastStep(monteCarlo(model, design, comparison, { draws, seed }))
    if (!all)
      throw new BadInput('The scenario has no price on both sides: its fleet or its supply carries no load.')
    const tornado = tilts(model, design, comparison)
    const { nominal, quantiles, orbitCheaperFraction, byYear, crossingYear, crossing, neverFraction } = all
    const years = ['year', 'orbitCheaperFraction', 'p5', 'p25', 'p50', 'p75', 'p95']
    return {
      json: { ...all, tornado, drawn: DRAWN_FIGURES },
      facts: {
        ...{ preset: scenario.preset, purchaseYear: scenario.purchaseYear, draws, seed },
        ...{ orbitCheaperFraction, crossingYear, crossingMedian: crossing.p50, neverFraction },
      },
      tables: [
        {
          title: 'Bought in the scenario’s year',
          columns: ['quantity', 'nominal', ...years.slice(2)],
          rows: (Object.keys(quantiles) as (keyof typeof quantiles)[]).map((key) => [
            ...[key, short(nominal[key])],
            ...shortAll(quantiles[key]),
          ]),
        },
        {
          title: 'Price in orbit over that on Earth, by year of purchase',
          columns: years,
          rows: byYear.map((one) => [one.year, short(one.orbitCheaperFraction), ...shortAll(one.priceRatio)]),
        },
        {
          title: 'What decides: the ratio with one figure at its low and at its high end',
          columns: ['figure', 'low', 'high'],
          rows: tornado.map(({ figure, low, high }) => [figure, short(low), short(high)]),
        },
      ],
      csv: {
        columns: years,
        rows: byYear.map((one) => [one.year, one.orbitCheaperFraction, ...Object.values(one.priceRatio)]),
      },
      notes: [
        'Every figure from a stream of its own: the same seed gives the same answer. By year prices move: launch on its path, what learns by its rate.',
        'Weather is that of one year; sizes are those of the scenario.',
      ],
    }
  },
}
