import type { ChancesWords } from '../../../i18n/chances.ts'
import { formatId, formatPercent, formatThree } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import type { MonteCarlo } from '../../../scenario/answers/monteCarlo.ts'
import type { Tilt } from '../../../scenario/answers/tilts.ts'
import { labelOf } from '../../kit/fieldWords.ts'
import { tornadoBars, YEARS_PLOT, yearsPlot } from './chancesPlot.ts'

/** Share of the draws in which orbit is cheaper, by year of purchase. */
export function ChanceByYear({ byYear, words }: { byYear: MonteCarlo['byYear']; words: ChancesWords }) {
  const { line, grid, ticks } = yearsPlot(byYear)
  const { width, height, left, right } = YEARS_PLOT
  const points = byYear
    .map(({ year, orbitCheaperFraction }) =>
      fill(words.point, { year: formatId(year), share: formatPercent(orbitCheaperFraction, 0) }),
    )
    .join(', ')
  return (
    <figure>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={fill(words.chart, { points })}>
        {grid.map(({ y, share }) => (
          <g key={share}>
            <line className="base" x1={left} x2={right} y1={y} y2={y} />
            <text x={left - 4} y={y + 3} textAnchor="end">
              {formatPercent(share, 0)}
            </text>
          </g>
        ))}
        {ticks.map(({ x, year }) => (
          <text key={year} x={x} y={height - 6} textAnchor="middle">
            {formatId(year)}
          </text>
        ))}
        <polyline className="chance" points={line} />
      </svg>
      <figcaption className="soft note">{words.axis}</figcaption>
    </figure>
  )
}

const WIDTH = 320

/** A bar a figure, from the ratio at its low end to that at its high end. */
export function Tornado({
  tornado,
  nominal,
  words,
}: {
  tornado: readonly Tilt[]
  nominal: number
  words: ChancesWords
}) {
  const drawn = tornadoBars(tornado, nominal)
  const x = (place: number) => 4 + place * (WIDTH - 8)
  return (
    <ul className="tornado">
      {drawn.bars.map(({ figure, low, high, from, to }) => (
        <li key={figure}>
          <span>
            {fill(words.bar, { name: labelOf(figure), low: formatThree(low), high: formatThree(high) })}
          </span>
          <svg viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
            <line className="equal" x1={x(drawn.equal)} x2={x(drawn.equal)} y1={0} y2={12} />
            <line className="bar" x1={x(from)} x2={x(to)} y1={6} y2={6} />
            <line className="nominal" x1={x(drawn.nominal)} x2={x(drawn.nominal)} y1={1} y2={11} />
          </svg>
        </li>
      ))}
    </ul>
  )
}
