import { formatAltitude, formatPercent, formatThree, formatYears } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { SatelliteWords } from '../../../i18n/satelliteRoom.ts'
import { KM } from '../../../lib/units.ts'
import { HEIGHTS_KM, type Height } from '../../../scenario/answers/machine/heights.ts'

const WIDTH = 340
const ROW = 46
const LINE = { top: 16, bottom: 42 }
const AXIS = 16
const EDGE = 4
const [LOWEST_KM, HIGHEST_KM] = [Math.min(...HEIGHTS_KM), Math.max(...HEIGHTS_KM)]
const TICKS_KM = [400, 600, 1000, 3000] as const

interface Row {
  name: string
  of: (height: Height) => number | null
  text: (value: number) => string
  isLogarithmic?: true
}

const xOf = (altitudeM: number): number =>
  EDGE + (Math.log(altitudeM / KM / LOWEST_KM) / Math.log(HIGHEST_KM / LOWEST_KM)) * (WIDTH - 2 * EDGE)

/** One quantity over the heights, from its least to its most, both said at its right. */
function Line({ row: { name, of, text, isLogarithmic }, heights }: { row: Row; heights: readonly Height[] }) {
  const told = heights.flatMap((height) => {
    const value = of(height)
    return value === null ? [] : [{ height, value }]
  })
  const values = told.map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const share = (value: number): number => {
    if (!(high > low)) return 0.5
    return isLogarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
  }
  const points = told.map(({ height, value }) => {
    const y = LINE.bottom - share(value) * (LINE.bottom - LINE.top)
    return `${xOf(height.altitudeM).toFixed(1)},${y.toFixed(1)}`
  })
  return (
    <>
      <text x={EDGE} y="11">
        {name}
      </text>
      {told.length > 0 && (
        <text className="range" x={WIDTH - EDGE} y="11">{`${text(low)} – ${text(high)}`}</text>
      )}
      <line className="base" x1={EDGE} x2={WIDTH - EDGE} y1={LINE.bottom + 2} y2={LINE.bottom + 2} />
      <polyline points={points.join(' ')} />
    </>
  )
}

interface Props {
  heights: readonly Height[]
  cheapest: Height | null
  words: SatelliteWords
}

/** Each quantity on a line of its own over the same heights; the cheapest height is marked through all. */
export function HeightLines({ heights, cheapest, words: { room } }: Props) {
  const mass = (kg: number) => `${formatThree(kg / 1e3)} t`
  const rows: Row[] = [
    { name: room.priceLine, of: ({ usdPerMwh }) => usdPerMwh, text: formatThree, isLogarithmic: true },
    {
      name: room.lightLine,
      of: ({ sunlitFraction }) => sunlitFraction,
      text: (share) => formatPercent(share),
    },
    { name: room.launchedLine, of: ({ launchedKg }) => launchedKg, text: mass },
    { name: room.ageingLine, of: ({ ageingRatio }) => ageingRatio, text: formatThree },
    { name: room.lifeLine, of: ({ lifeYears }) => lifeYears, text: formatYears },
    { name: room.fallLine, of: ({ decayYears }) => decayYears, text: formatYears, isLogarithmic: true },
    {
      name: room.doseLine,
      of: ({ doseRadPerYear }) => doseRadPerYear,
      text: formatThree,
      isLogarithmic: true,
    },
  ]
  const bottom = rows.length * ROW
  return (
    <svg
      className="height-lines"
      viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`}
      role="img"
      aria-label={fill(room.heightsWords, {
        low: formatAltitude(LOWEST_KM * KM),
        high: formatAltitude(HIGHEST_KM * KM),
      })}
    >
      {cheapest && (
        <line
          className="cheapest"
          x1={xOf(cheapest.altitudeM)}
          x2={xOf(cheapest.altitudeM)}
          y1={LINE.top}
          y2={bottom}
        />
      )}
      {rows.map((row, index) => (
        <g key={row.name} transform={`translate(0 ${index * ROW})`}>
          <Line row={row} heights={heights} />
        </g>
      ))}
      {TICKS_KM.map((km, index) => (
        <text
          key={km}
          className={['tick', index === 0 && 'first', km === HIGHEST_KM && 'last'].filter(Boolean).join(' ')}
          x={xOf(km * KM)}
          y={bottom + AXIS - 4}
        >
          {formatAltitude(km * KM)}
        </text>
      ))}
    </svg>
  )
}
