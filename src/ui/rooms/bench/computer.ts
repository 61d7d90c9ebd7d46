/** What the browser tells of the computer it runs on, so that a table of figures is never without its machine. */

import type { BenchWords } from '../../../i18n/benchSheet.ts'
import { formatCount } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { webGl2 } from '../../../lib/surroundings.ts'

/** Not in TypeScript's DOM yet. */
interface UserAgentData {
  brands: { brand: string; version: string }[]
  platform: string
}

/** "Not A;Brand" and its kin are there to be ignored. */
export const namedBrands = (brands: UserAgentData['brands']): string[] =>
  brands
    .filter(({ brand }) => !/not.?a.?brand/i.test(brand))
    .map(({ brand, version }) => `${brand} ${version}`)

function browserName(): string {
  const data = (navigator as Navigator & { userAgentData?: UserAgentData }).userAgentData
  return data ? [...namedBrands(data.brands), data.platform].filter(Boolean).join(', ') : navigator.userAgent
}

function rendererName(): string | null {
  const context = webGl2()
  if (!context) return null
  const extension = context.getExtension('WEBGL_debug_renderer_info')
  const name = context.getParameter(extension ? extension.UNMASKED_RENDERER_WEBGL : context.RENDERER)
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return String(name)
}

/** One fact a line. */
export function computerLines(words: BenchWords): string[] {
  const renderer = rendererName()
  const canvas = document.querySelector('canvas')
  return [
    fill(words.threads, { count: formatCount(navigator.hardwareConcurrency) }),
    ...(renderer ? [fill(words.renderer, { name: renderer })] : []),
    fill(words.browser, { name: browserName() }),
    ...(canvas ? [fill(words.canvas, { width: canvas.width, height: canvas.height })] : []),
  ]
}
