/** The picture of the instant shown, at a size of its own and with its labels, for who makes films outside the page. */
import { found } from '../../lib/at.ts'
import { type Studio, takePicture } from './studio.ts'

/** A picture that high shows dots, lines and words in the size they have on a window. */
const BASE_PX = 1080

/** As a PNG, with the sharpest maps however long they take, so that it is the same on any machine. */
export async function pictureOf(widthPx: number, heightPx: number): Promise<Blob> {
  const pixelRatio = Math.min(widthPx, heightPx) / BASE_PX
  const paint = (studio: Studio) => {
    const canvas = document.createElement('canvas')
    canvas.width = widthPx
    canvas.height = heightPx
    const context = found(canvas.getContext('2d', { alpha: false }), 'a 2D canvas')
    context.drawImage(studio.canvas, 0, 0)
    context.scale(pixelRatio, pixelRatio)
    studio.paintLabels(context)
    return new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made.')))),
    )
  }
  return await takePicture({ widthPx, heightPx, pixelRatio }, paint, 'however long')
}
