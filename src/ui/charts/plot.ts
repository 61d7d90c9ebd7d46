/** uPlot in our clothes: percent upwards, our ticks, shadow as bands, and a now-line that is not part of the canvas. */
import uPlot from 'uplot'
import { at } from '../../lib/at.ts'
import { withOpacity } from '../../lib/colour.ts'
import { COLOURS } from '../../lib/theme.ts'
import 'uplot/dist/uPlot.min.css'
import type { ChartData, CurveId } from './chartData.ts'

const IDS: CurveId[] = ['selected', 'other', 'ground']
const STROKE = {
  selected: COLOURS.sun,
  other: withOpacity(COLOURS.comparison, 0.62),
  ground: COLOURS.ground,
} as const
const BAND = withOpacity(COLOURS.shadow, 0.24)

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
    ctx.restore()
  }
  const plot = new uPlot(
    {
      width: widthPx,
      height: heightPx,
      padding: [0.5 * remPx, 0.5 * remPx, 0, 0],
      cursor: { show: false },
      legend: { show: false },
      scales: { x: { time: false, range: () => [0, shown?.span ?? 1] }, y: { range: [0, 104] } },
      series: [
        {},
        ...IDS.map(
          (id): uPlot.Series => ({
            stroke: STROKE[id],
            width: id === 'other' ? 1 : 2,
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
          splits: () => [0, 50, 100],
          values: () => ['0', '50', '100'],
        },
      ],
      hooks: { drawClear: [drawBands] },
    },
    [[0], [null], [null], [null]],
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
