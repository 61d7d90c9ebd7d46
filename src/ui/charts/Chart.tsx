import { type RefObject, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import { type Frame, frame } from '../../state/clock/frame.ts'
import { setText } from '../kit/Readout.tsx'
import { useReadout } from '../kit/useReadout.ts'
import { ChartTable } from './ChartTable.tsx'
import {
  type ChartContext,
  type ChartData,
  chartData,
  type Quantity,
  type Stretch,
  stretchStart,
  stretchUnitMs,
} from './chartData.ts'
import { meanBetween, spreadLabels } from './curves.ts'
import { makePlot, type Plot } from './plot.ts'
import { HEADROOM } from './powerScale.ts'

const REDRAW_MS = 200
const TABLE_MS = 1500

const remPx = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)

/** One chart: drawn at most five times a second, its now-line moved as a plain element. */
export function Chart({
  context,
  quantity,
  stretch,
  title,
}: {
  context: ChartContext
  quantity: Quantity
  stretch: Stretch
  /** Is told what the chart shows. */
  title: RefObject<HTMLElement | null>
}) {
  const box = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const nowLine = useRef<HTMLDivElement>(null)
  const labels = useRef<HTMLDivElement>(null)
  const plot = useRef<Plot | null>(null)
  const drawn = useRef<{ startMs: number; context: ChartContext | null; stretch: Stretch; atMs: number }>({
    startMs: Number.NaN,
    context: null,
    stretch,
    atMs: 0,
  })
  const data = useRef<ChartData | null>(null)
  const timers = useRef({ redraw: 0, table: 0 })
  const [table, setTable] = useState<ChartData['table'] | null>(null)

  const placeLabels = () => {
    const shown = data.current
    const area = plot.current?.area()
    if (!shown || !area || !labels.current) return
    const rem = remPx()
    // An orbit's square wave would make its label jump: its mean does not.
    const named = shown.curves.filter(({ id }) => id !== 'smooth')
    const heights = named.map(({ values }) => meanBetween(shown.x, values, 0, shown.span))
    const topValue = HEADROOM * shown.scale.top
    const wanted = heights.map((value) => area.topPx + area.heightPx * (1 - (value ?? 0) / topValue))
    const placed = spreadLabels(wanted, 1.15 * rem, area.topPx + area.heightPx)
    ;[...labels.current.children].forEach((label, i) => {
      const curve = named[i]
      label.textContent = curve?.name ?? ''
      label.className = curve && heights[i] !== null ? `end-label ${curve.id}` : 'end-label none'
      ;(label as HTMLElement).style.top = `${placed[i] ?? 0}px`
    })
  }
  const redraw = () => {
    if (!plot.current) return
    const startMs = stretchStart(stretch, frame.utcMs)
    drawn.current = { startMs, context, stretch, atMs: performance.now() }
    const made = chartData(context, quantity, stretch, startMs)
    data.current = made
    plot.current.show(made)
    box.current?.setAttribute('aria-label', made.finding)
    setText(title.current, made.title)
    placeLabels()
    clearTimeout(timers.current.table)
    timers.current.table = window.setTimeout(() => setTable(made.table), TABLE_MS)
  }
  const write = ({ utcMs }: Frame) => {
    const startMs = stretchStart(stretch, utcMs)
    const { current } = drawn
    if (startMs !== current.startMs || context !== current.context || stretch !== current.stretch) {
      clearTimeout(timers.current.redraw)
      const waitMs = current.atMs + REDRAW_MS - performance.now()
      if (waitMs <= 0) redraw()
      else timers.current.redraw = window.setTimeout(redraw, waitMs)
    }
    const span = data.current?.span
    if (span) {
      const share = (utcMs - drawn.current.startMs) / stretchUnitMs(stretch) / span
      nowLine.current?.style.setProperty('--at', Math.min(Math.max(share, 0), 1).toFixed(5))
    }
  }
  const newestRedraw = useRef(redraw)
  useEffect(() => {
    newestRedraw.current = redraw
  })
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const size = () => ({ width: element.clientWidth, height: element.clientHeight })
    const made = makePlot(element, size().width, size().height, remPx())
    plot.current = made
    newestRedraw.current()
    const observer = new ResizeObserver(() => {
      const { width, height } = size()
      if (width > 0 && height > 0) made.resize(width, height)
      newestRedraw.current()
    })
    observer.observe(element)
    const { current } = timers
    return () => {
      observer.disconnect()
      clearTimeout(current.redraw)
      clearTimeout(current.table)
      made.destroy()
      plot.current = null
    }
  }, [])
  useReadout(write)
  return (
    <>
      <div ref={box} className="chart" role="img" aria-label={t('chart.nothing')}>
        <div ref={canvas} className="chart-canvas">
          <div className="now-track">
            <div ref={nowLine} className="now-line" />
          </div>
        </div>
        <div ref={labels} className="end-labels">
          <span />
          <span />
          <span />
        </div>
      </div>
      {table && (
        <ChartTable
          caption={t(quantity === 'power' ? 'chart.tablePower' : 'chart.tableBattery')}
          table={table}
        />
      )}
    </>
  )
}
