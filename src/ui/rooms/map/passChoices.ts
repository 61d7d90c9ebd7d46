/** What can be chosen of the passes. */
export const WINDOWS = ['6', '24', '72'] as const
export const LISTED = ['10', '30', '100'] as const
/** So many a file holds. */
export const MOST_PASSES = 5000
/** Least elevation, degrees: as on the command line. */
export const MASKS = { min: 0, max: 89 } as const

/** As typed; null where it is none. */
export function maskOf(text: string): number | null {
  const mask = text.trim() === '' ? Number.NaN : Number(text)
  return mask >= MASKS.min && mask <= MASKS.max ? mask : null
}
