/** What does a year bring to each group of shells? Every plane on every day, in closed form at noon: systems/year.ts. */
import { TWO_PI } from '../lib/units.ts'
import type { Fleet, Shell } from './constellation.ts'
import { type EclipsePolicy, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { noonSuns } from './shadowSample.ts'
import { newShellSuns, turnShells, writeCos2Beta, writeEclipses } from './shellSuns.ts'

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
  const shellSuns = newShellSuns(fleet)
  const column = () => new Float64Array(fleet.planeCount)
  const [cos2Beta, eclipseRad, arrayW] = [column(), column(), column()]
  const isAlike = satellite.pointing === 'two-axes'
  for (const [day, { utcMs, sun }] of suns.entries()) {
    const fullIn = fullPowerIn(satellite, sun.fluxWm2)
    turnShells(shellSuns, fleet, utcMs, sun)
    writeCos2Beta(shellSuns, fleet, cos2Beta)
    writeEclipses(shellSuns, fleet, cos2Beta, eclipseRad)
    if (isAlike) arrayW.fill(fullIn(1))
    else writeArrays(cos2Beta, fullIn, arrayW)
    const planes = { slots: fleet.slots, satellite, policy, arrayW, eclipseRad }
    for (const [index, shell] of fleet.shells.entries()) addShell(groupOf[index]!, day, shell, planes)
    yield (day + 1) / suns.length
  }
  return years
}

/** What arrays give in full light, plane by plane, where they stand to the Sun as their plane does. */
function writeArrays(
  cos2Beta: Float64Array,
  fullIn: (cosBeta: number) => number,
  arrayW: Float64Array,
): void {
  for (let k = 0; k < cos2Beta.length; k++) arrayW[k] = fullIn(Math.sqrt(cos2Beta[k]!))
}

/** On a day. */
interface PlaneDay {
  slots: Uint32Array
  satellite: SatelliteSpec
  policy: EclipsePolicy
  /** In full light, of each plane. */
  arrayW: Float64Array
  eclipseRad: Float64Array
}

/** Adds a shell to its group's day. */
function addShell(group: GroupYear, day: number, shell: Shell, planes: PlaneDay): void {
  const { satellite, policy, arrayW, eclipseRad } = planes
  const rate = shell.argLatRateRadS
  let lit = 0
  let longestRad = 0
  let itW = 0
  let seenW = Number.NaN // one power for all where every array faces the Sun
  let servedW = 0
  for (let k = shell.firstPlane, end = k + shell.planeCount; k < end; k++) {
    const slots = planes.slots[k]!
    const shadowRad = eclipseRad[k]!
    if (shadowRad > longestRad) longestRad = shadowRad
    const its = slots * (1 - shadowRad / TWO_PI)
    lit += its
    const fullW = arrayW[k]!
    if (policy === 'ride-through') {
      itW += slots * orbitCharge(satellite, fullW, shadowRad / rate, TWO_PI / rate).itPowerW
      continue
    }
    if (fullW !== seenW) {
      seenW = fullW
      servedW = itPowerServedW(satellite, fullW)
    }
    itW += its * servedW
  }
  group.sunlitFraction[day]! += lit / group.satellites
  group.longestEclipseS[day] = Math.max(group.longestEclipseS[day]!, longestRad / rate)
  group.itW[day]! += itW / group.satellites
}
