/** `breakeven`: what would make orbit and Earth cost the same, each input alone, and the year in which launch does it. */
import type { Cell } from '../../report/quantity.ts'
import { Asked } from '../../scenario/answers/asked.ts'
import { BREAK_EVEN_INPUTS, bothSides, breakEven } from '../../scenario/answers/breakEven.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { DEFAULT_PRESET, OPENING_MS } from '../../scenario/document/presets.ts'
import { BadInput } from '../answer.ts'
import type { Command } from '../command.ts'
import { designOf } from '../design.ts'
import { PURCHASE_FLAGS, scenarioOf } from './document.ts'

const short = (value: number | null): number | null => value && Number(value.toPrecision(4))

export const breakeven: Command = {
  summary: 'What would make orbit and Earth cost the same, each input alone, and in which year',
  flags: {
    preset: `default ${DEFAULT_PRESET}`,
    scenario: 'instead of --preset',
    ...PURCHASE_FLAGS,
  },
  answer(values) {
    const scenario = scenarioOf(values, DEFAULT_PRESET)
    const model = buildModel(scenario)
    const both = bothSides(model, new Asked(model, designOf(scenario), OPENING_MS).comparison)
    if (!both)
      throw new BadInput('The scenario has no price on both sides: its fleet or its supply carries no load.')
    const { ratio, inputs, equalAt, crossingYear } = breakEven(both)
    const rows = BREAK_EVEN_INPUTS.map((input) => ({
      input,
      unit: inputs[input].unit,
      now: inputs[input].now,
      equalAt: equalAt[input],
    }))
    const columns = ['input', 'unit', 'now', 'equalAt']
    const cells = rows.map(({ input, unit, now, equalAt }): Cell[] => [
      ...[input, unit, short(now)],
      equalAt === null ? null : short(equalAt),
    ])
    return {
      json: { ratio, inputs: rows, crossingYear },
      facts: {
        preset: scenario.preset,
        priceRatio: ratio,
        ...{ crossingLow: crossingYear.low, crossing: crossingYear.central, crossingHigh: crossingYear.high },
      },
      tables: [{ title: 'Both sides cost the same at, each alone', columns, rows: cells }],
      csv: { columns, rows: rows.map((row) => [row.input, row.unit, row.now, row.equalAt]) },
      notes: [
        'None: nothing of it alone does it. Crossing: first year of purchase in which orbit is the cheaper, launch on its low, central and high path.',
      ],
    }
  },
}
