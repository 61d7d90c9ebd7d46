/** What every saved drawing has. */
import { COLOURS, DRAWING_TEXT } from '../../lib/theme.ts'
import type { Shape } from '../../report/drawing.ts'

/** The drawing's title, at its upper left. */
export const titleShape = (words: string): Shape => ({
  kind: 'text',
  x: 14,
  y: 26,
  text: words,
  size: DRAWING_TEXT.title,
  fill: COLOURS.text,
  weight: 600,
})
