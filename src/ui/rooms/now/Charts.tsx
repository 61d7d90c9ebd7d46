import { useState } from 'react'
import { formatEnergy, formatPercent, formatPlain, formatPower } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Exportable } from '../../../report/dataset.ts'
import { frame } from '../../../state/clock/frame.ts'
import { store } from '../../../state/document/store.ts'
import { later } from '../../../state/page/later.ts'
import {
  type ChartContext,
  chartData,
  type OrbitSide,
  type Quantity,
  type Range,
  rangeStart,
} from '../../charts/chartData.ts'
import { useChartContext } from '../../charts/useChartContext.ts'
import { Block } from '../../kit/Block.tsx'
import { ExportMenu } from '../../kit/ExportMenu.tsx'
import { part } from '../../kit/part.tsx'
import { Segmented } from '../../kit/Segmented.tsx'

/** uPlot reads the browser's language as soon as it is there, whatever it is (state/page/surroundings.ts). */
const Chart = part(
  () => t('chart.power'),
  async () => (await import('../../charts/Chart.tsx')).Chart,
  { fallback: <div className="chart" /> },
)
const Storage = part(
  () => t('storage.title'),
  async () => (await import('../battery/Storage.tsx')).Storage,
  { when: later },
)
const YearHeat = part(
  () => t('heat.title'),
  async () => (await import('../year/YearHeat.tsx')).YearHeat,
  { when: later },
)

const RANGES: Range[] = ['6', '24', 'year']

function batteryNote({ short, battery }: OrbitSide, calendarYear: number): string {
  const { capacityWh, isCarried, use } = battery
  if (capacityWh <= 0) return t('chart.noBattery', { name: short, year: calendarYear })
  const named = { name: short, capacity: formatEnergy(capacityWh) }
  if (use.belowRatedFraction === 0) return t(isCarried ? 'chart.carries' : 'chart.ifBattery', named)
  return t(isCarried ? 'chart.carriesShort' : 'chart.ifBatteryShort', {
    ...named,
    share: formatPercent(use.belowRatedFraction, 0),
    load: formatPower(use.meanLoadW),
  })
}

function batteryNotes({ selected, other, ground, supply, year }: ChartContext): string[] {
  const notes = [batteryNote(selected, year)]
  if (other) notes.push(batteryNote(other, year))
  if (ground && supply && supply.batteryWh > 0) {
    const hours = formatPlain(Number(supply.batteryWh.toPrecision(3)))
    notes.push(t('chart.groundBattery', { site: ground.site.name, hours }))
  }
  return notes
}

const unitOf = (quantity: Quantity, range: Range): string => {
  const isYear = range === 'year'
  if (quantity === 'power') return t(isYear ? 'chart.powerYearUnit' : 'chart.powerUnit')
  return t(isYear ? 'chart.batteryYearUnit' : 'chart.batteryUnit')
}

/** A chart as it stands now, to be saved. */
async function exportOf(context: ChartContext, quantity: Quantity, range: Range): Promise<Exportable> {
  const { chartExport } = await import('../../charts/chartExport.ts')
  const { licencesOf, scenarioSources } = await import('../../kit/references.ts')
  const { scenario, view, sites } = store.getState()
  const startMs = rangeStart(range, frame.utcMs)
  return chartExport(chartData(context, quantity, range, startMs), {
    quantity,
    range,
    startMs,
    title: t(`chart.${quantity}`),
    unit: unitOf(quantity, range),
    sources: scenarioSources(scenario, view.compare, ['nasa-dod']),
    licences: licencesOf(sites.find(({ id }) => id === context.ground?.site.id) ?? null),
  })
}

/** Power and charge of both orbits and the ground, on one clock. */
export function Charts() {
  const context = useChartContext()
  const [range, setRange] = useState<Range>('24')
  const isYear = range === 'year'
  return (
    <>
      <Block label={t('chart.power')}>
        <div className="block-head">
          <h2>{t('chart.power')}</h2>
          <Segmented
            label={t('chart.range')}
            isLabelHidden
            value={range}
            options={RANGES.map((value) => ({ value, label: t(`chart.range.${value}`) }))}
            onChange={setRange}
          />
          <ExportMenu label={t('chart.power')} make={() => exportOf(context, 'power', range)} />
        </div>
        <p className="soft unit-line">{unitOf('power', range)}</p>
        <Chart context={context} quantity="power" range={range} />
        <p className="soft note">
          {isYear ? t('chart.typicalYear') : t('chart.oneSatellite', { name: context.selected.short })}
        </p>
      </Block>
      <Block label={t('chart.battery')}>
        <div className="block-head">
          <h2>{t('chart.battery')}</h2>
          <span className="soft unit-line">{unitOf('battery', range)}</span>
          <ExportMenu label={t('chart.battery')} make={() => exportOf(context, 'battery', range)} />
        </div>
        <Chart context={context} quantity="battery" range={range} />
        <ul className="soft notes">
          {batteryNotes(context).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Block>
      <Storage context={context} />
      <YearHeat context={context} />
    </>
  )
}
