/** How often is a satellite hit by debris that nobody tracks, and how often does something tracked come near? NASA's
 *  engineering model of the debris of low orbits: impacts a year on a square metre of surface that tumbles, of pieces of a
 *  size and larger. Its populations are of 1988 and grow as it assumes (2 %, from 2011 on 4 % a year for small ones, 5 % of
 *  1988's for large ones); breakups since are not in it: orders of magnitude. Up to 2,000 km. The dependence on inclination
 *  is taken at 45°; steeper orbits are hit more.
 *  Kessler, Reynolds & Anz-Meador (1989), NASA TM-100471; the same in SSP 30425. */

const HIGHEST_KM = 2000
/** Of its table, for 45°. */
const INCLINATION = 0.99
const [GROWTH, LATER_GROWTH, LARGE_GROWTH] = [0.02, 0.04, 0.05]
const [FIRST_YEAR, LATER_YEAR] = [1988, 2011]

function smallGrowth(year: number): number {
  if (year < LATER_YEAR) return (1 + GROWTH) ** (year - FIRST_YEAR)
  return (1 + GROWTH) ** (LATER_YEAR - FIRST_YEAR) * (1 + LATER_GROWTH) ** (year - LATER_YEAR)
}

/** Impacts a year and square metre of surface; null above the model.
 *  @param f107 radio flux of the Sun: an active one clears the low orbits */
export function debrisPerM2Year(
  diameterM: number,
  altitudeM: number,
  { year, f107 }: { year: number; f107: number },
): number | null {
  const km = altitudeM / 1e3
  if (km > HIGHEST_KM) return null
  const cm = diameterM * 100
  const size = Math.sqrt(10 ** Math.exp(-(((Math.log10(cm) - 0.78) / 0.637) ** 2)))
  const air = 10 ** (km / 200 - f107 / 140 - 1.5)
  const small = 1.22e-5 * cm ** -2.5 * smallGrowth(year)
  const large = 8.1e10 * (cm + 700) ** -6 * (1 + LARGE_GROWTH * (year - FIRST_YEAR))
  return size * (air / (1 + air)) * INCLINATION * (small + large)
}

/** Of a surface that tumbles one sees a quarter in the mean. */
const SURFACE_PER_SECTION = 4
/** Passages a year within a distance. */
export const passagesPerYear = (perM2Year: number, distanceM: number): number =>
  SURFACE_PER_SECTION * perM2Year * Math.PI * distanceM ** 2
