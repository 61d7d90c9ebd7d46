/** Puts a chart into a file: SVG and PNG from its drawing, CSV from its values, all with source, licence and citation. */

import { t } from '../../i18n/t.ts'
import { found } from '../../lib/at.ts'
import { aboutLines, citation, datasetCsv, type Exportable, type Origin } from '../../report/dataset.ts'
import { type Drawing, fileSize, svgText } from '../../report/drawing.ts'
import { pngWithTexts } from '../../report/pngText.ts'
import { MODEL_VERSION } from '../../state/page/api.ts'
import { stampedLink, stampStands } from '../../state/page/stampedLink.ts'

export type Format = 'png' | 'svg' | 'csv'

/** Pixels of a PNG for each of the drawing's: sharp on a slide. */
const PNG_SCALE = 2

export const aboutWords = () => ({
  source: t('export.source'),
  licence: t('export.licence'),
  cite: t('export.cite'),
  link: t('export.link'),
})

/** The day on which a file is made. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** With the figures in its link, as far as they are known: wait for stampStands() where one can wait. */
export function origin(): Origin {
  const page = new URL(location.href)
  page.hash = stampedLink()
  return { version: MODEL_VERSION, date: today(), link: page.href }
}

/** How to cite what is shown, with a link that holds its figures. */
export async function citationOf(title: string): Promise<string> {
  await stampStands()
  return `${t('export.cite')}: ${citation(title, origin())}`
}

/** A picture that says within itself what it is and how to cite it. */
export async function citedPng(png: Blob, title: string): Promise<Blob> {
  const texts = { Title: title, Software: `Dawnline ${MODEL_VERSION}`, Description: await citationOf(title) }
  const bytes = pngWithTexts(new Uint8Array(await png.arrayBuffer()), texts)
  return new Blob([bytes], { type: 'image/png' })
}

export async function saveAs(format: Format, { dataset, drawing }: Exportable): Promise<void> {
  await stampStands()
  const from = origin()
  if (format === 'csv') {
    download(
      `${dataset.name}.csv`,
      new Blob([datasetCsv(dataset, from, aboutWords())], { type: 'text/csv;charset=utf-8' }),
    )
    return
  }
  const foot = t('export.foot', { version: from.version, date: today() })
  const svg = new Blob([svgText(drawing, foot, aboutLines(dataset, from, aboutWords()))], {
    type: 'image/svg+xml',
  })
  const file = format === 'svg' ? svg : await citedPng(await pngOf(svg, drawing), dataset.title)
  download(`${dataset.name}.${format}`, file)
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
