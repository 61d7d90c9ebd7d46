import {
  formatCount,
  formatList,
  formatMass,
  formatPlain,
  formatPower,
  formatYears,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type Comparison, type NamedWait, readyBySupply } from '../../../scenario/answers/compare.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import { figureOf } from '../../../scenario/facts/figures.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { FigureList } from './figures.tsx'
import type { SideName } from './formulas.ts'

/** The axis ends here or at the latest central value, whichever comes first; longer waits run off it with an arrow. */
const LONGEST_AXIS_YEARS = 12
const TICK_YEARS = 2

interface Row {
  side: SideName
  name: string
  wait: Range<number>
  /** Where it begins: the launches follow the first flight. */
  from?: Range<number>
  of?: NamedWait
}

function rowsOf({ orbit, ground }: Comparison): Row[] {
  const waits = (side: SideName, list: readonly NamedWait[]): Row[] =>
    list.map((of) => ({ side, name: t(`wait.name.${of.id}`), wait: of, of }))
  return [
    ...(ground ? waits('ground', ground.waits) : []),
    ...(ground ? [{ side: 'ground' as const, name: t('wait.ready'), wait: ground.ready }] : []),
    ...waits('orbit', orbit.waits),
    { side: 'orbit' as const, name: t('wait.ready'), wait: orbit.ready },
  ]
}

/** When the same power is really there on each side. */
export function Delivery({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const { orbit, ground, study } = comparison
  const rows = rowsOf(comparison)
  const latest = Math.max(...rows.map(({ wait }) => wait.high))
  const axisYears = Math.min(LONGEST_AXIS_YEARS, Math.ceil(latest / TICK_YEARS) * TICK_YEARS)
  const ticks = Array.from({ length: axisYears / TICK_YEARS + 1 }, (_, k) => k * TICK_YEARS)
  const { payloadT, launchesPerYear } = comparison.scenario
  const span = ({ low, central, high }: Range<number>) => ({
    low: formatYears(low),
    central: formatYears(central),
    high: formatYears(high),
  })
  const bySupply = readyBySupply(comparison, design).map(({ supply, years }) =>
    t('wait.supply', {
      supply: t(`option.${supply}`),
      years: years === null ? t('wait.never') : formatYears(years),
    }),
  )
  const save = async () => {
    const { barsExport } = await import('./barsExport.ts')
    const figures = rows.flatMap(({ of }) => of?.figures ?? [])
    return barsExport({
      name: 'dawnline-delivery',
      title: t('wait.title'),
      unit: t('wait.years'),
      meaning: t('export.column.wait'),
      rows: rows.map(({ side, name, wait }) => ({ side, name, ...wait })),
      sources: [...new Set(figures.map((id) => figureOf(id).source))],
    })
  }
  const gigawattKg = (orbit.launchedKg / study.itW) * 1e9
  const gigawattLaunches = Math.ceil(gigawattKg / (payloadT * 1e3))
  return (
    <>
      <div className="block-head">
        <ExportMenu label={t('wait.title')} make={save} />
      </div>
      <p className="soft unit-line">{t('wait.unit')}</p>
      <ul className="waits">
        {rows.map((row) => (
          <WaitRow key={`${row.side} ${row.name}`} row={row} axisYears={axisYears} comparison={comparison} />
        ))}
        <li className="waits-axis" aria-hidden="true">
          <span />
          <span className="waits-ticks">
            {ticks.map((years) => (
              <span key={years} style={{ left: `${(years / axisYears) * 100}%` }}>
                {years}
              </span>
            ))}
          </span>
          <span />
        </li>
      </ul>
      <p className="note">
        {ground && t('wait.ground', span(ground.ready))} {t('wait.orbit', span(orbit.ready))}{' '}
        {t('wait.launches', {
          mass: formatMass(orbit.launchedKg),
          launches: formatCount(orbit.launches.central),
          power: formatPower(study.itW),
        })}
      </p>
      <p className="soft note">
        {t('wait.gigawatt', {
          mass: formatMass(gigawattKg),
          launches: formatCount(gigawattLaunches),
          years: formatYears(gigawattLaunches / launchesPerYear),
          rate: formatPlain(launchesPerYear),
        })}{' '}
        {t('wait.bySupply', { list: formatList(bySupply) })} {t('wait.note')}
      </p>
    </>
  )
}

function WaitRow({
  row: { side, name, wait, of },
  axisYears,
  comparison,
}: {
  row: Row
  axisYears: number
  comparison: Comparison
}) {
  const percent = (years: number) => Math.min(100, (years / axisYears) * 100)
  const isReady = of === undefined
  const left = percent(wait.low)
  const right = percent(wait.high)
  const goesOn = wait.high > axisYears
  return (
    <li className={`wait wait-${side}${isReady ? ' wait-ready' : ''}`}>
      <span className="wait-name">
        {isReady && (
          <span className={`marker marker-${side === 'orbit' ? 'sun' : 'ground'}`} aria-hidden="true" />
        )}
        {name}
      </span>
      <span className="wait-track" aria-hidden="true">
        <span className="wait-bar" style={{ left: `${left}%`, width: `${Math.max(0.8, right - left)}%` }} />
        {wait.central <= axisYears && (
          <span className="wait-mark" style={{ left: `${percent(wait.central)}%` }} />
        )}
        {goesOn && <span className="wait-more">›</span>}
      </span>
      <InfoPopover
        label={t('money.of', { what: name, side: t(`panel.${side}`) })}
        shown={t('wait.value', { years: formatYears(wait.central) })}
        figure={isReady ? `${side}.readyYears` : undefined}
      >
        <p>
          {t('wait.range', {
            low: formatYears(wait.low),
            central: formatYears(wait.central),
            high: formatYears(wait.high),
          })}
        </p>
        <p>{t(isReady ? `wait.how.${side}` : `wait.help.${of.id}`)}</p>
        {of && <FigureList ids={of.figures} scenario={comparison.scenario} />}
      </InfoPopover>
    </li>
  )
}
