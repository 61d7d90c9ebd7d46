/** What does the Earth do to an array? Its infrared and the sunlight that it throws back warm both faces, so that cells give
 *  less; the mean of an orbit's lit part at a few Suns of the year, held as it is pointed (pointing.ts).
 *  Left out: what thrown-back sunlight brings on the front (about as much as it costs by warmth). */
import { clamp, DAY_MS } from '../lib/units.ts'
import { dot, length, scale } from '../lib/vec3.ts'
import {
  ASTRONOMICAL_UNIT_M,
  EARTH_EQUATORIAL_RADIUS_M,
  EARTH_INFRARED_WM2,
  SOLAR_CONSTANT_WM2,
} from '../physics/constants.ts'
import { albedoWm2, cellTemperatureK, efficiencyAt, plateViewFactor } from '../physics/radiation.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import { sunAt } from '../physics/sun.ts'
import { type Fleet, fleetPart } from './constellation.ts'
import { normalOf, placeOf, planesAt } from './planes.ts'
import { arrayNormal } from './pointing.ts'
import { plateOf, type SatelliteSpec } from './power.ts'

const SUNS = 12
const PLACES = 16
const YEAR_DAYS = 365.25

export interface EarthOnArray {
  /** Mean temperature of the cells in light, at the Sun's mean distance. */
  cellK: number
  /** Power over that without the Earth. */
  powerRatio: number
}

/** @param backAbsorptance of the array's back, for sunlight */
export function earthOnArray(
  fleet: Fleet,
  plane: number,
  spec: SatelliteSpec,
  backAbsorptance: number,
): EarthOnArray {
  const own = fleetPart(fleet, plane, plane + 1)
  const periodMs = (2 * Math.PI * 1e3) / (fleet.argLatRateRadS[plane] ?? 1)
  let [lit, sumK, given, bare] = [0, 0, 0, 0]
  for (let i = 0; i < SUNS * PLACES; i++) {
    const utcMs = fleet.epochMs + ((i % SUNS) / SUNS) * YEAR_DAYS * DAY_MS + (i / PLACES / SUNS) * periodMs
    const sun = sunAt(utcMs)
    const states = planesAt(own, utcMs)
    const position = placeOf(states, 0, 0)
    const radiusM = length(position)
    const share = sunlitFraction(position, scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M))
    if (share < 1) continue
    const ratio = radiusM / EARTH_EQUATORIAL_RADIUS_M
    const looks = arrayNormal(spec.pointing, sun.directionEci, normalOf(states, 0))
    const plate = plateOf(spec, SOLAR_CONSTANT_WM2 * dot(looks, sun.directionEci))
    const cosine = dot(position, sun.directionEci) / radiusM
    const angle = Math.acos(clamp(dot(position, looks) / radiusM, -1, 1))
    const [back, front] = [plateViewFactor(ratio, angle), plateViewFactor(ratio, Math.PI - angle)]
    const infrared = (spec.emissivityBack * back + spec.emissivityFront * front) * EARTH_INFRARED_WM2
    const reflected = backAbsorptance * albedoWm2(SOLAR_CONSTANT_WM2, back, cosine)
    const temperatureK = cellTemperatureK({ ...plate, backAbsorbedWm2: infrared + reflected })
    lit++
    sumK += temperatureK
    given += efficiencyAt(plate, temperatureK) * plate.irradianceWm2
    bare += efficiencyAt(plate, cellTemperatureK(plate)) * plate.irradianceWm2
  }
  return lit > 0 && bare > 0
    ? { cellK: sumK / lit, powerRatio: given / bare }
    : { cellK: cellTemperatureK(plateOf(spec, SOLAR_CONSTANT_WM2)), powerRatio: 1 }
}
