/** Does the Sun of another meridian spare batteries? Half of the panels stand at a second place, whose power comes by a
 *  direct-current line to the load; the battery stands at the load. Left out: what the line's path adds to the great
 *  circle, its outages, and permits: all favour Earth. */
import { at } from '../lib/at.ts'
import { DEG, YEAR_HOURS } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import type { Place } from './site.ts'
import { cheapestPair, DEFAULT_COSTS, type Pair, type UnitCosts } from './sizing.ts'

type Position = Pick<Place, 'latitudeDeg' | 'longitudeDeg'>

/** Great circle on a sphere: flattening changes it by 0.6 % at most. @see Vincenty (1975), spherical form */
export function distanceM(from: Position, to: Position): number {
  const [a, b] = [from.latitudeDeg * DEG, to.latitudeDeg * DEG]
  const turn = (to.longitudeDeg - from.longitudeDeg) * DEG
  const across = Math.hypot(
    Math.cos(b) * Math.sin(turn),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn),
  )
  const along = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn)
  return EARTH_EQUATORIAL_RADIUS_M * Math.atan2(across, along)
}

/** Degrees of longitude between two places, 0 to 180. */
export function meridiansApartDeg(from: Position, to: Position): number {
  const turn = Math.abs(from.longitudeDeg - to.longitudeDeg) % 360
  return Math.min(turn, 360 - turn)
}

/** One of two places that share the panels. */
export interface Half extends Pick<Place, 'latitudeDeg' | 'longitudeDeg' | 'tzHours'> {
  /** Power per watt of nameplate, by hours of its own clock. */
  acWPerW: Float64Array
}

/** A line from the second place. */
export interface PowerLine {
  /** Of what is sent, on the way. */
  lossFraction: number
  /** At the sending end, per watt of load: as much as carries the whole load at the other. */
  wattsPerLoad: number
}

export function lineOver(distanceM: number, lossPerMm: number): PowerLine {
  const lossFraction = 1 - (1 - lossPerMm) ** (distanceM / 1e6)
  return { lossFraction, wattsPerLoad: 1 / (1 - lossFraction) }
}

/** The cheapest panels (half of them at each place) and battery for an availability, per watt of load. The typical
 *  years are put side by side at the same instant; half an hour between the clocks is rounded. */
export function sharedPair(
  here: Half,
  there: Half,
  line: PowerLine,
  availabilityFraction: number,
  costs: UnitCosts = DEFAULT_COSTS,
): Pair | null {
  const ahead = Math.round(there.tzHours - here.tzHours)
  const arriving = here.acWPerW.map(
    (_, i) => (at(there.acWPerW, (i + ahead + YEAR_HOURS) % YEAR_HOURS) * (1 - line.lossFraction)) / 2,
  )
  return cheapestPair({
    acWPerW: here.acWPerW.map((ac) => ac / 2),
    far: { acWPerW: arriving, mostPerLoad: 1 },
    loadW: 1,
    availabilityFraction,
    costs,
  })
}
