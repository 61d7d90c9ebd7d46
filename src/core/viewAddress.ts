/** Which address has the frame that an element asks for by its attributes, and which its still picture? */

export interface Asked {
  /** Folder where Dawnline is served; null where the element's own file says it. */
  src: string | null
  preset: string | null
  /** ISO 8601, UTC. */
  time: string | null
  /** As in `?embed=title,clock`. */
  parts: string | null
  /** What stands behind `#`, or a whole address with it. */
  link: string | null
  lang: string | null
  units: string | null
  /** Of a picture of one's own. */
  picture: string | null
}

const OPENING = 'dawn-dusk-650'
/** Where there is none, of the page's own language and units. */
const MODES = ['lang', 'units'] as const

export const readAsked = (attribute: (name: string) => string | null): Asked => ({
  src: attribute('src'),
  preset: attribute('preset'),
  time: attribute('time'),
  parts: attribute('parts'),
  link: attribute('link'),
  lang: attribute('lang'),
  units: attribute('units'),
  picture: attribute('picture'),
})

function urlOrNull(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}

/** Where Dawnline is served, without query and hash; null where nothing says so.
 *  @param beside address of the element's file where it ships beside the page */
export function pageAddress(src: string | null, base: string, beside: string | null): string | null {
  const url = src === null ? beside && urlOrNull('./', beside) : urlOrNull(src, base)
  if (!url) return null
  url.search = ''
  url.hash = ''
  return url.href
}

const hashOf = (link: string | null): URLSearchParams =>
  new URLSearchParams(link === null ? '' : link.slice(link.indexOf('#') + 1))

/** @param origin of the page that commands it; a page from a file has none */
export function frameAddress(page: string, asked: Asked, origin: string): string {
  const url = new URL(page)
  const query = [
    asked.parts ? `embed=${asked.parts}` : 'embed',
    ...(origin === 'null' ? [] : [`origin=${origin}`]),
    ...MODES.flatMap((mode) => (asked[mode] ? [`${mode}=${asked[mode]}`] : [])),
  ]
  const link = hashOf(asked.link)
  if (!link.has('v')) link.set('v', '3')
  if (asked.preset) link.set('p', asked.preset)
  if (asked.time) link.set('t', asked.time)
  url.search = query.join('&')
  url.hash = link.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
  return url.href
}

/** The still picture that ships for a story or a preset. */
export function pictureAddress(page: string, asked: Asked, base: string): string {
  if (asked.picture) return new URL(asked.picture, base).href
  const link = hashOf(asked.link)
  const story = link.get('story')?.split('.')[0]
  const named = story ? `story-${story}` : (asked.preset ?? link.get('p') ?? OPENING)
  return new URL(`cards/${encodeURIComponent(named)}.jpg`, page).href
}
