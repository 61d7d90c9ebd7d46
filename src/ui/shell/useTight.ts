import { type RefObject, useEffect } from 'react'

/** What is left out of a bar, in order, until the rest has room (layout.css): nothing, words beside pictures, the name. */
const LEVELS = ['', 'words', 'name'] as const

/** A name that gives way to the rest is cut before the bar itself is; words that wrap make the bar too high. */
const isCut = (bar: HTMLElement): boolean =>
  bar.scrollHeight > bar.clientHeight ||
  [bar, bar.querySelector('.preset-button .preset-name')].some(
    (element) => element !== null && element.scrollWidth > element.clientWidth,
  )

/** Fits a bar to its window and to the length of its language's words. */
export function useTight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const shrink = () => {
      for (const level of LEVELS) {
        element.dataset.tight = level
        if (!isCut(element)) return
      }
    }
    const observer = new ResizeObserver(shrink)
    observer.observe(element)
    shrink()
    return () => observer.disconnect()
  })
}
