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

/** `?exercise=2`: the exercise that the page opens with, by its number or name. */
export const exerciseOf = (search: string): string | null => new URLSearchParams(search).get('exercise')

/** A sweep's result is looked at. */
export const isSweeping = (search: string): boolean => new URLSearchParams(search).has('sweep')
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
  url.searchParams.delete('origin')
  return url.href
}

/** What can stand around the picture in another page: name and way to the whole page, date and play button, the
 *  clock's bar, the controls, the comparison, a story that is told, the headline's figures. */
export const EMBED_PARTS = ['title', 'clock', 'time', 'controls', 'panel', 'story', 'figures'] as const
export type EmbedPart = (typeof EMBED_PARTS)[number]
/** Of plain `?embed`, and of a small frame. */
export const PLAIN_EMBED: readonly EmbedPart[] = ['title', 'clock', 'story']

const isPart = (name: string): name is EmbedPart => EMBED_PARTS.some((part) => part === name)

/** The parts of `?embed=title,time`, and names that are none. */
export function embedPartsOf(search: string): { parts: readonly EmbedPart[]; unknown: string[] } {
  const names = (new URLSearchParams(search).get('embed') ?? '').split(',').filter((name) => name !== '')
  const parts = names.filter(isPart)
  return {
    parts: parts.length > 0 ? parts : PLAIN_EMBED,
    unknown: names.filter((name) => !isPart(name)),
  }
}

type Presence = 'none' | 'open' | 'drawer'
export interface EmbedShape {
  hasTitle: boolean
  hasStory: boolean
  hasFigures: boolean
  left: Presence
  right: Presence
  time: 'none' | 'clock' | 'bar'
}

/** Whether anything stands along the top. */
export const hasEmbedBar = ({ hasTitle, left, right }: EmbedShape): boolean =>
  hasTitle || left === 'drawer' || right === 'drawer'

/** The same as words, for the style. */
export const embedMarks = (shape: EmbedShape): string =>
  [
    shape.left === 'open' ? 'left' : '',
    shape.right === 'open' ? 'right' : '',
    `time-${shape.time}`,
    hasEmbedBar(shape) ? '' : 'bare',
  ]
    .filter((word) => word !== '')
    .join(' ')

/** Where the parts stand: panels open where there is room beside the picture, else behind buttons. */
export function embedShapeOf({ widthPx, heightPx, search }: Surroundings): EmbedShape {
  const { parts } = embedPartsOf(search)
  const has = (part: EmbedPart) => parts.includes(part)
  const isRoomy = widthPx >= (has('controls') && has('panel') ? 1100 : 760) && heightPx >= 400
  const place = (part: EmbedPart): Presence => (!has(part) ? 'none' : isRoomy ? 'open' : 'drawer')
  const hasBar = has('time') && widthPx >= 760 && heightPx >= 400
  return {
    hasTitle: has('title'),
    hasStory: has('story'),
    hasFigures: has('figures'),
    left: place('controls'),
    right: place('panel'),
    time: hasBar ? 'bar' : has('time') || has('clock') ? 'clock' : 'none',
  }
}
