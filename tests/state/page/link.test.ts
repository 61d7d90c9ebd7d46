import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { redo, setGroupField, undo } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { readLink } from '../../../src/state/page/link.ts'

const opening = store.getState()
const location = { hash: '' }
const paste = (hash: string) => {
  location.hash = `#${hash}`
  readLink()
}
beforeEach(() => {
  vi.stubGlobal('location', location)
  store.setState({ ...opening, scenario: defaultScenario() }, true)
})
afterEach(() => vi.unstubAllGlobals())

const altitudeKm = () => store.getState().scenario.groups[0]!.altitudeKm

test('a link pasted into the address is one step that can be undone', () => {
  setGroupField(0, 'altitudeKm', 900)
  paste('v=3&p=iss')
  expect(store.getState().scenario.preset).toBe('iss')
  undo()
  expect(altitudeKm()).toBe(900)
  redo()
  expect(store.getState().scenario.preset).toBe('iss')
})

test('the link that a page opens with, and one that shows the same otherwise, are no step', () => {
  location.hash = '#v=3&p=iss&t=2026-06-21T12:00:00Z'
  readLink(true)
  expect(store.getState()).toMatchObject({ past: [], scenario: { preset: 'iss' } })
  paste('v=3&p=iss&cam=-60,30,5&sel=1')
  expect(store.getState()).toMatchObject({ past: [], selectedId: 0 })
})
