/** What does a year bring to each group of shells? Every plane on every day, in closed form at noon: systems/year.ts. */
import { TWO_PI } from '../lib/units.ts'
import type { Fleet, Shell } from './constellation.ts'
import { type EclipsePolicy, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { cosBetaOn, eclipseRadOn, noonSuns } from './shadowSample.ts'
import { type ShellSun, shellSun } from './shellSun.ts'

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
  const column = () => new Float64Array(Math.max(...fleet.shells.map(({ planeCount }) => planeCount)))
  const [eclipseRad, arrayW] = [column(), column()]
  const isAlike = satellite.pointing === 'two-axes'
  for (const [day, { utcMs, sun }] of suns.entries()) {
    const fullIn = fullPowerIn(satellite, sun.fluxWm2)
    if (isAlike) arrayW.fill(fullIn(1))
    for (const [index, shell] of fleet.shells.entries()) {
      const light = shellSun(fleet, shell, utcMs, sun)
      writeEclipses(fleet, shell, light, eclipseRad)
      if (!isAlike) writeArrays(fleet, shell, light, fullIn, arrayW)
      addShell(groupOf[index]!, day, { fleet, shell, satellite, policy, arrayW, eclipseRad })
    }
    yield (day + 1) / suns.length
  }
  return years
}

/** Eclipse of each plane of a shell. A loop of its own, and no part of a function that stops and goes on: that keeps its
 *  numbers unboxed, which takes a third of the time. */
function writeEclipses(
  fleet: Fleet,
  { firstPlane, planeCount }: Shell,
  light: ShellSun,
  eclipseRad: Float64Array,
): void {
  for (let i = 0, k = firstPlane; i < planeCount; i++, k++) {
    eclipseRad[i] = eclipseRadOn(light, fleet, k)
  }
}

/** What arrays give in full light, plane by plane, where they stand to the Sun as their plane does. */
function writeArrays(
  fleet: Fleet,
  { firstPlane, planeCount }: Shell,
  light: ShellSun,
  fullIn: (cosBeta: number) => number,
  arrayW: Float64Array,
): void {
  for (let i = 0, k = firstPlane; i < planeCount; i++, k++) {
    arrayW[i] = fullIn(cosBetaOn(light, fleet, k))
  }
}

interface ShellDay {
  fleet: Fleet
  shell: Shell
  satellite: SatelliteSpec
  policy: EclipsePolicy
  /** In full light, of each plane. */
  arrayW: Float64Array
  eclipseRad: Float64Array
}

/** Adds a shell to its group's day. */
function addShell(group: GroupYear, day: number, at: ShellDay): void {
  const { fleet, shell, satellite, policy, arrayW, eclipseRad } = at
  const rate = shell.argLatRateRadS
  let lit = 0
  let longestRad = 0
  let itW = 0
  let seenW = Number.NaN // one power for all where every array faces the Sun
  let servedW = 0
  for (let i = 0, k = shell.firstPlane; i < shell.planeCount; i++, k++) {
    const slots = fleet.slots[k]!
    const shadowRad = eclipseRad[i]!
    if (shadowRad > longestRad) longestRad = shadowRad
    const its = slots * (1 - shadowRad / TWO_PI)
    lit += its
    const fullW = arrayW[i]!
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
