/** The drawing of a ramp: what each supply allows, year by year, in the logarithm, and what binds in spans of years. */
import { GW, MW } from '../../../lib/units.ts'
import type { Ramp, ToldYear } from '../../../scenario/answers/ramp.ts'

export const RAMP_PLOT = { width: 340, height: 250, left: 34, right: 336, top: 8, bottom: 196 } as const
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
  lines: { id: string; points: string }[]
  orbit: string
  earth: string
  bands: { side: 'orbit' | 'earth'; y: number; spans: BindingSpan[] }[]
  grid: { y: number; powerW: number }[]
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

export function rampPlot({ years }: Pick<Ramp, 'years'>): RampPlot {
  const { left, right, top, bottom } = RAMP_PLOT
  const step = (right - left) / years.length
  const x = (index: number) => left + (index + 0.5) * step
  const y = (powerW: number) => {
    const share = Math.log(Math.max(powerW, LOWEST_W) / LOWEST_W) / Math.log(HIGHEST_W / LOWEST_W)
    return bottom - Math.min(1, share) * (bottom - top)
  }
  const line = (of: (one: ToldYear) => number) =>
    years.map((one, index) => `${x(index).toFixed(1)},${y(of(one)).toFixed(1)}`).join(' ')
  const ids = Object.keys(years[0]?.orbit.caps ?? {}) as (keyof ToldYear['orbit']['caps'])[]
  return {
    lines: ids.map((id) => ({ id, points: line(({ orbit }) => orbit.caps[id].central) })),
    orbit: line(({ orbit }) => orbit.addedW),
    earth: line(({ earth }) => earth.addedW),
    bands: (['orbit', 'earth'] as const).map((side) => ({
      side,
      y: BANDS[side],
      spans: bindingSpans(years, side),
    })),
    grid: [MW, GW, 1000 * GW].map((powerW) => ({ y: y(powerW), powerW })),
  }
}
