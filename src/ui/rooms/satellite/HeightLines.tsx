import { formatAltitude } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { KM } from '../../../lib/units.ts'
import { HEIGHTS_KM, type Height } from '../../../scenario/answers/machine/heights.ts'
import { DOSE } from '../../../scenario/facts/machineFigures.ts'

const WIDTH = 340
const ROW = 46
const LINE = { top: 16, bottom: 42 }
const [LOWEST_KM, HIGHEST_KM] = [Math.min(...HEIGHTS_KM), Math.max(...HEIGHTS_KM)]

interface Row {
  name: string
  of: (height: Height) => number | null
  isLogarithmic?: true
}

/** Each quantity on a line of its own over the same heights, from its least to its most. */
export function HeightLines({
  heights,
  words: { room },
}: {
  heights: readonly Height[]
  words: SatelliteWords
}) {
  const rows: Row[] = [
    { name: room.priceLine, of: ({ usdPerMwh }) => usdPerMwh },
    { name: room.lightLine, of: ({ sunlitFraction }) => sunlitFraction },
    { name: room.fallLine, of: ({ decayYears }) => decayYears, isLogarithmic: true },
    {
      name: fill(room.doseLine, { height: formatAltitude(DOSE.to.altitudeM) }),
      of: ({ doseRadPerYear }) => doseRadPerYear,
      isLogarithmic: true,
    },
  ]
  const x = ({ altitudeM }: Height) =>
    4 + (Math.log(altitudeM / 1e3 / LOWEST_KM) / Math.log(HIGHEST_KM / LOWEST_KM)) * (WIDTH - 8)
  const pointsOf = ({ of, isLogarithmic }: Row): string => {
    const told = heights.flatMap((height) => {
      const value = of(height)
      return value === null ? [] : [{ height, value: isLogarithmic ? Math.log(value) : value }]
    })
    const low = Math.min(...told.map(({ value }) => value))
    const high = Math.max(...told.map(({ value }) => value))
    const y = (value: number) =>
      LINE.bottom - (high > low ? (value - low) / (high - low) : 0.5) * (LINE.bottom - LINE.top)
    return told.map(({ height, value }) => `${x(height).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  }
  return (
    <svg
      className="height-lines"
      viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`}
      role="img"
      aria-label={fill(room.heightsWords, {
        low: formatAltitude(LOWEST_KM * KM),
        high: formatAltitude(HIGHEST_KM * KM),
      })}
    >
      {rows.map((row, index) => (
        <g key={row.name} transform={`translate(0 ${index * ROW})`}>
          <text x="4" y="11">
            {row.name}
          </text>
          <line className="base" x1="4" x2={WIDTH - 4} y1={LINE.bottom + 2} y2={LINE.bottom + 2} />
          <polyline points={pointsOf(row)} />
        </g>
      ))}
    </svg>
  )
}
