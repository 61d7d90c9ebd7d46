/** The headline below a picture: one sentence, and panels, battery and price of both sides as bars with words. Side by
 *  side where the picture is wide, one below the other where it is upright. Sizes are those of a picture 1,080 pixels on
 *  its shorter side. */
import { COLOURS } from '../../../lib/theme.ts'
import type { Cell, HeadlineWords } from '../headline/rows.ts'

/** As painted: the names of the rows and of the sides are words, too. */
export interface Strip extends HeadlineWords {
  names: Record<string, string>
  sides: { orbit: string; ground: string }
}

const MARGIN = 28
const GAP = 36
const TITLE = 44
const SIDES = 32
const ROW = 104
const UPRIGHT_PX = 1000
const COLOUR = { orbit: COLOURS.sun, ground: COLOURS.ground } as const

const isUpright = (widthPx: number): boolean => widthPx < UPRIGHT_PX
/** @param widthPx of the picture, in the strip's sizes */
export const stripHeight = ({ rows }: Strip, widthPx: number): number =>
  TITLE + SIDES + ROW * (isUpright(widthPx) ? rows.length : 1)

export interface Spot {
  top: number
  widthPx: number
  font: (sizePx: number, weight: number) => string
}

export function paintStrip(
  context: CanvasRenderingContext2D,
  strip: Strip,
  { top, widthPx, font }: Spot,
): void {
  const write = (text: string, x: number, y: number, size: number, weight: number, colour: string) => {
    context.font = font(size, weight)
    context.fillStyle = colour
    context.fillText(text, x, y)
    return context.measureText(text).width
  }
  write(strip.title, MARGIN, top + 34, 28, 650, COLOURS.text)
  let x = MARGIN
  for (const side of ['orbit', 'ground'] as const) {
    context.fillStyle = COLOUR[side]
    context.fillRect(x, top + TITLE + 10, 18, 10)
    x += 26 + write(strip.sides[side], x + 26, top + TITLE + 22, 20, 600, COLOUR[side]) + GAP
  }
  const upright = isUpright(widthPx)
  const columns = upright ? 1 : strip.rows.length
  const column = (widthPx - 2 * MARGIN - GAP * (columns - 1)) / columns
  strip.rows.forEach((row, index) => {
    const left = MARGIN + (upright ? 0 : index * (column + GAP))
    const y = top + TITLE + SIDES + (upright ? index * ROW : 0)
    write(strip.names[row.id] ?? row.id, left, y + 22, 20, 600, COLOURS.text)
    const half = (column - GAP / 2) / 2
    for (const [i, side] of (['orbit', 'ground'] as const).entries()) {
      paintCell(context, row[side], {
        x: left + i * (half + GAP / 2),
        y: y + 30,
        widthPx: half,
        colour: COLOUR[side],
      })
    }
  })

  function paintCell(
    to: CanvasRenderingContext2D,
    { value, unit, note, share }: Cell,
    at: { x: number; y: number; widthPx: number; colour: string },
  ): void {
    const valuePx = write(value, at.x, at.y + 26, 28, 650, COLOURS.text)
    write(unit, at.x + valuePx + 7, at.y + 26, 17, 450, COLOURS.text2)
    write(note, at.x, at.y + 46, 16, 400, COLOURS.text2)
    to.fillStyle = COLOURS.track
    to.fillRect(at.x, at.y + 54, at.widthPx, 8)
    to.fillStyle = at.colour
    to.fillRect(at.x, at.y + 54, at.widthPx * share, 8)
  }
}
