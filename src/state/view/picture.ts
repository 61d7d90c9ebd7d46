/** The picture of the instant shown, at a size of its own and with its labels, for who makes films outside the page. */
import { found } from '../../lib/at.ts'
import { COLOURS } from '../../lib/theme.ts'
import { DEG } from '../../lib/units.ts'
import { rangeOf, readField } from '../../scenario/document/field.ts'
import { badValue } from '../../scenario/document/refusal.ts'
import { VIEW_FIELDS } from '../../scenario/document/schema.ts'
import { showYear, yearLine } from '../answers/years.ts'
import { store } from '../document/store.ts'
import { type Studio, takePicture } from './studio.ts'

/** A picture that high shows dots, lines and words in the size they have on a window. */
const BASE_PX = 1080

/** A dome's faces are so much denser than its disc: what has a size in pixels is drawn larger (gpu/dome/fisheye.ts). */
export const DOME_DENSITY = Math.PI / 2
const MOST_TILT_DEG = 90

function domeTiltOf(widthPx: number, heightPx: number, tiltDeg: number): number {
  if (!(tiltDeg >= 0 && tiltDeg <= MOST_TILT_DEG))
    throw new Error(badValue('dome tilt', tiltDeg, `0 to ${MOST_TILT_DEG}°`))
  if (widthPx !== heightPx) throw new Error(badValue('size', `${widthPx}x${heightPx}`, 'a square for a dome'))
  return tiltDeg * DEG
}

const YEAR_FONT = '600 30px "Inter Variable", sans-serif'
const YEAR_MARGIN_PX = 40

function showYearAsked(rampYear: number): void {
  if (!store.getState().view.years) throw new Error(badValue('year', rampYear, 'only with years in the sky'))
  if (readField(VIEW_FIELDS.rampYear, rampYear) === null)
    throw new Error(badValue('year', rampYear, rangeOf(VIEW_FIELDS.rampYear)))
  showYear(rampYear)
}

function paintYear(context: CanvasRenderingContext2D, heightPx: number): void {
  context.font = YEAR_FONT
  context.fillStyle = COLOURS.knob
  context.fillText(yearLine(), YEAR_MARGIN_PX, heightPx - YEAR_MARGIN_PX)
}

/** As a PNG, with the sharpest maps however long they take, so that it is the same on any machine. @param domeTiltDeg
 *  for a dome, without labels: from the middle of the view up to the zenith @param rampYear where years are in the sky; it
 *  stays */
export async function pictureOf(
  widthPx: number,
  heightPx: number,
  domeTiltDeg?: number,
  rampYear?: number,
): Promise<Blob> {
  if (rampYear !== undefined) showYearAsked(rampYear)
  const isDome = domeTiltDeg !== undefined
  const domeTiltRad = isDome ? domeTiltOf(widthPx, heightPx, domeTiltDeg) : null
  const pixelRatio = (Math.min(widthPx, heightPx) / BASE_PX) * (isDome ? DOME_DENSITY : 1)
  const paint = (studio: Studio) => {
    const canvas = document.createElement('canvas')
    canvas.width = widthPx
    canvas.height = heightPx
    const context = found(canvas.getContext('2d', { alpha: false }), 'a 2D canvas')
    context.drawImage(studio.canvas, 0, 0)
    context.scale(pixelRatio, pixelRatio)
    if (!isDome) studio.paintLabels(context)
    if (!isDome && rampYear !== undefined) paintYear(context, heightPx / pixelRatio)
    return new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made.')))),
    )
  }
  return await takePicture({ widthPx, heightPx, pixelRatio, domeTiltRad }, paint, 'however long')
}
