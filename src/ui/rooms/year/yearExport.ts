/** A year of shadow, as the ribbons show it: days along, share of each orbit in shadow from the top down. */
import { formatMonth } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at } from '../../../lib/at.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import { DAY_MS, DEG } from '../../../lib/units.ts'
import type { Column, Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import type { GroupYear } from '../../../systems/groupYears.ts'
import type { PlaneYear } from '../../../systems/year.ts'
import { titleShape } from '../../charts/figureParts.ts'

const WIDTH = 860
const HEIGHT = 190
const PLOT = { left: 46, top: 62, right: 846, bottom: 150 }
/** Share of an orbit in shadow at the foot of the drawing: about the most there is in low orbit. */
const FULL_SHADE = 0.4

export interface YearAbout {
  year: number
  name: string
  /** Of the file, such as "ring". */
  id: string
  /** What the year says, in a sentence. */
  finding: string
  sources: string[]
  licences: string[]
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const dateOf = (year: number, day: number): string =>
  new Date(Date.UTC(year, 0, 1) + day * DAY_MS).toISOString().slice(0, 10)

function shapesOf(shade: Float64Array, { year, finding }: YearAbout, title: string): Shape[] {
  const days = shade.length
  const x = (day: number) => PLOT.left + (day / days) * (PLOT.right - PLOT.left)
  const y = (share: number) => PLOT.top + Math.min(share / FULL_SHADE, 1) * (PLOT.bottom - PLOT.top)
  const points = Array.from(shade, (share, day) => `${x(day + 0.5).toFixed(1)} ${y(share).toFixed(1)}`)
  const shapes: Shape[] = [
    titleShape(title),
    { kind: 'text', x: 14, y: 46, text: finding, size: DRAWING_TEXT.text, fill: COLOURS.text2 },
    {
      kind: 'rect',
      x: PLOT.left,
      y: PLOT.top,
      width: PLOT.right - PLOT.left,
      height: PLOT.bottom - PLOT.top,
      fill: COLOURS.sunFill,
    },
    {
      kind: 'path',
      d: `M${PLOT.left} ${PLOT.top}L${points.join('L')}L${PLOT.right} ${PLOT.top}Z`,
      fill: COLOURS.shadowFill,
    },
  ]
  for (const percent of [0, 20, 40]) {
    shapes.push({
      kind: 'text',
      x: PLOT.left - 6,
      y: y(percent / 100) + 4,
      text: `${percent}%`,
      size: DRAWING_TEXT.small,
      fill: COLOURS.text2,
      anchor: 'end',
    })
  }
  for (let month = 0; month < 12; month++) {
    const at = (Date.UTC(year, month, 1) - Date.UTC(year, 0, 1)) / DAY_MS
    const d = `M${x(at).toFixed(1)} ${PLOT.bottom}v6`
    shapes.push({ kind: 'path', d, stroke: COLOURS.text2, width: 1 })
    const text = formatMonth(Date.UTC(year, month, 15))
    shapes.push({
      kind: 'text',
      x: x(at) + 4,
      y: PLOT.bottom + 20,
      text,
      size: DRAWING_TEXT.text,
      fill: COLOURS.text2,
    })
  }
  return shapes
}

function yearExport(
  sunlitFraction: Float64Array,
  columns: readonly Column[],
  rowOf: (day: number) => number[],
  about: YearAbout,
): Exportable {
  const { year, name, id } = about
  const title = t('export.year', { year, name })
  return {
    dataset: {
      name: `dawnline-shadow-${slug(id)}-${year}`,
      title,
      columns: [{ key: 'date', unit: '', meaning: t('export.column.date') }, ...columns],
      rows: Array.from(sunlitFraction, (_, day) => [dateOf(year, day), ...rowOf(day)]),
      sources: about.sources,
      licences: about.licences,
    },
    drawing: {
      title,
      description: about.finding,
      width: WIDTH,
      height: HEIGHT,
      background: COLOURS.panelSolid,
      shapes: shapesOf(
        sunlitFraction.map((lit) => 1 - lit),
        about,
        title,
      ),
    },
  }
}

/** The year of one plane. */
export const planeYearExport = (planeYear: PlaneYear, about: YearAbout): Exportable =>
  yearExport(
    planeYear.sunlitFraction,
    [
      { key: 'betaDeg', unit: '°', meaning: t('export.column.beta') },
      { key: 'sunlitFraction', unit: '', meaning: t('export.column.lightDay', { name: about.name }) },
      { key: 'umbraS', unit: 's', meaning: t('export.column.umbraS') },
      { key: 'eclipseS', unit: 's', meaning: t('export.column.eclipseS') },
    ],
    (day) => [
      at(planeYear.betaRad, day) / DEG,
      at(planeYear.sunlitFraction, day),
      at(planeYear.umbraS, day),
      at(planeYear.eclipseS, day),
    ],
    about,
  )

/** The year of every plane of a shell group. */
export const groupYearExport = (group: GroupYear, about: YearAbout): Exportable =>
  yearExport(
    group.sunlitFraction,
    [
      { key: 'sunlitFraction', unit: '', meaning: t('export.column.lightDay', { name: about.name }) },
      { key: 'longestEclipseS', unit: 's', meaning: t('export.column.longestEclipseDay') },
      { key: 'itW', unit: 'W', meaning: t('export.column.itW') },
    ],
    (day) => [at(group.sunlitFraction, day), at(group.longestEclipseS, day), at(group.itW, day)],
    about,
  )
