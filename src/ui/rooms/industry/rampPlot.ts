/** The drawing of a ramp: what each supply allows, year by year, in the logarithm, and what binds in spans of years. */
import { at } from '../../../lib/at.ts'
import { GW, MW } from '../../../lib/units.ts'
import { indicatorW } from '../../../scenario/answers/indicatorW.ts'
import type { Ramp, ToldYear } from '../../../scenario/answers/ramp.ts'
import { INDICATORS } from '../../../scenario/facts/indicators.ts'

/** A date in years, to a day or two: 1 July 2026 is 2026.5. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year + (month - 1 + (day - 1) / 31) / 12
}

export const RAMP_PLOT = { width: 340, height: 262, left: 42, right: 262, top: 8, bottom: 196 } as const
const BANDS = { orbit: 204, earth: 226 } as const
export const BAND_HEIGHT = 16
const [LOWEST_W, HIGHEST_W] = [MW, 10_000 * GW]

export interface BindingSpan {
  /** All that bind. */
  ties: readonly string[]
  fromYear: number
  toYear: number
  x: number
  width: number
}

export interface RampPlot {
  /** Each with the height at which its name stands beside its end. */
  lines: { id: string; points: string; nameY: number }[]
  orbit: string
  earth: string
  bands: { side: 'orbit' | 'earth'; y: number; spans: BindingSpan[] }[]
  /** One of each thousand. */
  grid: { y: number; powerW: number }[]
  ticks: { x: number; year: number }[]
  /** What has happened so far. */
  dots: { x: number; y: number; title: string }[]
}

/** Spans of years in which the same supplies bind. */
export function bindingSpans(years: readonly ToldYear[], side: 'orbit' | 'earth'): BindingSpan[] {
  const { left, right } = RAMP_PLOT
  const step = (right - left) / years.length
  const spans: BindingSpan[] = []
  for (const [index, one] of years.entries()) {
    const { ties } = one[side]
    const last = spans.at(-1)
    if (last?.ties.join() === ties.join()) {
      last.toYear = one.year
      last.width += step
    } else {
      spans.push({ ties, fromYear: one.year, toYear: one.year, x: left + index * step, width: step })
    }
  }
  return spans
}

const TICK_YEARS = 5
/** Room that a name takes. */
const NAME_HEIGHT = 9

/** Heights as near to what they name as leaves each its room, above the foot of the plot. */
export function namesApart(ys: readonly number[]): number[] {
  const order = [...ys.keys()].sort((a, b) => at(ys, a) - at(ys, b))
  const placed = [...ys]
  let least = Number.NEGATIVE_INFINITY
  for (const index of order) {
    placed[index] = Math.max(at(ys, index), least)
    least = at(placed, index) + NAME_HEIGHT
  }
  let most: number = RAMP_PLOT.bottom
  for (const index of order.toReversed()) {
    placed[index] = Math.min(at(placed, index), most)
    most = at(placed, index) - NAME_HEIGHT
  }
  return placed
}

export function rampPlot(ramp: Ramp): RampPlot {
  const { years } = ramp
  const { left, right, top, bottom } = RAMP_PLOT
  const step = (right - left) / years.length
  const x = (index: number) => left + (index + 0.5) * step
  const y = (powerW: number) => {
    const share = Math.log(Math.max(powerW, LOWEST_W) / LOWEST_W) / Math.log(HIGHEST_W / LOWEST_W)
    return bottom - Math.min(1, share) * (bottom - top)
  }
  const line = (of: (one: ToldYear) => number) =>
    years.map((one, index) => `${x(index).toFixed(1)},${y(of(one)).toFixed(1)}`).join(' ')
  const [first, last] = [at(years, 0), at(years, years.length - 1)]
  const ids = Object.keys(last.orbit.caps) as (keyof ToldYear['orbit']['caps'])[]
  const names = namesApart(ids.map((id) => y(last.orbit.caps[id].central)))
  return {
    lines: ids.map((id, index) => ({
      id,
      points: line(({ orbit }) => orbit.caps[id].central),
      nameY: at(names, index),
    })),
    orbit: line(({ orbit }) => orbit.addedW),
    earth: line(({ earth }) => earth.addedW),
    bands: (['orbit', 'earth'] as const).map((side) => ({
      side,
      y: BANDS[side],
      spans: bindingSpans(years, side),
    })),
    dots: INDICATORS.flatMap((one) => {
      const powerW = indicatorW(one, ramp)
      const year = yearsOf(one.date)
      if (powerW === null || year < first.year) return []
      return [{ x: left + (year - first.year) * step, y: y(powerW), title: one.title }]
    }),
    ticks: years.flatMap(({ year }, index) => (year % TICK_YEARS === 0 ? [{ x: x(index), year }] : [])),
    grid: [MW, GW, 1000 * GW].map((powerW) => ({ y: y(powerW), powerW })),
  }
}
