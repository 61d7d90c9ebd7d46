/** How much light does an orbit have in each hour of a year? From its exact passages (physics/eclipse.ts), each shared
 *  out to the hours it falls in; the sums of a day are those of the reference to 0.5 s. Hours are of a clock that runs
 *  a constant time ahead of UTC, so that a place on Earth can stand beside it on the same clock. */
import { at } from '../lib/at.ts'
import { DAY_MS, HOUR, HOUR_MS } from '../lib/units.ts'
import { eclipsePassages, shadowTime } from '../physics/eclipse.ts'
import type { CircularOrbit } from '../physics/orbit.ts'

export interface HourYear {
  year: number
  tzHours: number
  /** Mean visible share of the Sun's disc, day by day, 24 hours each, of the orbit's first satellite. */
  lightFraction: Float32Array
  /** Shadow passages whose middle falls in the year. */
  passages: number
}

/** Yields the share done about once a day of the year, so that the caller can show it or stop. */
export function* hourYear(orbit: CircularOrbit, year: number, tzHours: number): Generator<number, HourYear> {
  const startMs = Date.UTC(year, 0, 1) - tzHours * HOUR_MS
  const endMs = Date.UTC(year + 1, 0, 1) - tzHours * HOUR_MS
  const hours = (endMs - startMs) / HOUR_MS
  const lightFraction = new Float32Array(hours).fill(1)
  let passages = 0
  let toldMs = startMs
  for (const passage of eclipsePassages(orbit, startMs, endMs)) {
    if (passage.middleMs >= startMs && passage.middleMs < endMs) passages++
    const first = Math.max(0, Math.floor((passage.penumbraInMs - startMs) / HOUR_MS))
    const last = Math.min(hours - 1, Math.floor((passage.penumbraOutMs - startMs) / HOUR_MS))
    for (let hour = first; hour <= last; hour++) {
      const fromMs = startMs + hour * HOUR_MS
      const lostS = shadowTime(orbit, passage, fromMs, fromMs + HOUR_MS).lostEquivalentS
      lightFraction[hour] = at(lightFraction, hour) - lostS / HOUR
    }
    if (passage.middleMs - toldMs < DAY_MS) continue
    toldMs = passage.middleMs
    yield (passage.middleMs - startMs) / (endMs - startMs)
  }
  return { year, tzHours, lightFraction, passages }
}
