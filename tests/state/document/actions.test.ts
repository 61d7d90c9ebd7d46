import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import type { ShellGroup } from '../../../src/scenario/document/schema.ts'
import {
  changeScenario,
  choosePreset,
  holdSlider,
  problemKey,
  redo,
  releaseSlider,
  setGroupField,
  setView,
  shapeGroup,
  undo,
} from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { ride, select } from '../../../src/state/view/actions.ts'

const opening = store.getState()
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
  store.setState({ ...opening, scenario: defaultScenario() }, true)
  choosePreset('iss') // begins a step of its own
})
afterEach(() => {
  vi.useRealTimers()
})

const altitudeKm = () => store.getState().scenario.groups[0]!.altitudeKm
const drag = (...altitudesKm: number[]) => {
  for (const altitude of altitudesKm) {
    setGroupField(0, 'altitudeKm', altitude)
    vi.advanceTimersByTime(16)
  }
}
/** As a slider does: the pointer, or without a hold the keys. */
const slide = (field: keyof ShellGroup, value: number) => shapeGroup(0, field, () => ({ [field]: value }))

test('a drag is one step back, two drags with a rest between them are two', () => {
  drag(500, 510, 520)
  vi.advanceTimersByTime(1500)
  drag(600, 610)
  undo()
  expect(altitudeKm()).toBe(520)
  undo()
  expect(altitudeKm()).toBe(420)
  redo()
  redo()
  expect(altitudeKm()).toBe(610)
  expect(store.getState().future).toEqual([])
})

test('changes of two fields in turn are a step each, and a change of the view is one too', () => {
  drag(500)
  setGroupField(0, 'inclinationDeg', 60)
  drag(510)
  setView('clouds', false)
  undo()
  expect(store.getState().view.clouds).toBe(true)
  undo()
  expect(altitudeKm()).toBe(500)
  expect(store.getState().scenario.groups[0]!.inclinationDeg).toBe(60)
  undo()
  expect(store.getState().scenario.groups[0]!.inclinationDeg).toBe(51.6)
})

test('a change after an undo forgets what was undone', () => {
  drag(500)
  undo()
  drag(700)
  expect(store.getState().future).toEqual([])
  redo()
  expect(altitudeKm()).toBe(700)
})

test('a refused change is told, changes nothing and makes no step', () => {
  const { past, scenario } = store.getState()
  expect(changeScenario({ groups: [{ altitudeKm: 90 }] })).toBe(false)
  expect(store.getState()).toMatchObject({ past, scenario })
  expect(store.getState().problems.map(problemKey)).toEqual([
    'altitudeKm 90 is not accepted: 160 to 40000 km.',
  ])
})

test('another constellation, an undo and a redo let go of the satellite that the camera rides with', () => {
  for (const leave of [() => choosePreset('one'), undo, redo]) {
    select(0)
    ride(true)
    expect(store.getState()).toMatchObject({ selectedId: 0, riding: true })
    leave()
    expect(store.getState()).toMatchObject({ selectedId: null, riding: false })
  }
})

test('riding needs a satellite', () => {
  ride(true)
  expect(store.getState().riding).toBe(false)
})

test('a key on a slider changes its field alone, whatever was held before (starlink-53)', () => {
  slide('total', 10) // a slider held on another constellation
  choosePreset('starlink-53')
  const [before] = store.getState().scenario.groups
  slide('total', 1610)
  expect(store.getState().scenario.groups[0]).toEqual({ ...before, total: 1610 })
})

test('what gave way to a slider comes back while it is held, however long it rests, and no longer', () => {
  choosePreset('starlink-53') // 1,584 satellites in 72 planes
  const planes = () => store.getState().scenario.groups[0]!.planes
  holdSlider()
  slide('total', 10)
  expect(planes()).toBe(10)
  vi.advanceTimersByTime(5000)
  slide('total', 1584)
  expect(planes()).toBe(72)
  slide('total', 10)
  releaseSlider()
  slide('total', 1584) // taken up anew
  expect(planes()).toBe(10)
  undo()
  expect(store.getState().scenario.groups[0]).toMatchObject({ total: 10, planes: 10 })
  undo()
  expect(planes()).toBe(72)
})

test('a run of keys is one step, and what gave way comes back within it', () => {
  choosePreset('starlink-53')
  const { length } = store.getState().past
  for (const total of [100, 50, 60, 100]) {
    slide('total', total)
    vi.advanceTimersByTime(300)
  }
  expect(store.getState().scenario.groups[0]).toMatchObject({ total: 100, planes: 72 })
  expect(store.getState().past).toHaveLength(length + 1)
})

test('a document that came from elsewhere while a slider is held is what the slider goes on from', () => {
  choosePreset('starlink-53')
  holdSlider()
  slide('altitudeKm', 600)
  const scenario = defaultScenario()
  store.setState({ scenario }) // as a link does
  slide('altitudeKm', 700)
  expect(store.getState().scenario.groups[0]).toEqual({ ...scenario.groups[0], altitudeKm: 700 })
  releaseSlider()
})
