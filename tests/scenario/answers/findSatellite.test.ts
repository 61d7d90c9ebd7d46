import { expect, test } from 'vitest'
import { findSatellite } from '../../../src/scenario/answers/findSatellite.ts'
import { inspect } from '../../../src/scenario/answers/inspect.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { OPENING_MS, presetOf } from '../../../src/scenario/document/presets.ts'

const million = buildModel(presetOf('spacex-million').scenario)

test('a satellite is found by its number, with words and marks around it', () => {
  for (const text of ['41', ' 41 ', 'Satellite 41', 'AI1-41', '#41'])
    expect(findSatellite(million, text)).toBe(40)
  for (const text of ['1,000,000', '1000000', '1\u202f000\u202f000']) {
    expect(findSatellite(million, text)).toBe(999_999)
  }
})

test('and by its place, as the inspector tells it', () => {
  for (const id of [0, 8759, 123_456, 765_432, 999_999]) {
    const { shell, plane, slot } = inspect(million, id, OPENING_MS)
    const text = [shell, plane, slot].map((n) => n + 1).join('.')
    expect(findSatellite(million, text), text).toBe(id)
  }
})

test('what is not there is not found', () => {
  for (const text of [
    '',
    'none',
    '0',
    '1000001',
    '115.1.1',
    '0.1.1',
    '1.31.1',
    '1.1.999',
    '1.2',
    '1.2.3.4',
  ]) {
    expect(findSatellite(million, text), text).toBeNull()
  }
})
