/** What do prices that nobody set cost, and between which ends, in the year of purchase and at the place? Launch on its path
 *  between published prices, what learns by Wright's law, energy as the place has it. */
import { type FigureId, figureOf } from '../facts/figures.ts'
import { FIRST_PURCHASE_YEAR, launchPriceIn } from '../facts/launchPath.ts'
import { isLearned, LEARNERS, type LearningChoice, learnedFactor } from '../facts/learning.ts'
import { isRegional, REGIONAL_FIGURES, regionalSpan } from '../facts/regions.ts'
import { SCENARIO_FIELDS, type Scenario } from './schema.ts'

export interface PriceSpan {
  low: number
  central: number
  high: number
}
export const SUN_LEARNING = ['pvLearning', 'pvDoublings', 'batteryLearning', 'batteryDoublings'] as const
/** Where and when panels and battery are bought, and how their prices learn. */
export type SunPurchase = Pick<Scenario, 'purchaseYear' | 'site' | (typeof SUN_LEARNING)[number]>
/** The same of all that is bought. */
export type Purchase = SunPurchase & LearningChoice

/** What its price is of today's, in a year; 1 where it learns nothing. */
export function factorIn(
  choice: Partial<LearningChoice>,
  id: FigureId,
  year: number,
): Record<keyof PriceSpan, number> {
  if (!isLearned(id)) return { low: 1, central: 1, high: 1 }
  const learner = LEARNERS[id]
  const { [`${learner}Learning` as const]: rate = 0, [`${learner}Doublings` as const]: doublings = 0 } =
    choice
  return learnedFactor(learner, { rate, doublings }, year)
}

/** What is known of a figure. @param country of a place that is not shipped */
export function figureSpan(
  purchase: SunPurchase,
  id: 'pvUsdPerKw' | 'batteryUsdPerKwh',
  country?: string,
): PriceSpan
export function figureSpan(purchase: Purchase, id: FigureId, country?: string): PriceSpan
export function figureSpan(
  purchase: SunPurchase & Partial<LearningChoice>,
  id: FigureId,
  country?: string,
): PriceSpan {
  const { purchaseYear, site } = purchase
  if (id === 'launchUsdPerKg') return launchPriceIn(purchaseYear)
  const today = isRegional(id) ? regionalSpan(site, id, country) : figureOf(id)
  if (!isLearned(id)) return today
  const { low, central, high } = factorIn(purchase, id, purchaseYear)
  return { low: today.low * low, central: today.central * central, high: today.high * high }
}

/** Prices of the document that go with year and place until somebody sets them. */
export const FOLLOWING_PRICES = [
  'launchUsdPerKg',
  ...REGIONAL_FIGURES,
  'satelliteUsdPerW',
  'satelliteUsdPerKg',
  'chipUsdPerW',
] as const satisfies (FigureId & keyof Scenario)[]
type FollowingPrice = (typeof FOLLOWING_PRICES)[number]
export const isFollowing = (key: string): key is FollowingPrice =>
  (FOLLOWING_PRICES as readonly string[]).includes(key)

const DIGITS = 4
/** A price that learns is told in four digits in another year than its own. */
export const learntPrice = (usd: number, factor: number): number =>
  factor === 1 ? usd : Number((usd * factor).toPrecision(DIGITS))

export const unsaidPrices = (purchase: Purchase, country?: string): Record<FollowingPrice, number> =>
  Object.fromEntries(
    FOLLOWING_PRICES.map((id) => {
      if (!isLearned(id)) return [id, figureSpan(purchase, id, country).central]
      const today = { ...purchase, purchaseYear: FIRST_PURCHASE_YEAR }
      const { central } = factorIn(purchase, id, purchase.purchaseYear)
      const usd = learntPrice(figureSpan(today, id, country).central, central)
      return [id, Math.max(usd, SCENARIO_FIELDS[id].min)] // what learns fastest would fall below what may be set
    }),
  ) as Record<FollowingPrice, number>
