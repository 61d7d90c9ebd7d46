import { afterEach, expect, test } from 'vitest'
import { buildModel, planeOfGroup } from '../../../src/scenario/answers/model.ts'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { currentModel } from '../../../src/state/answers/derived.ts'
import { frame } from '../../../src/state/clock/frame.ts'
import { comparisonPlaneNow, planeOfGroupNow, planesOf } from '../../../src/state/clock/planes.ts'
import { store } from '../../../src/state/document/store.ts'
import { placeOf } from '../../../src/systems/planes.ts'

const opening = store.getState()
afterEach(() => store.setState(opening))

test("the frame's own planes serve its model at its instant; another model or instant has planes of its own", () => {
  const model = currentModel()
  expect(planesOf(model, frame.utcMs)).toBe(frame.planes)
  const later = planesOf(model, frame.utcMs + 3600e3)
  expect(later).not.toBe(frame.planes)
  expect(later.utcMs).toBe(frame.utcMs + 3600e3)
  const iss = buildModel(PRESETS.iss!.scenario)
  expect(planesOf(iss, frame.utcMs).fleet).toBe(iss.fleet)
})

test('the plane that stands for a group is its first; that of the comparison stands where its model has it', () => {
  store.setState({ scenario: PRESETS['spacex-million']!.scenario })
  const model = currentModel()
  for (const group of [0, 3]) {
    expect(planeOfGroupNow(group)).toMatchObject({ plane: planeOfGroup(model, group) })
  }
  store.setState({ view: { ...opening.view, compare: '' } })
  expect(comparisonPlaneNow()).toBeNull()
  store.setState({ view: { ...opening.view, compare: 'starlink-53' } })
  const { states, plane } = comparisonPlaneNow()!
  const whole = planesOf(buildModel(PRESETS['starlink-53']!.scenario), frame.utcMs)
  expect(states.fleet.planeCount).toBe(1)
  expect(placeOf(states, plane, 3)).toEqual(placeOf(whole, 0, 3))
})
