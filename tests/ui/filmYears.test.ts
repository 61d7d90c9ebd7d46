/** A film over the years: which year a frame has, and that the page is as it was afterwards. */
import { expect, test } from 'vitest'
import { fleetTotal } from '../../src/scenario/document/fleetSize.ts'
import { startYears } from '../../src/state/answers/years.ts'
import { stateShown, store } from '../../src/state/document/store.ts'
import { filmYears, yearOfFrame } from '../../src/ui/rooms/save/filmYears.ts'

test('twenty years in 600 frames: thirty each, from the first to the last', () => {
  const counts = new Map<number, number>()
  for (let index = 0; index < 600; index++) {
    const year = yearOfFrame(index, 600)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  expect([...counts.keys()]).toEqual(Array.from({ length: 20 }, (_, k) => 2026 + k))
  expect(new Set(counts.values())).toEqual(new Set([30]))
  expect([yearOfFrame(0, 7), yearOfFrame(6, 7)]).toEqual([2026, 2043])
})

test('each frame shows the fleet of its year; the year that was shown comes back, and nothing is to be undone', () => {
  startYears()
  expect(filmYears(40)).toBeNull()
  store.setState(({ view }) => ({ view: { ...view, years: true, rampYear: 2033 } }))
  const { past } = store.getState()
  const years = filmYears(40)!
  const told = [0, 20, 39].map((index) => {
    years.before(index)
    return [years.line(), fleetTotal(stateShown().scenario.groups)] as const
  })
  expect(told.map(([line]) => line.slice(0, 5))).toEqual(['2026:', '2036:', '2045:'])
  for (const [line, satellites] of told) expect(line.slice(5).replaceAll(/\D/g, '')).toBe(String(satellites))
  years.giveBack()
  expect(store.getState().view.rampYear).toBe(2033)
  expect(store.getState().past).toBe(past)
})
