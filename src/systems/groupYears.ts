/** What does a year bring to each group of shells? Every plane on every day, in closed form at noon: systems/year.ts. */
import { TWO_PI } from '../lib/units.ts'
import type { Fleet } from './constellation.ts'
import { equivalentEclipseRad, type ShadowArcs } from './planeShadow.ts'
import { arrayPowerW, type EclipsePolicy, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { arcsOn, noonSuns } from './shadowSample.ts'
import { shellSun } from './shellSun.ts'

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
  const groupOf = groupOfShell.map((group) => years[group]!)
  fleet.shellOfPlane.forEach((shell, k) => {
    groupOf[shell]!.satellites += fleet.slots[k]!
    groupOf[shell]!.planes++
  })
  const arcs: ShadowArcs = { halfUmbraRad: 0, halfPenumbraRad: 0 }
  for (const [day, { utcMs, sun }] of suns.entries()) {
    const arrayW = arrayPowerW(satellite, sun.fluxWm2)
    const fullItW = itPowerServedW(satellite, arrayW)
    for (const [index, shell] of fleet.shells.entries()) {
      const light = shellSun(fleet, shell, utcMs, sun)
      const rate = shell.argLatRateRadS
      let lit = 0
      let longestRad = 0
      let itW = 0
      for (let k = shell.firstPlane; k < shell.firstPlane + shell.planeCount; k++) {
        const slots = fleet.slots[k]!
        arcsOn(light, fleet, k, arcs)
        const eclipseRad = equivalentEclipseRad(arcs)
        if (eclipseRad > longestRad) longestRad = eclipseRad
        lit += slots * (1 - eclipseRad / TWO_PI)
        if (policy === 'ride-through')
          itW += slots * orbitCharge(satellite, arrayW, eclipseRad / rate, TWO_PI / rate).itPowerW
      }
      const group = groupOf[index]!
      group.sunlitFraction[day]! += lit / group.satellites
      group.longestEclipseS[day] = Math.max(group.longestEclipseS[day]!, longestRad / rate)
      group.itW[day]! += (policy === 'shed' ? lit * fullItW : itW) / group.satellites
    }
    yield (day + 1) / suns.length
  }
  return years
}
