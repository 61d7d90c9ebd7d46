/** The figures that a page writes, by the name it marks them with, and how a number is read from its words: nothing of
 *  the product’s own formats. */
import type { Page } from '@playwright/test'

export interface Written {
  /** "orbit.itNowW" */
  name: string
  text: string
}

export const writtenFigures = (page: Page): Promise<Written[]> =>
  page.locator('[data-figure]').evaluateAll((elements) =>
    elements.map((element) => ({
      name: element.getAttribute('data-figure')!,
      text: element.textContent,
    })),
  )

const PREFIX: Record<string, number> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
}
const SIZE: Record<string, number> = { '%': 0.01, 'km²': 1e6, t: 1e3, d: 1 / 365 }
const SCALABLE = /^([kMGTPEZ]?)(Wh?|FLOP\/s)$/

function sizeOf(unit: string): number {
  const prefix = SCALABLE.exec(unit)?.[1]
  return prefix === undefined ? (SIZE[unit] ?? 1) : PREFIX[prefix]!
}

const NUMBER = /([−-]?\d[\d,]*(?:\.\d+)?)[\s\u202f\u00a0]?(%|[^\s,;:.)]*)/g

/** Whether one of the numbers in the text is the value, rounded to two digits or more. */
export function isWritten(text: string, value: number | null): boolean {
  if (value === null) return !/\d/.test(text)
  const numbers = [...text.matchAll(NUMBER)]
  if (value === 0 && numbers.length === 0) return true // in words: none
  return numbers.some(([, digits = '', unit = '']) => {
    const shown = Number(digits.replaceAll(',', '').replace('−', '-'))
    const exact = value / sizeOf(unit)
    if (unit === 'd' && shown === Math.ceil(exact)) return true // a part of a day is waited for as a whole one
    const decimals = digits.split('.')[1]?.length ?? 0
    if (Number(exact.toFixed(decimals)) === shown) return true
    return [2, 3, 4, 5].some((count) => Number(exact.toPrecision(count)) === shown)
  })
}
