/** What the live charts draw, asked of the canvas itself. */
import { afterEach, expect, test, vi } from 'vitest'
import type { ChartData } from '../../src/ui/charts/chartData.ts'
import { makePlot } from '../../src/ui/charts/plot.ts'
import { PERCENT } from '../../src/ui/charts/powerScale.ts'

/** Six hours with a label every two, the first at `hour`. */
const from = (hour: number): ChartData => ({
  x: [0, 3, 6],
  span: 6,
  curves: [{ id: 'selected', name: 'Ring', values: [100, 100, 100] }],
  groups: [],
  scale: PERCENT,
  full: null,
  isDense: false,
  bands: [],
  ticks: [0, 2, 4].map((at) => ({ at, label: `${hour + at}:00` })),
  title: '',
  finding: '',
  table: { head: [], rows: [] },
})

afterEach(() => vi.restoreAllMocks())

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50))

test('after a jump the time axis has the labels of the new window, and none of the old', async () => {
  const box = document.body.appendChild(document.createElement('div'))
  const plot = makePlot(box, 320, 160, 14)
  plot.show(from(6))
  await drawn()
  const written = vi.spyOn(CanvasRenderingContext2D.prototype, 'fillText')
  plot.show(from(17))
  await drawn()
  const labels = written.mock.calls.map(([text]) => text).filter((text) => text.endsWith(':00'))
  expect(labels).toEqual(['17:00', '19:00', '21:00'])
  plot.destroy()
})
