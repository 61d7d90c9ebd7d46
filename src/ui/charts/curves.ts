/** Small sums over sampled curves, and where labels at the ends of lines go. */
import { at } from '../../lib/at.ts'

export type Samples = readonly (number | null)[]

/** 'smooth' is the plant with its clouds spread evenly, for the eye alone. */
export type CurveId = 'selected' | 'other' | 'ground' | 'smooth'
export interface Curve {
  id: CurveId
  name: string
  values: Samples
}

/** Mean of a curve between two places, by trapezia; null where it has no samples there. */
export function meanBetween(x: readonly number[], y: Samples, from: number, to: number): number | null {
  let area = 0
  let length = 0
  for (let i = 1; i < x.length; i++) {
    const a = y[i - 1]
    const b = y[i]
    if (a == null || b == null) continue
    const x0 = at(x, i - 1)
    const x1 = at(x, i)
    const low = Math.max(from, x0)
    const high = Math.min(to, x1)
    if (high <= low) continue
    const heightAt = (place: number) => a + ((b - a) * (place - x0)) / (x1 - x0)
    area += ((heightAt(low) + heightAt(high)) / 2) * (high - low)
    length += high - low
  }
  return length > 0 ? area / length : null
}

export const lowestOf = (y: Samples): number | null =>
  y.reduce<number | null>((low, value) => (value === null ? low : Math.min(low ?? value, value)), null)

/** Heights near the wanted ones, in their order, at least `gap` apart and within [0, height]. */
export function spreadLabels(wanted: readonly number[], gap: number, height: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b)
  const placed = [...wanted]
  let floor = 0
  for (const i of order) {
    placed[i] = Math.max(at(placed, i), floor)
    floor = at(placed, i) + gap
  }
  let ceiling = height
  for (const i of order.toReversed()) {
    placed[i] = Math.min(at(placed, i), ceiling)
    ceiling = at(placed, i) - gap
  }
  return placed
}
