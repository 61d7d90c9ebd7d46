/** By how much does a price fall until a year of purchase? Wright's law: each doubling of all that was ever made makes a
 *  thing cheaper by one share, P = P₀ (Q/Q₀)^(log₂(1 − rate)), so after n doublings P = P₀ (1 − rate)^n; volume grows by so
 *  many doublings a year, steadily. Wright (1936), Journal of the Aeronautical Sciences 3, 122. 2026 costs what 2026 costs.
 *  A rate that no source gives is 0: today's price stays until somebody says otherwise. Launch has published prices by year
 *  instead (launchPath.ts). */
import type { FigureId } from './figures.ts'
import { FIRST_PURCHASE_YEAR } from './launchPath.ts'
import type { SourceId } from './sources.ts'

export interface LearningSpan {
  low: number
  central: number
  high: number
  source: SourceId
}

const one = (central: number, source: SourceId): LearningSpan => ({
  ...{ low: central, central, high: central },
  source,
})

/** By the first word of its fields: NAMELearning, NAMEDoublings. */
export const LEARNING = {
  pv: {
    rate: { low: 0.05, central: 0.2, high: 0.2, source: 'pv-learning' },
    // 18.5 % more made in 2024 than in the year before: as what is made, so grows in the long run all that was made.
    doublings: one(0.25, 'pv-volume'),
  },
  battery: {
    rate: one(0, 'no-learning'),
    // 43 to 51 % more a year.
    doublings: { low: 0.5, central: 0.5, high: 0.6, source: 'battery-growth' },
  },
  satellite: {
    rate: one(0, 'no-learning'),
    // From 400 to 370,000 t in ten years.
    doublings: one(1, 'suncatcher-volume'),
  },
  chip: {
    rate: one(0, 'no-learning'),
    // By 2.7, 3.3 and 4.1 a year.
    doublings: { low: 1.4, central: 1.7, high: 2, source: 'chip-volume' },
  },
} as const satisfies Record<string, { rate: LearningSpan; doublings: LearningSpan }>
export type Learner = keyof typeof LEARNING
export type LearningField = `${Learner}${'Learning' | 'Doublings'}`

/** Which prices learn, and with what. */
export const LEARNERS = {
  pvUsdPerKw: 'pv',
  batteryUsdPerKwh: 'battery',
  addedBatteryUsdPerKg: 'battery',
  satelliteUsdPerW: 'satellite',
  satelliteUsdPerKg: 'satellite',
  chipUsdPerW: 'chip',
} as const satisfies Partial<Record<FigureId, Learner>>
export type LearnedFigure = keyof typeof LEARNERS
export const isLearned = (id: string): id is LearnedFigure => Object.hasOwn(LEARNERS, id)

/** What a price is multiplied by after so many doublings. */
export const wrightFactor = (rate: number, doublings: number): number => (1 - rate) ** doublings

export type LearningChoice = Record<LearningField, number>

/** Of today's price, in a year of purchase: low falls fastest. What is chosen is the central one, and the range widened to
 *  hold it. */
export function learnedFactor(
  learner: Learner,
  { rate: itsRate, doublings: perYear }: { rate: number; doublings: number },
  year: number,
): Record<'low' | 'central' | 'high', number> {
  const { rate, doublings } = LEARNING[learner]
  const years = year - FIRST_PURCHASE_YEAR
  const at = (share: number, growth: number) => wrightFactor(share, growth * years)
  return {
    low: at(Math.max(rate.high, itsRate), Math.max(doublings.high, perYear)),
    central: at(itsRate, perYear),
    high: at(Math.min(rate.low, itsRate), Math.min(doublings.low, perYear)),
  }
}
