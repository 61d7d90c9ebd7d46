/** What does the air do to a satellite: how much must it push to stay, and how long does it take to fall by itself?
 *  Circular orbits, drag along the track, the air at rest (it turns with the Earth: up to 15 % at low inclination).
 *  King-Hele (1987), Satellite Orbits in an Atmosphere, §4: da/dt = −√(µa) ρ C_d A/m. */
import { DAY } from '../lib/units.ts'
import { airDensityKgM3 } from '../physics/atmosphere.ts'
import { EARTH_EQUATORIAL_RADIUS_M, GM_EARTH_M3_S2 } from '../physics/constants.ts'
import type { Pointing } from './pointing.ts'

/** Of free molecules on a flat body. Larson & Wertz (1999), SMAD, §8.1.3: 2.2. */
export const DRAG_COEFFICIENT = 2.2
const YEAR_S = 365.25 * DAY
/** From here a satellite has hours. */
export const LOWEST_M = 180e3
/** A hundredth of the height above the denser air, so that a step is thin beside the fall of the density. */
const STEP = 0.01
const LEAST_STEP_M = 500

const radiusM = (altitudeM: number): number => EARTH_EQUATORIAL_RADIUS_M + altitudeM

/** Loss of height, metres a second. @param areaPerMass m²/kg across the flow */
export const fallMS = (altitudeM: number, areaPerMass: number, upperK: number): number =>
  Math.sqrt(GM_EARTH_M3_S2 * radiusM(altitudeM)) *
  airDensityKgM3(altitudeM, upperK) *
  DRAG_COEFFICIENT *
  areaPerMass

/** Years until it is down to 180 km, the Sun as active all the time. */
export function decayYears(altitudeM: number, areaPerMass: number, upperK: number): number {
  let seconds = 0
  for (let h = altitudeM; h > LOWEST_M; ) {
    const stepM = Math.min(Math.max(STEP * (h - 120e3), LEAST_STEP_M), h - LOWEST_M)
    seconds += stepM / fallMS(h - stepM / 2, areaPerMass, upperK)
    h -= stepM
  }
  return seconds / YEAR_S
}

/** Change of speed that makes up for the drag of a year, m/s. */
export const makeUpMS = (altitudeM: number, areaPerMass: number, upperK: number): number =>
  ((airDensityKgM3(altitudeM, upperK) * (GM_EARTH_M3_S2 / radiusM(altitudeM))) / 2) *
  DRAG_COEFFICIENT *
  areaPerMass *
  YEAR_S

/** Change of speed of a slow spiral between two circular orbits: the difference of their speeds. */
export const spiralMS = (fromM: number, toM: number): number =>
  Math.abs(Math.sqrt(GM_EARTH_M3_S2 / radiusM(fromM)) - Math.sqrt(GM_EARTH_M3_S2 / radiusM(toM)))

const GRAVITY_M_S2 = 9.80665
/** Mass before over mass after a change of speed. Tsiolkovsky. */
export const massRatio = (changeMS: number, impulseS: number): number =>
  Math.exp(changeMS / (impulseS * GRAVITY_M_S2))
/** Propellant for a change of speed. @param massKg before it */
export const propellantKg = (massKg: number, changeMS: number, impulseS: number): number =>
  massKg * (1 - 1 / massRatio(changeMS, impulseS))

/** Propellant of a year against the air: its force is that of the area, whatever the mass. */
export const holdKgPerYear = (altitudeM: number, areaM2: number, upperK: number, impulseS: number): number =>
  makeUpMS(altitudeM, areaM2, upperK) / (impulseS * GRAVITY_M_S2)

/** Steps of the arithmetic and geometric mean: within 1e-12 but for the last thousandth of a degree. */
const MEANS = 6

/** Mean over an orbit of what an array and a radiator behind it, edge-on to the Earth, show to the flow, as shares of their
 *  areas. Where the array's normal is the Sun's direction, the radiator's is at right angles to Sun and zenith, and its mean
 *  of sin β / √(sin² β + cos² β sin² u) over u is an elliptic integral, here by arithmetic and geometric means. On one axis
 *  the array turns once an orbit within the plane, the radiator along it; a fixed one flies edge-on, its radiator across. */
export function shownToFlow(betaRad: number, pointing: Pointing): { array: number; radiator: number } {
  if (pointing === 'one-axis') return { array: 2 / Math.PI, radiator: 0 }
  if (pointing === 'body-fixed') return { array: 0, radiator: 1 }
  const [sine, cosine] = [Math.abs(Math.sin(betaRad)), Math.cos(betaRad)]
  let [mean, geometric] = [1, sine]
  for (let i = 0; i < MEANS; i++) [mean, geometric] = [(mean + geometric) / 2, Math.sqrt(mean * geometric)]
  return { array: (2 / Math.PI) * cosine, radiator: sine / mean }
}

/** Mean of a flat plate that tumbles: half of its area. Cauchy's theorem: a quarter of the surface. */
export const TUMBLING = 0.5
