import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fail, ok } from '../../../src/lib/result.ts'
import { refusal } from '../../../src/scenario/document/refusal.ts'
import { type KeptList, keptList } from '../../../src/state/page/keptList.ts'

interface Item {
  id: string
  text: string
}

const MOST = 10
const storage = new Map<string, string>()
let refuses: 'nothing' | 'writing' | 'all' = 'nothing'
let listeners: ((event: { key: string | null }) => void)[] = []

beforeEach(() => {
  storage.clear()
  listeners = []
  refuses = 'nothing'
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      if (refuses === 'all') throw new DOMException('denied', 'SecurityError')
      return storage.get(key) ?? null
    },
    setItem: (key: string, value: string) => {
      if (refuses !== 'nothing') throw new DOMException('full', 'QuotaExceededError')
      storage.set(key, value)
    },
  })
  vi.stubGlobal('addEventListener', (_: string, listen: (typeof listeners)[0]) => listeners.push(listen))
})
afterEach(() => vi.unstubAllGlobals())

/** A page of its own, with what it shows. */
function page() {
  const shown = { items: [] as Item[], unread: 0 }
  const list: KeptList<Item> = keptList<Item>({
    key: 'list',
    read(value, place) {
      const { id, text } = (value ?? {}) as Partial<Item>
      if (typeof text !== 'string' || text.length > MOST)
        return fail(refusal('text', text, { words: 'characters', values: { most: MOST } }))
      return ok({ id: id ?? `item-${place + 1}`, text })
    },
    idOf: ({ id }) => id,
    renamed: (item, n) => ({ ...item, id: `${item.id}-${n}` }),
    show: (items, unread) => Object.assign(shown, { items, unread }),
  })
  list.start()
  return { list, shown, texts: () => shown.items.map(({ text }) => text) }
}
const news = () => {
  for (const listen of listeners) listen({ key: 'list' })
}
const kept = () => JSON.parse(storage.get('list')!)
const item = (id: string, text = id): Item => ({ id, text })

test('two pages lose nothing to each other, whether or not the news has arrived', () => {
  const [one, two] = [page(), page()]
  expect(one.list.put(item('a'))).toEqual(ok(true))
  two.list.put(item('b')) // no news yet
  one.list.put(item('c'))
  expect(kept()).toEqual([item('a'), item('b'), item('c')])
  expect(one.texts()).toEqual(['a', 'b', 'c'])
  two.list.put(item('a', 'A'))
  one.list.drop('b')
  news()
  expect(one.texts()).toEqual(['A', 'c'])
  expect(two.texts()).toEqual(['A', 'c'])
})

test('names stay: of entries without one they follow from the place, and are written with the first change', () => {
  storage.set('list', JSON.stringify([{ text: 'one' }, { text: 'two' }, { text: 'three' }]))
  const first = page()
  expect(first.shown.items.map(({ id }) => id)).toEqual(['item-1', 'item-2', 'item-3'])
  first.list.drop('item-1')
  expect(page().shown.items).toEqual([item('item-2', 'two'), item('item-3', 'three')])
})

test('two of one name are both there, under names that stay', () => {
  storage.set('list', JSON.stringify([item('a', 'one'), item('a', 'two')]))
  const { list, shown } = page()
  expect(shown.items).toEqual([item('a', 'one'), item('a-2', 'two')])
  list.drop('a')
  expect(page().shown.items).toEqual([item('a-2', 'two')])
})

test('what cannot be read, and what a newer version has added, is kept as it is', () => {
  const newer = { ...item('a', 'one'), colour: 'red' }
  const foreign = [5, null, { text: 'longer than ten' }]
  storage.set('list', JSON.stringify([newer, ...foreign, item('b')]))
  const { list, shown } = page()
  expect(shown).toEqual({ items: [item('a', 'one'), item('b')], unread: 3 })
  list.put(item('c'))
  const putBack = list.drop('a')
  putBack()
  list.put(item('b', 'B'))
  expect(kept()).toEqual([newer, ...foreign, item('b', 'B'), item('c')])
})

test.each(['nonsense', '{"a": 1}'])(
  'text that is no list (%s) is put aside before anything is written',
  (text) => {
    storage.set('list', text)
    storage.set('list.unread', 'older')
    const { list, shown } = page()
    expect(shown).toEqual({ items: [], unread: 1 })
    expect(storage.get('list')).toBe(text) // looking changes nothing
    list.put(item('a'))
    expect(kept()).toEqual([item('a')])
    expect(storage.get('list.unread')).toBe('older')
    expect(storage.get('list.unread-2')).toBe(text)
  },
)

test('what could not be read again is refused, and nothing is written', () => {
  const { list } = page()
  const put = list.put(item('a', 'longer than ten'))
  expect(put).toMatchObject({ ok: false, error: { name: 'text' } })
  expect(storage.size).toBe(0)
})

test('what is dropped comes back where it was, once, unless its name is taken', () => {
  const { list, texts } = page()
  for (const id of ['a', 'b', 'c']) list.put(item(id))
  const putBack = list.drop('b')
  expect(texts()).toEqual(['a', 'c'])
  putBack()
  putBack()
  expect(texts()).toEqual(['a', 'b', 'c'])
  const again = list.drop('b')
  list.put(item('b', 'new'))
  again()
  expect(texts()).toEqual(['a', 'c', 'new'])
})

test('one that replaces another takes its place', () => {
  const { list, texts } = page()
  for (const id of ['a', 'b', 'c']) list.put(item(id))
  list.put(item('d'), 'b')
  expect(texts()).toEqual(['a', 'd', 'c'])
})

test.each(['writing', 'all'] as const)('where %s is refused, changes last as long as the page', (what) => {
  refuses = what
  const { list, texts } = page()
  expect(list.put(item('a'))).toEqual(ok(false))
  expect(list.put(item('b'))).toEqual(ok(false))
  list.drop('a')
  expect(texts()).toEqual(['b'])
})

test('what was not written is written with the next change that can be, beside what others kept meanwhile', () => {
  const [one, two] = [page(), page()]
  refuses = 'writing'
  one.list.put(item('a'))
  refuses = 'nothing'
  two.list.put(item('b'))
  news()
  expect(one.texts()).toEqual(['b', 'a'])
  expect(one.list.put(item('c'))).toEqual(ok(true))
  expect(kept()).toEqual([item('b'), item('a'), item('c')])
})
