/** Saved scenarios: what was shown, under a name, kept in this browser as a link. Other pages of the same host share
 *  them, so that each change begins with what is kept by then. */
import { decodeLink, encodeLink } from '../../scenario/document/codec.ts'
import { otherText, tidyName } from '../../scenario/document/other.ts'
import { readSaved, type Saved } from '../../scenario/document/savedFile.ts'
import { store } from '../document/store.ts'
import { currentLink, openLink } from './link.ts'

const KEPT = 'dawnline.saved'

let hasStorage = true
/** What is kept; without a storage what there is. */
function kept(): Saved[] {
  if (!hasStorage) return store.getState().saved
  try {
    const text = localStorage.getItem(KEPT)
    const list: unknown = JSON.parse(text ?? '[]')
    const read = Array.isArray(list) ? list.map(readSaved) : []
    return read.flatMap((one) => (one.ok ? [one.value] : []))
  } catch {
    return [] // something else's: begin anew
  }
}

/** @returns whether it outlasts the page */
function keep(saved: Saved[]): boolean {
  store.setState({ saved })
  try {
    localStorage.setItem(KEPT, JSON.stringify(saved))
  } catch {
    hasStorage = false // none here, or no room: it lasts as long as the page
  }
  return hasStorage
}

export function startSaved(): void {
  store.setState({ saved: kept() })
  addEventListener('storage', ({ key }) => {
    if (key === KEPT || key === null) store.setState({ saved: kept() })
  })
}

/** What is shown, but for a story that is being told. */
function shownLink(): string {
  const { shared } = decodeLink(currentLink())
  return encodeLink({ ...shared, story: null })
}

export const saveShown = (name: string): boolean => put({ name: tidyName(name), link: shownLink() })

/** Adds it, or puts it in the place of the one of its name. @returns whether it outlasts the page */
function put(saved: Saved): boolean {
  const list = kept()
  const isKnown = list.some(({ name }) => name === saved.name)
  return keep(isKnown ? list.map((one) => (one.name === saved.name ? saved : one)) : [...list, saved])
}

/** Adds one from a file under a free name. @returns its name, and whether it outlasts the page */
export function addSaved({ name, link }: Saved): { name: string; isKept: boolean } {
  const list = kept()
  let free = name
  for (let n = 2; list.some((one) => one.name === free); n++) free = `${name} (${n})`
  return { name: free, isKept: keep([...list, { name: free, link }]) }
}

/** @returns whether the name was free */
export function renameSaved(from: string, to: string): boolean {
  const name = tidyName(to)
  const list = kept()
  if (name === '' || list.some((one) => one.name === name && name !== from)) return false
  keep(list.map((one) => (one.name === from ? { ...one, name } : one)))
  return true
}

/** @returns what puts it back */
export function dropSaved(name: string): () => void {
  const list = kept()
  const at = list.findIndex((one) => one.name === name)
  keep(list.filter((one) => one.name !== name))
  return () => {
    const now = kept()
    const dropped = list[at]
    if (dropped && !now.some((one) => one.name === name))
      keep([...now.slice(0, at), dropped, ...now.slice(at)])
  }
}

export const openSaved = ({ link }: Saved): void => openLink(link)

/** The scenario of a link as a view's `compare` holds it. */
export const compareText = ({ name, link }: Saved): string =>
  otherText({ name, scenario: decodeLink(link).shared.scenario })
