/** What is told of two scenarios side by side, and how they differ. */
import {
  formatCount,
  formatDecimal,
  formatDuration,
  formatEnergy,
  formatFlops,
  formatMass,
  formatPercent,
  formatPower,
  formatThree,
  joinParts,
  MINUS,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type Comparison, carriesLoad } from '../../../scenario/answers/compare.ts'
import type { FleetTotals } from '../../../systems/fleet.ts'

const usdPerMwh = (usd: number): string => joinParts({ value: formatCount(usd), unit: 'USD/MWh' })

const FORMATS = {
  share: formatPercent,
  power: formatPower,
  flops: formatFlops,
  energy: formatEnergy,
  duration: formatDuration,
  count: formatCount,
  mass: formatMass,
  price: usdPerMwh,
} as const
export type Kind = keyof typeof FORMATS

/** A figure of a scenario; null where it cannot be had, undefined while it is worked out. */
export type Value = number | null | undefined
export const valueText = (kind: Kind, value: Value): string =>
  value === undefined ? '…' : value === null ? t('needs.none') : FORMATS[kind](value)

/** B against A: what is more or less, and how many times as much where that says something. */
export function differenceText(kind: Kind, a: Value, b: Value): { more: string; times: string } {
  if (a === undefined || b === undefined) return { more: '…', times: '' }
  if (a === null || b === null) return { more: '–', times: '' }
  if (FORMATS[kind](a) === FORMATS[kind](b)) return { more: t('beside.same'), times: '' }
  const sign = b > a ? '+' : MINUS
  const size = Math.abs(b - a)
  if (kind === 'share') {
    return { more: t('beside.points', { points: sign + formatDecimal(size * 100, 1) }), times: '' }
  }
  const times = b > a ? `×${formatThree(b / a)}` : `÷${formatThree(a / b)}`
  return { more: sign + FORMATS[kind](size), times: a > 0 && b > 0 ? times : '' }
}

/** Ten times a second. */
export const NOW_ROWS = [
  { id: 'light', kind: 'share', of: (now) => now.sunlitFraction },
  { id: 'shadow', kind: 'share', of: (now) => now.inUmbra / now.satellites },
  { id: 'generated', kind: 'power', of: (now) => now.generatedW },
  { id: 'it', kind: 'power', of: (now) => now.itPowerW },
  { id: 'flops', kind: 'flops', of: (now) => now.flops },
  { id: 'stored', kind: 'energy', of: (now) => (now.batteryCapacityWh > 0 ? now.batteryWh : null) },
] as const satisfies readonly { id: string; kind: Kind; of: (now: FleetTotals) => Value }[]

/** Null where there is no load, or nothing that carries it. */
const priceOf = (comparison: Comparison, side: Comparison['ground' | 'orbit']): number | null =>
  side && carriesLoad(comparison) ? side.price.central.usdPerMwh : null

const longest = ({ fleetYear }: Comparison): number =>
  Math.max(...fleetYear.shells.map(({ longestEclipseS }) => longestEclipseS))

/** What the year shown and what is built are told from. */
export interface Slow {
  comparison: Comparison
  isGroundKnown: boolean
  /** Of the whole fleet, to ride through, shell by shell. */
  rideThroughWh: number
  /** Of the whole fleet, as it is built. */
  batteryCapacityWh: number
}
export const SLOW_ROWS = [
  {
    id: 'yearLight',
    group: 'year',
    kind: 'share',
    of: ({ comparison }) => comparison.fleetYear.meanSunlitFraction,
  },
  { id: 'yearIt', group: 'year', kind: 'power', of: ({ comparison }) => comparison.fleetYear.meanItW },
  { id: 'longest', group: 'year', kind: 'duration', of: ({ comparison }) => longest(comparison) },
  {
    id: 'satellites',
    group: 'built',
    kind: 'count',
    of: ({ comparison }) => comparison.orbit.costs.central.satellites,
  },
  {
    id: 'rated',
    group: 'built',
    kind: 'power',
    of: ({ comparison: { orbit } }) => orbit.costs.central.satellites * orbit.costs.central.ratedItW,
  },
  {
    id: 'battery',
    group: 'built',
    kind: 'energy',
    of: ({ batteryCapacityWh }) => (batteryCapacityWh > 0 ? batteryCapacityWh : null),
  },
  {
    id: 'needed',
    group: 'built',
    kind: 'energy',
    of: ({ rideThroughWh }) => rideThroughWh,
  },
  { id: 'mass', group: 'built', kind: 'mass', of: ({ comparison }) => comparison.orbit.launchedKg },
  {
    id: 'orbitUsd',
    group: 'price',
    kind: 'price',
    of: ({ comparison }) => priceOf(comparison, comparison.orbit),
  },
  {
    id: 'groundUsd',
    group: 'price',
    kind: 'price',
    of: ({ comparison, isGroundKnown }) =>
      isGroundKnown ? priceOf(comparison, comparison.ground) : undefined,
  },
] as const satisfies readonly {
  id: string
  group: 'year' | 'built' | 'price'
  kind: Kind
  of: (slow: Slow) => Value
}[]
