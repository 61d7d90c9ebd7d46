import { expect, test } from 'vitest'
import {
  type Act,
  type Cover,
  coverOf,
  drawerOf,
  type Shown,
  shownAfter,
  shownAtStart,
  topOf,
} from '../../../src/ui/shell/covers.ts'

const START = shownAtStart('')
const after = (...acts: Act[]): Shown => acts.reduce(shownAfter, START)
const open = (cover: Cover): Act => ({ do: 'open', cover })
const EDITOR: Cover = { is: 'editor', story: { id: 'own-1', title: 'Mine', steps: [] } }
const LEFT: Cover = { is: 'drawer', side: 'left' }
const RIGHT: Cover = { is: 'drawer', side: 'right' }
const kinds = ({ covers }: Shown) => covers.map(({ is }) => is)

test('a page opens with nothing over the picture, and on the comparison', () =>
  expect(START).toEqual({ covers: [], present: null, isWide: false, tab: 'compare' }))

test('the comparison is widened and narrowed by the same act', () => {
  expect(after({ do: 'widen' }).isWide).toBe(true)
  expect(after({ do: 'widen' }, { do: 'widen' })).toEqual(START)
})

test('the address may open a page before an audience, or have it measure itself', () => {
  expect(shownAtStart('?present').present).toEqual({ isBlank: false, isBare: false, code: 'none' })
  expect(kinds(shownAtStart('?bench'))).toEqual(['bench'])
  expect(kinds(shownAtStart('?sweep'))).toEqual(['sweep'])
})

test('one dialog takes the place of another', () =>
  expect(kinds(after(open({ is: 'help' }), open({ is: 'save', sheet: 'film' })))).toEqual(['save']))

test('a dialog does not end an editor, nor an editor a drawer', () =>
  expect(kinds(after(open(LEFT), open(EDITOR), open({ is: 'help' })))).toEqual(['drawer', 'editor', 'help']))

test('what is closed is gone, and nothing else', () => {
  const shown = after(open(EDITOR), open({ is: 'stories' }), { do: 'close', is: 'stories' })
  expect(kinds(shown)).toEqual(['editor'])
  expect(shownAfter(shown, { do: 'close', is: 'help' }).covers).toEqual(shown.covers)
})

test('a key opens a dialog and closes it', () => {
  const once = after({ do: 'toggle', cover: { is: 'help' } })
  expect(kinds(once)).toEqual(['help'])
  expect(kinds(shownAfter(once, { do: 'toggle', cover: { is: 'help' } }))).toEqual([])
})

test('the button of an open drawer closes it, that of the other opens the other instead', () => {
  expect(drawerOf(after({ do: 'toggle', cover: LEFT }, { do: 'toggle', cover: LEFT }))).toBeNull()
  expect(drawerOf(after({ do: 'toggle', cover: LEFT }, { do: 'toggle', cover: RIGHT }))).toBe('right')
})

test('Escape takes the newest; a drawer only where the window has them', () => {
  const shown = after(open(EDITOR), open(RIGHT))
  expect(topOf(shown, true)?.is).toBe('drawer')
  expect(topOf(shown, false)?.is).toBe('editor')
  expect(topOf(after(open(EDITOR), open({ is: 'help' })), true)?.is).toBe('help')
  expect(topOf(after(open(LEFT)), false)).toBeUndefined()
})

test('what is opened keeps what it was opened with', () => {
  expect(coverOf(after(open({ is: 'save', sheet: 'table' })), 'save')?.sheet).toBe('table')
  expect(coverOf(after(open(EDITOR)), 'editor')?.story.title).toBe('Mine')
})

test('dark and bare belong to an audience: without one they change nothing, and each beginning starts without', () => {
  expect(after({ do: 'blank' }, { do: 'hide' }).present).toBeNull()
  const dark = after({ do: 'present', isOn: true }, { do: 'blank' }, { do: 'hide' })
  expect(dark.present).toEqual({ isBlank: true, isBare: true, code: 'none' })
  expect(shownAfter(dark, { do: 'blank' }).present).toEqual({ isBlank: false, isBare: true, code: 'none' })
  expect(shownAfter(dark, { do: 'present', isOn: true }).present).toEqual({
    isBlank: false,
    isBare: false,
    code: 'none',
  })
  expect(shownAfter(dark, { do: 'present', isOn: false }).present).toBeNull()
})

test('the code that an audience follows by goes from none to large to small and back, and belongs to an audience too', () => {
  const present = after({ do: 'present', isOn: true })
  const sizes = [1, 2, 3].map((times) => {
    let shown = present
    for (let time = 0; time < times; time++) shown = shownAfter(shown, { do: 'code' })
    return shown.present?.code
  })
  expect(sizes).toEqual(['large', 'small', 'none'])
  expect(after({ do: 'code' }).present).toBeNull()
  expect(after(open(EDITOR), open(LEFT), { do: 'closeAll' }).covers).toEqual([])
})

test('a chosen satellite is described: on its tab, and in a drawer where the window has them', () => {
  const onTime = after({ do: 'tab', tab: 'time' })
  expect(shownAfter(onTime, { do: 'describe', hasDrawers: false })).toEqual({ ...START, tab: 'compare' })
  expect(drawerOf(shownAfter(onTime, { do: 'describe', hasDrawers: true }))).toBe('right')
})
