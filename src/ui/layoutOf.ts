/** Which arrangement does the page take? From the window's size, whether it is inside another page, and its address. */
export type Layout = 'wide' | 'drawers' | 'phone' | 'embed'

export interface Surroundings {
  widthPx: number
  heightPx: number
  isFramed: boolean
  /** location.search */
  search: string
}

export function layoutOf({ widthPx, heightPx, isFramed, search }: Surroundings): Layout {
  if (new URLSearchParams(search).has('embed')) return 'embed'
  if (isFramed && (widthPx < 900 || heightPx < 560)) return 'embed'
  // A phone on its side, or a zoomed page: the clock's bar would take a third of it.
  if (widthPx < 760 || heightPx < 500) return 'phone'
  return widthPx < 1100 ? 'drawers' : 'wide'
}

export const isPresenting = (search: string): boolean => new URLSearchParams(search).has('present')

const LOOP = { min: 3, max: 600, default: 20 }

/** `?loop=20` leads through a story by itself, so many seconds a step, round and round; null without it. */
export function loopSecondsOf(search: string): number | null {
  const text = new URLSearchParams(search).get('loop')
  if (text === null) return null
  const seconds = Number(text)
  return text !== '' && seconds >= LOOP.min && seconds <= LOOP.max ? seconds : LOOP.default
}

/** Measures itself, over the whole page. */
export const isBenching = (search: string): boolean => new URLSearchParams(search).has('bench')

/** The query with or without the present mode, everything else kept. */
export const withPresent = (search: string, isOn: boolean): string => withMode(search, 'present', isOn)
export const withoutBench = (search: string): string => withMode(search, 'bench', false)

function withMode(search: string, mode: string, isOn: boolean): string {
  const params = new URLSearchParams(search)
  if (isOn) params.set(mode, '')
  else params.delete(mode)
  const text = params.toString().replace(/=(?=&|$)/g, '')
  return text === '' ? '' : `?${text}`
}

/** The address of the whole page, from that of an embedded one. */
export function fullPageAddress(address: string): string {
  const url = new URL(address)
  url.searchParams.delete('embed')
  return url.href
}
