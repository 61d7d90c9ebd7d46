/** Low, central and high of what is told: all figures of a side at their cheap end, as chosen, at their dear end. */
import type { Scenario } from '../document/schema.ts'
import { type FigureId, figureOf } from '../facts/figures.ts'
import { launchPriceIn } from '../facts/launchPath.ts'

export const LEVELS = ['low', 'central', 'high'] as const
export type Level = (typeof LEVELS)[number]
export type Range<T> = Record<Level, T>

export const rangeOf = <T>(at: (level: Level) => T): Range<T> => ({
  low: at('low'),
  central: at('central'),
  high: at('high'),
})

/** A figure's values: the scenario's own where it has one, and the range widened to hold it. Of launch the year of
 *  purchase has the range. */
export function figureRange(scenario: Scenario, id: FigureId): Range<number> {
  const { low, central, high } = id === 'launchUsdPerKg' ? launchPriceIn(scenario.purchaseYear) : figureOf(id)
  const chosen = id in scenario ? (scenario[id as keyof Scenario] as number) : central
  return { low: Math.min(low, chosen), central: chosen, high: Math.max(high, chosen) }
}

/** Value of a figure at a level, low being what makes things cheap. */
export function valuesAt(scenario: Scenario, level: Level): (id: FigureId) => number {
  return (id) => {
    const range = figureRange(scenario, id)
    if (level === 'central' || !figureOf(id).highIsCheap) return range[level]
    return range[level === 'low' ? 'high' : 'low']
  }
}
