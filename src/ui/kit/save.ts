/** Puts a chart into a file: SVG and PNG from its drawing, CSV from its values, all with source, licence and citation. */

import { t } from '../../i18n/t.ts'
import { found } from '../../lib/at.ts'
import { aboutLines, datasetCsv, type Exportable, type Origin } from '../../report/dataset.ts'
import { type Drawing, fileSize, svgText } from '../../report/drawing.ts'
import { MODEL_VERSION } from '../../state/page/api.ts'
import { currentLink } from '../../state/page/link.ts'

export type Format = 'png' | 'svg' | 'csv'

/** Pixels of a PNG for each of the drawing's: sharp on a slide. */
const PNG_SCALE = 2

export const aboutWords = () => ({
  source: t('export.source'),
  licence: t('export.licence'),
  cite: t('export.cite'),
  link: t('export.link'),
})

export function origin(): Origin {
  const page = new URL(location.href)
  page.hash = currentLink()
  return { version: MODEL_VERSION, link: page.href }
}

export async function saveAs(format: Format, { dataset, drawing }: Exportable): Promise<void> {
  const from = origin()
  if (format === 'csv') {
    download(
      `${dataset.name}.csv`,
      new Blob([datasetCsv(dataset, from, aboutWords())], { type: 'text/csv;charset=utf-8' }),
    )
    return
  }
  const foot = t('export.foot', { version: from.version })
  const svg = new Blob([svgText(drawing, foot, aboutLines(dataset, from, aboutWords()))], {
    type: 'image/svg+xml',
  })
  download(`${dataset.name}.${format}`, format === 'svg' ? svg : await pngOf(svg, drawing))
}

async function pngOf(svg: Blob, drawing: Drawing): Promise<Blob> {
  const { width, height } = fileSize(drawing)
  const url = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * PNG_SCALE)
    canvas.height = Math.round(height * PNG_SCALE)
    const context = found(canvas.getContext('2d'), 'a 2D canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** @param name with its ending */
export function download(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
