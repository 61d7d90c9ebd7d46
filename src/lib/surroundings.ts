/** What the browser reports of itself is input: a language may be no tag, a pixel ratio none, an interface missing.
 *  mendSurroundings() runs before anything reads them, and puts a harmless value wherever ours or a library's code would
 *  throw. Storage that is denied is told by keptText(). */

interface Surroundings {
  navigator: Navigator
  devicePixelRatio: number
  matchMedia?: typeof matchMedia
  ResizeObserver?: typeof ResizeObserver
  addEventListener: typeof addEventListener
  removeEventListener: typeof removeEventListener
}

const LANGUAGE = /^[a-z]{2,3}(?![a-z])/i
const REGION = /[-_]([a-z]{2}|\d{3})(?![a-z\d])/i

/** A BCP 47 tag that Intl takes: `en-US@posix` and `en_US.UTF-8` are `en-US`; null of `C`, `x-klingon` and ''. */
export function languageTag(text: unknown): string | null {
  if (typeof text !== 'string') return null
  const [language] = LANGUAGE.exec(text) ?? []
  const region = REGION.exec(text)?.[1]
  for (const tag of [text, `${language}-${region}`, language]) {
    try {
      if (language && tag) return Intl.getCanonicalLocales(tag)[0] ?? null
    } catch {
      // not in this form
    }
  }
  return null
}

/** What the reader understands, best first; never empty. */
function languagesOf({ languages, language }: Navigator): string[] {
  const told: unknown[] = Array.isArray(languages) ? [...languages, language] : [language]
  const tags = told.map(languageTag).filter((tag) => tag !== null)
  return tags.length > 0 ? [...new Set(tags)] : ['en']
}

const put = (on: object, name: string, value: unknown): void => {
  Object.defineProperty(on, name, { value, configurable: true, writable: true })
}

/** Nothing is ever so, and nothing ever changes. */
const noMedia = (media: string) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
})

/** Tells the size once, and again whenever the window's changes. */
const windowObserver = (page: Surroundings) =>
  class {
    private readonly seen = new Set<Element>()
    constructor(private readonly callback: ResizeObserverCallback) {
      page.addEventListener('resize', this.tell)
    }
    private readonly tell = () => {
      const entries = [...this.seen].map((target) => ({
        target,
        contentRect: target.getBoundingClientRect(),
        borderBoxSize: [],
        contentBoxSize: [],
        devicePixelContentBoxSize: [],
      }))
      if (entries.length > 0) this.callback(entries, this)
    }
    observe(element: Element) {
      this.seen.add(element)
      queueMicrotask(this.tell)
    }
    unobserve(element: Element) {
      this.seen.delete(element)
    }
    disconnect() {
      this.seen.clear()
      page.removeEventListener('resize', this.tell)
    }
  }

/** Of a browser that cannot tell: one is one, and names and lists are as they are written. */
const PLAIN_INTL = {
  PluralRules: class {
    select = (count: number) => (count === 1 ? 'one' : 'other')
  },
  DisplayNames: class {
    of = (code: string) => code
  },
  ListFormat: class {
    format = (items: readonly string[]) => items.join(', ')
  },
}

/** @param intl where its parts are looked for */
export function mendSurroundings(page: Surroundings, intl: object = Intl): void {
  const languages = languagesOf(page.navigator)
  put(page.navigator, 'languages', languages)
  put(page.navigator, 'language', languages[0])
  if (!(page.devicePixelRatio > 0 && Number.isFinite(page.devicePixelRatio))) put(page, 'devicePixelRatio', 1)
  if (typeof page.matchMedia !== 'function') put(page, 'matchMedia', noMedia)
  if (typeof page.ResizeObserver !== 'function') put(page, 'ResizeObserver', windowObserver(page))
  for (const [name, plain] of Object.entries(PLAIN_INTL)) if (!(name in intl)) put(intl, name, plain)
}

/** A context of a canvas of its own; null where the browser has none, or none to spare, or forbids to ask. */
export function webGl2(): WebGL2RenderingContext | null {
  try {
    return document.createElement('canvas').getContext('webgl2')
  } catch {
    return null
  }
}

/** What this browser keeps under a name; null where it keeps nothing, or lets nobody ask. */
export function keptText(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** @returns whether it outlasts the page */
export function keepText(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

/** What this tab keeps, for itself alone, for as long as it is open or opened again; null likewise. */
export function tabText(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/** Where there is no room it is as it was. */
export function keepTabText(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text)
  } catch {
    // it lasts as long as the page
  }
}
