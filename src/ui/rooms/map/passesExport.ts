/** Passes as a table, and how many satellites are in view as a drawing. */
import type { MapWords } from '../../../i18n/mapRoom.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import type { Exportable } from '../../../report/dataset.ts'
import { PASS_COLUMNS, passCells } from '../../../scenario/answers/passes.ts'
import type { PassesInView } from '../../../state/answers/passes.ts'
import type { Fleet } from '../../../systems/constellation.ts'
import { titleShape } from '../../charts/figureParts.ts'
import { passShapes, SAVED_PLOT } from './passPlot.ts'

const UNITS: Record<string, string> = {
  durationS: 's',
  maxElevationDeg: '°',
  riseAzimuthDeg: '°',
  setAzimuthDeg: '°',
  rangeKm: 'km',
}

export interface ToldPasses {
  answer: PassesInView
  fleet: Fleet
  /** Of the place. */
  id: string
  title: string
  finding: string
  sampled: string
}

export function passesExport(told: ToldPasses, words: MapWords): Exportable {
  const { answer, fleet, title, finding } = told
  const { fromMs, toMs } = answer.request.watch
  const day = new Date(fromMs).toISOString().slice(0, 10)
  return {
    dataset: {
      name: `dawnline-passes-${told.id}-${day}`,
      title: [title, told.sampled].filter(Boolean).join('. '),
      columns: PASS_COLUMNS.map((key) => ({ key, unit: UNITS[key] ?? '', meaning: words[`column.${key}`] })),
      rows: answer.passes.map((pass) => passCells(fleet, pass)),
      sources: [words.source],
      licences: [],
    },
    drawing: {
      title,
      description: finding,
      width: SAVED_PLOT.width,
      height: SAVED_PLOT.height,
      background: COLOURS.panelSolid,
      shapes: [
        titleShape(title),
        { kind: 'text', x: 14, y: 46, text: finding, size: DRAWING_TEXT.text, fill: COLOURS.text2 },
        ...passShapes({ counts: answer.counts, fromMs, toMs }, SAVED_PLOT),
      ],
    },
  }
}
