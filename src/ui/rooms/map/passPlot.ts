/** How many satellites are in view over a window, as a drawing: an area in steps, hours across, and where none is. */
import { formatClock, formatCount } from '../../../i18n/format.ts'
import { at } from '../../../lib/at.ts'
import { withOpacity } from '../../../lib/colour.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import { HOUR_MS } from '../../../lib/units.ts'
import type { Shape } from '../../../report/drawing.ts'

/** Where a drawing has its axes, and its own size. */
export interface PassPlot {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}
export const PASS_PLOT: PassPlot = { width: 460, height: 150, left: 40, right: 450, top: 12, bottom: 122 }
export const SAVED_PLOT: PassPlot = { width: 860, height: 320, left: 50, right: 840, top: 70, bottom: 280 }

/** Hours from one mark to the next: some six of them. */
const tickHours = (spanMs: number): number => Math.max(1, Math.round(spanMs / HOUR_MS / 6))

/** A round number at or above: the axis ends there. */
export function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value
}

interface Plotted {
  counts: Uint32Array
  fromMs: number
  toMs: number
}

export function passShapes({ counts, fromMs, toMs }: Plotted, plot: PassPlot): Shape[] {
  const { left, right, top, bottom: down } = plot
  const most = roundAbove(Math.max(...counts))
  const x = (utcMs: number) => left + ((utcMs - fromMs) / (toMs - fromMs)) * (right - left)
  const y = (count: number) => down - (count / most) * (down - top)
  const shapes: Shape[] = [0, most].flatMap((count): Shape[] => [
    { kind: 'path', d: `M${left} ${y(count)}H${right}`, stroke: COLOURS.hairline, width: 1 },
    {
      kind: 'text',
      x: left - 6,
      y: y(count) + 4,
      text: formatCount(count),
      size: DRAWING_TEXT.small,
      fill: COLOURS.text2,
      anchor: 'end',
    },
  ])
  const stepMs = tickHours(toMs - fromMs) * HOUR_MS
  for (let utcMs = Math.ceil(fromMs / stepMs) * stepMs; utcMs <= toMs; utcMs += stepMs) {
    shapes.push(
      { kind: 'path', d: `M${x(utcMs)} ${top}V${down + 4}`, stroke: COLOURS.hairline, width: 1 },
      {
        kind: 'text',
        x: x(utcMs),
        y: down + 18,
        text: formatClock(utcMs),
        size: DRAWING_TEXT.small,
        fill: COLOURS.text2,
        anchor: 'middle',
      },
    )
  }
  const place = (k: number) => x(fromMs + ((toMs - fromMs) * k) / (counts.length - 1)).toFixed(1)
  const steps = Array.from(
    counts,
    (count, k) => `${k === 0 ? 'L' : `H${place(k)}V`}${k === 0 ? `${left} ` : ''}${y(count).toFixed(1)}`,
  )
  const line = steps.join('').replace(/^L/, 'M')
  shapes.push(
    { kind: 'path', d: `${line}V${down}H${left}Z`, fill: withOpacity(COLOURS.ground, 0.25) },
    { kind: 'path', d: line, stroke: COLOURS.ground, width: 1.5 },
  )
  for (const [from, to] of emptyRuns(counts)) {
    const [a, b] = [Number(place(from)), Number(place(Math.min(to + 1, counts.length - 1)))]
    shapes.push({
      kind: 'rect',
      x: a,
      y: down - 3,
      width: Math.max(b - a, 1),
      height: 6,
      fill: COLOURS.warning,
    })
  }
  return shapes
}

/** First and last of each run of nothing. */
function emptyRuns(counts: Uint32Array): [number, number][] {
  const runs: [number, number][] = []
  for (let k = 0; k < counts.length; k++) {
    if (at(counts, k) > 0) continue
    const last = runs.at(-1)
    if (last && last[1] === k - 1) last[1] = k
    else runs.push([k, k])
  }
  return runs
}
