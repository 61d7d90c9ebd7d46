import { afterEach, expect, test, vi } from 'vitest'
import { choosePreset, setScenarioField, undo } from '../../../src/state/document/actions.ts'
import {
  isInterfaceWaiting,
  letInterfaceFollow,
  letPictureLead,
  shown,
  store,
} from '../../../src/state/document/store.ts'

const opening = store.getState()
afterEach(() => {
  letInterfaceFollow()
  store.setState(opening)
  letInterfaceFollow()
  vi.useRealTimers()
})

test('where no picture leads, the interface shows every change at once', () => {
  expect(choosePreset('iss')).toBe(true)
  expect(isInterfaceWaiting()).toBe(false)
  expect(shown.getState()).toBe(store.getState())
})

test('where it leads, another preset waits until its picture is drawn; a field does not', () => {
  letPictureLead()
  setScenarioField('launchUsdPerKg', 900)
  expect(shown.getState().scenario.launchUsdPerKg).toBe(900)
  const before = shown.getState()
  choosePreset('starlink-53')
  expect(store.getState().scenario.preset).toBe('starlink-53')
  expect(shown.getState()).toBe(before)
  expect(isInterfaceWaiting()).toBe(true)
  letInterfaceFollow()
  expect(isInterfaceWaiting()).toBe(false)
  expect(shown.getState()).toBe(store.getState())
  undo()
  expect(isInterfaceWaiting()).toBe(true)
})

test('what one call changes comes together; whoever comes next is not kept waiting', async () => {
  letPictureLead()
  choosePreset('iss')
  store.setState({ selectedId: 0 })
  expect(isInterfaceWaiting()).toBe(true)
  await Promise.resolve()
  store.setState({ playing: false })
  expect(isInterfaceWaiting()).toBe(false)
  expect(shown.getState()).toMatchObject({ selectedId: 0, playing: false })
  expect(shown.getState().scenario.preset).toBe('iss')
})

test('without a picture, in a hidden tab, the interface follows after a quarter of a second', () => {
  vi.useFakeTimers()
  letPictureLead()
  choosePreset('iss')
  vi.advanceTimersByTime(240)
  expect(shown.getState().scenario.preset).not.toBe('iss')
  vi.advanceTimersByTime(20)
  expect(shown.getState()).toBe(store.getState())
})
