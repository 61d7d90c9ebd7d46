/** How large a battery carries a satellite through the shadow, and how is it used in a year? It is sized for the load that
 *  its array sustains: what it gives in the deepest passage of the year, over the depth of discharge. A load that the
 *  array cannot refill is not carried, so no battery is bought for it. Values are those of each day's noon; energy
 *  balance of an orbit: systems/power.ts. */
import { at } from '../lib/at.ts'
import { DAY } from '../lib/units.ts'
import { batteryForDrawWh, drawWh, fullPowerIn, orbitCharge, type SatelliteSpec } from './power.ts'
import type { PlaneYear } from './year.ts'

export interface BatteryYear {
  /** Taken from its cells in each passage of a day. */
  drawWh: Float64Array
  /** What the deepest passage of the year needs. */
  capacityWh: number
  /** Computers and housekeeping: mean of the year, and in the deepest passage. */
  meanLoadW: number
  deepestLoadW: number
  /** Share of the days on which the array does not sustain the full load. */
  belowRatedFraction: number
  /** Energy given in the year. */
  givenWh: number
}

/** A year of one plane's orbits. */
export function batteryYear(
  satellite: SatelliteSpec,
  { eclipseS, fluxWm2, betaRad }: Pick<PlaneYear, 'eclipseS' | 'fluxWm2' | 'betaRad'>,
  periodS: number,
): BatteryYear {
  const days = eclipseS.length
  const draws = new Float64Array(days)
  let [loadW, below, deepest, deepestLoadW] = [0, 0, 0, 0]
  for (let day = 0; day < days; day++) {
    const darkS = at(eclipseS, day)
    const arrayW = fullPowerIn(satellite, at(fluxWm2, day))(Math.cos(at(betaRad, day)))
    const charge = orbitCharge(satellite, arrayW, darkS, periodS)
    const servedW = charge.itPowerW + satellite.housekeepingW
    const drawnWh = drawWh(charge, darkS)
    draws[day] = drawnWh
    if (drawnWh > deepest) [deepest, deepestLoadW] = [drawnWh, servedW]
    loadW += servedW
    if (!charge.isBalanced) below++
  }
  return {
    drawWh: draws,
    capacityWh: batteryForDrawWh(satellite, deepest),
    meanLoadW: loadW / days,
    deepestLoadW,
    belowRatedFraction: below / days,
    givenWh: (draws.reduce((a, b) => a + b, 0) * DAY) / periodS,
  }
}
