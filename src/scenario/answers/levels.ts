/** Low, central and high of what is told: all figures of a side at their cheap end, as chosen, at their dear end. */
import type { Scenario } from '../document/schema.ts'
import { type FigureId, figureOf } from '../facts/figures.ts'
import { launchPriceIn } from '../facts/launchPath.ts'
import { isRegional, regionalSpan } from '../facts/regions.ts'

export const LEVELS = ['low', 'central', 'high'] as const
export type Level = (typeof LEVELS)[number]
export type Range<T> = Record<Level, T>

export const rangeOf = <T>(at: (level: Level) => T): Range<T> => ({
  low: at('low'),
  central: at('central'),
  high: at('high'),
})

/** What is known of a figure: of launch in the year of purchase, of some at the place. */
function spanOf({ purchaseYear, site }: Scenario, id: FigureId): Range<number> {
  if (id === 'launchUsdPerKg') return launchPriceIn(purchaseYear)
  return isRegional(id) ? regionalSpan(site, id) : figureOf(id)
}

/** A figure's values: the scenario's own where it has one, and the range widened to hold it. */
export function figureRange(scenario: Scenario, id: FigureId): Range<number> {
  const { low, central, high } = spanOf(scenario, id)
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
