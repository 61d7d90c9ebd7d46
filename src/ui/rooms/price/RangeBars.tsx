import { formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import type { SideName } from './formulas.ts'

const WIDTH = 340
const ROW = 34
const AXIS = 18
const MARGIN = 14
/** Half of the room that a bar's words take. */
const LABEL_HALF = 52

/** Round marks of a logarithmic axis: 1, 2, 5, 10 and so on. */
export function logTicks(low: number, high: number): number[] {
  const ticks: number[] = []
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high; power *= 10) {
    for (const factor of [1, 2, 5]) {
      const tick = Number((factor * power).toPrecision(6))
      if (tick >= low && tick <= high) ticks.push(tick)
    }
  }
  return ticks
}

/** A bar a side from low to high with a mark at the central value, on one logarithmic axis. */
export function RangeBars({
  unit,
  bars,
}: {
  unit: string
  bars: { side: SideName; range: Range<number> }[]
}) {
  const low = Math.min(...bars.map(({ range }) => range.low)) / 1.25
  const high = Math.max(...bars.map(({ range }) => range.high)) * 1.25
  const x = (value: number) => MARGIN + (Math.log(value / low) / Math.log(high / low)) * (WIDTH - 2 * MARGIN)
  const height = bars.length * ROW + AXIS
  const ticks = logTicks(low, high)
  const words = bars
    .map(({ side, range }) =>
      t('money.barWords', {
        side: t(`panel.${side}`),
        central: formatThree(range.central),
        low: formatThree(range.low),
        high: formatThree(range.high),
        unit,
      }),
    )
    .join('; ')
  return (
    <svg className="range-bars" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={bars.length * ROW} />
          <text className="tick" x={x(tick)} y={height - 4} textAnchor="middle">
            {formatThree(tick)}
          </text>
        </g>
      ))}
      {bars.map(({ side, range }, row) => {
        const y = row * ROW + 20
        const at = x(range.central)
        return (
          <g key={side} className={side}>
            <line className="bar" x1={x(range.low)} x2={x(range.high)} y1={y + 4} y2={y + 4} />
            <line className="mark" x1={at} x2={at} y1={y - 2} y2={y + 10} />
            <text
              className="value"
              x={Math.min(Math.max(at, LABEL_HALF), WIDTH - LABEL_HALF)}
              y={y - 6}
              textAnchor="middle"
            >
              {t('money.barLabel', { side: t(`panel.${side}`), central: formatThree(range.central) })}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
