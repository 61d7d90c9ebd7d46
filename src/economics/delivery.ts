/** When is the power there? Each step is ordered at the decision: the first of it comes after its lead, the rest at so
 *  much a year; side by side, the step that ends last decides. What wears out must be made again first, so that no more
 *  than a life's supply ever stands: a step that takes longer than what it brings lives never ends. Years from the
 *  decision. Left out: time to find a site, permits, failures, factories that grow meanwhile. */

export interface Step {
  /** Until the first of it. */
  leadYears: number
  /** All of it, and what comes of it in a year, in one unit. */
  amount: number
  perYear: number
  /** Of what it brings. */
  lifeYears: number
}

/** Until the last of it; null where the first has worn out before. */
export function stepYears({ leadYears, amount, perYear, lifeYears }: Step): number | null {
  const years = amount === 0 ? 0 : amount / perYear
  return years <= lifeYears ? leadYears + years : null
}

/** Share of it that stands at once, at most. */
export const reachFraction = ({ amount, perYear, lifeYears }: Step): number =>
  amount === 0 ? 1 : Math.min(1, (perYear * lifeYears) / amount)

/** Side by side the last decides, and one that never ends decides for all. */
export const latestOf = (years: readonly (number | null)[]): number | null =>
  years.reduce((latest, one) => (latest === null || one === null ? null : Math.max(latest, one)), 0)

/** Whole launches for a mass. */
export const launchesFor = (massKg: number, payloadKg: number): number => Math.ceil(massKg / payloadKg - 1e-9)
