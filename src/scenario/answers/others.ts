/** How many times as dear orbit is by others, each on its own basis: of which year, and whether the computers are counted
 *  on both sides. Only McCalip's and Starcloud's can be worked out again from what is published. Where a source does not
 *  say what it counts, that follows from its amounts, or stays unknown. */
import type { SourceId } from '../facts/sources.ts'

export interface OtherRatio {
  source: SourceId
  low: number
  high: number
  /** First and last year that it is told of; null where it names none. */
  years: readonly [from: number, to: number] | null
}

/** Computers on both sides, on neither, or not told. */
export const BASES = ['withComputers', 'withoutComputers', 'notTold'] as const
export type Basis = (typeof BASES)[number]

const one = (source: SourceId, ratio: number, years: OtherRatio['years']): OtherRatio => ({
  source,
  low: ratio,
  high: ratio,
  years,
})

/** By basis, in the order of years and then of ratios. */
export const RATIOS_OF_OTHERS: Record<Basis, readonly OtherRatio[]> = {
  withComputers: [
    { source: 'bcg', low: 2.5, high: 3, years: [2026, 2026] }, // 230 to 300 M USD a MW over 20 years holds them
    one('wood-mackenzie', 3, [2026, 2026]), // of 170 bn USD 70 are neither launch nor satellites
    one('semianalysis', 10.91 / 2.49, [2026, 2026]),
    { source: 'bcg', low: 1.6, high: 1.8, years: [2031, 2036] },
    { source: 'bcg', low: 1.1, high: 1.2, years: [2031, 2036] }, // at best
    { source: 'mdao', low: 6, high: 82, years: null },
  ],
  withoutComputers: [
    one('deutsche-bank', 7.2, [2026, 2026]), // as printed: 16 bn USD a GW on Earth is less than its computers cost
    one('deutsche-bank', 4, [2027, 2030]),
    one('deutsche-bank', 1.2, [2032, 2032]), // as printed
    one('starcloud-2024', 8.2 / 167, null), // at 30 USD/kg
    one('mccalip', 51.1 / 15.85, null), // at 500 USD/kg
  ],
  notTold: [{ source: 'abi', low: 10, high: 78, years: null }],
}
