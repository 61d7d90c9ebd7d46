/** Everything that lies over a map's field, as shapes: axes, contours with their names, the filed tolerance of the node,
 *  published constellations. The page and the exported SVG draw the same list. */
import {
  formatClock,
  formatCount,
  formatDegrees,
  formatPercent,
  lengthM,
  lengthUnit,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { withOpacity } from '../../../lib/colour.ts'
import { contours, type Polyline } from '../../../lib/contours.ts'
import { COLOURS, SEQUENTIAL } from '../../../lib/theme.ts'
import { HOUR_MS } from '../../../lib/units.ts'
import type { Shape } from '../../../report/drawing.ts'
import {
  type AtlasPlace,
  type AtlasSegment,
  DAWN_DUSK_H,
  NODE_TOLERANCE,
  sunSynchronousDeg,
} from '../../../scenario/answers/atlasPlace.ts'
import { type Atlas, type AtlasField, type AtlasKind, START_LTAN_H } from '../../../systems/atlas.ts'
import { type Box, isNarrow, overlap, pathOf, text, textBox } from './labels.ts'
import { type Plot, xOf, yOf } from './plot.ts'
import { BAR_RIM_PX, publishedMarks, publishedShapes } from './published.ts'

const GRID = withOpacity(COLOURS.text, 0.16)

/** In kilometres or miles. */
const ALTITUDE_TICKS = [200, 300, 400, 500, 650, 800, 1000, 1300, 1600, 2000, 3000, 4000]
const ACROSS_TICKS: Record<AtlasKind, number[]> = {
  ltan: [0, 3, 6, 9, 12, 15, 18, 21, 24],
  inclination: [0, 15, 30, 45, 60, 75, 90, 105, 120],
}

export const acrossText = (kind: AtlasKind, across: number): string =>
  kind === 'ltan'
    ? formatClock(Math.round(across * 60) * (HOUR_MS / 60))
    : formatDegrees(across, Number.isInteger(across) ? 0 : 2)

const acrossTitle = (kind: AtlasKind): string =>
  kind === 'ltan'
    ? t('atlas.across.ltan')
    : t('atlas.across.inclination', { clock: acrossText('ltan', START_LTAN_H) })

export function axisShapes(kind: AtlasKind, plot: Plot): Shape[] {
  const { left, right, top, bottom, fontPx } = plot
  const shapes: Shape[] = []
  let lastY = Number.POSITIVE_INFINITY
  for (const altitude of ALTITUDE_TICKS) {
    const y = yOf(plot, altitude * lengthM())
    if (y < top || y > bottom) continue
    if (lastY - y < 1.25 * fontPx) continue
    lastY = y
    shapes.push({ kind: 'path', d: `M${left} ${y}H${right}`, stroke: GRID, width: 1 })
    shapes.push(text(plot, left - 0.4 * fontPx, y + 0.3 * fontPx, formatCount(altitude), { anchor: 'end' }))
  }
  for (const [i, across] of ACROSS_TICKS[kind].entries()) {
    const x = xOf(plot, across)
    shapes.push({
      kind: 'path',
      d: `M${x} ${bottom}V${bottom + 0.3 * fontPx}`,
      stroke: COLOURS.text2,
      width: 1,
    })
    if (isNarrow(plot) && i % 2 === 1) continue
    shapes.push(
      text(
        plot,
        x,
        bottom + 1.2 * fontPx,
        kind === 'ltan' && across === 24 ? '24:00' : acrossText(kind, across),
        {
          anchor: 'middle',
        },
      ),
    )
  }
  shapes.push(text(plot, 0, plot.top - 0.8 * fontPx, t('atlas.altitude', { unit: lengthUnit() })))
  shapes.push(text(plot, (left + right) / 2, bottom + 2.5 * fontPx, acrossTitle(kind), { anchor: 'middle' }))
  return shapes
}

/** Contours that are drawn and named: the four of the shadow's edge, and lower shares of the year's light. */
interface Contour {
  field: AtlasField
  level: number
  name: string
  width: number
  dash?: string
  isOnDark?: true
}
const contourList = (): Contour[] => [
  { field: 'penumbraReach', level: 0, name: t('atlas.noPenumbra'), width: 2.2 },
  { field: 'umbraReach', level: 0, name: t('atlas.noUmbra'), width: 2.2, dash: '6 4' },
  ...[0.99, 0.95].map((level) => ({
    field: 'sunlitFraction' as const,
    level,
    name: formatPercent(level, 0),
    width: 1.4,
  })),
  ...[0.9, 0.8, 0.7].map((level) => ({
    field: 'sunlitFraction' as const,
    level,
    name: formatPercent(level, 0),
    width: 1,
    isOnDark: true as const,
  })),
]

/** A shorter line is noise of the grid along a ridge thinner than its cells. */
const SHORTEST_PX = 24
const NAME_SHARES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9]

/** @param taken where other labels stand; the names of the contours are added */
export function contourShapes(atlas: Atlas, plot: Plot, taken: Box[]): Shape[] {
  const lines: Shape[] = []
  const names: Shape[] = []
  for (const contour of contourList()) {
    const found = contours(
      { x: atlas.across, y: atlas.altitudeM, values: atlas.values[contour.field] },
      contour.level,
    )
      .map((line): Polyline => line.map(([across, altitudeM]) => [xOf(plot, across), yOf(plot, altitudeM)]))
      .filter((line) => lengthOf(line) > SHORTEST_PX)
      .sort((a, b) => lengthOf(b) - lengthOf(a))
    for (const line of found) {
      const d = pathOf(line)
      lines.push({
        kind: 'path',
        d,
        stroke: contour.isOnDark ? COLOURS.text : COLOURS.space,
        width: contour.width,
        ...(contour.dash ? { dash: contour.dash } : {}),
      })
    }
    // Named once on each of its two longest lines, where there is room.
    for (const line of found.slice(0, 2)) {
      for (const share of NAME_SHARES) {
        const [x, y] = at(line, Math.floor(share * (line.length - 1)))
        const name = text(plot, x, y + 0.3 * plot.fontPx, contour.name, {
          anchor: 'middle',
          size: 0.8 * plot.fontPx,
          weight: 600,
          fill: contour.isOnDark ? COLOURS.text : COLOURS.space,
          halo: contour.isOnDark ? SEQUENTIAL[1] : SEQUENTIAL[5],
        }) as Extract<Shape, { kind: 'text' }>
        const box = textBox(name)
        const isInside =
          box.left > plot.left && box.right < plot.right && box.top > plot.top && box.bottom < plot.bottom
        if (!isInside || taken.some((one) => overlap(one, box))) continue
        taken.push(box)
        names.push(name)
        break
      }
    }
  }
  return [...lines, ...names]
}

const lengthOf = (line: Polyline): number =>
  line.reduce(
    (sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - at(line, i - 1)[0], y - at(line, i - 1)[1])),
    0,
  )

/** The filed tolerance about dawn and dusk; the line of sun-synchronous orbits on the other map. */
export function bandShapes(kind: AtlasKind, plot: Plot, taken: Box[]): Shape[] {
  const { top, bottom, fontPx } = plot
  if (kind === 'inclination') {
    const points = Array.from({ length: 40 }, (_, i) => {
      const altitudeM = plot.minAltitudeM * (plot.maxAltitudeM / plot.minAltitudeM) ** (i / 39)
      return [xOf(plot, sunSynchronousDeg(altitudeM)), yOf(plot, altitudeM)] as const
    })
    const [x, y] = at(points, 3)
    const name = text(plot, x + 0.6 * fontPx, y, t('atlas.sunSynchronous'), {
      fill: COLOURS.text,
      halo: COLOURS.space,
    }) as Extract<Shape, { kind: 'text' }>
    name.x -= Math.max(0, textBox(name).right - plot.width)
    taken.push(textBox(name))
    return [{ kind: 'path', d: pathOf(points), stroke: COLOURS.space, width: 1.4, dash: '2 3' }, name]
  }
  return DAWN_DUSK_H.flatMap((ltanH): Shape[] => {
    const from = xOf(plot, ltanH - NODE_TOLERANCE.ltanH)
    const to = xOf(plot, ltanH + NODE_TOLERANCE.ltanH)
    const words = t('atlas.bandLabel', { degrees: NODE_TOLERANCE.raanDeg })
    const name = text(plot, (from + to) / 2, bottom - 0.5 * fontPx, words, {
      anchor: 'middle',
      size: 0.8 * fontPx,
      fill: COLOURS.text,
      halo: COLOURS.space,
    }) as Extract<Shape, { kind: 'text' }>
    taken.push(textBox(name))
    return [
      {
        kind: 'rect',
        x: from,
        y: top,
        width: to - from,
        height: bottom - top,
        fill: withOpacity(COLOURS.knob, 0.08),
      },
      {
        kind: 'path',
        d: `M${from} ${top}V${bottom}M${to} ${top}V${bottom}`,
        stroke: COLOURS.text,
        width: 1.2,
        dash: '3 3',
      },
      name,
    ]
  })
}

/** Rings where the running constellation's chosen group stands, at the nearest place of the map. */
export function runningShapes(plot: Plot, segments: readonly AtlasSegment[]): Shape[] {
  return segments.flatMap(({ from, to }, i): Shape[] => {
    const at = (place: AtlasPlace) => ({
      x: Math.min(Math.max(xOf(plot, place.across), plot.left), plot.right),
      y: Math.min(Math.max(yOf(plot, place.altitudeM), plot.top), plot.bottom),
    })
    const low = at(from)
    const high = at(to)
    const radius = i === 0 ? 7 : 4
    const span = `M${low.x} ${low.y}L${high.x} ${high.y}`
    const cross = `M${low.x - 12} ${low.y}h7M${low.x + 5} ${low.y}h7M${low.x} ${low.y - 12}v7M${low.x} ${low.y + 5}v7`
    const shapes: Shape[] = [
      { kind: 'path', d: span, stroke: COLOURS.space, width: 4 },
      { kind: 'path', d: span, stroke: COLOURS.focus, width: 2 },
      { kind: 'circle', x: low.x, y: low.y, radius, stroke: COLOURS.space, width: 6 },
      { kind: 'circle', x: low.x, y: low.y, radius, stroke: COLOURS.focus, width: 2.6 },
    ]
    if (i > 0) return shapes
    return [
      ...shapes,
      { kind: 'path', d: cross, stroke: COLOURS.space, width: 4.5 },
      { kind: 'path', d: cross, stroke: COLOURS.focus, width: 2 },
    ]
  })
}

/** All that stands still while the constellation moves: axes, band, contours, published constellations. */
export function mapShapes(atlas: Atlas, plot: Plot): Shape[] {
  const marks = publishedMarks(atlas.kind, plot)
  const taken: Box[] = marks.flatMap(({ label, bars, leaders }) => [
    textBox(label),
    ...leaders.map(({ fromX, fromY, toX, toY }) => ({
      left: Math.min(fromX, toX),
      right: Math.max(fromX, toX),
      top: Math.min(fromY, toY) - BAR_RIM_PX,
      bottom: Math.max(fromY, toY) + BAR_RIM_PX,
    })),
    ...bars.map(({ x, toX, fromY, toY }) => ({
      left: Math.min(x, toX) - BAR_RIM_PX,
      right: Math.max(x, toX) + BAR_RIM_PX,
      top: toY - BAR_RIM_PX,
      bottom: fromY + BAR_RIM_PX,
    })),
  ])
  const band = bandShapes(atlas.kind, plot, taken)
  return [
    ...axisShapes(atlas.kind, plot),
    ...band,
    ...contourShapes(atlas, plot, taken),
    ...publishedShapes(marks),
  ]
}
