import {
  formatDecimal,
  formatHours,
  formatPercent,
  formatPlain,
  formatSignificant,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Exportable } from '../../../report/dataset.ts'
import { type FrontierPoint, type GroundDesign, pairFor } from '../../../scenario/answers/ground.ts'
import { unitCosts } from '../../../scenario/answers/unitCosts.ts'
import { cancelFrontier, designChosen } from '../../../state/answers/ground.ts'
import { store, useApp } from '../../../state/document/store.ts'
import { ChartTable } from '../../charts/ChartTable.tsx'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { RunOrStop } from '../../kit/RunOrStop.tsx'
import { shareText } from '../../kit/shareText.ts'
import { useFrontierProgress, useGround } from '../../kit/useGround.ts'

type Reached = FrontierPoint & { pair: NonNullable<FrontierPoint['pair']> }
const isReached = (point: FrontierPoint): point is Reached => point.pair !== null

const usdText = (usd: number): string => t('frontier.usdValue', { usd: formatDecimal(usd, 2) })

/** Availabilities of the table for those who do not see the curve. */
const TABLE_STEP = 10

/** What each further hour of the year costs in panels and battery, from 90 to 100 %. */
export function GroundFrontier() {
  const design = useGround()
  const progress = useFrontierProgress()
  const availability = useApp((state) => state.scenario.availability)
  return (
    <>
      <div className="block-head">
        {design?.isComplete && design.frontier.some(isReached) && (
          <ExportMenu label={t('frontier.title')} make={() => exportOf(design)} />
        )}
      </div>
      {design?.isComplete ? (
        <Frontier design={design} availability={availability} />
      ) : (
        <RunOrStop
          progress={progress}
          doing={t('frontier.progress')}
          onStop={cancelFrontier}
          run={{ label: t('frontier.run'), onRun: () => designChosen() }}
        />
      )}
      {design && (
        <p className="note">
          {t('frontier.dark', {
            hours: formatHours(design.pv.longestZeroH),
          })}
        </p>
      )}
    </>
  )
}

async function exportOf(design: GroundDesign): Promise<Exportable> {
  const { frontier, site } = design
  const { frontierExport } = await import('./frontierExport.ts')
  const { licencesOf } = await import('../../kit/references.ts')
  const reached = frontier.filter(isReached)
  const { sites } = store.getState()
  return frontierExport(frontier, {
    id: site.id,
    place: site.name,
    finding: finding(frontier, reached),
    usdTicks: usdTicksOf(greatestOf(reached)),
    sources: [costsText(design)],
    licences: licencesOf(sites.find(({ id }) => id === site.id) ?? null),
  })
}

function costsText({ choice, mount }: Pick<GroundDesign, 'choice' | 'mount'>): string {
  const { pvUsdPerW, batteryUsdPerWh } = unitCosts(choice, mount)
  return t('frontier.costs', {
    pv: t('frontier.usdValue', { usd: formatPlain(pvUsdPerW) }),
    battery: t('frontier.usdValue', { usd: formatPlain(batteryUsdPerWh) }),
  })
}

function finding(points: readonly FrontierPoint[], reached: readonly Reached[]): string {
  const first = reached[0]
  const last = reached.at(-1)
  if (!first || !last) return t('frontier.none', { low: shareText(points[0]?.availability ?? 0) })
  const ends = {
    low: shareText(first.availability),
    lowUsd: usdText(first.pair.capexUsd),
    high: shareText(last.availability),
    highUsd: usdText(last.pair.capexUsd),
  }
  const before = reached.find((one) => one.availability >= last.availability - 0.01 - 1e-9)
  if (reached.length < points.length || !before) return t('frontier.findingShort', ends)
  return t('frontier.finding', {
    ...ends,
    from: shareText(before.availability),
    percent: formatPercent(last.pair.capexUsd / before.pair.capexUsd - 1, 0),
  })
}

function Frontier({ design, availability }: { design: GroundDesign; availability: number }) {
  const points = design.frontier
  const reached = points.filter(isReached)
  const pair = pairFor(design, availability)
  const words = finding(points, reached)
  return (
    <>
      <p className="soft unit-line">{t('frontier.unit')}</p>
      {reached.length > 0 && (
        <Curve points={points} reached={reached} availability={availability} words={words} />
      )}
      <p className="note">
        {words}{' '}
        {pair &&
          t('frontier.chosen', {
            share: shareText(availability),
            usd: usdText(pair.capexUsd),
            pv: formatSignificant(pair.pvCapacityW),
            battery: formatSignificant(pair.batteryWh),
          })}
      </p>
      <ChartTable
        caption={t('frontier.table')}
        table={{
          head: [t('frontier.share'), t('frontier.usd'), t('frontier.pv'), t('frontier.battery')],
          rows: reached
            .filter((_, i) => i % TABLE_STEP === 0)
            .map(({ availability: share, pair: { capexUsd, pvCapacityW, batteryWh } }) => [
              shareText(share),
              formatDecimal(capexUsd, 2),
              formatSignificant(pvCapacityW),
              formatSignificant(batteryWh),
            ]),
        }}
      />
      <p className="soft note">{costsText(design)}</p>
    </>
  )
}

/** The drawing's box, in its own units. */
const WIDTH = 340
const HEIGHT = 150
const LEFT = 30
const RIGHT = 8
const TOP = 8
const BOTTOM = 20

/** A round step that divides the greatest value into two to five. */
function tickStep(greatest: number): number {
  const power = 10 ** Math.floor(Math.log10(greatest / 2))
  return [5, 2, 1].map((factor) => factor * power).find((step) => greatest / step >= 2) ?? power
}

const greatestOf = (reached: readonly Reached[]): number =>
  Math.max(...reached.map(({ pair }) => pair.capexUsd))

function usdTicksOf(greatest: number): number[] {
  const step = tickStep(greatest)
  return Array.from({ length: Math.floor(greatest / step) + 1 }, (_, k) => k * step)
}

function Curve({
  points,
  reached,
  availability,
  words,
}: {
  points: readonly FrontierPoint[]
  reached: readonly Reached[]
  availability: number
  words: string
}) {
  const low = points[0]?.availability ?? 0
  const high = points.at(-1)?.availability ?? 1
  const greatest = greatestOf(reached)
  const x = (share: number) => LEFT + ((share - low) / (high - low)) * (WIDTH - LEFT - RIGHT)
  const y = (usd: number) => TOP + (1 - usd / greatest) * (HEIGHT - TOP - BOTTOM)
  const at = ({ availability: share, pair }: Reached) =>
    `${x(share).toFixed(1)} ${y(pair.capexUsd).toFixed(1)}`
  const usdTicks = usdTicksOf(greatest)
  const chosen = reached.find((point) => point.availability >= availability - 1e-9)
  return (
    <svg className="frontier" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      {usdTicks.map((usd) => (
        <g key={usd}>
          <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(usd)} y2={y(usd)} />
          <text x={LEFT - 5} y={y(usd) + 3.5} textAnchor="end">
            {formatPlain(usd)}
          </text>
        </g>
      ))}
      {[low, (low + high) / 2, high].map((share, i) => (
        <text
          key={share}
          x={x(share)}
          y={HEIGHT - 5}
          textAnchor={i === 0 ? 'start' : i === 1 ? 'middle' : 'end'}
        >
          {shareText(share)}
        </text>
      ))}
      <path className="curve" d={`M${reached.map(at).join('L')}`} />
      {chosen && (
        <>
          <line
            className="chosen"
            x1={x(chosen.availability)}
            x2={x(chosen.availability)}
            y1={TOP}
            y2={HEIGHT - BOTTOM}
          />
          <circle cx={x(chosen.availability)} cy={y(chosen.pair.capexUsd)} r={4} />
        </>
      )}
    </svg>
  )
}
