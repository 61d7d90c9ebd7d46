/** The address that others open to see what is shown here: without the ways of showing that are this screen's alone. */
import { urlOf } from '../../../lib/urlOf.ts'
import { STORIES } from '../../../scenario/document/shippedStories.ts'

/** Their own language too: a page speaks its reader's. */
const OWN = ['embed', 'origin', 'present', 'loop', 'bench', 'sweep', 'idle', 'lang']

/** A story of one's own is kept in this browser: others see its step as what it shows. */
function forOthers(link: string): string {
  const params = new URLSearchParams(link)
  const [id = ''] = (params.get('story') ?? '').split('.')
  const isKnown = STORIES.some((story) => story.id === id)
  return isKnown || id === '' ? link : link.replace(/&?story=[^&]*/, '')
}

/** @param page address of this page @param link hash of what is shown, without '#' */
export function audienceAddress(page: string, link: string): string {
  const url = new URL(page)
  for (const mode of OWN) url.searchParams.delete(mode)
  url.search = url.searchParams.toString().replace(/=(?=&|$)/g, '')
  url.hash = forOthers(link)
  return url.href
}

/** Whether another device could open it. */
export function isReachable(address: string): boolean {
  const url = urlOf(address)
  if (!url || !/^https?:$/.test(url.protocol)) return false
  return !/^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/.test(url.hostname)
}
