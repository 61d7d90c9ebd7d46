import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MAX_KEPT } from '../../../src/state/page/wayBack.ts'

const KEY = 'dawnline.way'

/** A tab: its storage outlasts its pages. Each page has modules of its own. */
async function openPage(tab: Map<string, string>, hash: string) {
  const listeners = new Map<string, () => void>()
  const location = { hash: `#${hash}`, pathname: '/', search: '' }
  vi.stubGlobal('location', location)
  vi.stubGlobal('history', {
    replaceState: (_: null, __: string, url: string) => {
      location.hash = url.slice(url.indexOf('#'))
    },
  })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {} }))
  vi.stubGlobal('window', { parent: null })
  window.parent = window
  vi.stubGlobal('addEventListener', (name: string, act: () => void) => listeners.set(name, act))
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => tab.get(name) ?? null,
    setItem(name: string, text: string) {
      tab.set(name, text)
    },
  })
  vi.resetModules()
  await import('../../speakEnglish.ts')
  const actions = await import('../../../src/state/document/actions.ts')
  const page = await import('../../../src/state/document/store.ts')
  const link = await import('../../../src/state/page/link.ts')
  const way = await import('../../../src/state/page/wayBack.ts')
  link.startLink()
  way.startWayBack()
  return {
    ...actions,
    state: () => page.store.getState(),
    altitudeKm: () => page.store.getState().scenario.groups[0]!.altitudeKm,
    fly: (altitudeKm: number) => {
      actions.setGroupField(0, 'altitudeKm', altitudeKm)
      vi.advanceTimersByTime(1500)
    },
    hash: () => location.hash.slice(1),
    leave: () => listeners.get('pagehide')?.(),
  }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('after a reload each change can be undone, and done again', async () => {
  const tab = new Map<string, string>()
  const first = await openPage(tab, 'v=3')
  for (const altitudeKm of [700, 800, 900]) first.fly(altitudeKm)
  first.undo()
  vi.advanceTimersByTime(1500)
  const second = await openPage(tab, first.hash())
  expect(second.altitudeKm()).toBe(800)
  second.redo()
  expect(second.altitudeKm()).toBe(900)
  for (const altitudeKm of [800, 700, 650, 650]) {
    second.undo()
    expect(second.altitudeKm()).toBe(altitudeKm)
  }
  vi.advanceTimersByTime(1500)
  const third = await openPage(tab, second.hash())
  third.redo()
  expect(third.altitudeKm()).toBe(700)
})

test('a change that the address does not tell yet is not lost, by a crash a moment later or a reload at once', async () => {
  for (const isCrash of [true, false]) {
    const tab = new Map<string, string>()
    const first = await openPage(tab, 'v=3')
    first.setGroupField(0, 'altitudeKm', 777)
    if (isCrash) vi.advanceTimersByTime(400)
    else first.leave()
    const second = await openPage(tab, 'v=3')
    expect(second.altitudeKm()).toBe(777)
    second.undo()
    expect(second.altitudeKm()).toBe(650)
  }
})

test('what was shown before another link is opened in the tab is one step back', async () => {
  const tab = new Map<string, string>()
  const first = await openPage(tab, 'v=3')
  first.fly(700)
  const second = await openPage(tab, 'v=3&p=iss')
  expect(second.altitudeKm()).toBe(420)
  second.undo()
  expect(second.altitudeKm()).toBe(700)
  second.undo()
  expect(second.altitudeKm()).toBe(650)
})

test('two tabs have a way of their own', async () => {
  const [one, other] = [new Map<string, string>(), new Map<string, string>()]
  const first = await openPage(one, 'v=3')
  first.fly(700)
  const second = await openPage(other, 'v=3')
  second.fly(800)
  const again = await openPage(one, first.hash())
  again.undo()
  expect(again.altitudeKm()).toBe(650)
  again.redo()
  expect(again.altitudeKm()).toBe(700)
})

test('whatever stands in the storage, the page opens and unreadable steps are passed over', async () => {
  const step = (altitudeKm: number) => `v=3&altitudeKm=${altitudeKm}`
  const kept = (past: unknown, now: unknown = 'v=3') =>
    JSON.stringify({ address: 'v=3', now, past, future: [] })
  const SPOILT = ['', '{', '[]', 'null', '7', '{"past":1}', kept([1]), kept('v=3'), kept([step(700)], 7)]
  for (const text of SPOILT) {
    const page = await openPage(new Map([[KEY, text]]), 'v=3')
    expect(page.state().past, text).toEqual([])
    expect(page.altitudeKm(), text).toBe(650)
    page.fly(800)
    page.undo()
    expect(page.altitudeKm(), text).toBe(650)
  }
  const bad = ['', 'nonsense', 'v=99', step(9), '\u0000', `v=3&altitudeKm=${'x'.repeat(30_000)}`]
  const page = await openPage(new Map([[KEY, kept([step(700), ...bad])]]), 'v=3')
  page.undo()
  expect(page.altitudeKm()).toBe(700)
  const spoilt = await openPage(new Map([[KEY, kept(bad)]]), 'v=3')
  spoilt.undo()
  expect(spoilt.altitudeKm()).toBe(650)
  expect(spoilt.state().past).toEqual([])
  expect(spoilt.state().problems).toEqual([])
})

test('what is kept is bounded, the nearest steps stay, and a full storage is no fault', async () => {
  const tab = new Map<string, string>()
  const far = Array.from({ length: 60 }, (_, i) => `v=3&altitudeKm=${700 + i}&compare=${'n'.repeat(18_000)}`)
  tab.set(KEY, JSON.stringify({ address: 'v=3', now: 'v=3', past: far, future: [] }))
  const page = await openPage(tab, 'v=3')
  page.fly(800)
  const text = tab.get(KEY)!
  expect(text.length).toBeLessThan(2 * MAX_KEPT + 50_000)
  const { past } = JSON.parse(text) as { past: string[] }
  expect(past.length).toBeGreaterThan(20)
  expect(past.at(-1)).toBe('v=3')
  expect(past.at(-2)).toBe(far.at(-1))
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem() {
      throw new DOMException('Full.', 'QuotaExceededError')
    },
  })
  expect(() => page.fly(900)).not.toThrow()
  page.undo()
  expect(page.altitudeKm()).toBe(800)
})
