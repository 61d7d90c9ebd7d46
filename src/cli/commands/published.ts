/** `published`: models of others from their own inputs, our figure beside theirs. */

import { type Cell, prefixed } from '../../report/quantity.ts'
import { publishedCases } from '../../scenario/answers/published.ts'
import { agrees, isReproduced, PUBLISHED_MODELS } from '../../scenario/answers/publishedCase.ts'
import { PUBLISHED_STEPS, type PublishedFall, publishedFalls } from '../../scenario/answers/publishedSteps.ts'
import { SOURCES } from '../../scenario/facts/sources.ts'
import { refuse } from '../answer.ts'
import type { Command } from '../command.ts'

const PAPER_DIGITS = 5
const onPaper = (value: number): number => Number(value.toPrecision(PAPER_DIGITS))

/** Their figure, what each step changes, ours. */
const fallRow = (one: PublishedFall): Cell[] => [
  ...[one.case, one.figure, prefixed(one.theirs, '')],
  ...one.steps.map(({ change }) => prefixed(change, '')),
  prefixed(one.ours, ''),
]

export const published: Command = {
  summary: 'Published cost models from their own inputs: our figure, theirs and the ratio',
  flags: { model: 'all of them' },
  answer({ model }) {
    const all = publishedCases()
    const cases = all.filter((one) => model === undefined || one.model === model || one.name === model)
    if (cases.length === 0) {
      const names = all.map(({ name }) => name)
      throw refuse('model', model, [...new Set([...PUBLISHED_MODELS, ...names])])
    }
    const falls = publishedFalls().filter((fall) => cases.some(({ name }) => name === fall.case))
    const listed = cases.map((one) => ({
      model: one.model,
      case: one.name,
      kind: one.kind,
      toleranceFraction: one.toleranceFraction,
      inputs: one.inputs,
      figures: one.figures.map((figure) => ({
        figure: figure.figure,
        ours: figure.ours,
        published: figure.published,
        ratio: figure.ours / figure.published,
        agrees: agrees(one, figure),
        isReproduced: isReproduced(one, figure),
      })),
      waterfalls: falls
        .filter((fall) => fall.case === one.name)
        .map(({ model: _model, case: _case, ...rest }) => rest),
      source: { id: one.source, ...SOURCES[one.source] },
    }))
    const rows = listed.flatMap((one) =>
      one.figures.map(({ figure, ours, published: theirs, ratio, agrees: same }) => [
        ...[one.case, figure, ours, theirs, ratio],
        ...[one.kind, same],
      ]),
    )
    const columns = ['case', 'figure', 'ours', 'published', 'ratio', 'kind', 'agrees']
    return {
      json: listed,
      tables: [
        {
          columns,
          rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? onPaper(cell) : cell))),
        },
        ...(falls.length > 0
          ? [
              {
                title: 'From their figure to ours, step by step: what each step changes',
                columns: ['case', 'figure', 'theirs', ...PUBLISHED_STEPS, 'ours'],
                rows: falls.map(fallRow),
              },
            ]
          : []),
      ],
      csv: { columns, rows },
      notes: [
        'Agrees: to the digits printed, or to the rounding of the source (Suncatcher 2 % and 1 %).',
        'reproduction: a model from its own inputs. arithmetic: printed figures multiplied or divided, checked.',
        'inferred-settings: what a press article printed of McCalip’s model, with sliders that we inferred.',
        'our-sunlight: McCalip’s model with the light of a real orbit at his altitude, beside his typed share.',
        'target: what a company aims at; two of its inputs are not printed.',
        'Steps in this order, each with those before it: inputs as printed (rounding, or what is not printed), light of the orbit’s year, heat of the cells, mass by parts. They sum to ours less theirs.',
        'Not worked out, for want of inputs: Turyshev’s 5,640 m² of array and 34 to 59 kg/kW.',
        'Inputs and sources: --json.',
      ],
    }
  },
}
