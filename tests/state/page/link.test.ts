import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { type Refusal, sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { storyById } from '../../../src/scenario/document/shippedStories.ts'
import { openRoom, redo, setGroupField, undo } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { beginStory, endStory, goTo, openLink, readLink, writeLink } from '../../../src/state/page/link.ts'

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

test('a link that is put into the address just as the page would write there is read, not written over', () => {
  vi.stubGlobal('history', {
    replaceState: (_state: unknown, _title: string, url: string) => {
      location.hash = url.slice(url.indexOf('#'))
    },
  })
  paste('v=3&p=starlink-53')
  setGroupField(0, 'altitudeKm', 900)
  location.hash = '#v=3&p=iss' // its event is still to come
  writeLink()
  expect(store.getState().scenario.preset).toBe('iss')
  readLink()
  undo()
  expect(altitudeKm()).toBe(900)
  writeLink()
  expect(location.hash).toMatch(/altitudeKm=900/)
})

const story = () => {
  const { story: told, storyStep } = store.getState()
  return told && `${told.id}.${storyStep + 1}`
}
const satellites = () => store.getState().scenario.groups.reduce((sum, { total }) => sum + total, 0)

test('a link that names a story’s step and nothing else shows the step, and keeps it paused', () => {
  location.hash = '#v=1&story=million.1&paused=1'
  readLink(true)
  expect(story()).toBe('million.1')
  expect(satellites()).toBe(1)
  expect(store.getState().playing).toBe(false)
  paste('v=3&story=batteries.3')
  expect(store.getState().scenario.preset).toBe('starlink-53')
})

test('a link that says more than its step shows what it says', () => {
  paste('v=3&p=iss&story=million.1')
  expect(story()).toBe('million.1')
  expect(store.getState().scenario.preset).toBe('iss')
})

test('a step that there is not is told, and the nearest shown; a story that there is not is told', () => {
  const told = () => store.getState().problems.map((problem) => sentenceOf(problem as Refusal))
  paste('v=3&story=million.99')
  expect(told()).toEqual([expect.stringMatching(/story step "?99"? .* 1 to \d+, the steps of this story/)])
  expect(story()).toBe(`million.${storyById('million')!.steps.length}`)
  store.setState({ problems: [] })
  paste('v=3&story=nobody.1')
  expect(told()).toEqual([expect.stringContaining('nobody')])
})

test('the end of a story gives back what was shown before it, from whichever story and step', () => {
  setGroupField(0, 'altitudeKm', 900)
  openRoom('battery')
  store.setState({ rate: 3600, playing: false })
  beginStory(storyById('million')!)
  goTo(3)
  beginStory(storyById('watts')!)
  expect(altitudeKm()).not.toBe(900)
  endStory()
  expect(story()).toBeNull()
  expect(altitudeKm()).toBe(900)
  expect(store.getState()).toMatchObject({ rate: 3600, playing: false, view: { room: 'battery' } })
  undo()
  expect(altitudeKm()).not.toBe(900)
})

test('a story from a pasted link ends where one was; one that the page opened with ends where it stands', () => {
  setGroupField(0, 'altitudeKm', 900)
  paste('v=3&story=million.1')
  endStory()
  expect(altitudeKm()).toBe(900)
  location.hash = '#v=3&story=million.2'
  readLink(true)
  const there = store.getState().scenario
  endStory()
  expect(story()).toBeNull()
  expect(store.getState().scenario).toEqual(there)
})

test('whoever opens something else during a story has that when it ends', () => {
  setGroupField(0, 'altitudeKm', 900)
  beginStory(storyById('million')!)
  openLink('v=3&p=iss')
  endStory()
  expect(store.getState().scenario.preset).toBe('iss')
})
