/** Which figures are drawn together, and how? Those that one cause moves share a standard normal draw of that cause, beside
 *  their own: z = Σ w · cause + √(1 − Σ w²) · own, and its place in the triangle is the share below z (a Gaussian copula).
 *  Two figures of a cause are so correlated by the product of their weights, in z. Every figure keeps its stream and every
 *  cause has one, so that no correlation changes the draws of a figure outside of it. That they go together is told by what
 *  they are made of; how closely is ours. */
import { normalAt, normalBelow } from '../../lib/normal.ts'
import { streamOf } from '../../lib/random.ts'
import type { FigureId } from '../facts/figures.ts'

interface Cause {
  /** Correlation of each pair, ours. */
  correlation: number
  figures: readonly FigureId[]
  why: string
}
export const CAUSES = {
  flown: {
    correlation: 0.5,
    figures: ['launchUsdPerKg', 'satelliteUsdPerW', 'satelliteUsdPerKg'],
    why: 'the more is flown, the more satellites and rockets are made in series',
  },
  cells: {
    correlation: 0.3,
    figures: ['pvUsdPerKw', 'satelliteUsdPerW'],
    why: 'the same factories make the cells of both sides; they are a part of a satellite',
  },
  batteries: {
    correlation: 0.5,
    figures: ['batteryUsdPerKwh', 'addedBatteryUsdPerKg'],
    why: 'the same cells store on both sides',
  },
} as const satisfies Record<string, Cause>

/** Weight of its causes in a figure: all figures of a cause weigh alike. */
const weightsOf = (id: FigureId): [cause: string, weight: number][] =>
  Object.entries(CAUSES).flatMap(([cause, { correlation, figures }]) =>
    (figures as readonly FigureId[]).includes(id) ? [[cause, Math.sqrt(correlation)]] : [],
  )

/** The causes of one draw after the other, by name. */
export function causesOf(seed: number): { draw: () => void; at: (cause: string) => number } {
  const streams = Object.keys(CAUSES).map((name) => ({ name, next: streamOf(seed, `cause ${name}`) }))
  const now: Record<string, number> = {}
  return {
    draw: () => {
      for (const { name, next } of streams) now[name] = normalAt(next())
    },
    at: (cause) => now[cause] ?? 0,
  }
}

/** Places of a figure in its range, from 0 to 1, one after the other. */
export function placesOf(seed: number, id: FigureId, causeAt: (cause: string) => number): () => number {
  const own = streamOf(seed, id)
  const weights = weightsOf(id)
  if (weights.length === 0) return own
  const rest = Math.sqrt(1 - weights.reduce((sum, [, weight]) => sum + weight ** 2, 0))
  return () => normalBelow(weights.reduce((z, [cause, w]) => z + w * causeAt(cause), rest * normalAt(own())))
}
