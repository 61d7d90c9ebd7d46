import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ok } from '../../../src/lib/result.ts'
import { otherText, readOther } from '../../../src/scenario/document/other.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import {
  changeScenario,
  choosePreset,
  openSideBySide,
  setGroupField,
  setView,
  undo,
} from '../../../src/state/document/actions.ts'
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
  expect(saveShown('  High   ring ')).toEqual(ok(true))
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
  expect(addSaved({ name: 'b', link: 'v=3' })).toEqual(ok({ name: 'b (2)', isKept: true }))
})

test('what another page of the host keeps meanwhile is not lost, and what is not ours is passed over', () => {
  saveShown('mine')
  const theirs = [...JSON.parse(storage.get('dawnline.saved')!), { name: 'theirs', link: 'v=3&p=iss' }, 5, {}]
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

test('the largest scenario, compared with one as large, is kept and read again', () => {
  saveShown('small')
  const group = (i: number) => ({
    ...defaultScenario().groups[0]!,
    total: 100 + i,
    planes: 3 + i,
    phasing: 1,
    altitudeKm: 500.2512345678 + i,
    raanDeg: 10.2512345678 + i,
    argLatDeg: 1.2512345678 + i,
    inclinationDeg: 53.12512345678 + i,
    sunSynchronous: false,
    shells: 2,
    altitudeTopKm: 700.2512345678 + i,
    inclinationTopDeg: 54.12512345678 + i,
    spacingM: 201 + i,
  })
  const groups = Array.from({ length: 40 }, (_, i) => group(i))
  expect(changeScenario({ groups })).toBe(true)
  expect(setView('compare', otherText({ name: 'Other', scenario: store.getState().scenario }))).toBe(true)
  expect(saveShown('large')).toEqual(ok(true))
  startSaved() // as after a reload
  expect(names()).toEqual(['small', 'large'])
  openSaved(store.getState().saved[1]!)
  expect(store.getState().scenario.groups).toHaveLength(40)
})

test('a link that is longer than is read is refused in a sentence, and nothing is lost', () => {
  saveShown('small')
  const refused = addSaved({ name: 'large', link: 'x'.repeat(200_001) })
  expect(refused.ok ? '' : sentenceOf(refused.error)).toContain('a link of at most 200000 characters')
  expect(names()).toEqual(['small'])
})

test('a name as long as names are stays so when a number is added', () => {
  const name = 'n'.repeat(60)
  saveShown(name)
  const added = addSaved({ name, link: 'v=1' })
  expect(added.ok && added.value.name).toBe(`${'n'.repeat(56)} (2)`)
  startSaved()
  expect(names()).toEqual([name, `${'n'.repeat(56)} (2)`])
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
  expect(saveShown('a')).toEqual(ok(false))
  expect(saveShown('b')).toEqual(ok(false))
  expect(names()).toEqual(['a', 'b'])
})
