import { formatEnergy, formatPercent, formatPlain, formatPower } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { ChartSection } from '../../charts/ChartSection.tsx'
import type { ChartContext, OrbitSide } from '../../charts/chartData.ts'

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

/** Charge of both orbits' batteries and of the ground's, on one clock. */
export const BatteryChart = ({ context }: { context: ChartContext }) => (
  <ChartSection
    context={context}
    quantity="battery"
    stretches={['6', '24', 'year']}
    first="24"
    notes={() => (
      <ul className="soft notes">
        {batteryNotes(context).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  />
)
