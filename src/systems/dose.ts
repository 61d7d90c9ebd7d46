/** How much radiation does a satellite take, by altitude? A line through what is published for two altitudes, in the
 *  logarithm of the dose, with the spread of the others around it: nothing better is public for shielded computers. The
 *  inner belt's protons begin near 1,000 km and are what makes it rise. */

export interface DosePoint {
  altitudeM: number
  radPerYear: number
}

/** @param from, to points of the line; beyond the higher one there is no figure */
export function doseRadPerYear(altitudeM: number, from: DosePoint, to: DosePoint): number | null {
  if (altitudeM > to.altitudeM) return null
  const share = (altitudeM - from.altitudeM) / (to.altitudeM - from.altitudeM)
  return from.radPerYear * (to.radPerYear / from.radPerYear) ** share
}
