/** A catalogue that nobody has to download: two-line element sets of made-up low orbits, well formed to the checksum,
 *  for measuring how fast element sets are read. The columns: tleLines.ts. */
import { random } from '../lib/random.ts'
import { checksum } from './tleLines.ts'

const EPOCH = '26266.25000000' // 2026-09-23 06:00 UTC
const SEED = 20260923
const MAX_SETS = 100_000 // five digits of catalogue numbers

const number5 = (id: number): string => String(id).padStart(5, '0')
const angle = (degrees: number): string => degrees.toFixed(4).padStart(8)

const withChecksum = (line: string): string => `${line}${checksum(line)}`

/** `count` sets with the line of a name before each; the same text at every call. */
export function syntheticTle(count: number): string {
  if (count >= MAX_SETS) throw new RangeError(`${count} sets: fewer than ${MAX_SETS} can be numbered`)
  const next = random(SEED)
  const lines: string[] = []
  for (let id = 1; id <= count; id++) {
    const eccentricity = number5(Math.floor(next() * 2000)).padStart(7, '0') // below 0.0002
    const revolutionsADay = (14.8 + 0.5 * next()).toFixed(8) // 400 to 630 km
    const drag = 10_000 + Math.floor(next() * 90_000)
    lines.push(
      `SYNTHETIC ${id}`,
      withChecksum(`1 ${number5(id)}U 26001A   ${EPOCH}  .00000000  00000-0  ${drag}-4 0  999`),
      withChecksum(
        `2 ${number5(id)} ${angle(30 + 68 * next())} ${angle(360 * next())} ${eccentricity} ` +
          `${angle(360 * next())} ${angle(360 * next())} ${revolutionsADay}    1`,
      ),
    )
  }
  return `${lines.join('\n')}\n`
}
