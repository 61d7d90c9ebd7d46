/** How much storage do the orbits and the ground need for the same load, and how often is it used? */

import { formatCount, formatPercent, formatSignificant } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { periodS } from '../../../scenario/answers/series.ts'
import { passagesInYear } from '../../../systems/year.ts'
import type { ChartContext, OrbitSide } from '../../charts/chartData.ts'
import type { CurveId } from '../../charts/curves.ts'

export interface StorageRow {
  id: CurveId
  name: string
  /** Of the load that is carried then: IT and housekeeping in orbit, the AC bus on Earth. */
  hours: number
  cyclesPerYear: number
  fullCyclesPerYear: number
}

function orbitRow(id: CurveId, { short, orbit, year, battery }: OrbitSide): StorageRow {
  const { capacityWh, use } = battery
  return {
    id,
    name: short,
    hours: capacityWh > 0 ? capacityWh / use.deepestLoadW : 0,
    cyclesPerYear: passagesInYear(year, periodS(orbit)),
    fullCyclesPerYear: capacityWh > 0 ? use.givenWh / capacityWh : 0,
  }
}

/** A charge that falls by less, in hours of load, is rounding. */
const GIVES_H = 1e-6

/** Days on which a battery gives, from its charge at the start of each hour, over the turn of the year too. */
export function daysGiving(socWh: Float64Array): number {
  let days = 0
  for (let day = 0; day * 24 < socWh.length; day++) {
    const hours = Array.from({ length: 24 }, (_, hour) => day * 24 + hour)
    if (hours.some((hour) => at(socWh, (hour + 1) % socWh.length) < at(socWh, hour) - GIVES_H)) days++
  }
  return days
}

export function storageRows({ selected, other, ground, supply }: ChartContext): StorageRow[] {
  const rows = [orbitRow('selected', selected)]
  if (other) rows.push(orbitRow('other', other))
  if (ground && supply && supply.batteryWh > 0) {
    const { socWh, dischargedWh } = supply.year.dispatch
    rows.push({
      id: 'ground',
      name: t('chart.ground'),
      hours: supply.batteryWh,
      cyclesPerYear: daysGiving(socWh),
      fullCyclesPerYear: dischargedWh / supply.batteryWh,
    })
  }
  return rows
}

/** Three digits are more than a year of weather gives. */
const rounded = (value: number): string => formatCount(Number(value.toPrecision(3)))

export const storageTexts = ({ hours, cyclesPerYear, fullCyclesPerYear }: StorageRow) => ({
  hours: hours > 0 ? formatSignificant(hours) : t('storage.none'),
  perGw: hours > 0 ? rounded(hours * 1000) : '–',
  cycles: hours > 0 ? rounded(cyclesPerYear) : '–',
  full: hours > 0 ? t('storage.fullCycles', { count: rounded(fullCyclesPerYear) }) : '',
})

export const storageFinding = (rows: readonly StorageRow[]): string =>
  t('storage.finding', {
    findings: rows
      .map((row) => t('storage.one', { name: row.name, hours: storageTexts(row).hours }))
      .join(', '),
  })

export const storageNote = ({ selected }: ChartContext): string =>
  t('storage.note', { depth: formatPercent(selected.battery.satellite.depthOfDischarge, 0) })
