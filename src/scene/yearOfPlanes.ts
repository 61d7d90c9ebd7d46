/** Where a plane stands in each month of a year, seen with the Sun held still: dawn–dusk planes stay on the terminator,
 *  others swing all the way round. Coloured by the light of that day. */
import type { Lines } from '../gpu/lines/Lines.ts'
import { rgbaOf } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import { TWO_PI } from '../lib/units.ts'
import { add, scale, type Vec3 } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { eci } from '../physics/frames.ts'
import { type CircularOrbit, planeBasis, raanAt } from '../physics/orbit.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import { sunAt } from '../physics/sun.ts'

const MONTHS = 12
const PIECES_A_RING = 96
export const PIECES_A_YEAR = MONTHS * PIECES_A_RING

const LIT = rgbaOf(COLOURS.sun, 0.42)
const DARK = rgbaOf(COLOURS.shadow, 0.5)

/** One ring a month, with the Sun's right ascension taken off: turn the lines by the Sun's of the instant shown. */
export function addYearOfPlanes(lines: Lines, orbit: CircularOrbit, year: number): void {
  for (let month = 0; month < MONTHS; month++) {
    const utcMs = Date.UTC(year, month, 15)
    const sun = sunAt(utcMs)
    const { p, q } = planeBasis(raanAt(orbit, utcMs) - sun.rightAscensionRad, orbit.inclinationRad)
    const sunM = sun.distanceAu * ASTRONOMICAL_UNIT_M
    const sunPosition = eci(sunM * Math.cos(sun.declinationRad), 0, sunM * Math.sin(sun.declinationRad))
    const at = (piece: number) => {
      const angle = (piece * TWO_PI) / PIECES_A_RING
      return scale(add(scale(p, Math.cos(angle)), scale(q, Math.sin(angle))), orbit.semiMajorAxisM)
    }
    let from = at(0)
    for (let piece = 1; piece <= PIECES_A_RING; piece++) {
      const to = at(piece)
      const colour = sunlitFraction(at(piece - 0.5), sunPosition) >= 0.5 ? LIT : DARK
      lines.add(inRadii(from), inRadii(to), colour)
      from = to
    }
  }
}

const inRadii = (place: Vec3): Vec3 => scale(place, 1 / EARTH_EQUATORIAL_RADIUS_M)
