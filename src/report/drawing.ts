/** A drawing as plain shapes: what the page lays over a chart and what an exported SVG holds are one list. */
import { COLOURS, DRAWING_TEXT } from '../lib/theme.ts'

export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: string }
  | {
      kind: 'path'
      /** SVG path data. */
      d: string
      stroke?: string
      fill?: string
      width?: number
      dash?: string
    }
  | { kind: 'circle'; x: number; y: number; radius: number; fill?: string; stroke?: string; width?: number }
  | {
      kind: 'text'
      x: number
      /** Of the base line. */
      y: number
      text: string
      size: number
      fill: string
      anchor?: 'start' | 'middle' | 'end'
      weight?: number
      /** A rim in this colour keeps it legible over a field. */
      halo?: string
    }

export interface Drawing {
  title: string
  /** What it shows, in one sentence. */
  description: string
  width: number
  height: number
  background: string
  shapes: readonly Shape[]
}

export const FONT = "'Inter Variable', Inter, system-ui, sans-serif"

const NAMED = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const
/** XML 1.0 holds no controls but tab and line ends, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const escaped = (text: string): string =>
  NAMED.reduce((sofar, [sign, name]) => sofar.replaceAll(sign, name), text.replace(NO_XML, ''))
const number = (value: number): string => String(Number(value.toFixed(2)))

type Attributes = Record<string, string | number | undefined>
const attributes = (all: Attributes): string =>
  Object.entries(all)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`,
    )
    .join('')

/** A shape's element and attributes, for the page and for the file. */
export function elementOf(shape: Shape): { name: string; attributes: Attributes; text?: string } {
  switch (shape.kind) {
    case 'rect': {
      const { kind: name, ...rest } = shape
      return { name, attributes: rest }
    }
    case 'path':
      return {
        name: 'path',
        attributes: {
          d: shape.d,
          fill: shape.fill ?? 'none',
          stroke: shape.stroke,
          'stroke-width': shape.width,
          'stroke-dasharray': shape.dash,
        },
      }
    case 'circle':
      return {
        name: 'circle',
        attributes: {
          cx: shape.x,
          cy: shape.y,
          r: shape.radius,
          fill: shape.fill ?? 'none',
          stroke: shape.stroke,
          'stroke-width': shape.width,
        },
      }
    case 'text':
      return {
        name: 'text',
        attributes: {
          x: shape.x,
          y: shape.y,
          fill: shape.fill,
          'font-size': shape.size,
          'font-weight': shape.weight,
          'text-anchor': shape.anchor,
          stroke: shape.halo,
          'stroke-width': shape.halo && 3,
          'stroke-linejoin': shape.halo && 'round',
          'paint-order': shape.halo && 'stroke',
        },
        text: shape.text,
      }
  }
}

function shapeText(shape: Shape): string {
  const { name, attributes: all, text } = elementOf(shape)
  return text === undefined
    ? `<${name}${attributes(all)}/>`
    : `<${name}${attributes(all)}>${escaped(text)}</${name}>`
}

/** Around a drawing in a file, with a line below that names its maker. */
export const FILE_MARGIN = 18
const FOOT = 16

/** Size of the file's drawing. */
export const fileSize = ({ width, height }: Drawing): { width: number; height: number } => ({
  width: width + 2 * FILE_MARGIN,
  height: height + 2 * FILE_MARGIN + FOOT,
})

/** A file of its own. @param foot who made it, below the drawing @param about lines of source, licence and citation,
 *  kept in the file's description */
export function svgText(drawing: Drawing, foot: string, about: readonly string[]): string {
  const { title, description, background, shapes } = drawing
  const { width, height } = fileSize(drawing)
  const from = -FILE_MARGIN
  const box = attributes({ width, height, viewBox: `${from} ${from} ${number(width)} ${number(height)}` })
  const y = drawing.height + FILE_MARGIN
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg"${box} font-family="${escaped(FONT)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped([description, ...about].join('\n'))}</desc>`,
    shapeText({ kind: 'rect', x: from, y: from, width, height, fill: background }),
    ...shapes.map(shapeText),
    shapeText({
      kind: 'text',
      x: drawing.width,
      y,
      text: foot,
      size: DRAWING_TEXT.foot,
      fill: COLOURS.text3,
      anchor: 'end',
    }),
    '</svg>\n',
  ].join('\n')
}
