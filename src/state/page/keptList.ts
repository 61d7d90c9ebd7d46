/** A list that this browser keeps: the user's stories, saved scenarios. Other pages of the same host share it: each
 *  change begins with what is kept by then, touches its own entry alone and is taken up by the other pages. What cannot
 *  be read, of a newer version or of something else, is never written over. Where the browser keeps nothing, or has no
 *  room, changes last as long as the page and are written with the next one that can be. */
import { fail, ok, type Result } from '../../lib/result.ts'
import type { Refusal } from '../../scenario/document/refusal.ts'

interface Spec<T> {
  /** In the browser's storage. */
  key: string
  /** An entry as it is written; by its place where it has no name yet. */
  read(value: unknown, place: number): Result<T, Refusal>
  /** The name that it keeps. */
  idOf(item: T): string
  /** The n-th of the same name under a name of its own. */
  renamed(item: T, n: number): T
  /** @param unread entries that are kept and cannot be read */
  show(items: T[], unread: number): void
}

export interface KeptList<T> {
  /** Shows what is kept, now and whenever another page changes it. */
  start(): void
  items(): T[]
  /** Adds it, or puts it in the place of the one of its name, or of that which it replaces; refused where it could not
   *  be read again. @returns whether it outlasts the page */
  put(item: T, replaces?: string): Result<boolean, Refusal>
  /** @returns what puts it back where it was */
  drop(id: string): () => void
}

interface Entry<T> {
  /** As it is written, with all that a newer version may have added. */
  raw: unknown
  item: T | null
}
/** Of one name; null where it is dropped. */
type Edit<T> = { entry: Entry<T>; at: number } | null

export function keptList<T>({ key, read, idOf, renamed, show }: Spec<T>): KeptList<T> {
  /** Not written yet, by name, in order. */
  const unwritten = new Map<string, Edit<T>>()
  /** Text that is no list, to be put aside before the first change is written. */
  let foreign: string | null = null

  const placeOf = (entries: readonly Entry<T>[], id: string): number =>
    entries.findIndex(({ item }) => item !== null && idOf(item) === id)

  function stored(): unknown[] {
    let text: string | null = null
    try {
      text = localStorage.getItem(key)
      const list: unknown = JSON.parse(text ?? '[]')
      foreign = Array.isArray(list) ? null : text
      return Array.isArray(list) ? list : []
    } catch {
      foreign = text // no JSON; or no storage, and then there is none
      return []
    }
  }

  function load(): Entry<T>[] {
    const entries: Entry<T>[] = []
    for (const [place, raw] of stored().entries()) {
      const one = read(raw, place)
      let item = one.ok ? one.value : null
      for (let n = 2; item !== null && placeOf(entries, idOf(item)) >= 0; n++)
        item = one.ok ? renamed(one.value, n) : null
      entries.push({ raw, item })
    }
    for (const [id, edit] of unwritten) {
      const at = placeOf(entries, id)
      if (edit && at >= 0) entries[at] = edit.entry
      else if (edit) entries.splice(Math.min(edit.at, entries.length), 0, edit.entry)
      else if (at >= 0) entries.splice(at, 1)
    }
    return entries
  }

  /** A name that was given while reading is written from now on. */
  const written = ({ raw, item }: Entry<T>): unknown => {
    const again = item === null ? null : read(raw, -1)
    return item !== null && !(again?.ok && idOf(again.value) === idOf(item)) ? item : raw
  }

  function putAside(text: string): void {
    let name = `${key}.unread`
    for (let n = 2; ![null, text].includes(localStorage.getItem(name)); n++) name = `${key}.unread-${n}`
    localStorage.setItem(name, text)
  }

  function write(entries: readonly Entry<T>[]): boolean {
    try {
      if (foreign !== null) putAside(foreign)
      localStorage.setItem(key, JSON.stringify(entries.map(written)))
    } catch {
      return false
    }
    foreign = null
    unwritten.clear()
    return true
  }

  function showAll(entries: readonly Entry<T>[]): void {
    const items = entries.flatMap(({ item }) => (item === null ? [] : [item]))
    show(items, entries.length - items.length + (foreign === null ? 0 : 1))
  }

  function edit(edits: readonly (readonly [id: string, edit: Edit<T>])[]): boolean {
    for (const [id, one] of edits) {
      unwritten.delete(id) // its place is the newest
      unwritten.set(id, one)
    }
    const entries = load()
    const isKept = write(entries)
    showAll(entries)
    return isKept
  }

  return {
    start() {
      showAll(load())
      addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) showAll(load())
      })
    },
    items: () => load().flatMap(({ item }) => (item === null ? [] : [item])),
    put(item, replaces = idOf(item)) {
      const again = read(JSON.parse(JSON.stringify(item)), -1)
      if (!again.ok) return fail(again.error)
      const id = idOf(item)
      const entries = load()
      const place = placeOf(entries, replaces)
      const at = place < 0 ? Infinity : place
      const put = [id, { entry: { raw: item, item }, at }] as const
      return ok(edit(replaces === id ? [put] : [[replaces, null], put]))
    },
    drop(id) {
      const entries = load()
      const at = placeOf(entries, id)
      const entry = entries[at]
      edit([[id, null]])
      return () => {
        if (entry && placeOf(load(), id) < 0) edit([[id, { entry, at }]])
      }
    },
  }
}
