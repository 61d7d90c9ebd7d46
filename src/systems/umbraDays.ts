/** On which days of a year (UTC) does a satellite pass through the umbra? One definition for all that is told: a day counts
 *  if any of its passages has umbra, as physics/eclipse.ts counts it. Most days tell it by how far the orbit reaches into
 *  the cone at their noon and those beside it; only where that changes are passages looked at. */
import { at } from '../lib/at.ts'
import { DAY_MS } from '../lib/units.ts'
import { hasUmbraIn } from '../physics/eclipse.ts'
import { type CircularOrbit, nodalPeriodS } from '../physics/orbit.ts'

/** Slower ones may miss a whole day's shadow. */
const MOST_PERIOD_MS = DAY_MS / 4

/** @param reach cos β − cos ψ at each noon: above 0 where the orbit meets the umbra */
export function daysWithUmbra(orbit: CircularOrbit, year: number, reach: Float64Array): boolean[] {
  const startMs = Date.UTC(year, 0, 1)
  const periodMs = nodalPeriodS(orbit) * 1e3
  const isSlow = periodMs > MOST_PERIOD_MS
  return Array.from(reach, (noon, day) => {
    const before = reach[day - 1] ?? 2 * noon - at(reach, day + 1)
    const after = reach[day + 1] ?? 2 * noon - at(reach, day - 1)
    const isTurning = noon > before === noon > after
    const fromMs = startMs + day * DAY_MS
    const toMs = fromMs + DAY_MS
    if (isSlow) return hasUmbraIn(orbit, fromMs, toMs)
    if (before > 0 && noon > 0 && after > 0) return true
    // A parabola through three noons rises above the highest by less than its second difference.
    const mayRise = isTurning ? Math.abs(before - 2 * noon + after) : 0
    if (Math.max(before, noon, after) + mayRise <= 0) return false
    if (isTurning) return hasUmbraIn(orbit, fromMs, toMs)
    // It leaves the umbra or comes into it: the day's first orbit tells, or its last one.
    return after < before
      ? hasUmbraIn(orbit, fromMs, fromMs + periodMs)
      : hasUmbraIn(orbit, toMs - periodMs, toMs)
  })
}
