import { expect, test } from 'vitest'
import { PRESETS } from '../../../src/scenario/document/presets.ts'
import { readStep, stepText } from '../../../src/state/document/steps.ts'
import { store } from '../../../src/state/document/store.ts'

const { view } = store.getState()
const iss = { scenario: PRESETS.iss!.scenario, view: { ...view, room: 'battery' as const } }

test('a step is the link of its document and view: read again it is the same', () => {
  const text = stepText(iss)
  expect(text).toMatch(/^v=\d/)
  expect(readStep(text)).toEqual(iss)
  expect(stepText(text)).toBe(text)
  expect(readStep(iss)).toBe(iss)
})

test('the instant, the camera and the selection are no part of it', () => {
  const named = [...new URLSearchParams(stepText(iss)).keys()]
  expect(named).toEqual(expect.arrayContaining(['p', 'room']))
  for (const key of ['t', 'cam', 'sel']) expect(named).not.toContain(key)
})

test('what is no step, or one with a value that cannot be, is none', () => {
  expect(readStep('')).toBeNull()
  expect(readStep('p=iss')).toBeNull()
  expect(readStep(`x${stepText(iss)}`)).toBeNull()
  expect(readStep(`${stepText(iss)}&room=cellar`)).toBeNull()
})
