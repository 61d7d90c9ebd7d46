/** A designed fleet, or a part of it, as element sets that SGP4 flies as we do (physics/sgp4Fit.ts). Over a week, with the
 *  numbers as the files write them: within 20 km of our own places up to 2,000 km of altitude and 120 km above, of which SGP4's short periods are
 *  the most.
 *  Numbers are those of analysts' sets, so that nobody takes them for catalogued objects: 80000 to 89999, and 270000 to
 *  339999 for more than ten thousand (Space-Track's ranges of temporary numbers). A name tells shell, plane and satellite, as the page's finder takes them. */
import { at } from '../lib/at.ts'
import { DEG, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { MAX_ELEMENT_SETS } from '../physics/elementSets.ts'
import {
  type About,
  type ElementTextFormat,
  elementSetText,
  type NamedElements,
  tleEpochMs,
} from '../physics/elementSetText.ts'
import { type Sgp4Fit, sgp4Fit } from '../physics/sgp4Fit.ts'
import { type Fleet, orbitOfPlane, planeOfSatellite } from './constellation.ts'
import { argLatOf, type PlaneStates, planesAt } from './planes.ts'

export const MAX_EXPORTED = MAX_ELEMENT_SETS

const FIVE_DIGITS = { first: 80_000, count: 10_000 }
const SIX_DIGITS = { first: 270_000 }
const S_DAY = 86400

/** Which satellites of a fleet: every n-th from the first on, and how many of these at most. */
export interface FleetPart {
  every: number
  limit: number
}
export const partCount = ({ satelliteCount }: Fleet, { every, limit }: FleetPart): number =>
  Math.min(limit, Math.ceil(satelliteCount / every))

/** Shell, plane and number, from 1. A cluster's satellites fly in one plane, and count as planes here as on the page. */
export function placeName(fleet: Fleet, id: number): string {
  const { plane, slot } = planeOfSatellite(fleet, id)
  const shell = at(fleet.shellOfPlane, plane)
  return `${shell + 1}.${plane - at(fleet.shells, shell).firstPlane + 1}.${slot + 1}`
}

function elementsOf(states: PlaneStates, fits: readonly Sgp4Fit[], id: number): NamedElements['numbers'] {
  const { fleet, utcMs } = states
  const { plane, slot } = planeOfSatellite(fleet, id)
  const { meanMotionRadS, inclinationRad } = at(fits, at(fleet.shellOfPlane, plane))
  const orbit = orbitOfPlane(fleet, plane)
  const elapsedS = (utcMs - fleet.epochMs) / 1e3
  const amplitudeM = at(fleet.relativeAmplitudeM, plane)
  // A cluster's ellipse is that of a small eccentricity: x = (α/2) cos(u + φ) outward is −a e cos M.
  const isOnEllipse = amplitudeM > 0
  const argLatRad = isOnEllipse
    ? orbit.argLatRad + orbit.argLatRateRadS * elapsedS
    : argLatOf(states, plane, slot)
  const perigeeRad = isOnEllipse ? Math.PI - at(fleet.relativePhaseRad, plane) : 0
  return {
    MEAN_MOTION: (meanMotionRadS * S_DAY) / TWO_PI,
    ECCENTRICITY: amplitudeM / (2 * orbit.semiMajorAxisM),
    INCLINATION: inclinationRad / DEG,
    RA_OF_ASC_NODE: wrapTwoPi(orbit.raanRad + orbit.raanRateRadS * elapsedS) / DEG,
    ARG_OF_PERICENTER: wrapTwoPi(perigeeRad) / DEG,
    MEAN_ANOMALY: wrapTwoPi(argLatRad - perigeeRad) / DEG,
  }
}

/** @param utcMs epoch of the sets */
export function* fleetElements(fleet: Fleet, utcMs: number, part: FleetPart): Generator<NamedElements> {
  const states = planesAt(fleet, utcMs)
  const fits = fleet.shells.map((shell) => sgp4Fit(shell))
  const count = partCount(fleet, part)
  const firstId = count > FIVE_DIGITS.count ? SIX_DIGITS.first : FIVE_DIGITS.first
  for (let k = 0; k < count; k++) {
    const id = k * part.every
    yield {
      id: firstId + k,
      name: `DAWNLINE ${placeName(fleet, id)}`,
      epochMs: utcMs,
      numbers: elementsOf(states, fits, id),
    }
  }
}

/** The text of a file, in pieces. */
export function fleetElementText(
  fleet: Fleet,
  utcMs: number,
  { format, part, about }: { format: ElementTextFormat; part: FleetPart; about: About },
): Generator<string> {
  const epochMs = format === 'tle' ? tleEpochMs(utcMs) : utcMs
  return elementSetText(format, fleetElements(fleet, epochMs, part), about)
}
