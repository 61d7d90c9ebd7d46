import { type ReactNode, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { Exportable } from '../../report/dataset.ts'
import { frame } from '../../state/clock/frame.ts'
import { store, useApp } from '../../state/document/store.ts'
import { ExportMenu } from '../kit/ExportMenu.tsx'
import { part } from '../kit/part.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import { type ChartContext, chartData, type Quantity, type Range, rangeStart } from './chartData.ts'

/** uPlot reads the browser's language as soon as it is there, whatever it is (state/page/surroundings.ts). */
const Chart = part(
  () => t('chart.power'),
  async () => (await import('./Chart.tsx')).Chart,
  { fallback: <div className="chart" /> },
)

const unitOf = (quantity: Quantity, range: Range): string => {
  const isYear = range === 'year'
  if (quantity === 'power') return t(isYear ? 'chart.powerYearUnit' : 'chart.powerUnit')
  return t(isYear ? 'chart.batteryYearUnit' : 'chart.batteryUnit')
}
const subtitleOf = (quantity: Quantity, range: Range): string =>
  t('chart.subtitle', { quantity: t(`chart.${quantity}`), unit: unitOf(quantity, range) })

/** A chart as it stands now, to be saved. */
async function exportOf(context: ChartContext, quantity: Quantity, range: Range): Promise<Exportable> {
  const { chartExport } = await import('./chartExport.ts')
  const { licencesOf, scenarioSources } = await import('../kit/references.ts')
  const { scenario, view, sites } = store.getState()
  const startMs = rangeStart(range, frame.utcMs)
  return chartExport(chartData(context, quantity, range, startMs), {
    quantity,
    range,
    startMs,
    title: t(`chart.${quantity}`),
    unit: subtitleOf(quantity, range),
    sources: scenarioSources(scenario, view.compare, ['nasa-dod']),
    licences: licencesOf(sites.find(({ id }) => id === context.ground?.site.id) ?? null),
  })
}

interface Props {
  context: ChartContext
  quantity: Quantity
  ranges: readonly Range[]
  first: Range
  /** What there is to know about it, by the range that is shown. */
  notes: (range: Range) => ReactNode
}

/** A chart whose title states what it shows; below it the quantity and its unit, at its foot where it comes from. */
export function ChartSection({ context, quantity, ranges, first, notes }: Props) {
  const [range, setRange] = useState<Range>(first)
  const title = useRef<HTMLHeadingElement>(null)
  const sites = useApp((state) => state.sites)
  const attribution = sites.find(({ id }) => id === context.ground?.site.id)?.attribution
  return (
    <>
      <div className="block-head">
        <h2 ref={title}>{t(`chart.${quantity}`)}</h2>
        {ranges.length > 1 && (
          <Segmented
            label={t('chart.range')}
            isLabelHidden
            value={range}
            options={ranges.map((value) => ({ value, label: t(`chart.range.${value}`) }))}
            onChange={setRange}
          />
        )}
        <ExportMenu label={t(`chart.${quantity}`)} make={() => exportOf(context, quantity, range)} />
      </div>
      <p className="soft unit-line">{subtitleOf(quantity, range)}</p>
      <Chart context={context} quantity={quantity} range={range} title={title} />
      {notes(range)}
      <p className="soft note source-line">
        {attribution ? t('chart.source', { weather: attribution }) : t('chart.sourceOrbit')}
      </p>
    </>
  )
}
