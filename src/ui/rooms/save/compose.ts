/** A picture with what belongs to it: the scene, and below it caption, instant and sources. All sizes are those of a
 *  picture 1,080 pixels on its shorter side, scaled. */
import { found } from '../../../lib/at.ts'
import { COLOURS } from '../../../lib/theme.ts'
import type { Studio, StudioSize } from '../../../state/clock/frame.ts'
import { DOME_DENSITY } from '../../../state/view/picture.ts'
import { paintStrip, type Strip, stripHeight } from './strip.ts'

export interface PictureSize {
  widthPx: number
  heightPx: number
}

export interface PictureWords {
  /** Each empty where it is not wanted. */
  caption: string
  date: string
  source: string
  hasLabels: boolean
  /** The headline; null where it is not wanted or not known. */
  strip: Strip | null
}

/** How the scene itself is drawn: without its ground, or for a dome. */
export interface SceneDrawing {
  isClear: boolean
  domeTiltRad: number | null
}
export const PLAIN_DRAWING: SceneDrawing = { isClear: false, domeTiltRad: null }

const BASE_PX = 1080
const MARGIN = 28
const GAP = 14
const STYLES = {
  caption: { sizePx: 30, weight: 650, colour: COLOURS.text },
  date: { sizePx: 24, weight: 500, colour: COLOURS.sunlight },
  source: { sizePx: 18, weight: 400, colour: COLOURS.text3 },
} as const
const LINE = 1.35

export const pixelRatioOf = ({ widthPx, heightPx }: PictureSize): number =>
  Math.min(widthPx, heightPx) / BASE_PX

const font = (sizePx: number, weight: number): string =>
  `${weight} ${sizePx}px ${getComputedStyle(document.body).fontFamily}`
const fontOf = (style: keyof typeof STYLES): string => font(STYLES[style].sizePx, STYLES[style].weight)

/** Lines that fit; a word that is wider than the picture stands alone. */
export function wrapWords(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

interface WordLine {
  text: string
  style: keyof typeof STYLES
}

/** A canvas of the picture's size, its words' layout, and the scene's size that is left. The words' number of lines is
 *  settled here, so that a film's date may change within them. */
export class PictureSheet {
  readonly canvas = document.createElement('canvas')
  readonly scene: StudioSize
  private readonly context: CanvasRenderingContext2D
  private readonly lines: WordLine[]
  private readonly pixelRatio: number

  constructor(
    private readonly size: PictureSize,
    private readonly words: PictureWords,
    private readonly drawing: SceneDrawing = PLAIN_DRAWING,
    /** Dots, lines and words so much larger than usual. */
    enlarged = 1,
  ) {
    this.canvas.width = size.widthPx
    this.canvas.height = size.heightPx
    this.context = found(this.canvas.getContext('2d', { alpha: drawing.isClear }), 'a 2D canvas')
    const pixelRatio = enlarged * pixelRatioOf(size)
    this.pixelRatio = pixelRatio
    const roomPx = size.widthPx / pixelRatio - 2 * MARGIN
    this.lines = (['caption', 'date', 'source'] as const).flatMap((style) => {
      this.context.font = fontOf(style)
      const fits = (line: string) => this.context.measureText(line).width <= roomPx
      return wrapWords(words[style], fits).map((text) => ({ text, style }))
    })
    const bandPx = Math.round(this.bandHeight() * pixelRatio)
    const density = drawing.domeTiltRad === null ? 1 : DOME_DENSITY
    this.scene = {
      ...{ widthPx: size.widthPx, heightPx: size.heightPx - bandPx, pixelRatio: density * pixelRatio },
      ...drawing,
    }
  }

  private stripPx(): number {
    const { strip } = this.words
    return strip ? stripHeight(strip, this.size.widthPx / this.pixelRatio) : 0
  }

  private bandHeight(): number {
    const stripPx = this.stripPx()
    if (this.lines.length === 0) return stripPx === 0 ? 0 : stripPx + GAP
    return stripPx + this.lines.reduce((sum, { style }) => sum + LINE * STYLES[style].sizePx, 2 * GAP)
  }

  /** @param date in place of the one the words had */
  paint(studio: Studio, date = this.words.date): void {
    const { context, scene, size, words } = this
    context.setTransform(1, 0, 0, 1, 0, 0)
    const { isClear } = this.drawing
    if (isClear) context.clearRect(0, 0, size.widthPx, size.heightPx)
    // Words are made for a dark ground: theirs stays.
    context.fillStyle = COLOURS.space
    context.fillRect(0, isClear ? scene.heightPx : 0, size.widthPx, size.heightPx)
    if (isClear) context.putImageData(studio.cut(), 0, 0)
    else context.drawImage(studio.canvas, 0, 0)
    context.scale(scene.pixelRatio, scene.pixelRatio)
    if (words.hasLabels) studio.paintLabels(context)
    const top = scene.heightPx / scene.pixelRatio
    if (words.strip) paintStrip(context, words.strip, { top, widthPx: size.widthPx / scene.pixelRatio, font })
    let y = top + this.stripPx() + GAP
    for (const { text, style } of this.lines) {
      const { sizePx, colour } = STYLES[style]
      context.font = fontOf(style)
      context.fillStyle = colour
      context.fillText(style === 'date' ? date : text, MARGIN, y + sizePx)
      y += LINE * sizePx
    }
  }

  toPng(): Promise<Blob> {
    return new Promise((resolve, reject) =>
      this.canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('PNG'))), 'image/png'),
    )
  }
}
