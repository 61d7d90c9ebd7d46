/** What does a year bring? Daily closed form at noon: light, longest eclipse, IT energy of the orbits of a shell. One
 *  orbit's β moves by at most 6° a day, so a year's mean from daily values is right to 3e-5 (sun-synchronous) and
 *  2e-4 (others); tests hold both. Exact passages of one orbit: physics/eclipse.ts. */
import { DAY_MS, TWO_PI } from '../lib/units.ts'
import { type Sun, sunAt } from '../physics/sun.ts'
import { type Fleet, newPlaneStates, planesAt } from './constellation.ts'
import { equivalentEclipseRad, newPlaneShadow, planeShadow } from './fleet.ts'
import { arrayPowerW, type EclipsePolicy, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'

/** Planes of a shell that stand for all: evenly spread, so that their nodes sample the year's β. */
const PLANES_SAMPLED = 6

export interface ShellYear {
  /** Of one satellite, over the year. */
  meanItW: number
  meanSunlitFraction: number
  /** Umbra with half of the penumbra. */
  longestEclipseS: number
}

export interface PlaneYear {
  /** One value a day. */
  betaRad: Float64Array
  sunlitFraction: Float64Array
  /** Umbra with half of the penumbra, of each orbit that day. */
  eclipseS: Float64Array
  umbraS: Float64Array
}

/** The Suns of a year's noons. */
export const noonSuns = (year: number): { utcMs: number; sun: Sun }[] =>
  Array.from({ length: (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS }, (_, day) => {
    const utcMs = Date.UTC(year, 0, 1) + (day + 0.5) * DAY_MS
    return { utcMs, sun: sunAt(utcMs) }
  })

/** A fleet of the given planes alone, one slot each: what the year needs of them. */
function planesOnly(fleet: Fleet, planes: readonly number[]): Fleet {
  const pick = (column: Float64Array) => Float64Array.from(planes, (k) => column[k]!)
  return {
    ...fleet,
    planeCount: planes.length,
    semiMajorAxisM: pick(fleet.semiMajorAxisM),
    inclinationRad: pick(fleet.inclinationRad),
    raanRad: pick(fleet.raanRad),
    raanRateRadS: pick(fleet.raanRateRadS),
    argLatRad: pick(fleet.argLatRad),
    argLatRateRadS: pick(fleet.argLatRateRadS),
    relativeAmplitudeM: new Float64Array(planes.length),
    relativePhaseRad: new Float64Array(planes.length),
  }
}

/** One plane's year, day by day. */
export function planeYear(fleet: Fleet, plane: number, year: number): PlaneYear {
  const one = planesOnly(fleet, [plane])
  const states = newPlaneStates(one)
  const shadow = newPlaneShadow()
  const suns = noonSuns(year)
  const column = () => new Float64Array(suns.length)
  const result: PlaneYear = {
    betaRad: column(),
    sunlitFraction: column(),
    eclipseS: column(),
    umbraS: column(),
  }
  const rate = one.argLatRateRadS[0]!
  suns.forEach(({ utcMs, sun }, day) => {
    planeShadow(planesAt(one, utcMs, states), 0, sun, shadow)
    const eclipseRad = equivalentEclipseRad(shadow)
    result.betaRad[day] = Math.asin(shadow.sinBeta)
    result.sunlitFraction[day] = 1 - eclipseRad / TWO_PI
    result.eclipseS[day] = eclipseRad / rate
    result.umbraS[day] = (2 * shadow.halfUmbraRad) / rate
  })
  return result
}

/** A year of each shell of a fleet, from up to six of its planes. */
export function shellYears(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  year: number,
): ShellYear[] {
  const suns = noonSuns(year)
  const sampled = fleet.shells.map((shell) => {
    const planes = shell.pattern === 'cluster' ? 1 : shell.planes
    const count = Math.min(planes, PLANES_SAMPLED)
    return Array.from({ length: count }, (_, j) => shell.firstPlane + Math.floor((j * planes) / count))
  })
  const planes = sampled.flat()
  const some = planesOnly(fleet, planes)
  const shellOf = sampled.flatMap((list, shell) => list.map(() => shell))
  const states = newPlaneStates(some)
  const shadow = newPlaneShadow()
  const sums = fleet.shells.map(() => ({ it: 0, lit: 0, longest: 0 }))
  for (const { utcMs, sun } of suns) {
    planesAt(some, utcMs, states)
    const arrayW = arrayPowerW(satellite, sun.fluxWm2)
    const fullItW = itPowerServedW(satellite, arrayW)
    for (let k = 0; k < planes.length; k++) {
      const sum = sums[shellOf[k]!]!
      const rate = some.argLatRateRadS[k]!
      const eclipseRad = equivalentEclipseRad(planeShadow(states, k, sun, shadow))
      const litFraction = 1 - eclipseRad / TWO_PI
      sum.lit += litFraction
      sum.longest = Math.max(sum.longest, eclipseRad / rate)
      sum.it +=
        policy === 'shed'
          ? litFraction * fullItW
          : orbitCharge(satellite, arrayW, eclipseRad / rate, TWO_PI / rate).itPowerW
    }
  }
  return sums.map((sum, shell) => {
    const samples = sampled[shell]!.length * suns.length
    return { meanItW: sum.it / samples, meanSunlitFraction: sum.lit / samples, longestEclipseS: sum.longest }
  })
}
