/** `published`: models of others from their own inputs, our figure beside theirs. */
import { isReproduced, PUBLISHED_MODELS, publishedCases } from '../../scenario/answers/published.ts'
import { SOURCES } from '../../scenario/facts/sources.ts'
import { refuse } from '../answer.ts'
import type { Command } from '../command.ts'

const PAPER_DIGITS = 5
const onPaper = (value: number): number => Number(value.toPrecision(PAPER_DIGITS))

export const published: Command = {
  summary: 'Published cost models from their own inputs: our figure, theirs and the ratio',
  flags: { model: 'all of them' },
  answer({ model }) {
    const all = publishedCases()
    const cases = all.filter((one) => model === undefined || one.model === model || one.name === model)
    if (cases.length === 0) {
      const names = all.map(({ name }) => name)
      throw refuse('model', model, [...new Set([...PUBLISHED_MODELS, ...names])].join(', '))
    }
    const listed = cases.map((one) => ({
      model: one.model,
      case: one.name,
      isReproduction: one.isReproduction,
      toleranceFraction: one.toleranceFraction,
      inputs: one.inputs,
      figures: one.figures.map((figure) => ({
        figure: figure.figure,
        ours: figure.ours,
        published: figure.published,
        ratio: figure.ours / figure.published,
        isReproduced: isReproduced(one, figure),
      })),
      source: { id: one.source, ...SOURCES[one.source] },
    }))
    const rows = listed.flatMap((one) =>
      one.figures.map(({ figure, ours, published: theirs, ratio, isReproduced: same }) => [
        ...[one.case, figure, ours, theirs, ratio],
        one.isReproduction ? same : 'our sunlight',
      ]),
    )
    const columns = ['case', 'figure', 'ours', 'published', 'ratio', 'reproduced']
    return {
      json: listed,
      tables: [
        {
          columns,
          rows: rows.map((row) => row.map((cell) => (typeof cell === 'number' ? onPaper(cell) : cell))),
        },
      ],
      csv: { columns, rows },
      notes: [
        'Reproduced: to the digits printed, or to the rounding of the source (Suncatcher 2 % and 1 %).',
        'Our sunlight: McCalip’s model with the light of a real orbit at his altitude, beside his typed share.',
        'Inputs and sources: --json.',
      ],
    }
  },
}
