/** The hours of a year as a table and as a drawing, hours of one shade in a row as one rectangle. */
import { formatMonth } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { colourAt, hexOf } from '../../../lib/colour.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import { DAY_MS, HOUR_MS } from '../../../lib/units.ts'
import type { Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import { titleShape } from '../../charts/figureParts.ts'
import type { Heat, HeatField } from './heat.ts'

const WIDTH = 860
const LEFT = 46
const RIGHT = 846
const TOP = 66
const FIELD_HEIGHT = 168
const FIELD_STEP = FIELD_HEIGHT + 34
/** Fewer than on the page: an hour is a few pixels. */
const SHADES = 24

function fieldShapes({ title, hours }: HeatField, top: number): Shape[] {
  const days = hours.length / 24
  const width = (RIGHT - LEFT) / days
  const height = FIELD_HEIGHT / 24
  const shadeOf = (day: number, hour: number) =>
    Math.round(Math.min(Math.max(at(hours, day * 24 + hour), 0), 1) * (SHADES - 1))
  const shapes: Shape[] = [
    {
      kind: 'text',
      x: LEFT,
      y: top - 8,
      text: title,
      size: DRAWING_TEXT.text,
      fill: COLOURS.text,
      weight: 600,
    },
  ]
  for (let hour = 0; hour < 24; hour++) {
    const y = top + (23 - hour) * height
    for (let from = 0; from < days; ) {
      const shade = shadeOf(from, hour)
      let to = from + 1
      while (to < days && shadeOf(to, hour) === shade) to++
      const fill = hexOf(colourAt(shade / (SHADES - 1)))
      shapes.push({
        kind: 'rect',
        x: LEFT + from * width,
        y,
        width: (to - from) * width + 0.2,
        height: height + 0.2,
        fill,
      })
      from = to
    }
  }
  for (const hour of [0, 6, 12, 18, 24]) {
    const y = top + (24 - hour) * height + 4
    shapes.push({
      kind: 'text',
      x: LEFT - 6,
      y,
      text: String(hour),
      size: DRAWING_TEXT.small,
      fill: COLOURS.text2,
      anchor: 'end',
    })
  }
  return shapes
}

function monthShapes({ year, days }: Heat, bottom: number): Shape[] {
  return Array.from({ length: 12 }, (_, month): Shape => {
    const day = (Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / DAY_MS
    const x = LEFT + (day / days) * (RIGHT - LEFT) + 4
    return {
      kind: 'text',
      x,
      y: bottom + 18,
      text: formatMonth(Date.UTC(year, month, 15)),
      size: DRAWING_TEXT.text,
      fill: COLOURS.text2,
    }
  })
}

const offsetText = (tzHours: number): string => `${tzHours < 0 ? '−' : '+'}${Math.abs(tzHours)}`

export function heatExport(heat: Heat, about: { sources: string[]; licences: string[] }): Exportable {
  const { year, tzHours, fields, finding } = heat
  const title = `${t('heat.title')}, ${year}`
  const clock = t('export.clockLocal', { offset: offsetText(tzHours) })
  const startMs = Date.UTC(year, 0, 1)
  const bottom = TOP + fields.length * FIELD_STEP - 34
  return {
    dataset: {
      name: `dawnline-hours-${year}`,
      title,
      columns: [
        { key: 'localTime', unit: '', meaning: t('export.column.localTime', { clock }) },
        ...fields.map(({ id, name }) =>
          id === 'orbit'
            ? { key: 'orbitLightFraction', unit: '', meaning: t('export.column.hourLight', { name }) }
            : { key: 'groundPvFraction', unit: '', meaning: t('export.column.hourPv', { name }) },
        ),
      ],
      rows: Array.from(at(fields, 0).hours, (_, i) => [
        new Date(startMs + i * HOUR_MS).toISOString().slice(0, 16),
        ...fields.map(({ hours }) => Number(at(hours, i).toFixed(6))),
      ]),
      sources: about.sources,
      licences: about.licences,
    },
    drawing: {
      title,
      description: finding,
      width: WIDTH,
      height: bottom + 26,
      background: COLOURS.panelSolid,
      shapes: [
        titleShape(title),
        ...fields.flatMap((field, i) => fieldShapes(field, TOP + i * FIELD_STEP)),
        ...monthShapes(heat, bottom),
      ],
    },
  }
}
