import { useEffect, useState } from 'react'
import { formatAltitude, formatMass, formatPercent, formatThree, formatYears } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import {
  cheapestOf,
  HEIGHTS_KM,
  type Height,
  heightOf,
  reasonsOf,
} from '../../../scenario/answers/machine/heights.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { HeightLines } from './HeightLines.tsx'

interface Shown {
  scenario: Scenario
  heights: Height[]
  isWhole: boolean
}

/** A slider that is on its way is not followed height by height. */
const REST_MS = 120

/** One height after the other, so that the page goes on meanwhile. */
function useHeights(scenario: Scenario): Shown {
  const [shown, setShown] = useState<Shown>({ scenario, heights: [], isWhole: false })
  useEffect(() => {
    const heights: Height[] = []
    let next = 0
    const step = () => {
      const km = HEIGHTS_KM[next++]
      if (km === undefined) return
      const height = heightOf(scenario, km)
      if (height) heights.push(height)
      setShown({ scenario, heights: [...heights], isWhole: next === HEIGHTS_KM.length })
      timer = setTimeout(step, 0)
    }
    let timer = setTimeout(step, REST_MS)
    return () => clearTimeout(timer)
  }, [scenario])
  return shown
}

const orNone = (value: number | null, text: (value: number) => string): string =>
  value === null ? '–' : text(value)

/** Where it is cheapest and why: what the lowest and the highest of the heights lack. */
function reasons(heights: readonly Height[], cheapest: Height, { room }: SatelliteWords): string {
  const { below, above } = reasonsOf(heights)
  const [lowest, highest] = [heights[0] ?? cheapest, heights.at(-1) ?? cheapest]
  const told = (which: string, end: Height): string =>
    fill(room[which as keyof typeof room] ?? '', {
      altitude: formatAltitude(end.altitudeM),
      light: formatPercent(end.sunlitFraction),
      mass: formatMass(end.launchedKg - cheapest.launchedKg),
      ratio: formatThree(end.ageingRatio),
      years: formatYears(end.lifeYears),
    })
  return [
    fill(room.cheapest, { altitude: formatAltitude(cheapest.altitudeM) }),
    below ? told(`below-${below}`, lowest) : room['below-none'],
    above ? told(`above-${above}`, highest) : room['above-none'],
  ].join(' ')
}

/** What height brings and costs the same satellites, all in one shell like the first group's. */
export function Altitudes({ scenario, words }: { scenario: Scenario; words: SatelliteWords }) {
  const { heights, isWhole } = useHeights(scenario)
  const { room } = words
  const cheapest = isWhole ? cheapestOf(heights) : null
  return (
    <>
      <p className="note">
        {cheapest && reasons(heights, cheapest, words)} {room.inThePrice}
      </p>
      <HeightLines heights={heights} cheapest={cheapest} words={words} />
      <table className="machine-figures heights">
        <thead>
          <tr>
            {[room.heightShort, room.priceShort, room.lightShort, room.massShort, room.lifeShort].map(
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
              <td>{formatMass(one.launchedKg)}</td>
              <td>{formatYears(one.lifeYears)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft note">{room.heightsNote}</p>
    </>
  )
}
