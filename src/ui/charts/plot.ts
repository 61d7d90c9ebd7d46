/** uPlot in our clothes: charge or power upwards, our ticks, shadow as bands, and a now-line that is not part of the canvas. */
import uPlot from 'uplot'
import { at } from '../../lib/at.ts'
import { withOpacity } from '../../lib/colour.ts'
import { COLOURS } from '../../lib/theme.ts'
import 'uplot/dist/uPlot.min.css'
import type { ChartData } from './chartData.ts'
import type { CurveId, Samples } from './curves.ts'
import { HEADROOM, markText } from './powerScale.ts'

const IDS: CurveId[] = ['selected', 'other', 'ground', 'smooth']
const STROKE = {
  selected: COLOURS.sun,
  other: withOpacity(COLOURS.comparison, 0.62),
  ground: COLOURS.ground,
  smooth: withOpacity(COLOURS.ground, 0.45),
} as const
const BAND = withOpacity(COLOURS.shadow, 0.24)
const TAKEN = withOpacity(COLOURS.shadow, 0.42)
const GROUP = withOpacity(COLOURS.sun, 0.4)

export interface Plot {
  show(data: ChartData): void
  resize(widthPx: number, heightPx: number): void
  /** Top and height of the plotting area, in CSS pixels. */
  area(): { topPx: number; heightPx: number }
  destroy(): void
}

export function makePlot(parent: HTMLElement, widthPx: number, heightPx: number, remPx: number): Plot {
  let shown: ChartData | null = null
  const font = `${Math.round(0.78 * remPx)}px "Inter Variable", sans-serif`
  const axis = {
    font,
    stroke: COLOURS.text2,
    gap: 0.3 * remPx,
    grid: { stroke: COLOURS.track, width: 1 },
    ticks: { show: false },
  }
  const drawBands = (plot: uPlot) => {
    if (!shown) return
    const { ctx, bbox } = plot
    ctx.save()
    ctx.fillStyle = BAND
    for (const { from, to } of shown.bands) {
      const left = Math.max(plot.valToPos(from, 'x', true), bbox.left)
      const right = Math.min(plot.valToPos(to, 'x', true), bbox.left + bbox.width)
      if (right > left) ctx.fillRect(left, bbox.top, right - left, bbox.height)
    }
    drawTaken(plot)
    drawGroups(plot)
    ctx.restore()
  }
  const pathOf = (plot: uPlot, values: Samples): [number, number][] =>
    values.flatMap((value, i) =>
      value === null || !shown
        ? []
        : [[plot.valToPos(at(shown.x, i), 'x', true), plot.valToPos(value, 'y', true)]],
    )
  /** What shadow takes: between the first curve and full light. */
  const drawTaken = (plot: uPlot) => {
    const first = shown?.curves[0]
    if (!shown?.full || !first) return
    const { ctx } = plot
    ctx.fillStyle = TAKEN
    ctx.beginPath()
    for (const [x, y] of pathOf(plot, shown.full)) ctx.lineTo(x, y)
    for (const [x, y] of pathOf(plot, first.values).reverse()) ctx.lineTo(x, y)
    ctx.fill()
  }
  const drawGroups = (plot: uPlot) => {
    const { ctx } = plot
    ctx.strokeStyle = GROUP
    ctx.lineWidth = devicePixelRatio
    for (const values of shown?.groups ?? []) {
      ctx.beginPath()
      for (const [x, y] of pathOf(plot, values)) ctx.lineTo(x, y)
      ctx.stroke()
    }
  }
  const plot = new uPlot(
    {
      width: widthPx,
      height: heightPx,
      padding: [0.5 * remPx, 0.5 * remPx, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: {
        x: { time: false, range: () => [0, shown?.span ?? 1] },
        y: { range: () => [0, HEADROOM * (shown?.scale.top ?? 100)] },
      },
      series: [
        {},
        ...IDS.map(
          (id): uPlot.Series => ({
            stroke: STROKE[id],
            width: id === 'other' || id === 'smooth' ? 1 : 2,
            points: { show: false },
          }),
        ),
      ],
      axes: [
        {
          ...axis,
          size: 1.5 * remPx,
          splits: () => shown?.ticks.map((tick) => tick.at) ?? [],
          values: () => shown?.ticks.map((tick) => tick.label) ?? [],
        },
        {
          ...axis,
          size: 2.1 * remPx,
          splits: () => shown?.scale.marks ?? [],
          values: () => shown?.scale.marks.map((mark) => markText(mark, shown?.scale)) ?? [],
        },
      ],
      hooks: { drawClear: [drawBands] },
    },
    [[0], ...IDS.map(() => [null])] as uPlot.AlignedData,
    parent,
  )
  return {
    show(data) {
      shown = data
      // Dashes would tear the many short passages of a day to pieces.
      at(plot.series, 2).dash = data.isDense ? [] : [4, 3]
      const none = data.x.map(() => null)
      const columns = IDS.map((id) => [...(data.curves.find((curve) => curve.id === id)?.values ?? none)])
      plot.setData([data.x, ...columns] as uPlot.AlignedData)
      // The range along x is the same after a jump, and uPlot would keep the labels of before.
      plot.redraw(false, true)
    },
    resize: (width, height) => plot.setSize({ width, height }),
    area: () => ({ topPx: plot.bbox.top / devicePixelRatio, heightPx: plot.bbox.height / devicePixelRatio }),
    destroy: () => plot.destroy(),
  }
}
