/** What does a year bring? Daily closed form at noon: light, longest eclipse, IT energy of the orbits of a shell. One
 *  orbit's β moves by at most 6° a day, so a year's mean from daily values is right to 3e-5 (sun-synchronous) and
 *  2e-4 (others); tests hold both. Exact passages of one orbit: physics/eclipse.ts. */
import { DAY, DAY_MS, TWO_PI } from '../lib/units.ts'
import { sunAt } from '../physics/sun.ts'
import { type Fleet, orbitOfPlane } from './constellation.ts'
import { equivalentEclipseRad, type ShadowArcs } from './planeShadow.ts'
import { incidenceCosine } from './pointing.ts'
import { type EclipsePolicy, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
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
  /** Cosine between its array's normal and the Sun: mean of the light, and ends of it. */
  meanIncidence: number
  leastIncidence: number
  mostIncidence: number
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
  return shellMeans(fleet, satellite, policy, shadow).map((means, shell) => ({
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
  return means.map(({ meanItW }) => meanItW)
}

/** Means over noons. */
function shellMeans(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  { suns, planes, eclipseRad, cosBeta }: ShadowSample,
): ShellMeans[] {
  const { pointing } = satellite
  const sums = fleet.shells.map(() => ({ it: 0, lit: 0, facing: 0, least: 1, most: 0, longest: 0 }))
  let next = 0
  for (const { sun } of suns) {
    const fullIn = fullPowerIn(satellite, sun.fluxWm2)
    fleet.shells.forEach((shell, index) => {
      const sum = sums[index]!
      const rate = shell.argLatRateRadS
      const periodS = TWO_PI / rate
      for (let plane = 0; plane < planes[index]!.length; plane++) {
        const cosine = cosBeta[next]!
        const shadowRad = eclipseRad[next++]!
        const arrayW = fullIn(cosine)
        const incidence = incidenceCosine(pointing, cosine)
        const litFraction = 1 - shadowRad / TWO_PI
        const eclipseS = shadowRad / rate
        sum.lit += litFraction
        sum.facing += litFraction * incidence
        if (incidence < sum.least) sum.least = incidence
        if (incidence > sum.most) sum.most = incidence
        sum.longest = Math.max(sum.longest, eclipseS)
        sum.it +=
          policy === 'shed'
            ? litFraction * itPowerServedW(satellite, arrayW)
            : orbitCharge(satellite, arrayW, eclipseS, periodS).itPowerW
      }
    })
  }
  return sums.map(({ it, lit, facing, least, most, longest }, shell) => {
    const samples = planes[shell]!.length * suns.length
    return {
      meanItW: it / samples,
      meanSunlitFraction: lit / samples,
      meanIncidence: facing / lit,
      leastIncidence: least,
      mostIncidence: most,
      longestEclipseS: longest,
    }
  })
}
