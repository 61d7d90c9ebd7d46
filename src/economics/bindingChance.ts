/** How likely is each supply to be the smallest, when none is known better than between two ends? Each by itself, most
 *  likely in its middle, none depending on another: a triangle in the logarithm, for the ends are factors apart, not
 *  sums. Worked out on equal slices of each one's likelihood: the mean over them that all others are no smaller, 0.02 off
 *  at most for the number of slices. Triangle: Johnson (1997), The Statistician 46, 387. */
import type { Span } from './ramp.ts'

const SLICES = 48

/** The value below which lies a share of a triangle's likelihood. */
export function triangleAt({ low, central, high }: Span, share: number): number {
  if (high <= low) return central
  const turn = (central - low) / (high - low)
  return share <= turn
    ? low + Math.sqrt(share * (high - low) * (central - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - central))
}

/** Likelihood that it is at least so much. */
export function triangleAbove({ low, central, high }: Span, value: number): number {
  if (value <= low) return 1
  if (value > high) return 0
  if (high <= low) return 1
  return value <= central
    ? 1 - (value - low) ** 2 / ((high - low) * (central - low))
    : (high - value) ** 2 / ((high - low) * (high - central))
}

/** Nothing is infinitely far below something in the logarithm: what may be nothing counts as a billionth. */
const FLOOR_W = 1e-9
const inLog = ({ low, central, high }: Span): Span => ({
  low: Math.log(Math.max(low, FLOOR_W)),
  central: Math.log(Math.max(central, FLOOR_W)),
  high: Math.log(Math.max(high, FLOOR_W)),
})

/** Chances of being the smallest; they sum to 1. Supplies that are known and equal share theirs. */
export function bindingChances<S extends string>(caps: Record<S, Span>): Record<S, number> {
  const entries = Object.entries(caps) as [S, Span][]
  const known = entries
    .filter(([, { central }]) => Number.isFinite(central))
    .map(([id, span]) => [id, inLog(span)] as const)
  const weight = (id: S, own: Span): number => {
    // Only what reaches below its highest can be smaller; what ends below its lowest always is.
    const others = known.flatMap(([other, span]) => (other !== id && span.low < own.high ? [span] : []))
    if (others.some(({ high }) => high < own.low)) return 0
    let total = 0
    for (let slice = 0; slice < SLICES; slice++) {
      const value = triangleAt(own, (slice + 0.5) / SLICES)
      let chance = 1
      for (const span of others) chance *= triangleAbove(span, value)
      total += chance
    }
    return total
  }
  const weights = known.map(([id, span]) => [id, weight(id, span)] as const)
  const whole = weights.reduce((all, [, one]) => all + one, 0)
  return Object.fromEntries(
    entries.map(([id]) => [id, (weights.find(([one]) => one === id)?.[1] ?? 0) / whole]),
  ) as Record<S, number>
}
