/** The years in the sky are shown in place of one's own fleet, which stays as it is. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decodeLink } from '../../../src/scenario/document/codec.ts'
import { fleetTotal } from '../../../src/scenario/document/fleetSize.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { sentenceOf } from '../../../src/scenario/document/refusal.ts'
import { linkOf } from '../../../src/scenario/document/savedFile.ts'
import { currentModel } from '../../../src/state/answers/derived.ts'
import { rampIn, startYears } from '../../../src/state/answers/years.ts'
import {
  changeScenario,
  choosePreset,
  setGroupField,
  setView,
  sizeFleet,
  undo,
} from '../../../src/state/document/actions.ts'
import { shown, stateShown, store } from '../../../src/state/document/store.ts'
import { currentLink } from '../../../src/state/page/link.ts'
import { pauseYears, playYears } from '../../../src/ui/rooms/years/play.ts'

const opening = store.getState()
startYears()
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  store.setState({ ...opening, scenario: defaultScenario(), past: [] }, true)
})
afterEach(() => {
  pauseYears()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const shownCount = () => fleetTotal(stateShown().scenario.groups)
const ownCount = () => fleetTotal(store.getState().scenario.groups)
const standing = () => {
  const { scenario, view } = store.getState()
  return rampIn(scenario, view).years.find(({ year }) => year === view.rampYear)!.satellites
}

test('the fleet of the year is shown everywhere, and the document keeps one’s own', () => {
  const { scenario } = store.getState()
  setView('years', true)
  setView('rampYear', 2034)
  expect(shownCount()).toBe(standing())
  expect(currentModel().fleet.satelliteCount).toBe(standing())
  expect(shown.getState().scenario.groups).toBe(stateShown().scenario.groups)
  expect(stateShown().scenario.purchaseYear).toBe(2034)
  expect(store.getState().scenario).toBe(scenario)
  setView('years', false)
  expect(stateShown()).toBe(store.getState())
  expect(stateShown().scenario).toBe(scenario)
})

test('another case has another fleet; a change of one’s satellite is heard by the ramp', () => {
  setView('years', true)
  const central = shownCount()
  setView('rampCase', 'sceptic')
  expect(shownCount()).toBe(standing())
  expect(shownCount()).toBeLessThan(central)
  setView('rampCase', 'central')
  changeScenario({ satellite: { massKg: 9000 } })
  expect(store.getState().view.years).toBe(true)
  expect(shownCount()).toBe(standing())
  expect(shownCount()).not.toBe(central)
})

test('whoever chooses another fleet, its size or its year of purchase leaves the years', () => {
  const leaves = (change: () => unknown) => {
    store.setState({ view: { ...store.getState().view, years: true } })
    change()
    expect(store.getState().view.years).toBe(false)
    expect(shownCount()).toBe(ownCount())
  }
  leaves(() => sizeFleet(500))
  leaves(() => choosePreset('starlink-53'))
  leaves(() => changeScenario({ purchaseYear: 2035 }))
  store.setState({ view: { ...store.getState().view, years: true } })
  setGroupField(0, 'altitudeKm', 800)
  expect(store.getState().view.years).toBe(true)
  expect(stateShown().scenario.groups[0]!.altitudeKm).toBe(800)
})

test('a satellite that was picked is let go of: another year has others', () => {
  store.setState({ selectedId: 3, riding: false })
  setView('years', true)
  expect(store.getState().selectedId).toBeNull()
  store.setState({ selectedId: 7 })
  setView('rampYear', 2026)
  expect(store.getState().selectedId).toBeNull()
})

test('the link says the year and the case, not their fleet, and says a bad year in one sentence', () => {
  setView('years', true)
  setView('rampYear', 2041)
  setView('rampCase', 'as-stated')
  store.setState({ selectedId: 7 })
  const link = currentLink()
  expect(link).toBe('v=3&years=true&rampCase=as-stated&rampYear=2041')
  const { shared, problems } = decodeLink(link)
  expect(problems).toEqual([])
  expect(shared.view).toEqual(store.getState().view)
  expect(linkOf(stateShown().scenario, stateShown().view)).not.toContain('filling')
  const bad = (hash: string) => decodeLink(hash).problems.map(sentenceOf)
  expect(bad('v=3&years=1&rampYear=1999')).toEqual([expect.stringMatching(/rampYear.*1999.*2026.*2045/)])
  expect(bad('v=3&years=1&rampCase=rosy')).toEqual([expect.stringMatching(/rampCase.*rosy.*as-stated/)])
  expect(bad('v=3&years=perhaps')).toHaveLength(1)
})

test('the years play in twenty seconds, and are one step of the way back', () => {
  setView('years', true)
  setView('rampYear', 2045)
  vi.advanceTimersByTime(2000)
  const { length } = store.getState().past
  playYears()
  expect(store.getState().view.rampYear).toBe(2026)
  vi.advanceTimersByTime(19_000)
  expect(store.getState().view.rampYear).toBe(2045)
  vi.advanceTimersByTime(5000)
  expect(store.getState().view.rampYear).toBe(2045)
  expect(store.getState().past).toHaveLength(length + 1)
  undo()
  expect(store.getState().view).toMatchObject({ years: true, rampYear: 2045 })
})

test('played from a year in between they go on from there, stand still when paused, and end where they are left', () => {
  setView('years', true)
  setView('rampYear', 2030)
  playYears()
  vi.advanceTimersByTime(2000)
  pauseYears()
  vi.advanceTimersByTime(5000)
  expect(store.getState().view.rampYear).toBe(2032)
  playYears()
  setView('years', false)
  vi.advanceTimersByTime(5000)
  expect(store.getState().view.rampYear).toBe(2032)
})

test('where less motion is wanted a press is a year', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  setView('years', true)
  setView('rampYear', 2030)
  playYears()
  vi.advanceTimersByTime(5000)
  expect(store.getState().view.rampYear).toBe(2031)
})
