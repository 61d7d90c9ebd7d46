/** Rows of two sides as bars from low to high with a mark at the central value: prices, waits, steps of sunlight. */
import { formatThree } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { COLOURS } from '../../../lib/theme.ts'
import type { Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import type { SourceId } from '../../../scenario/facts/sources.ts'
import { stateShown } from '../../../state/document/store.ts'
import { SIDE_COLOURS } from '../../charts/chartExport.ts'
import { titleShape } from '../../charts/figureParts.ts'
import { licencesOf, scenarioSources } from '../../kit/references.ts'
import type { SideName } from './formulas.ts'

const WIDTH = 860
const ROW = 30
const TOP = 62
const BAR = { left: 290, right: 640, height: 12 }
const VALUE_X = 660

export interface BarRow {
  side: SideName
  name: string
  /** Null: without an end. */
  low: number | null
  central: number | null
  high: number | null
}

export interface Bars {
  /** Of the file. */
  name: string
  title: string
  unit: string
  /** What a row is. */
  meaning: string
  rows: readonly BarRow[]
  sources: readonly SourceId[]
}

const endText = (end: number | null): string => (end === null ? t('wait.never') : formatThree(end))

function shapesOf({ title, unit, rows }: Bars): Shape[] {
  const ends = rows.flatMap(({ low, central, high }) => [low, central, high])
  const most = Math.max(...ends.map((end) => end ?? 0), 1e-9)
  const x = (value: number | null): number =>
    value === null ? BAR.right : BAR.left + (value / most) * (BAR.right - BAR.left)
  const text = (at: { x: number; y: number }, words: string, fill: string, weight = 400): Shape => ({
    kind: 'text',
    ...at,
    text: words,
    size: 14,
    fill,
    weight,
  })
  return [
    titleShape(`${title} (${unit})`),
    ...rows.flatMap(({ side, name, low, central, high }, i): Shape[] => {
      const y = TOP + i * ROW
      const colour = side === 'orbit' ? SIDE_COLOURS.selected : SIDE_COLOURS.ground
      const range = low === high ? '' : ` (${endText(low)}–${endText(high)})`
      const width = Math.max(1, x(high) - (low === high ? BAR.left : x(low)))
      return [
        text({ x: 14, y: y + 11 }, `${t(`panel.${side}`)}: ${name}`, colour, 600),
        { kind: 'rect', x: low === high ? BAR.left : x(low), y, width, height: BAR.height, fill: colour },
        { kind: 'rect', x: x(central) - 1.5, y: y - 4, width: 3, height: BAR.height + 8, fill: COLOURS.text },
        text({ x: VALUE_X, y: y + 11 }, `${endText(central)}${range}`, range ? COLOURS.text : COLOURS.text2),
      ]
    }),
  ]
}

export function barsExport(bars: Bars): Exportable {
  const { scenario, view, sites } = stateShown()
  const { name, title, unit, meaning, rows, sources } = bars
  return {
    dataset: {
      name,
      title,
      columns: [
        { key: 'side', unit: '', meaning: t('export.column.sideName') },
        { key: 'row', unit: '', meaning },
        { key: 'low', unit, meaning: t('export.column.low') },
        { key: 'central', unit, meaning: t('export.column.central') },
        { key: 'high', unit, meaning: t('export.column.high') },
      ],
      rows: rows.map((row) => [row.side, row.name, row.low, row.central, row.high]),
      sources: scenarioSources(scenario, view.compare, sources),
      licences: licencesOf(sites.find(({ id }) => id === scenario.site) ?? null),
    },
    drawing: {
      title,
      description: rows
        .map(
          (row) =>
            `${t(`panel.${row.side}`)}, ${row.name}: ${row.central === null ? t('wait.never') : `${formatThree(row.central)} ${unit}`}`,
        )
        .join('; '),
      width: WIDTH,
      height: TOP + rows.length * ROW,
      background: COLOURS.panelSolid,
      shapes: shapesOf(bars),
    },
  }
}
