/** Saved scenarios: what was shown, under a name, kept in this browser as a link. */
import { ok, type Result } from '../../lib/result.ts'
import { decodeLink, encodeLink } from '../../scenario/document/codec.ts'
import { MAX_NAME, otherText, tidyName } from '../../scenario/document/other.ts'
import type { Refusal } from '../../scenario/document/refusal.ts'
import { readSaved, type Saved } from '../../scenario/document/savedFile.ts'
import { store } from '../document/store.ts'
import { keptList } from './keptList.ts'
import { currentLink, openLink } from './link.ts'

/** Under a name that is not longer than names are. */
const numbered = (name: string, n: number): string => {
  const end = ` (${n})`
  return `${name.slice(0, MAX_NAME - end.length)}${end}`
}

const kept = keptList<Saved>({
  key: 'dawnline.saved',
  read: readSaved,
  idOf: ({ name }) => name,
  renamed: ({ name, link }, n) => ({ name: numbered(name, n), link }),
  show: (saved, unreadSaved) => store.setState({ saved, unreadSaved }),
})

export const startSaved = (): void => kept.start()

/** What is shown, but for a story that is being told. */
function shownLink(): string {
  const { shared } = decodeLink(currentLink())
  return encodeLink({ ...shared, story: null })
}

/** Adds what is shown, or puts it in the place of the one of that name. @returns whether it outlasts the page */
export const saveShown = (name: string): Result<boolean, Refusal> =>
  kept.put({ name: tidyName(name), link: shownLink() })

/** Adds one from a file under a free name. @returns its name, and whether it outlasts the page */
export function addSaved({ name, link }: Saved): Result<{ name: string; isKept: boolean }, Refusal> {
  const names = kept.items().map((one) => one.name)
  let free = name
  for (let n = 2; names.includes(free); n++) free = numbered(name, n)
  const put = kept.put({ name: free, link })
  return put.ok ? ok({ name: free, isKept: put.value }) : put
}

/** @returns whether the name was free */
export function renameSaved(from: string, to: string): boolean {
  const name = tidyName(to)
  const one = kept.items().find((each) => each.name === from)
  const isTaken = name !== from && kept.items().some((each) => each.name === name)
  return one !== undefined && !isTaken && kept.put({ ...one, name }, from).ok
}

/** @returns what puts it back */
export const dropSaved = (name: string): (() => void) => kept.drop(name)

export const openSaved = ({ link }: Saved): void => openLink(link)

/** The scenario of a link as a view's `compare` holds it. */
export const compareText = ({ name, link }: Saved): string =>
  otherText({ name, scenario: decodeLink(link).shared.scenario })
