/** What can be chosen of the draws. */
export const DRAW_COUNTS = ['1000', '10000', '100000'] as const
export type DrawCount = (typeof DRAW_COUNTS)[number]

export const SEEDS = { min: 0, max: 2 ** 32 - 1 } as const
/** A seed as typed; null where it is none. */
export function seedOf(text: string): number | null {
  const seed = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isInteger(seed) && seed >= SEEDS.min && seed <= SEEDS.max ? seed : null
}
