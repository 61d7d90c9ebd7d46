/** A picture that a room shows is one step of the way back. */
import { beforeEach, expect, test } from 'vitest'
import { defaultView } from '../../../src/scenario/document/codec.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { store } from '../../../src/state/document/store.ts'
import { showPicture } from '../../../src/state/view/actions.ts'

beforeEach(() => {
  const scenario = defaultScenario()
  store.setState({ scenario, view: defaultView(scenario.preset), past: [], future: [], selectedId: null })
})

test('a picture’s layers are one step, its scenario stays; riding takes the satellite that is picked, or the first', () => {
  const { scenario } = store.getState()
  showPicture({ view: { eclipseArcs: false, colourBy: 'temperature' }, rides: true })
  expect(store.getState()).toMatchObject({ scenario, selectedId: 0, riding: true })
  expect(store.getState().view).toMatchObject({ eclipseArcs: false, colourBy: 'temperature' })
  expect(store.getState().past).toHaveLength(1)
  showPicture({ from: 'night' })
  expect(store.getState()).toMatchObject({ scenario, riding: false })
  expect(store.getState().past).toHaveLength(1)
})
