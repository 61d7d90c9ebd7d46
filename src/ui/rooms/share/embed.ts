/** Addresses of the page with its language kept, and the frame that shows it in another page. */
import { at } from '../../../lib/at.ts'
import type { NumberField } from '../../../scenario/document/field.ts'
import { EMBED_PARTS, type EmbedPart, PLAIN_EMBED } from '../../kit/layoutOf.ts'

/** The address with another hash. @param link without '#' */
export function addressOf(page: string, link: string): string {
  const url = new URL(page)
  url.hash = link
  return url.href
}

/** Ways to show the page that are not for a frame. */
const OTHER_MODES = ['embed', 'origin', 'present', 'loop', 'bench']

/** Address of the page in a frame. @param origin who may command it, '' for whoever embeds it */
export function embedAddress(
  page: string,
  link: string,
  parts: ReadonlySet<EmbedPart>,
  origin: string,
): string {
  const url = new URL(page)
  for (const mode of OTHER_MODES) url.searchParams.delete(mode)
  const chosen = EMBED_PARTS.filter((part) => parts.has(part))
  const isPlain = chosen.join() === PLAIN_EMBED.join()
  const own = [isPlain ? 'embed' : `embed=${chosen.join()}`, ...(origin === '' ? [] : [`origin=${origin}`])]
  url.search = [...own, ...(url.search === '' ? [] : [url.search.slice(1)])].join('&')
  url.hash = link
  return url.href
}

export const WIDTH_PX: NumberField = {
  kind: 'number',
  unit: 'px',
  min: 200,
  max: 4000,
  step: 1,
  default: 800,
  integer: true,
}
export const HEIGHT_PX: NumberField = { ...WIDTH_PX, min: 150, default: 450 }

export const ASPECTS = ['16 / 9', '4 / 3', '1 / 1', '9 / 16'] as const
export type Aspect = (typeof ASPECTS)[number]
/** A frame as wide as the page it stands in, or of one size. */
export type EmbedSize = { aspect: Aspect } | { widthPx: number; heightPx: number }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** @param title what a screen reader calls it */
export function embedText(address: string, title: string, size: EmbedSize): string {
  const [attributes, style] =
    'aspect' in size
      ? ['', `width: 100%; aspect-ratio: ${size.aspect}; border: 0`]
      : [` width="${size.widthPx}" height="${size.heightPx}"`, 'border: 0']
  return [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}"${attributes}`,
    `  loading="lazy" allow="fullscreen" style="${style}"></iframe>`,
  ].join('\n')
}

/** Width over height. */
export function ratioOf(size: EmbedSize): number {
  if (!('aspect' in size)) return size.widthPx / size.heightPx
  const sides = size.aspect.split(' / ').map(Number)
  return at(sides, 0) / at(sides, 1)
}
