import { afterAll, expect, test } from 'vitest'
import { sunAt } from '../../../src/physics/sun.ts'
import { buildModel, totalsAt } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { frame } from '../../../src/state/clock/frame.ts'
import { choosePreset, setScenarioField } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'

const opening = store.getState()
const openingMs = frame.utcMs
afterAll(() => {
  store.setState(opening)
  frame.utcMs = openingMs
})

test('what follows from the instant is there at once, and the same as long as the instant is', () => {
  for (const utcMs of [Date.UTC(2026, 5, 21), Date.UTC(2033, 1, 2, 3, 4, 5)]) {
    frame.utcMs = utcMs
    expect(frame.sun).toEqual(sunAt(utcMs))
    expect(frame.sun).toBe(frame.sun)
    expect(frame.planes.utcMs).toBe(utcMs)
    const { totals } = frame
    expect(frame.totals).toBe(totals)
    expect(totals).toEqual(totalsAt(buildModel(store.getState().scenario), utcMs))
  }
})

test('another constellation has its own planes and totals at once; another price has the same ones', () => {
  choosePreset('starlink-53')
  const { planes, totals } = frame
  expect(totals).toEqual(totalsAt(buildModel(PRESETS['starlink-53']!.scenario), frame.utcMs))
  setScenarioField('launchUsdPerKg', 777)
  expect(frame.planes).toBe(planes)
  expect(frame.planes.fleet).toBe(planes.fleet)
  choosePreset('iss')
  expect(frame.planes.fleet.satelliteCount).toBe(1)
  expect(frame.totals.satellites).toBe(1)
})
