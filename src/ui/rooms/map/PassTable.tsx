import {
  formatAltitude,
  formatClockSeconds,
  formatDayMonth,
  formatDegrees,
  formatDuration,
  formatId,
} from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { MapWords } from '../../../i18n/mapRoom.ts'
import { DEG } from '../../../lib/units.ts'
import { select } from '../../../state/view/actions.ts'
import type { Coverage, Pass } from '../../../systems/passes.ts'

const degrees = (angleRad: number): string => formatDegrees(angleRad / DEG, 0)

/** @param isDated over more than a day */
const instant = (utcMs: number, isDated: boolean): string =>
  isDated ? `${formatDayMonth(utcMs)} ${formatClockSeconds(utcMs)}` : formatClockSeconds(utcMs)

/** The next passes; a satellite's number selects it. */
export function PassTable({
  passes,
  isDated,
  words,
}: {
  passes: readonly Pass[]
  isDated: boolean
  words: MapWords
}) {
  if (passes.length === 0) return <p>{words.noPass}</p>
  return (
    <div className="pass-scroll">
      <table className="pass-table">
        <caption className="hidden">{words.table}</caption>
        <thead>
          <tr>
            {[
              words.satellite,
              words.rise,
              words.highest,
              words.set,
              words.lasts,
              words.elevation,
              words.azimuths,
              words.range,
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {passes.map((pass) => (
            <tr key={`${pass.satellite} ${pass.riseMs}`}>
              <th scope="row">
                <button
                  type="button"
                  className="button"
                  aria-label={fill(words.choose, { number: formatId(pass.satellite + 1) })}
                  onClick={() => select(pass.satellite)}
                >
                  {formatId(pass.satellite + 1)}
                </button>
              </th>
              <td>{instant(pass.riseMs, isDated)}</td>
              <td>{formatClockSeconds(pass.culminationMs)}</td>
              <td>{formatClockSeconds(pass.setMs)}</td>
              <td>{formatDuration((pass.setMs - pass.riseMs) / 1e3)}</td>
              <td>{degrees(pass.maxElevationRad)}</td>
              <td>{`${degrees(pass.riseAzimuthRad)} → ${degrees(pass.setAzimuthRad)}`}</td>
              <td>{formatAltitude(pass.rangeM)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** So many are told, the longest. */
const MOST_GAPS = 5

/** When nothing is in view. */
export function GapTable({ gaps, words }: { gaps: Coverage['gaps']; words: MapWords }) {
  const longest = [...gaps].sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs)).slice(0, MOST_GAPS)
  return (
    <table className="pass-table">
      <caption>{words.gaps}</caption>
      <thead>
        <tr>
          {[words.from, words.to, words.lasts].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {longest.map(({ fromMs, toMs }) => (
          <tr key={fromMs}>
            <td>{instant(fromMs, true)}</td>
            <td>{instant(toMs, true)}</td>
            <td>{formatDuration((toMs - fromMs) / 1e3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
