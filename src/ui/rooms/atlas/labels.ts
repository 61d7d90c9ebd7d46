/** Words and strokes of the drawing over a map: how large, how wide, and whether they lie on each other. */
import { COLOURS } from '../../../lib/theme.ts'
import type { Shape } from '../../../report/drawing.ts'
import type { Plot } from './plot.ts'

/** As on a phone: fewer ticks, short names. */
export const isNarrow = ({ left, right, fontPx }: Plot): boolean => right - left < 30 * fontPx

export const text = (
  plot: Plot,
  x: number,
  y: number,
  words: string,
  more: Partial<Extract<Shape, { kind: 'text' }>> = {},
): Shape => ({ kind: 'text', x, y, text: words, size: 0.86 * plot.fontPx, fill: COLOURS.text2, ...more })

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Room that words take, without measuring: Inter's letters are 0.56 of their size wide on average, those of Chinese,
 *  Japanese and Korean nearly all of it. */
export function textBox(shape: Extract<Shape, { kind: 'text' }>): Box {
  const wide = shape.text.match(/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7a3\uff00-\uff60]/g)?.length ?? 0
  const width = ((shape.text.length - wide) * 0.56 + wide * 0.95) * shape.size
  const left = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor ?? 'start']
  return { left, right: left + width, top: shape.y - shape.size, bottom: shape.y + 0.3 * shape.size }
}

export const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
