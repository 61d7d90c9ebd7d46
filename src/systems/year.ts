/** What does a year bring? Daily closed form at noon: light, longest eclipse, IT energy of the orbits of a shell. One
 *  orbit's β moves by at most 6° a day, so a year's mean from daily values is right to 3e-5 (sun-synchronous) and
 *  2e-4 (others); tests hold both. Exact passages of one orbit: physics/eclipse.ts. */
import { DAY, DAY_MS, TWO_PI } from '../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import { sunAt } from '../physics/sun.ts'
import { type Fleet, orbitOfPlane } from './constellation.ts'
import { equivalentEclipseRad, type ShadowArcs } from './planeShadow.ts'
import { arrayPowerW, carriedRatio, type EclipsePolicy, itPowerServedW, type SatelliteSpec } from './power.ts'
import {
  arcsOn,
  noonSuns,
  type ShadowSample,
  type ShellDark,
  sampleShadow,
  shellsDark,
} from './shadowSample.ts'
import { shellSun } from './shellSun.ts'
import { daysWithUmbra } from './umbraDays.ts'

interface ShellMeans {
  /** Of one satellite, over the year. */
  meanItW: number
  meanSunlitFraction: number
  /** Umbra with half of the penumbra. */
  longestEclipseS: number
}
export type ShellYear = ShellMeans & ShellDark

export interface PlaneYear {
  /** One value a day. */
  betaRad: Float64Array
  sunlitFraction: Float64Array
  /** Umbra with half of the penumbra, of each orbit that day. */
  eclipseS: Float64Array
  /** Sunlight above the air. */
  fluxWm2: Float64Array
  umbraS: Float64Array
  /** Whether any passage of the plane's first satellite has umbra that day, as systems/umbraDays.ts counts. */
  hasUmbra: readonly boolean[]
}

/** One plane's year, day by day. */
export function planeYear(fleet: Fleet, plane: number, year: number): PlaneYear {
  const shell = fleet.shells[fleet.shellOfPlane[plane]!]!
  const arcs: ShadowArcs = { halfUmbraRad: 0, halfPenumbraRad: 0 }
  const suns = noonSuns(year)
  const column = () => new Float64Array(suns.length)
  const result = {
    betaRad: column(),
    sunlitFraction: column(),
    eclipseS: column(),
    fluxWm2: column(),
    umbraS: column(),
  }
  const reach = column()
  const rate = shell.argLatRateRadS
  suns.forEach(({ utcMs, sun }, day) => {
    const light = shellSun(fleet, shell, utcMs, sun)
    const sinBeta = arcsOn(light, fleet, plane, arcs)
    const eclipseRad = equivalentEclipseRad(arcs)
    result.betaRad[day] = Math.asin(sinBeta)
    result.sunlitFraction[day] = 1 - eclipseRad / TWO_PI
    result.eclipseS[day] = eclipseRad / rate
    result.fluxWm2[day] = sun.fluxWm2
    result.umbraS[day] = (2 * arcs.halfUmbraRad) / rate
    reach[day] = Math.sqrt(1 - sinBeta * sinBeta) - light.cones.cosUmbra
  })
  return { ...result, hasUmbra: daysWithUmbra(orbitOfPlane(fleet, plane), year, reach) }
}

/** Shadow passages of one orbit in a year: its orbits on the days that have shadow. Right to a day's passages at each
 *  edge of a season, and 0.2 % since the Sun moves on meanwhile; exact ones: systems/hourYear.ts. */
export const passagesInYear = ({ eclipseS }: Pick<PlaneYear, 'eclipseS'>, periodS: number): number =>
  (eclipseS.filter((seconds) => seconds > 0).length * DAY) / periodS

/** A year of each shell of a fleet, from up to six of its planes (two where there are many shells). */
export const shellYears = (
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  year: number,
): ShellYear[] => {
  const shadow = sampleShadow(fleet, noonSuns(year))
  const dark = shellsDark(fleet, satellite, policy, shadow)
  return shellMeans(fleet, satellite, policy, shadow)[0]!.map((means, shell) => ({
    ...means,
    ...dark[shell]!,
  }))
}

/** Mean IT power of one satellite of each shell on the UTC day of an instant: every plane, at the day's noon. */
export const shellDayItW = (
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  utcMs: number,
): number[] => {
  const noonMs = Math.floor(utcMs / DAY_MS) * DAY_MS + DAY_MS / 2
  const suns = [{ utcMs: noonMs, sun: sunAt(noonMs) }]
  const means = shellMeans(fleet, satellite, policy, sampleShadow(fleet, suns, Infinity))
  return means[0]!.map(({ meanItW }) => meanItW)
}

/** Means over noons for several strengths of the array, 1 being the array as given, in one pass. */
function shellMeans(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  { suns, planes, eclipseRad }: ShadowSample,
  strengths: readonly number[] = [1],
): ShellMeans[][] {
  const sums = fleet.shells.map(() => ({ it: new Float64Array(strengths.length), lit: 0, longest: 0 }))
  let next = 0
  for (const { sun } of suns) {
    const givenW = arrayPowerW(satellite, sun.fluxWm2)
    const arrayW = Float64Array.from(strengths, (strength) => strength * givenW)
    const fullItW = arrayW.map((powerW) => itPowerServedW(satellite, powerW))
    fleet.shells.forEach((shell, index) => {
      const sum = sums[index]!
      const { it } = sum
      const rate = shell.argLatRateRadS
      const periodS = TWO_PI / rate
      for (let plane = 0; plane < planes[index]!.length; plane++) {
        const shadowRad = eclipseRad[next++]!
        const litFraction = 1 - shadowRad / TWO_PI
        sum.lit += litFraction
        const eclipseS = shadowRad / rate
        sum.longest = Math.max(sum.longest, eclipseS)
        if (policy === 'shed') for (let i = 0; i < it.length; i++) it[i]! += litFraction * fullItW[i]!
        else addRidingItW(it, satellite, arrayW, carriedRatio(satellite, eclipseS, periodS))
      }
    })
  }
  return strengths.map((_, i) =>
    sums.map((sum, shell) => {
      const samples = planes[shell]!.length * suns.length
      return {
        meanItW: sum.it[i]! / samples,
        meanSunlitFraction: sum.lit / samples,
        longestEclipseS: sum.longest,
      }
    }),
  )
}

/** Adds to each sum the power of the computers in an orbit's charge with each array, as orbitCharge has it. */
function addRidingItW(
  sums: Float64Array,
  { ratedItW, housekeepingW, conditioningEfficiency }: SatelliteSpec,
  arraysW: Float64Array,
  carried: number,
): void {
  for (let i = 0; i < sums.length; i++) {
    const load = arraysW[i]! * conditioningEfficiency * carried
    sums[i]! += Math.max(0, Math.min(ratedItW, load - housekeepingW))
  }
}

/** The shadow of the lives of a fleet: many lengths of life are asked of the same one. */
const livesShadow = new WeakMap<Fleet, { year: number; days: number; sample: ShadowSample }>()

function shadowOfLives(fleet: Fleet, year: number, days: number): ShadowSample {
  const known = livesShadow.get(fleet)
  if (known?.year === year && known.days === days) return known.sample
  const sample = sampleShadow(
    fleet,
    noonSuns(year).filter((_, day) => day % days === 0),
  )
  livesShadow.set(fleet, { year, days, sample })
  return sample
}

/** Ages at which a life is looked at, in the middle of equal parts: within 1e-4 of a thousand of them. */
const LIFE_PARTS = 10
/** Days between the noons of a life: its ratio to a new year's is within 2e-4 of that of every day. */
const LIFE_DAYS = 4

/** Mean IT power of one satellite of each shell over a life of ageing, each year having the light of the given one.
 *  Whatever age the satellite is looked at: its life begins when it is new.
 *  @param span.light of new satellites */
export function shellLives(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  span: { light: readonly ShellYear[]; year: number; lifeYears: number; parts?: number; days?: number },
): number[] {
  const { light, year, lifeYears, parts = LIFE_PARTS, days = LIFE_DAYS } = span
  const fluxWm2 = SOLAR_CONSTANT_WM2 // any flux: ageing is a factor
  const newW = arrayPowerW({ ...satellite, ageYears: 0 }, fluxWm2)
  const strengths = Array.from({ length: parts }, (_, k) => {
    const ageYears = ((k + 0.5) * lifeYears) / parts
    return arrayPowerW({ ...satellite, ageYears }, fluxWm2) / newW
  })
  const shadow = shadowOfLives(fleet, year, days)
  const fresh = { ...satellite, ageYears: 0 }
  const [whenNew, ...aged] = shellMeans(fleet, fresh, policy, shadow, [1, ...strengths])
  return light.map(({ meanItW }, shell) => {
    const mean = aged.reduce((sum, at) => sum + at[shell]!.meanItW, 0) / parts
    const sampled = whenNew![shell]!.meanItW
    return sampled > 0 ? (meanItW * mean) / sampled : mean
  })
}
