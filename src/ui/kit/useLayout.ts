import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { type EmbedShape, embedShapeOf, type Layout, layoutOf, type Surroundings } from './layoutOf.ts'

const surroundings = (): Surroundings => ({
  widthPx: innerWidth,
  heightPx: innerHeight,
  isFramed: window.parent !== window,
  search: location.search,
})
const read = (): Layout => layoutOf(surroundings())
const readShape = (): string => JSON.stringify(embedShapeOf(surroundings()))

function onResize(callback: () => void): () => void {
  addEventListener('resize', callback)
  return () => removeEventListener('resize', callback)
}

export const useLayout = (): Layout => useSyncExternalStore(onResize, read)

/** Where the parts of an embedded page stand. */
export function useEmbedShape(): EmbedShape {
  const shape = useSyncExternalStore(onResize, readShape)
  return useMemo(() => JSON.parse(shape), [shape])
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const
/** Where a side stands in a language that runs from right to left. */
const MIRRORED = { left: 'right', right: 'left', top: 'top', bottom: 'bottom' } as const

/** How far each visible element with data-inset reaches into the scene's box from its side, in CSS pixels, as the
 *  custom properties --free-left, --free-right, --free-top and --free-bottom of the page's root: the scene keeps the
 *  Earth in the middle of what is left. */
export function writeFreeArea(): void {
  const box = document.querySelector('.stage')?.getBoundingClientRect()
  if (!box) return
  const inset = { left: 0, right: 0, top: 0, bottom: 0 }
  for (const element of document.querySelectorAll<HTMLElement>('[data-inset]')) {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || getComputedStyle(element).visibility === 'hidden') continue
    if (right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom) continue
    const named = element.dataset.inset as (typeof SIDES)[number]
    const side = document.documentElement.dir === 'rtl' ? MIRRORED[named] : named
    const reach = {
      left: right - box.left,
      right: box.right - left,
      top: bottom - box.top,
      bottom: box.bottom - top,
    }[side]
    inset[side] = Math.max(inset[side], reach)
  }
  for (const side of SIDES) {
    document.documentElement.style.setProperty(`--free-${side}`, `${Math.round(inset[side])}px`)
  }
}

/** Keeps the free area up to date; `arrangement` changes when panels come or go. */
export function useFreeArea(arrangement: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new arrangement has other elements to watch
  useEffect(() => {
    const observer = new ResizeObserver(writeFreeArea)
    const scene = document.querySelector('.stage')
    if (scene) observer.observe(scene)
    for (const element of document.querySelectorAll('[data-inset]')) observer.observe(element)
    writeFreeArea()
    return () => observer.disconnect()
  }, [arrangement])
}
