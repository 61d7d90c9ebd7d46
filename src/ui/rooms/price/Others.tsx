/** How many times as dear orbit is, by others and by this page, each on its own basis, on one logarithmic axis. */
import { formatPlain, formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import { BASES, type Basis, type OtherRatio, RATIOS_OF_OTHERS } from '../../../scenario/answers/others.ts'
import { SourceLine } from '../../kit/SourceLine.tsx'
import { logTicks } from './RangeBars.tsx'

const WIDTH = 340
const AXIS = 18
/** Between the first and the last of the axis: 1.05 to 82 times stand within. */
const FROM = 0.8
const TO = 100
const MARGIN = 10

const formatTwo = (value: number): string => formatPlain(Number(value.toPrecision(2)))
const timesText = ({ low, high }: Pick<OtherRatio, 'low' | 'high'>): string =>
  low === high
    ? t('money.times', { times: formatTwo(low) })
    : t('money.timesRange', { low: formatTwo(low), high: formatTwo(high) })

const yearsText = ({ years }: OtherRatio): string => {
  if (!years) return t('money.noYear')
  const [from, to] = years
  return from === to ? String(from) : t('money.yearRange', { from, to })
}

const x = (ratio: number): number =>
  MARGIN + (Math.log(Math.min(Math.max(ratio, FROM), TO) / FROM) / Math.log(TO / FROM)) * (WIDTH - 2 * MARGIN)

/** A line from the least to the most that is told, a dot where they are one. */
function Mark({ low, high, isOurs = false }: { low: number; high: number; isOurs?: boolean }) {
  return (
    <svg className={isOurs ? 'other-mark ours' : 'other-mark'} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      <line className="equal" x1={x(1)} x2={x(1)} y1={0} y2={14} />
      {low < high && <line className="bar" x1={x(low)} x2={x(high)} y1={7} y2={7} />}
      {low === high && <circle cx={x(low)} cy={7} r={isOurs ? 6 : 4.5} />}
    </svg>
  )
}

function Axis() {
  return (
    <svg className="other-axis" viewBox={`0 0 ${WIDTH} ${AXIS}`} aria-hidden="true">
      {logTicks(1, TO).map((tick) => (
        <text key={tick} className="tick" x={x(tick)} y={12} textAnchor="middle">
          {formatThree(tick)}
        </text>
      ))}
    </svg>
  )
}

const RATIO_KEYS: Record<Basis, string> = {
  withComputers: 'priceRatioWithComputers',
  withoutComputers: 'priceRatioWithoutComputers',
  notTold: '',
}

/** Others' findings beside ours on the same basis, each with its source. */
export function Others({ comparison }: { comparison: Comparison }) {
  const ours: Record<Basis, number | null> = {
    withComputers: comparison.ratioWithComputers,
    withoutComputers: comparison.ratioWithoutComputers,
    notTold: null,
  }
  return (
    <>
      <p className="soft note">{t('money.othersNote')}</p>
      {BASES.map((basis) => {
        const own = ours[basis]
        return (
          <section key={basis} className="others">
            <h3 className="small-label">{t(`money.basis.${basis}`)}</h3>
            <Axis />
            <ul className="figure-list">
              {own !== null && (
                <li data-figure={`shared.${RATIO_KEYS[basis]}`}>
                  <Mark low={own} high={own} isOurs />
                  <strong>{t('money.times', { times: formatThree(own) })}</strong>{' '}
                  <span className="soft">{t('money.oursNow')}</span>
                </li>
              )}
              {RATIOS_OF_OTHERS[basis].map((other) => (
                <li key={`${other.source} ${other.low}`}>
                  <Mark low={other.low} high={other.high} />
                  <strong>{timesText(other)}</strong> <span className="soft">{yearsText(other)}</span>
                  <SourceLine id={other.source} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}
