import { useState } from 'react'
import { formatEnergy, formatPlain } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { isAlwaysBalanced } from '../../state/series.ts'
import { Segmented } from '../controls/Segmented.tsx'
import { Chart } from './Chart.tsx'
import type { ChartContext, OrbitSide, Range } from './chartData.ts'
import { useChartContext } from './useChartContext.ts'

const RANGES: Range[] = ['6', '24', 'year']

function batteryNote({ short, battery, orbit, year }: OrbitSide, calendarYear: number): string {
  if (battery.capacityWh <= 0) return t('chart.noBattery', { name: short, year: calendarYear })
  const capacity = formatEnergy(battery.capacityWh)
  const isEnough = isAlwaysBalanced(orbit, battery, year, calendarYear)
  const key = battery.isCarried
    ? isEnough
      ? 'chart.carries'
      : 'chart.carriesShort'
    : isEnough
      ? 'chart.ifBattery'
      : 'chart.ifBatteryShort'
  return t(key, { name: short, capacity })
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

/** Power and charge of both orbits and the ground, on one clock. */
export function Charts() {
  const context = useChartContext()
  const [range, setRange] = useState<Range>('24')
  const isYear = range === 'year'
  return (
    <>
      <section className="block" aria-label={t('chart.power')}>
        <div className="block-head">
          <h2>{t('chart.power')}</h2>
          <Segmented
            label={t('chart.range')}
            isLabelHidden
            value={range}
            options={RANGES.map((value) => ({ value, label: t(`chart.range.${value}`) }))}
            onChange={setRange}
          />
        </div>
        <p className="soft unit-line">{t(isYear ? 'chart.powerYearUnit' : 'chart.powerUnit')}</p>
        <Chart context={context} quantity="power" range={range} />
        <p className="soft note">
          {isYear ? t('chart.typicalYear') : t('chart.oneSatellite', { name: context.selected.short })}
        </p>
      </section>
      <section className="block" aria-label={t('chart.battery')}>
        <div className="block-head">
          <h2>{t('chart.battery')}</h2>
          <span className="soft unit-line">{t(isYear ? 'chart.batteryYearUnit' : 'chart.batteryUnit')}</span>
        </div>
        <Chart context={context} quantity="battery" range={range} />
        <ul className="soft notes">
          {batteryNotes(context).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
