/** What does each shell of a fleet ask of battery and array in a year, from every plane? For what its deepest passage
 *  decides no plane may stand for another. In closed form at noon, as systems/year.ts. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import type { Fleet } from './constellation.ts'
import { arrayNeededRatio, drawWh, fullPowerIn, orbitCharge, type SatelliteSpec } from './power.ts'
import { cosBetaOn, eclipseRadOn, noonSuns } from './shadowSample.ts'
import { shellSun } from './shellSun.ts'

export interface RideYear {
  planes: number
  /** Umbra with half of the penumbra. */
  longestEclipseS: number
  /** Most that a battery gives in a passage, at the load that the array sustains. */
  largestDrawWh: number
  /** Share of the plane-days on which the array does not sustain the full load through the shadow. */
  belowRatedFraction: number
  /** By how much the array must be larger to sustain it on all of them; below 1 where it does, infinite where it stands
   *  edge-on to the Sun. */
  arrayNeededRatio: number
}

/** Fleets of more planes are looked at every few days: they meet every β in between, and sunlight changes by 0.14 % in
 *  that time at most. */
const MANY_PLANES = 200
const FEW_DAYS = 4

export function rideYears(fleet: Fleet, satellite: SatelliteSpec, year: number): RideYear[] {
  const noons = noonSuns(year)
  const suns = fleet.planeCount > MANY_PLANES ? noons.filter((_, day) => day % FEW_DAYS === 0) : noons
  const fullIn = suns.map(({ sun }) => fullPowerIn(satellite, sun.fluxWm2))
  return fleet.shells.map((shell) => {
    const planes = shell.pattern === 'cluster' ? 1 : shell.planeCount
    const periodS = TWO_PI / shell.argLatRateRadS
    const result = { longestEclipseS: 0, largestDrawWh: 0, arrayNeededRatio: 0 }
    let below = 0
    for (const [day, { utcMs, sun }] of suns.entries()) {
      const light = shellSun(fleet, shell, utcMs, sun)
      const fullW = at(fullIn, day)
      for (let plane = shell.firstPlane; plane < shell.firstPlane + planes; plane++) {
        const givenW = fullW(cosBetaOn(light, fleet, plane))
        const eclipseS = eclipseRadOn(light, fleet, plane) / shell.argLatRateRadS
        const charge = orbitCharge(satellite, givenW, eclipseS, periodS)
        result.longestEclipseS = Math.max(result.longestEclipseS, eclipseS)
        result.largestDrawWh = Math.max(result.largestDrawWh, drawWh(charge, eclipseS))
        const ratio = arrayNeededRatio(satellite, givenW, eclipseS, periodS)
        result.arrayNeededRatio = Math.max(result.arrayNeededRatio, ratio)
        if (!charge.isBalanced) below++
      }
    }
    return { ...result, planes, belowRatedFraction: below / (planes * suns.length) }
  })
}
