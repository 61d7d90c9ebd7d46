import { type RefObject, useEffect } from 'react'

/** What is left out of a bar, in order, until the rest has room (layout.css): nothing, words beside pictures, the name. */
const LEVELS = ['', 'words', 'name'] as const

/** Fits a bar to its window and to the length of its language's words. */
export function useTight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current
    if (!element) return
    const shrink = () => {
      for (const level of LEVELS) {
        element.dataset.tight = level
        if (element.scrollWidth <= element.clientWidth) return
      }
    }
    const observer = new ResizeObserver(shrink)
    observer.observe(element)
    shrink()
    return () => observer.disconnect()
  })
}
