/** A chart's values as a table and as a drawing: the twin of what uPlot paints, from the same ChartData. */
import { formatDate } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { at } from '../../lib/at.ts'
import { withOpacity } from '../../lib/colour.ts'
import { COLOURS, DRAWING_TEXT } from '../../lib/theme.ts'
import { DAY_MS, HOUR_MS } from '../../lib/units.ts'
import type { Exportable } from '../../report/dataset.ts'
import type { Shape } from '../../report/drawing.ts'
import type { ChartData, Quantity, Stretch } from './chartData.ts'
import { type Curve, meanBetween, spreadLabels } from './curves.ts'
import { titleShape } from './figureParts.ts'
import { HEADROOM, markText } from './powerScale.ts'

const WIDTH = 860
const HEIGHT = 360
const PLOT = { left: 46, top: 62, right: 740, bottom: 324 }
/** Of the curves: the shown orbit, the compared one, the ground. */
export const SIDE_COLOURS = {
  selected: COLOURS.sun,
  other: COLOURS.comparison,
  ground: COLOURS.ground,
  smooth: COLOURS.groundFill,
} as const

export interface ChartAbout {
  quantity: Quantity
  stretch: Stretch
  startMs: number
  title: string
  unit: string
  sources: string[]
  licences: string[]
}

const xOf = (at: number, span: number): number => PLOT.left + (at / span) * (PLOT.right - PLOT.left)
/** As high as the chart on the page: a little more than its scale. */
const yOf = (value: number, { scale }: ChartData): number =>
  PLOT.bottom - (value / (HEADROOM * scale.top)) * (PLOT.bottom - PLOT.top)

const pathOf = ({ values }: Pick<Curve, 'values'>, data: ChartData): string => {
  const { x, span } = data
  let isDown = false
  return values
    .map((value, i) => {
      if (value === null) {
        isDown = false
        return ''
      }
      const to = `${isDown ? 'L' : 'M'}${xOf(at(x, i), span).toFixed(1)} ${yOf(value, data).toFixed(1)}`
      isDown = true
      return to
    })
    .join('')
}

function shapesOf(data: ChartData, { title, unit }: ChartAbout): Shape[] {
  const { bands, ticks, span, curves } = data
  const shapes: Shape[] = [
    titleShape(title),
    { kind: 'text', x: 14, y: 46, text: unit, size: DRAWING_TEXT.text, fill: COLOURS.text2 },
  ]
  for (const { from, to } of bands) {
    const left = Math.max(xOf(from, span), PLOT.left)
    const width = Math.min(xOf(to, span), PLOT.right) - left
    if (width <= 0) continue
    shapes.push({
      kind: 'rect',
      x: left,
      y: PLOT.top,
      width,
      height: PLOT.bottom - PLOT.top,
      fill: COLOURS.shadowBand,
    })
  }
  const [first] = curves
  if (data.full && first) {
    const back = pathOf({ values: [...first.values].reverse() }, { ...data, x: [...data.x].reverse() })
    const d = `${pathOf({ values: data.full }, data)}${back.replace('M', 'L')}Z`
    shapes.push({ kind: 'path', d, fill: withOpacity(COLOURS.shadow, 0.42) })
  }
  for (const values of data.groups) {
    shapes.push({
      kind: 'path',
      d: pathOf({ values }, data),
      stroke: withOpacity(COLOURS.sun, 0.4),
      width: 1,
    })
  }
  for (const mark of data.scale.marks) {
    const y = yOf(mark, data)
    shapes.push({
      kind: 'path',
      d: `M${PLOT.left} ${y.toFixed(1)}H${PLOT.right}`,
      stroke: COLOURS.hairline,
      width: 1,
    })
    shapes.push({
      kind: 'text',
      x: PLOT.left - 8,
      y: y + 4,
      text: markText(mark, data.scale),
      size: DRAWING_TEXT.text,
      fill: COLOURS.text2,
      anchor: 'end',
    })
  }
  for (const { at, label } of ticks) {
    const x = xOf(at, span)
    shapes.push({
      kind: 'path',
      d: `M${x.toFixed(1)} ${PLOT.top}V${PLOT.bottom + 5}`,
      stroke: COLOURS.hairline,
      width: 1,
    })
    shapes.push({
      kind: 'text',
      x,
      y: PLOT.bottom + 20,
      text: label,
      size: DRAWING_TEXT.text,
      fill: COLOURS.text2,
      anchor: 'middle',
    })
  }
  const drawn = curves.filter(({ values }) => values.some((value) => value !== null))
  for (const curve of drawn) {
    const isOther = curve.id === 'other' || curve.id === 'smooth'
    shapes.push({
      kind: 'path',
      d: pathOf(curve, data),
      stroke: SIDE_COLOURS[curve.id],
      width: isOther ? 1.2 : 2,
      ...(isOther && !data.isDense ? { dash: '5 4' } : {}),
    })
  }
  // An orbit's square wave would make its label jump: its mean does not.
  const named = drawn.filter(({ id }) => id !== 'smooth')
  const ends = named.map(({ values }) => yOf(meanBetween(data.x, values, 0, span) ?? 0, data))
  const placed = spreadLabels(ends, 18, PLOT.bottom)
  named.forEach((curve, i) => {
    const { id, name } = curve
    shapes.push({
      kind: 'text',
      x: PLOT.right + 10,
      y: at(placed, i) + 4,
      text: name,
      size: DRAWING_TEXT.text,
      fill: SIDE_COLOURS[id],
      weight: 600,
    })
  })
  return shapes
}

const MEANINGS = {
  power: {
    orbit: 'export.column.light',
    orbitDay: 'export.column.lightDay',
    ground: 'export.column.groundPower',
    smooth: 'export.column.groundPowerSmooth',
    groundDay: 'export.column.groundPowerDay',
  },
  battery: {
    orbit: 'export.column.charge',
    orbitDay: 'export.column.chargeDay',
    ground: 'export.column.groundCharge',
    smooth: 'export.column.groundCharge',
    groundDay: 'export.column.groundChargeDay',
  },
} as const

/** An instant to the second, or a day. */
const instant = (utcMs: number, isDay: boolean): string =>
  isDay ? new Date(utcMs).toISOString().slice(0, 10) : `${new Date(utcMs).toISOString().slice(0, 19)}Z`

export function chartExport(data: ChartData, about: ChartAbout): Exportable {
  const { quantity, stretch, startMs } = about
  const isDay = stretch === 'year'
  const unitMs = isDay ? DAY_MS : HOUR_MS
  const endMs = startMs + data.span * unitMs
  const meanings = MEANINGS[quantity]
  const day = isDay ? String(new Date(startMs).getUTCFullYear()) : instant(startMs, true)
  return {
    dataset: {
      name: `dawnline-${quantity}-${isDay ? 'year' : `${stretch}h`}-${day}`,
      title: t('export.chart', {
        quantity: about.title,
        from: formatDate(startMs),
        to: formatDate(endMs - (isDay ? DAY_MS : 0)),
      }),
      columns: [
        isDay
          ? { key: 'date', unit: '', meaning: t('export.column.date') }
          : { key: 'utc', unit: '', meaning: t('export.column.utc') },
        ...data.curves.map(({ id, name }) => {
          const side = id === 'ground' ? 'ground' : id === 'smooth' ? 'smooth' : 'orbit'
          const meaning = t(meanings[isDay && side !== 'smooth' ? (`${side}Day` as const) : side], { name })
          const { unit } = data.scale
          return { key: `${id}${unit === '%' ? 'Percent' : unit}`, unit, meaning }
        }),
      ],
      rows: data.x.map((x, i) => [
        instant(startMs + x * unitMs, isDay),
        ...data.curves.map(({ values }) => values[i] ?? null),
      ]),
      sources: about.sources,
      licences: about.licences,
    },
    drawing: {
      title: data.title,
      description: data.finding,
      width: WIDTH,
      height: HEIGHT,
      background: COLOURS.panelSolid,
      shapes: shapesOf(data, about),
    },
  }
}
