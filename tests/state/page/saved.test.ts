import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readOther } from '../../../src/scenario/document/other.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { choosePreset, openSideBySide, setGroupField, undo } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import {
  addSaved,
  compareText,
  dropSaved,
  openSaved,
  renameSaved,
  saveShown,
  startSaved,
} from '../../../src/state/page/saved.ts'

const opening = store.getState()
const storage = new Map<string, string>()
let onStorage: (event: { key: string | null }) => void = () => {}
beforeEach(() => {
  storage.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
  })
  vi.stubGlobal('addEventListener', (_: string, listen: typeof onStorage) => {
    onStorage = listen
  })
  store.setState({ ...opening, scenario: defaultScenario() }, true)
  startSaved()
})
afterEach(() => vi.unstubAllGlobals())

const names = () => store.getState().saved.map(({ name }) => name)
const altitudeKm = () => store.getState().scenario.groups[0]!.altitudeKm

test('what is shown is kept as a link under its name, the same name again in its place', () => {
  setGroupField(0, 'altitudeKm', 800)
  expect(saveShown('  High   ring ')).toBe(true)
  choosePreset('iss')
  saveShown('Station')
  setGroupField(0, 'altitudeKm', 500)
  saveShown('Station')
  expect(names()).toEqual(['High ring', 'Station'])
  const kept = JSON.parse(storage.get('dawnline.saved')!)
  expect(kept).toEqual(store.getState().saved)
  expect(kept[0].link).toContain('altitudeKm=800')
  expect(kept[1].link).toContain('altitudeKm=500')
})

test('opening is one step that can be undone', () => {
  setGroupField(0, 'altitudeKm', 800)
  saveShown('High')
  choosePreset('iss')
  const before = store.getState().past.length
  openSaved(store.getState().saved[0]!)
  expect(altitudeKm()).toBe(800)
  expect(store.getState().past).toHaveLength(before + 1)
  undo()
  expect(store.getState().scenario.preset).toBe('iss')
})

test('renaming needs a free name; what was removed can be put back where it was', () => {
  for (const name of ['a', 'b', 'c']) saveShown(name)
  expect(renameSaved('a', 'b')).toBe(false)
  expect(renameSaved('a', ' ')).toBe(false)
  expect(renameSaved('a', 'd')).toBe(true)
  expect(names()).toEqual(['d', 'b', 'c'])
  const putBack = dropSaved('b')
  expect(names()).toEqual(['d', 'c'])
  putBack()
  putBack()
  expect(names()).toEqual(['d', 'b', 'c'])
  expect(addSaved({ name: 'b', link: 'v=1' })).toEqual({ name: 'b (2)', isKept: true })
})

test('what another page of the host keeps meanwhile is not lost, and what is not ours is passed over', () => {
  saveShown('mine')
  const theirs = [...JSON.parse(storage.get('dawnline.saved')!), { name: 'theirs', link: 'v=1&p=iss' }, 5, {}]
  storage.set('dawnline.saved', JSON.stringify(theirs))
  onStorage({ key: 'dawnline.saved' })
  expect(names()).toEqual(['mine', 'theirs'])
  storage.set('dawnline.saved', JSON.stringify(theirs.slice(1, 2)))
  saveShown('more') // before the news arrives
  expect(names()).toEqual(['theirs', 'more'])
  storage.set('dawnline.saved', 'nonsense')
  onStorage({ key: null })
  expect(names()).toEqual([])
})

test('a saved scenario is compared with: its document alone, in the view and so in link and undo', () => {
  setGroupField(0, 'altitudeKm', 800)
  saveShown('High')
  choosePreset('iss')
  openSideBySide(compareText(store.getState().saved[0]!))
  const { other } = readOther(store.getState().view.compare)
  expect(other.name).toBe('High')
  expect(other.scenario.groups[0]!.altitudeKm).toBe(800)
  expect(choosePreset('one')).toBe(true)
  expect(readOther(store.getState().view.compare).other.name).toBe('High') // stays beside another preset
  undo()
  undo()
  expect(store.getState().view.compare).toBe('starlink-53')
})

test('without a storage it lasts as long as the page, and says so', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  expect(saveShown('a')).toBe(false)
  expect(saveShown('b')).toBe(false)
  expect(names()).toEqual(['a', 'b'])
})
