import {
  formatCount,
  formatEnergy,
  formatList,
  formatMass,
  formatPercent,
  formatPlain,
  formatPower,
  formatYears,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Comparison } from '../../../scenario/answers/compare.ts'
import {
  type Delivery as DeliveryOf,
  readyBySupply,
  shareAtOnce,
  type Wait,
  type WaitId,
} from '../../../scenario/answers/delivery.ts'
import type { GroundDesign } from '../../../scenario/answers/ground.ts'
import type { Range } from '../../../scenario/answers/levels.ts'
import type { FigureName } from '../../../scenario/answers/names.ts'
import { figureOf } from '../../../scenario/facts/figures.ts'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { InfoPopover } from '../../kit/InfoPopover.tsx'
import { yearsText } from '../../kit/yearsText.ts'
import { FigureList } from './figures.tsx'
import type { SideName } from './formulas.ts'

/** The axis ends here or at the latest central value, whichever comes first; longer waits run off it with an arrow. */
const LONGEST_AXIS_YEARS = 12
const TICK_YEARS = 2

interface Row {
  side: SideName
  name: string
  years: Range<number | null>
  /** What it is waited for; all of it where it is none. */
  of?: Wait
  decides?: boolean
}

const rowsOfSide = (side: SideName, { waits, ready, binds }: DeliveryOf): Row[] => [
  ...waits.map((of) => ({
    side,
    name: t(`wait.name.${of.id}`),
    years: of.years,
    of,
    decides: of.id === binds,
  })),
  { side, name: t('wait.ready'), years: ready },
]

interface Fleet {
  itW: number
  satellites: number
}

function Ready({ side, delivery, fleet }: { side: SideName; delivery: DeliveryOf; fleet: Fleet }) {
  const figure: FigureName = delivery.ready.central === null ? `${side}.reachW` : `${side}.readyYears`
  return <span data-figure={figure}>{readyText(side, delivery, fleet)}</span>
}

/** When all of it is there, and what decides; or how much of it ever is. */
function readyText(side: SideName, { ready, binds, reachFraction }: DeliveryOf, fleet: Fleet): string {
  const step = t(`wait.name.${binds}`)
  const { low, central, high } = ready
  if (central !== null) {
    return t(`wait.${side}`, {
      low: yearsText(low),
      central: yearsText(central),
      high: yearsText(high),
      step,
    })
  }
  const share = reachFraction.central
  const reach = formatPower(fleet.itW * share)
  // Two digits: more would be a precision that cadence and life do not have.
  const satellites = formatCount(Number((fleet.satellites * share).toPrecision(2)))
  const never =
    side === 'orbit'
      ? t('wait.orbitNever', { reach, step, satellites })
      : t('wait.groundNever', { reach, step })
  return low === null ? never : `${never} ${t('wait.atBest', { low: yearsText(low) })}`
}

/** When the same power is really there on each side. */
export function Delivery({ comparison, design }: { comparison: Comparison; design: GroundDesign }) {
  const { orbit, ground, study } = comparison
  const rows = [
    ...(ground ? rowsOfSide('ground', ground.delivery) : []),
    ...rowsOfSide('orbit', orbit.delivery),
  ]
  const latest = Math.max(...rows.map(({ years }) => years.high ?? LONGEST_AXIS_YEARS))
  const axisYears = Math.min(LONGEST_AXIS_YEARS, Math.ceil(latest / TICK_YEARS) * TICK_YEARS)
  const ticks = Array.from({ length: axisYears / TICK_YEARS + 1 }, (_, k) => k * TICK_YEARS)
  const satellites = comparison.scenario.groups.reduce((sum, { total }) => sum + total, 0)
  const fleet = { itW: study.itW, satellites }
  const { payloadT, launchesPerYear, satelliteLifeYears, projectShare } = comparison.scenario
  const bySupply = readyBySupply(comparison.scenario, study.itW, design).map(({ supply, years }) =>
    t('wait.supply', {
      supply: t(`option.${supply}`),
      years: yearsText(years),
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
      rows: rows.map(({ side, name, years }) => ({ side, name, ...years })),
      sources: [...new Set(figures.map((id) => figureOf(id).source))],
    })
  }
  const gigawattKg = (orbit.launchedKg / study.itW) * 1e9
  const gigawattLaunches = Math.ceil(gigawattKg / (payloadT * 1e3))
  const gigawattYears = gigawattLaunches / launchesPerYear
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
        {ground && <Ready side="ground" delivery={ground.delivery} fleet={fleet} />}{' '}
        <Ready side="orbit" delivery={orbit.delivery} fleet={fleet} />{' '}
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
          years: yearsText(gigawattYears <= satelliteLifeYears ? gigawattYears : null),
          rate: formatPlain(launchesPerYear),
        })}{' '}
        {t('wait.bySupply', { list: formatList(bySupply) })}{' '}
        {t('wait.note', { share: formatPercent(projectShare) })}
      </p>
    </>
  )
}

function WaitRow({
  row: { side, name, years, of, decides },
  axisYears,
  comparison,
}: {
  row: Row
  axisYears: number
  comparison: Comparison
}) {
  const percent = (end: number | null) => (end === null ? 100 : Math.min(100, (end / axisYears) * 100))
  const isReady = of === undefined
  const left = percent(years.low)
  const right = percent(years.high)
  const goesOn = years.high === null || years.high > axisYears
  return (
    <li className={`wait wait-${side}${isReady ? ' wait-ready' : ''}`}>
      <span className="wait-name">
        {isReady && (
          <span className={`marker marker-${side === 'orbit' ? 'sun' : 'ground'}`} aria-hidden="true" />
        )}
        {name}
        {decides && <span className="soft"> {t('wait.decides')}</span>}
      </span>
      <span className="wait-track" aria-hidden="true">
        <span
          className="wait-bar"
          style={{ left: `${Math.min(left, 99)}%`, width: `${Math.max(0.8, right - left)}%` }}
        />
        {years.central !== null && years.central <= axisYears && (
          <span className="wait-mark" style={{ left: `${percent(years.central)}%` }} />
        )}
        {goesOn && <span className="wait-more">›</span>}
      </span>
      <InfoPopover
        label={t('money.of', { what: name, side: t(`panel.${side}`) })}
        shown={yearsText(years.central)}
        figure={isReady ? `${side}.readyYears` : undefined}
      >
        <p>
          {t('wait.range', {
            low: yearsText(years.low),
            central: yearsText(years.central),
            high: yearsText(years.high),
          })}
        </p>
        <p>{t(isReady ? `wait.how.${side}` : `wait.help.${of.id}`)}</p>
        {of && <Rate of={of} />}
        {of && <FigureList ids={of.figures} scenario={comparison.scenario} />}
      </InfoPopover>
    </li>
  )
}

const AMOUNTS: Partial<Record<WaitId, (amount: number) => string>> = {
  satellites: formatMass,
  launches: formatCount,
  batteries: formatEnergy,
}
/** How much of it, how fast, and whether it outlasts its coming. */
function Rate({ of }: { of: Wait }) {
  const { id, years, step } = of
  const { amount, perYear, lifeYears } = step.central
  if (perYear === 0) return null
  const text = AMOUNTS[id] ?? formatPower
  return (
    <p>
      {t('wait.made', { amount: text(amount), perYear: text(perYear), life: formatYears(lifeYears) })}{' '}
      {years.central === null && t('wait.wears', { share: formatPercent(shareAtOnce(of), 1) })}
    </p>
  )
}
