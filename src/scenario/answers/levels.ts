/** Low, central and high of what is told: all figures of a side at their cheap end, as chosen, at their dear end. */
import type { Scenario } from '../document/schema.ts'
import { figureSpan, type SunPurchase } from '../document/yearPrices.ts'
import { type FigureId, figureOf } from '../facts/figures.ts'
import type { SunPrices } from './unitCosts.ts'

export const LEVELS = ['low', 'central', 'high'] as const
export type Level = (typeof LEVELS)[number]
export type End = Exclude<Level, 'central'>
export type Range<T> = Record<Level, T>

export const rangeOf = <T>(at: (level: Level) => T): Range<T> => ({
  low: at('low'),
  central: at('central'),
  high: at('high'),
})

export const widened = ({ low, high }: Range<number>, chosen: number): Range<number> => ({
  low: Math.min(low, chosen),
  central: chosen,
  high: Math.max(high, chosen),
})

/** The scenario's own where it has one. */
export const chosenIn = (scenario: Scenario, id: FigureId): number =>
  id in scenario ? (scenario[id as keyof Scenario] as number) : figureSpan(scenario, id).central

/** A figure's values: as chosen, and the range widened to hold it. */
export const figureRange = (scenario: Scenario, id: FigureId): Range<number> =>
  widened(figureSpan(scenario, id), chosenIn(scenario, id))

/** What panels and battery cost at an end of their range. */
export function endPrices(chosen: SunPrices & SunPurchase, end: End): SunPrices {
  const priceOf = (id: keyof SunPrices) => widened(figureSpan(chosen, id), chosen[id])[end]
  return { pvUsdPerKw: priceOf('pvUsdPerKw'), batteryUsdPerKwh: priceOf('batteryUsdPerKwh') }
}

/** Value of a figure at a level, low being what makes things cheap. */
export function valuesAt(scenario: Scenario, level: Level): (id: FigureId) => number {
  if (level === 'central') return (id) => chosenIn(scenario, id)
  return (id) => {
    const range = figureRange(scenario, id)
    if (!figureOf(id).highIsCheap) return range[level]
    return range[level === 'low' ? 'high' : 'low']
  }
}
