import { type ReactNode, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { Exportable } from '../../report/dataset.ts'
import { frame } from '../../state/clock/frame.ts'
import { stateShown, useApp } from '../../state/document/store.ts'
import { afterPicture } from '../../state/page/later.ts'
import { ExportMenu } from '../kit/ExportMenu.tsx'
import { part } from '../kit/part.tsx'
import { Segmented } from '../kit/Segmented.tsx'
import type { ChartContext, Quantity, Stretch } from './chartData.ts'

/** uPlot reads the browser's language as soon as it is there, whatever it is (state/page/surroundings.ts). */
const Chart = part(
  () => t('chart.power'),
  async () => (await import('./Chart.tsx')).Chart,
  { when: afterPicture, fallback: <div className="chart" /> },
)

const unitOf = (quantity: Quantity, stretch: Stretch): string => {
  const isYear = stretch === 'year'
  if (quantity === 'power') return t(isYear ? 'chart.powerYearUnit' : 'chart.powerUnit')
  return t(isYear ? 'chart.batteryYearUnit' : 'chart.batteryUnit')
}
const subtitleOf = (quantity: Quantity, stretch: Stretch): string =>
  t('chart.subtitle', { quantity: t(`chart.${quantity}`), unit: unitOf(quantity, stretch) })

/** A chart as it stands now, to be saved. */
async function exportOf(context: ChartContext, quantity: Quantity, stretch: Stretch): Promise<Exportable> {
  const { chartData, stretchStart } = await import('./chartData.ts')
  const { chartExport } = await import('./chartExport.ts')
  const { licencesOf, scenarioSources } = await import('../kit/references.ts')
  const { scenario, view, sites } = stateShown()
  const startMs = stretchStart(stretch, frame.utcMs)
  return chartExport(chartData(context, quantity, stretch, startMs), {
    quantity,
    stretch,
    startMs,
    title: t(`chart.${quantity}`),
    unit: subtitleOf(quantity, stretch),
    sources: scenarioSources(scenario, view.compare, ['nasa-dod']),
    licences: licencesOf(sites.find(({ id }) => id === context.ground?.site.id) ?? null),
  })
}

interface Props {
  context: ChartContext
  quantity: Quantity
  stretches: readonly Stretch[]
  first: Stretch
  /** What there is to know about it, by the stretch that is shown. */
  notes: (stretch: Stretch) => ReactNode
}

/** A chart whose title states what it shows; below it the quantity and its unit, at its foot where it comes from. */
export function ChartSection({ context, quantity, stretches, first, notes }: Props) {
  const [stretch, setStretch] = useState<Stretch>(first)
  const title = useRef<HTMLHeadingElement>(null)
  const sites = useApp((state) => state.sites)
  const attribution = sites.find(({ id }) => id === context.ground?.site.id)?.attribution
  return (
    <>
      <h2 ref={title}>{t(`chart.${quantity}`)}</h2>
      <div className="chart-head">
        <p className="soft unit-line">{subtitleOf(quantity, stretch)}</p>
        {stretches.length > 1 && (
          <Segmented
            label={t('chart.stretch')}
            isLabelHidden
            value={stretch}
            options={stretches.map((value) => ({ value, label: t(`chart.stretch.${value}`) }))}
            onChange={setStretch}
          />
        )}
        <ExportMenu label={t(`chart.${quantity}`)} make={() => exportOf(context, quantity, stretch)} />
      </div>
      <Chart context={context} quantity={quantity} stretch={stretch} title={title} />
      {notes(stretch)}
      <p className="soft note source-line">
        {attribution ? t('chart.source', { weather: attribution }) : t('chart.sourceOrbit')}
      </p>
    </>
  )
}
