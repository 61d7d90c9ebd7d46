/** How much radiation does a satellite take, by altitude, and what does it do to array and parts? Straight lines through
 *  what is published for a few altitudes, in the logarithm of the dose: nothing better is public for shielded computers.
 *  The inner belt's protons begin near 1,000 km and are what makes it rise. Left out: inclination (the points are of
 *  steep orbits), the Sun's cycle, storms. */
import { at } from '../lib/at.ts'

export interface DosePoint {
  altitudeM: number
  radPerYear: number
}

/** Below the first point as between the first two; above the last one as there, where the belt is at its strongest.
 *  @param points two or more, upwards */
export function doseRadPerYear(altitudeM: number, points: readonly DosePoint[]): number {
  const above = points.findIndex((point) => point.altitudeM >= altitudeM)
  if (above < 0) return at(points, points.length - 1).radPerYear
  const from = at(points, Math.max(above, 1) - 1)
  const to = at(points, Math.max(above, 1))
  const share = (altitudeM - from.altitudeM) / (to.altitudeM - from.altitudeM)
  return from.radPerYear * (to.radPerYear / from.radPerYear) ** share
}

/** Damage to cells grows as the logarithm of what they have taken, so that a dose makes the first years worse than the last.
 *  Tada et al. (1982), Solar Cell Radiation Handbook, JPL 82-69: P/P₀ = 1 − C log(1 + φ/φₓ).
 *  @param kneeRad dose a year from which it counts
 *  @return loss of a year over that at the dose for which the loss is stated */
export const ageingRatio = (radPerYear: number, statedRadPerYear: number, kneeRad: number): number =>
  Math.log1p(radPerYear / kneeRad) / Math.log1p(statedRadPerYear / kneeRad)
