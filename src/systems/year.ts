/** What does a year bring? Daily closed form at noon: light, longest eclipse, IT energy of the orbits of a shell. One
 *  orbit's β moves by at most 6° a day, so a year's mean from daily values is right to 3e-5 (sun-synchronous) and
 *  2e-4 (others); tests hold both. Exact passages of one orbit: physics/eclipse.ts. */
import { DAY, DAY_MS, TWO_PI } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import { shadowCone, shadowSun } from '../physics/shadow.ts'
import { type Sun, sunAt } from '../physics/sun.ts'
import { type Fleet, newPlaneStates, orbitOfPlane, planesAt } from './constellation.ts'
import { equivalentEclipseRad, meetShadow, newPlaneShadow, planeShadow } from './fleet.ts'
import { arrayPowerW, type EclipsePolicy, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { daysWithUmbra } from './umbraDays.ts'

/** Planes of a shell that stand for all in a year: evenly spread, so that their nodes sample the year's β. Many shells
 *  sample it together, so each needs fewer. One day is no year: it needs every plane. */
const planesSampled = (shells: number): number => (shells > 20 ? 2 : 6)

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
  /** Whether any passage of the plane's first satellite has umbra that day, as systems/umbraDays.ts counts. */
  hasUmbra: readonly boolean[]
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
  const result = { betaRad: column(), sunlitFraction: column(), eclipseS: column(), umbraS: column() }
  const reach = column()
  const rate = one.argLatRateRadS[0]!
  suns.forEach(({ utcMs, sun }, day) => {
    planeShadow(planesAt(one, utcMs, states), 0, sun, shadow)
    const eclipseRad = equivalentEclipseRad(shadow)
    result.betaRad[day] = Math.asin(shadow.sinBeta)
    result.sunlitFraction[day] = 1 - eclipseRad / TWO_PI
    result.eclipseS[day] = eclipseRad / rate
    result.umbraS[day] = (2 * shadow.halfUmbraRad) / rate
    reach[day] = shadow.cosBeta - Math.cos(shadowCone(one.semiMajorAxisM[0]!, sun.distanceAu).umbraRad)
  })
  return { ...result, hasUmbra: daysWithUmbra(orbitOfPlane(fleet, plane), year, reach) }
}

/** Shadow passages of one orbit in a year: its orbits on the days that have shadow. Right to a day's passages at each
 *  edge of a season, and 0.2 % since the Sun moves on meanwhile; exact ones: systems/hourYear.ts. */
export const passagesInYear = ({ eclipseS }: Pick<PlaneYear, 'eclipseS'>, periodS: number): number =>
  (eclipseS.filter((seconds) => seconds > 0).length * DAY) / periodS

/** How often a battery sized for the year's longest eclipse gives its whole capacity in that year: each passage takes its
 *  share of the depth of discharge. */
export function fullCyclesInYear(
  { eclipseS }: Pick<PlaneYear, 'eclipseS'>,
  periodS: number,
  depthOfDischarge: number,
): number {
  const longestS = eclipseS.reduce((a, b) => Math.max(a, b), 0)
  const sumS = eclipseS.reduce((a, b) => a + b, 0)
  return longestS > 0 ? ((sumS / longestS) * depthOfDischarge * DAY) / periodS : 0
}

/** A year of each shell of a fleet, from up to six of its planes (two where there are many shells). */
export const shellYears = (
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  year: number,
): ShellYear[] => shellMeans(fleet, satellite, policy, { suns: noonSuns(year), strengths: [1] })[0]!

/** Mean IT power of one satellite of each shell on the UTC day of an instant: every plane, at the day's noon. */
export const shellDayItW = (
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  utcMs: number,
): number[] => {
  const noonMs = Math.floor(utcMs / DAY_MS) * DAY_MS + DAY_MS / 2
  const suns = [{ utcMs: noonMs, sun: sunAt(noonMs) }]
  const means = shellMeans(fleet, satellite, policy, { suns, strengths: [1], planesOfShell: Infinity })
  return means[0]!.map(({ meanItW }) => meanItW)
}

/** Means over noons for several strengths of the array, 1 being the array as given, in one pass. */
function shellMeans(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  {
    suns,
    strengths,
    planesOfShell = planesSampled(fleet.shells.length),
  }: { suns: ReturnType<typeof noonSuns>; strengths: readonly number[]; planesOfShell?: number },
): ShellYear[][] {
  const sampled = fleet.shells.map((shell) => {
    const planes = shell.pattern === 'cluster' ? 1 : shell.planes
    const count = Math.min(planes, planesOfShell)
    return Array.from({ length: count }, (_, j) => shell.firstPlane + Math.floor((j * planes) / count))
  })
  const planes = sampled.flat()
  const some = planesOnly(fleet, planes)
  const shellOf = sampled.flatMap((list, shell) => list.map(() => shell))
  const states = newPlaneStates(some)
  const shadow = newPlaneShadow()
  const sums = fleet.shells.map(() => ({ it: new Float64Array(strengths.length), lit: 0, longest: 0 }))
  for (const { utcMs, sun } of suns) {
    planesAt(some, utcMs, states)
    const givenW = arrayPowerW(satellite, sun.fluxWm2)
    const arrayW = strengths.map((strength) => strength * givenW)
    const fullItW = arrayW.map((powerW) => itPowerServedW(satellite, powerW))
    const cones = shadowSun(sun.distanceAu)
    for (let k = 0; k < planes.length; k++) {
      const sum = sums[shellOf[k]!]!
      const rate = some.argLatRateRadS[k]!
      const eclipseRad = equivalentEclipseRad(meetShadow(states, k, sun.directionEci, cones, shadow))
      const litFraction = 1 - eclipseRad / TWO_PI
      sum.lit += litFraction
      sum.longest = Math.max(sum.longest, eclipseRad / rate)
      for (let i = 0; i < strengths.length; i++) {
        sum.it[i]! +=
          policy === 'shed'
            ? litFraction * fullItW[i]!
            : orbitCharge(satellite, arrayW[i]!, eclipseRad / rate, TWO_PI / rate).itPowerW
      }
    }
  }
  return strengths.map((_, i) =>
    sums.map((sum, shell) => {
      const samples = sampled[shell]!.length * suns.length
      return {
        meanItW: sum.it[i]! / samples,
        meanSunlitFraction: sum.lit / samples,
        longestEclipseS: sum.longest,
      }
    }),
  )
}

/** Ages at which a life is looked at, in the middle of equal parts: within 1e-4 of a thousand of them. */
const LIFE_PARTS = 8
/** Days between the noons of a life: its ratio to a new year's is within 2e-4 of that of every day. */
const LIFE_DAYS = 4

/** Mean IT power of one satellite of each shell over a life of ageing, each year having the light of the given one. */
export function shellLives(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  span: { light: readonly ShellYear[]; year: number; lifeYears: number; parts?: number; days?: number },
): number[] {
  const { light, year, lifeYears, parts = LIFE_PARTS, days = LIFE_DAYS } = span
  const fluxWm2 = SOLAR_CONSTANT_WM2 // any flux: ageing is a factor
  const givenW = arrayPowerW(satellite, fluxWm2)
  const strengths = Array.from({ length: parts }, (_, k) => {
    const ageYears = ((k + 0.5) * lifeYears) / parts
    return arrayPowerW({ ...satellite, ageYears }, fluxWm2) / givenW
  })
  const suns = noonSuns(year).filter((_, day) => day % days === 0)
  const [given, ...aged] = shellMeans(fleet, satellite, policy, { suns, strengths: [1, ...strengths] })
  return light.map(({ meanItW }, shell) => {
    const mean = aged.reduce((sum, at) => sum + at[shell]!.meanItW, 0) / parts
    const sampled = given![shell]!.meanItW
    return sampled > 0 ? (meanItW * mean) / sampled : mean
  })
}

/** A group of shells through a year, one value a day; powers are of the mean satellite of the group. */
export interface GroupYear {
  satellites: number
  planes: number
  sunlitFraction: Float64Array
  longestEclipseS: Float64Array
  itW: Float64Array
}

/** Every plane of the fleet on every day of a year, group by group. Yields the share done after each day, so that the
 *  caller can show it or stop. */
export function* groupYears(
  fleet: Fleet,
  groupOfShell: readonly number[],
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  year: number,
): Generator<number, GroupYear[]> {
  const suns = noonSuns(year)
  const groups = Math.max(...groupOfShell) + 1
  const years = Array.from({ length: groups }, (): GroupYear => {
    const column = () => new Float64Array(suns.length)
    return {
      satellites: 0,
      planes: 0,
      sunlitFraction: column(),
      longestEclipseS: column(),
      itW: column(),
    }
  })
  const groupOfPlane = Array.from(fleet.shellOfPlane, (shell) => years[groupOfShell[shell]!]!)
  groupOfPlane.forEach((group, k) => {
    group.satellites += fleet.slots[k]!
    group.planes++
  })
  const states = newPlaneStates(fleet)
  const shadow = newPlaneShadow()
  for (const [day, { utcMs, sun }] of suns.entries()) {
    planesAt(fleet, utcMs, states)
    const arrayW = arrayPowerW(satellite, sun.fluxWm2)
    const fullItW = itPowerServedW(satellite, arrayW)
    const cones = shadowSun(sun.distanceAu)
    for (let k = 0; k < fleet.planeCount; k++) {
      const group = groupOfPlane[k]!
      const share = fleet.slots[k]! / group.satellites
      const rate = fleet.argLatRateRadS[k]!
      const eclipseRad = equivalentEclipseRad(meetShadow(states, k, sun.directionEci, cones, shadow))
      const litFraction = 1 - eclipseRad / TWO_PI
      group.sunlitFraction[day]! += share * litFraction
      group.longestEclipseS[day] = Math.max(group.longestEclipseS[day]!, eclipseRad / rate)
      group.itW[day]! +=
        share *
        (policy === 'shed'
          ? litFraction * fullItW
          : orbitCharge(satellite, arrayW, eclipseRad / rate, TWO_PI / rate).itPowerW)
    }
    yield (day + 1) / suns.length
  }
  return years
}
