/** Shapes of the time bar's tracks, as SVG paths in a box of 1000 × 10 whatever its size on screen. */
import { clamp, HOUR_MS } from '../../../lib/units.ts'
import type { EclipsePassage } from '../../../scenario/answers/series.ts'

export const WINDOW_MS = 8 * HOUR_MS
export const WIDTH = 1000
export const HEIGHT = 10

/** The window has the instant in its middle to half an hour, and whole hours at its ends. */
export const windowStart = (utcMs: number): number => Math.round((utcMs - WINDOW_MS / 2) / HOUR_MS) * HOUR_MS

const bar = (fromMs: number, toMs: number, startMs: number): string => {
  const x = (utcMs: number) => clamp(((utcMs - startMs) / WINDOW_MS) * WIDTH, 0, WIDTH)
  const [a, b] = [x(fromMs), x(toMs)]
  return b > a ? `M${a.toFixed(2)} 0H${b.toFixed(2)}V${HEIGHT}H${a.toFixed(2)}Z` : ''
}

export function shadowPaths(passages: readonly EclipsePassage[], startMs: number) {
  return {
    penumbra: passages.map((one) => bar(one.penumbraInMs, one.penumbraOutMs, startMs)).join(''),
    umbra: passages
      .map(({ umbraInMs, umbraOutMs }) =>
        umbraInMs === null || umbraOutMs === null ? '' : bar(umbraInMs, umbraOutMs, startMs),
      )
      .join(''),
  }
}

const STEP_MS = HOUR_MS / 6
/** Instants of a window that a track is drawn at. */
export const trackTimes = (startMs: number): number[] =>
  Array.from({ length: WINDOW_MS / STEP_MS + 1 }, (_, k) => startMs + k * STEP_MS)

/** Share of a fleet in shadow at these instants, down from the top. */
export function sharePath(dark: readonly number[]): string {
  const points = dark.map((share, k) => {
    const x = (k / (dark.length - 1)) * WIDTH
    return `${x.toFixed(1)} ${(HEIGHT * clamp(share, 0, 1)).toFixed(2)}`
  })
  return `M0 0L${points.join('L')}L${WIDTH} 0Z`
}

/** The Sun on the panels: a hill as high as their output is of its greatest possible. */
export function hillPath(startMs: number, outputAt: (utcMs: number) => number): string {
  const points = trackTimes(startMs).map((utcMs) => {
    const y = HEIGHT * (1 - clamp(outputAt(utcMs), 0, 1))
    return `${(((utcMs - startMs) / WINDOW_MS) * WIDTH).toFixed(1)} ${y.toFixed(2)}`
  })
  return `M0 ${HEIGHT}L${points.join('L')}L${WIDTH} ${HEIGHT}Z`
}

/** The year's shadow: days along, share of the orbit in shadow down from the top, `full` reaching the foot. */
export function yearPath(shadeFraction: Float64Array, full: number): string {
  const days = shadeFraction.length
  const points = Array.from(shadeFraction, (value, day) => {
    const x = ((day + 0.5) / days) * WIDTH
    return `${x.toFixed(1)} ${(HEIGHT * clamp(value / full, 0, 1)).toFixed(2)}`
  })
  return `M0 0L${points.join('L')}L${WIDTH} 0Z`
}
