/** What a chart shows, from the document and an instant: curves, shadow, ticks, one sentence and a table. Power is that of
 *  the whole fleet and of the plant, charge is in percent. Six and 24 hours stand around now; a year is the calendar's. */

import {
  formatClock,
  formatDate,
  formatDecimal,
  formatMonth,
  formatPercent,
  formatPower,
  formatSignificant,
} from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { at } from '../../lib/at.ts'
import { DAY_MS, HOUR_MS } from '../../lib/units.ts'
import { daysPowerW, fullPowerW, groupModels, hoursPowerW } from '../../scenario/answers/fleetPower.ts'
import type { GroundDesign, GroundSupply } from '../../scenario/answers/ground.ts'
import type { Model } from '../../scenario/answers/model.ts'
import {
  type CircularOrbit,
  chargeFractionAt,
  cosBetaAt,
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
import { type Curve, lowestOf, meanBetween, type Samples } from './curves.ts'
import { groundHours, powersOf } from './powerCurves.ts'
import { PERCENT, type Scale } from './powerScale.ts'

export type Stretch = '6' | '24' | 'year'
export type Quantity = 'power' | 'battery'

export interface OrbitSide {
  short: string
  orbit: CircularOrbit
  year: PlaneYear
  battery: OrbitBattery
}
export interface ChartContext {
  year: number
  /** The whole fleet, and the nameplate of the plant beside it; null while that is not known, or where there is none. */
  model: Model
  plantPvW: () => number | null
  selected: OrbitSide
  other: OrbitSide | null
  ground: GroundDesign | null
  /** Null while it is not known, or where the Sun cannot carry the load. */
  supply: GroundSupply | null
}

export interface ChartData {
  /** Hours since the window's start, or days since 1 January. */
  x: number[]
  span: number
  curves: Curve[]
  /** Each group of a fleet that has several, in the same order as the values of the curves: faint lines without names. */
  groups: Samples[]
  scale: Scale
  /** What the first curve would be without any shadow: between the two is what shadow takes. */
  full: Samples | null
  /** Too many passages for a dashed line. */
  isDense: boolean
  /** Shadow of the selected orbit, in x; in charts of six hours. */
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

/** Whether the year of one plane is that of the fleet: planes whose nodes are spread have their seasons one after another. */
const hasSeasons = ({ scenario: { groups }, fleet }: Model): boolean =>
  groups.length === 1 && (groups[0]?.sunSynchronous === true || fleet.planeCount === 1)

const powerNames = ({ model, selected, other }: ChartContext) => ({
  fleet: model.scenario.groups.length === 1 ? selected.short : t('chart.fleet'),
  other: other?.short ?? '',
})

function chargesOf(
  { selected, other, ground }: ChartContext,
  of: { orbit: (side: OrbitSide) => Samples; ground: () => Samples },
) {
  const curves: Curve[] = [{ id: 'selected', name: selected.short, values: of.orbit(selected) }]
  if (other) curves.push({ id: 'other', name: other.short, values: of.orbit(other) })
  if (ground) curves.push({ id: 'ground', name: t('chart.ground'), values: of.ground() })
  return { scale: PERCENT, curves, full: null, groups: [] }
}

function hoursData(
  context: ChartContext,
  quantity: Quantity,
  stretch: '6' | '24',
  startMs: number,
): ChartData {
  const { model, selected, other, ground, supply, plantPvW } = context
  const names = powerNames(context)
  const span = Number(stretch)
  const endMs = startMs + span * HOUR_MS
  const mine = passagesIn(selected.orbit, startMs, endMs)
  const edges = other ? [...mine, ...passagesIn(other.orbit, startMs, endMs)] : mine
  const times = sampleTimes(startMs, endMs, HOUR_STEP_MS[stretch], edges)
  const chargeAt = ({ orbit, battery }: OrbitSide) =>
    times.map((utcMs) => percent(chargeFractionAt(orbit, battery, utcMs)))
  const shown =
    quantity === 'power'
      ? powersOf(names, {
          groups: hoursPowerW(groupModels(model), times),
          full: times.map((utcMs) => fullPowerW(model, utcMs)),
          other:
            other &&
            times.map(
              (utcMs) =>
                fullPowerW(model, utcMs, cosBetaAt(other.orbit, utcMs)) * lightAt(other.orbit, utcMs),
            ),
          ...groundHours(ground, ground && plantPvW(), times),
        })
      : chargesOf(context, {
          orbit: chargeAt,
          ground: () =>
            times.map((utcMs) => percent(ground && supply && groundChargeAt(ground, supply, utcMs))),
        })
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
  const hasBands = quantity === 'battery' && stretch === '6'
  return complete({
    x: times.map(hour),
    span,
    ...shown,
    isDense: stretch === '24',
    bands: hasBands
      ? mine.map(({ penumbraInMs, penumbraOutMs }) => ({ from: hour(penumbraInMs), to: hour(penumbraOutMs) }))
      : [],
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

function yearData(context: ChartContext, quantity: Quantity, startMs: number): ChartData {
  const { year, model, selected, other, ground, supply, plantPvW } = context
  const names = powerNames(context)
  const days = selected.year.sunlitFraction.length
  const none: Samples = Array.from({ length: days }, () => null)
  const percents = (values: readonly number[] | null): Samples => values?.map(percent) ?? none
  const noons = Array.from({ length: days }, (_, day) => startMs + (day + 0.5) * DAY_MS)
  const pvW = quantity === 'power' && ground ? plantPvW() : null
  const shown =
    quantity === 'power'
      ? powersOf(names, {
          groups: daysPowerW(groupModels(model), year),
          full: noons.map((utcMs) => fullPowerW(model, utcMs)),
          other:
            other &&
            noons.map(
              (utcMs, day) =>
                fullPowerW(model, utcMs, Math.cos(at(other.year.betaRad, day))) *
                at(other.year.sunlitFraction, day),
            ),
          ground: ground && pvW !== null ? groundDailyPv(ground, year).map((share) => share * pvW) : null,
          smooth: null,
        })
      : chargesOf(context, {
          orbit: ({ battery }) => percents(orbitDailyCharge(battery)),
          ground: () => percents((ground && supply && groundDailyCharge(ground, supply, year)) ?? null),
        })
  const monthStart = (month: number) => (Date.UTC(year, month, 1) - startMs) / DAY_MS
  return complete({
    x: Array.from({ length: days }, (_, day) => day + 0.5),
    span: days,
    ...shown,
    isDense: false,
    bands: [],
    ticks: [0, 3, 6, 9].map((month) => ({
      at: monthStart(month),
      label: formatMonth(Date.UTC(year, month, 15)),
    })),
    quantity,
    ...(quantity === 'power' && hasSeasons(model) && { seasons: seasonTitle(selected.year, year) }),
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
  const { x, span, scale } = data
  const curves = data.curves.filter(({ id }) => id !== 'smooth')
  const toldOf = (value: number) =>
    quantity === 'power' ? formatPower(value * scale.unitW) : formatPercent(value / 100, 0)
  const summaryOf = ({ values }: Curve, low: number, high: number) =>
    quantity === 'power'
      ? meanBetween(x, values, low, high)
      : lowestOf(values.filter((_, i) => at(x, i) >= low && at(x, i) <= high))
  const findings = curves.flatMap((curve) => {
    const value = summaryOf(curve, 0, span)
    return value === null ? [] : [t('chart.finding', { name: curve.name, value: toldOf(value) })]
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
      head: [
        t('chart.time'),
        ...curves.map((curve) => t('chart.column', { name: curve.name, unit: scale.unit })),
      ],
      rows: rows.map((row) => [
        row.label,
        ...curves.map((curve) => {
          const value = summaryOf(curve, row.from, row.to)
          if (value === null) return '–'
          return quantity === 'power' ? formatSignificant(value) : formatDecimal(value, 0)
        }),
      ]),
    },
  }
}
