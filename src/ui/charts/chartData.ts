/** What a chart shows, from the document and an instant: curves, bands, ticks, one sentence and a table. All values are
 *  percent. Six and 24 hours stand around now; a year is the calendar's. */

import { formatClock, formatDate, formatDecimal, formatMonth, formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { at } from '../../lib/at.ts'
import { DAY_MS, HOUR_MS } from '../../lib/units.ts'
import type { GroundDesign, GroundSupply } from '../../scenario/answers/ground.ts'
import {
  arrayPowerAt,
  type CircularOrbit,
  chargeFractionAt,
  drawnPvAt,
  groundChargeAt,
  groundDailyCharge,
  groundDailyPv,
  lightAt,
  type OrbitBattery,
  orbitDailyCharge,
  passagesIn,
  sampleTimes,
} from '../../scenario/answers/series.ts'
import type { PlaneYear } from '../../systems/year.ts'
import { seasonTitle } from '../kit/seasonText.ts'
import { lowestOf, meanBetween, type Samples } from './curves.ts'

export type Stretch = '6' | '24' | 'year'
export type Quantity = 'power' | 'battery'
export type CurveId = 'selected' | 'other' | 'ground'

export interface OrbitSide {
  short: string
  orbit: CircularOrbit
  year: PlaneYear
  battery: OrbitBattery
}
export interface ChartContext {
  year: number
  selected: OrbitSide
  other: OrbitSide | null
  ground: GroundDesign | null
  /** Null while it is not known, or where the Sun cannot carry the load. */
  supply: GroundSupply | null
}

export interface Curve {
  id: CurveId
  name: string
  values: Samples
}
export interface ChartData {
  /** Hours since the window's start, or days since 1 January. */
  x: number[]
  span: number
  curves: Curve[]
  /** Too many passages for a dashed line. */
  isDense: boolean
  /** Shadow of the selected orbit, in x; in no chart of a year. */
  bands: { from: number; to: number }[]
  ticks: { at: number; label: string }[]
  /** What the chart shows, in a few words: its title. */
  title: string
  /** The same in one sentence, for those who do not see it. */
  finding: string
  table: { head: string[]; rows: string[][] }
}

/** Start of the window around an instant: it moves in steps, so that a chart is not redrawn for every frame. */
export function stretchStart(stretch: Stretch, utcMs: number): number {
  if (stretch === 'year') return Date.UTC(new Date(utcMs).getUTCFullYear(), 0, 1)
  const stepMs = stretch === '6' ? HOUR_MS / 2 : HOUR_MS
  return Math.round((utcMs - (Number(stretch) / 2) * HOUR_MS) / stepMs) * stepMs
}
export const stretchUnitMs = (stretch: Stretch): number => (stretch === 'year' ? DAY_MS : HOUR_MS)

/** A label further right would be cut. */
const LAST_TICK = 0.95
const percent = (value: number | null): number | null => (value === null ? null : value * 100)
const HOUR_STEP_MS = { '6': 120e3, '24': 360e3 }

export function chartData(
  context: ChartContext,
  quantity: Quantity,
  stretch: Stretch,
  startMs: number,
): ChartData {
  return stretch === 'year'
    ? yearData(context, quantity, startMs)
    : hoursData(context, quantity, stretch, startMs)
}

function hoursData(
  { selected, other, ground, supply }: ChartContext,
  quantity: Quantity,
  stretch: '6' | '24',
  startMs: number,
): ChartData {
  const span = Number(stretch)
  const endMs = startMs + span * HOUR_MS
  const mine = passagesIn(selected.orbit, startMs, endMs)
  const edges = other ? [...mine, ...passagesIn(other.orbit, startMs, endMs)] : mine
  const times = sampleTimes(startMs, endMs, HOUR_STEP_MS[stretch], edges)
  const orbitAt = ({ orbit, battery }: OrbitSide) => {
    if (quantity === 'power') return (utcMs: number) => lightAt(orbit, utcMs)
    const arrayW = arrayPowerAt(battery, startMs)
    return (utcMs: number) => chargeFractionAt(orbit, battery, utcMs, arrayW)
  }
  const groundAt = (utcMs: number) =>
    ground &&
    (quantity === 'power' ? drawnPvAt(ground, utcMs) : supply && groundChargeAt(ground, supply, utcMs))
  const curve = (id: CurveId, name: string, at: (utcMs: number) => number | null): Curve => ({
    id,
    name,
    values: times.map((utcMs) => percent(at(utcMs))),
  })
  const curves = [curve('selected', selected.short, orbitAt(selected))]
  if (other) curves.push(curve('other', other.short, orbitAt(other)))
  if (ground) curves.push(curve('ground', t('chart.ground'), groundAt))
  const hour = (utcMs: number) => (utcMs - startMs) / HOUR_MS
  const tickStep = stretch === '6' ? 1 : 4
  const ticks: ChartData['ticks'] = []
  for (let at = 0; at < span * LAST_TICK; at += 0.5) {
    const date = new Date(startMs + at * HOUR_MS)
    if (date.getUTCMinutes() === 0 && date.getUTCHours() % tickStep === 0) {
      ticks.push({ at, label: formatClock(date.getTime()) })
    }
  }
  const rowStep = stretch === '6' ? 0.5 : 1
  return complete({
    x: times.map(hour),
    span,
    curves,
    isDense: stretch === '24',
    bands: mine.map(({ penumbraInMs, penumbraOutMs }) => ({
      from: hour(penumbraInMs),
      to: hour(penumbraOutMs),
    })),
    ticks,
    quantity,
    from: t('chart.instant', { date: formatDate(startMs), clock: formatClock(startMs) }),
    to: t('chart.instant', { date: formatDate(endMs), clock: formatClock(endMs) }),
    rows: Array.from({ length: span / rowStep }, (_, i) => ({
      label: formatClock(startMs + i * rowStep * HOUR_MS),
      from: i * rowStep,
      to: (i + 1) * rowStep,
    })),
  })
}

function yearData(
  { year, selected, other, ground, supply }: ChartContext,
  quantity: Quantity,
  startMs: number,
): ChartData {
  const days = selected.year.sunlitFraction.length
  const orbitDays = (side: OrbitSide) =>
    quantity === 'power' ? [...side.year.sunlitFraction] : orbitDailyCharge(side.battery)
  const none = Array.from({ length: days }, () => null)
  const curve = (id: CurveId, name: string, values: readonly number[] | null): Curve => ({
    id,
    name,
    values: values ? values.map(percent) : none,
  })
  const curves = [curve('selected', selected.short, orbitDays(selected))]
  if (other) curves.push(curve('other', other.short, orbitDays(other)))
  if (ground) {
    const values =
      quantity === 'power' ? groundDailyPv(ground, year) : supply && groundDailyCharge(ground, supply, year)
    curves.push(curve('ground', t('chart.ground'), values))
  }
  const monthStart = (month: number) => (Date.UTC(year, month, 1) - startMs) / DAY_MS
  return complete({
    x: Array.from({ length: days }, (_, day) => day + 0.5),
    span: days,
    curves,
    isDense: false,
    bands: [],
    ticks: [0, 3, 6, 9].map((month) => ({
      at: monthStart(month),
      label: formatMonth(Date.UTC(year, month, 15)),
    })),
    quantity,
    ...(quantity === 'power' && { seasons: seasonTitle(selected.year, year) }),
    from: formatDate(startMs),
    to: formatDate(startMs + (days - 1) * DAY_MS),
    rows: Array.from({ length: 12 }, (_, month) => ({
      label: formatMonth(Date.UTC(year, month, 15)),
      from: monthStart(month),
      to: monthStart(month + 1),
    })),
  })
}

/** Adds the sentence and the table: means of power, lowest values of charge. */
function complete({
  quantity,
  from,
  to,
  rows,
  seasons,
  ...data
}: Omit<ChartData, 'title' | 'finding' | 'table'> & {
  /** Of a year of power, whose seasons tell more than its means. */
  seasons?: string
  quantity: Quantity
  from: string
  to: string
  rows: { label: string; from: number; to: number }[]
}): ChartData {
  const { x, span, curves } = data
  const summaryOf = ({ values }: Curve, low: number, high: number) =>
    quantity === 'power'
      ? meanBetween(x, values, low, high)
      : lowestOf(values.filter((_, i) => at(x, i) >= low && at(x, i) <= high))
  const findings = curves.flatMap((curve) => {
    const value = summaryOf(curve, 0, span)
    return value === null
      ? []
      : [t('chart.finding', { name: curve.name, value: formatPercent(value / 100, 0) })]
  })
  const listed = findings.join(', ')
  const title = t(quantity === 'power' ? 'chart.powerTitle' : 'chart.batteryTitle', { findings: listed })
  return {
    ...data,
    title: seasons ?? (findings.length > 0 ? title : t(`chart.${quantity}`)),
    finding: t(quantity === 'power' ? 'chart.powerFinding' : 'chart.batteryFinding', {
      from,
      to,
      findings: findings.length > 0 ? listed : t('chart.nothing'),
    }),
    table: {
      head: [t('chart.time'), ...curves.map((curve) => t('chart.column', { name: curve.name }))],
      rows: rows.map((row) => [
        row.label,
        ...curves.map((curve) => {
          const value = summaryOf(curve, row.from, row.to)
          return value === null ? '–' : formatDecimal(value, 0)
        }),
      ]),
    },
  }
}
