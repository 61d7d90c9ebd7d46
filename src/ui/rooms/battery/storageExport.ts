/** The storage of each side as a table and as bars. */
import { t } from '../../../i18n/t.ts'
import { COLOURS } from '../../../lib/theme.ts'
import type { Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import { SIDE_COLOURS } from '../../charts/chartExport.ts'
import { titleShape } from '../../charts/figureParts.ts'
import { type StorageRow, storageFinding, storageTexts } from './storage.ts'

const WIDTH = 860
const ROW = 46
const TOP = 74
const BAR = { left: 130, right: 430 }
const COLUMNS = { perGw: 560, cycles: 700 }

interface About {
  note: string
  sources: string[]
  licences: string[]
}

function shapesOf(rows: readonly StorageRow[], title: string): Shape[] {
  const most = Math.max(...rows.map(({ hours }) => hours), 1e-9)
  const text = (x: number, y: number, words: string, fill: string, weight = 400): Shape => ({
    kind: 'text',
    x,
    y,
    text: words,
    size: 14,
    fill,
    weight,
  })
  return [
    titleShape(title),
    text(BAR.left, TOP - 20, t('storage.hours'), COLOURS.text2),
    text(COLUMNS.perGw, TOP - 20, t('storage.perGw'), COLOURS.text2),
    text(COLUMNS.cycles, TOP - 20, t('storage.cycles'), COLOURS.text2),
    ...rows.flatMap((row, i): Shape[] => {
      const y = TOP + i * ROW
      const texts = storageTexts(row)
      const width = Math.max(1, (row.hours / most) * (BAR.right - BAR.left))
      return [
        text(14, y + 16, row.name, SIDE_COLOURS[row.id], 600),
        { kind: 'rect', x: BAR.left, y, width, height: 20, fill: SIDE_COLOURS[row.id] },
        text(BAR.left + width + 8, y + 16, texts.hours, COLOURS.text, 600),
        text(COLUMNS.perGw, y + 16, texts.perGw, COLOURS.text),
        text(
          COLUMNS.cycles,
          y + 16,
          texts.full ? `${texts.cycles} (${texts.full})` : texts.cycles,
          COLOURS.text,
        ),
      ]
    }),
  ]
}

export function storageExport(rows: readonly StorageRow[], year: number, about: About): Exportable {
  const title = t('storage.caption', { year })
  return {
    dataset: {
      name: `dawnline-storage-${year}`,
      title,
      columns: [
        { key: 'side', unit: '', meaning: t('export.column.side') },
        { key: 'storageHours', unit: 'h', meaning: t('export.column.storageHours') },
        { key: 'storageMwhPerGw', unit: 'MWh/GW', meaning: t('export.column.storageMwhPerGw') },
        { key: 'cyclesPerYear', unit: '1/yr', meaning: t('export.column.cycles') },
        { key: 'fullCyclesPerYear', unit: '1/yr', meaning: t('export.column.fullCycles') },
      ],
      rows: rows.map(({ name, hours, cyclesPerYear, fullCyclesPerYear }) => [
        name,
        hours,
        hours * 1000,
        cyclesPerYear,
        fullCyclesPerYear,
      ]),
      sources: [about.note, ...about.sources],
      licences: about.licences,
    },
    drawing: {
      title,
      description: storageFinding(rows),
      width: WIDTH,
      height: TOP + rows.length * ROW,
      background: COLOURS.panelSolid,
      shapes: shapesOf(rows, title),
    },
  }
}
