/** The published constellations on a map: bars beside their nodes, labels in a column, and leaders from the one to the
 *  other that cross neither each other nor a label. */
import { at } from '../../../lib/at.ts'
import { COLOURS } from '../../../lib/theme.ts'
import type { Shape } from '../../../report/drawing.ts'
import { type AtlasSegment, publishedPlaces } from '../../../scenario/answers/atlasPlace.ts'
import type { AtlasKind } from '../../../systems/atlas.ts'
import { spreadLabels } from '../../charts/curves.ts'
import { presetName, presetShort } from '../../kit/names.ts'
import { isNarrow, text, textBox } from './labels.ts'
import { type Plot, xOf, yOf } from './plot.ts'

export interface Leader {
  /** Level from the label's end to the edge of the column of labels, then straight to the bar. */
  labelX: number
  fromX: number
  fromY: number
  toX: number
  toY: number
}

/** One published constellation in pixels: its bars beside their node, its label, and leaders from the one to the other. */
export interface PublishedMark {
  preset: string
  bars: { x: number; fromY: number; toY: number; toX: number }[]
  label: Extract<Shape, { kind: 'text' }>
  leaders: Leader[]
}

const middleOf = (segments: readonly AtlasSegment[]): number =>
  Math.sqrt(
    Math.min(...segments.map(({ from }) => from.altitudeM)) *
      Math.max(...segments.map(({ to }) => to.altitudeM)),
  )

/** Shells at the same local time stand side by side, this far apart. */
const BESIDE_EM = 0.4
export const BAR_RIM_PX = 3

/** Whether two straight leaders cross: the ends of each lie on both sides of the other. */
export function crosses(a: Leader, b: Leader): boolean {
  const side = (of: Leader, x: number, y: number) =>
    (of.toX - of.fromX) * (y - of.fromY) - (of.toY - of.fromY) * (x - of.fromX)
  return (
    side(a, b.fromX, b.fromY) * side(a, b.toX, b.toY) < 0 &&
    side(b, a.fromX, a.fromY) * side(b, a.toX, a.toY) < 0
  )
}

/** Labels from the highest constellation down, and then in the order in which no leader crosses another. */
export function publishedMarks(kind: AtlasKind, plot: Plot): PublishedMark[] {
  const places = publishedPlaces(kind).sort((a, b) => middleOf(b.segments) - middleOf(a.segments))
  for (let tries = places.length ** 2; ; tries--) {
    const marks = marksInOrder(kind, plot, places)
    const k = marks.findIndex(
      ({ leaders }, i) =>
        i > 0 && leaders.some((one) => at(marks, i - 1).leaders.some((other) => crosses(one, other))),
    )
    if (k < 0 || tries === 0) return marks
    places.splice(k - 1, 2, at(places, k), at(places, k - 1))
  }
}

function marksInOrder(
  kind: AtlasKind,
  plot: Plot,
  places: ReturnType<typeof publishedPlaces>,
): PublishedMark[] {
  const { fontPx } = plot
  const isLtan = kind === 'ltan'
  const labelX = xOf(plot, isLtan ? 12 : 61)
  const gap = 1.25 * fontPx
  const wanted = places.map(({ segments }) => yOf(plot, middleOf(segments)) - plot.top).sort((a, b) => a - b)
  const placed = spreadLabels(wanted, gap, plot.bottom - plot.top - gap)
  const nameOf = isNarrow(plot) ? presetShort : presetName
  const labels = places.map(
    ({ preset }, k) =>
      text(plot, labelX, plot.top + at(placed, k) + 0.3 * fontPx, nameOf(preset), {
        anchor: isLtan ? 'middle' : 'start',
        fill: COLOURS.text,
        halo: COLOURS.space,
        weight: 550,
      }) as PublishedMark['label'],
  )
  const boxes = labels.map(textBox)
  const pad = 0.3 * fontPx
  const columnLeft = Math.min(...boxes.map((box) => box.left)) - pad
  const columnRight = Math.max(...boxes.map((box) => box.right)) + pad
  return places.map(({ preset, segments }, k) => {
    const y = plot.top + at(placed, k)
    // Towards the label's side of their node, so that no two constellations hide each other.
    const aside = isLtan ? (k + 1) * BESIDE_EM * fontPx : 0
    const bars = segments.map(({ from, to }) => {
      const shift = from.across < 12 ? aside : -aside
      return {
        x: xOf(plot, from.across) + shift,
        toX: xOf(plot, to.across) + shift,
        fromY: yOf(plot, from.altitudeM),
        toY: yOf(plot, to.altitudeM),
      }
    })
    const isLeft = (bar: (typeof bars)[number]) => bar.x < labelX
    const leaders = [true, false].flatMap((left) => {
      const side = bars.filter((bar) => isLeft(bar) === left)
      if (side.length === 0) return []
      const distance = (bar: (typeof bars)[number]) => Math.max(bar.toY - y, y - bar.fromY, 0)
      const nearest = side.reduce((best, bar) => (distance(bar) < distance(best) ? bar : best))
      const toY = Math.min(Math.max(y, nearest.toY), nearest.fromY)
      const share = nearest.fromY === nearest.toY ? 0 : (nearest.fromY - toY) / (nearest.fromY - nearest.toY)
      return [
        {
          labelX: left ? at(boxes, k).left - pad : at(boxes, k).right + pad,
          fromX: left ? columnLeft : columnRight,
          fromY: y,
          toX: nearest.x + (nearest.toX - nearest.x) * share,
          toY,
        },
      ]
    })
    return { preset, bars, label: at(labels, k), leaders }
  })
}

export function publishedShapes(marks: readonly PublishedMark[]): Shape[] {
  return [
    ...marks.flatMap(({ leaders }) =>
      leaders.flatMap(({ labelX, fromX, fromY, toX, toY }): Shape[] => {
        const d = `M${labelX.toFixed(1)} ${fromY.toFixed(1)}H${fromX.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}`
        return [
          { kind: 'path', d, stroke: COLOURS.space, width: 2.4 },
          { kind: 'path', d, stroke: COLOURS.text, width: 1 },
        ]
      }),
    ),
    ...marks.flatMap(({ bars }) =>
      bars.flatMap(({ x, toX, fromY, toY }): Shape[] => {
        // A single shell is a dot's length.
        const short = Math.max(0, 5 - (fromY - toY)) / 2
        const d = `M${x.toFixed(1)} ${(fromY + short).toFixed(1)}L${toX.toFixed(1)} ${(toY - short).toFixed(1)}`
        return [
          { kind: 'path', d, stroke: COLOURS.space, width: 5.5 },
          { kind: 'path', d, stroke: COLOURS.text, width: 3 },
        ]
      }),
    ),
    ...marks.map(({ label }) => label),
  ]
}
