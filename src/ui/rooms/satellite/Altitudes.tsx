import { useEffect, useState } from 'react'
import { formatAltitude, formatPercent, formatThree, formatYears } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { HEIGHTS_KM, type Height, heightOf } from '../../../scenario/answers/machine/heights.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { HeightLines } from './HeightLines.tsx'

/** One height after the other, so that the page goes on meanwhile. */
function useHeights(scenario: Scenario): Height[] {
  const [shown, setShown] = useState<{ scenario: Scenario; heights: Height[] }>({ scenario, heights: [] })
  useEffect(() => {
    const heights: Height[] = []
    let next = 0
    const step = () => {
      const km = HEIGHTS_KM[next++]
      if (km === undefined) return
      const height = heightOf(scenario, km)
      if (height) heights.push(height)
      setShown({ scenario, heights: [...heights] })
      timer = setTimeout(step, 0)
    }
    let timer = setTimeout(step, 0)
    return () => clearTimeout(timer)
  }, [scenario])
  return shown.heights
}

const orNone = (value: number | null, text: (value: number) => string): string =>
  value === null ? '–' : text(value)

/** What height brings and costs the same satellites, all in one shell like the first group's. */
export function Altitudes({ scenario, words }: { scenario: Scenario; words: SatelliteWords }) {
  const heights = useHeights(scenario)
  const { room } = words
  const cheapest = heights.reduce<Height | null>(
    (best, one) => (one.usdPerMwh !== null && one.usdPerMwh < (best?.usdPerMwh ?? Infinity) ? one : best),
    null,
  )
  return (
    <>
      <p className="note">
        {cheapest && fill(room.cheapest, { altitude: formatAltitude(cheapest.altitudeM) })} {room.cheapestWhy}
      </p>
      <HeightLines heights={heights} words={words} />
      <table className="machine-figures heights">
        <thead>
          <tr>
            {[room.heightShort, room.priceShort, room.lightShort, room.fallShort, room.doseShort].map(
              (name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {heights.map((one) => (
            <tr key={one.altitudeM} className={one === cheapest ? 'ours' : undefined}>
              <th scope="row">{formatAltitude(one.altitudeM)}</th>
              <td>{orNone(one.usdPerMwh, formatThree)}</td>
              <td>{formatPercent(one.sunlitFraction)}</td>
              <td>{formatYears(one.decayYears)}</td>
              <td>{orNone(one.doseRadPerYear, formatThree)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft note">{room.heightsNote}</p>
    </>
  )
}
