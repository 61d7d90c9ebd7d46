/** Element sets in JSON: where a list of them may be, and what in it is one. */
import { expect, test } from 'vitest'
import type { ElementReading } from '../../src/physics/elementSets.ts'
import { openJson } from '../../src/physics/ommJson.ts'

const OMM = {
  ...{ OBJECT_NAME: 'ONE', NORAD_CAT_ID: 1, EPOCH: '2026-09-23T06:00:00', MEAN_MOTION: 15.5 },
  ...{ ECCENTRICITY: 0.001, INCLINATION: 51.6, RA_OF_ASC_NODE: 20, ARG_OF_PERICENTER: 90 },
  ...{ MEAN_ANOMALY: 10, BSTAR: 0 },
}
/** Vanguard 1, of Spacetrack Report 3's revision. */
const LINE_1 = '1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753'
const LINE_2 = '2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667'

const opened = (json: unknown): ElementReading => {
  const reading = openJson(JSON.stringify(json))
  if (reading === 'bad-json') throw new Error(reading)
  return reading
}
const namesIn = (json: unknown) => [...opened(json).records()].map(({ name, line }) => `${line} ${name}`)

test('a set, a list of them, and a list in an object are the same, numbered from 1', () => {
  expect(namesIn(OMM)).toEqual(['1 ONE'])
  expect(namesIn([OMM, { ...OMM, OBJECT_NAME: 'TWO' }])).toEqual(['1 ONE', '2 TWO'])
  expect(namesIn({ count: 1, pages: [1], items: [OMM] })).toEqual(['1 ONE'])
  expect(opened([OMM, OMM])).toMatchObject({ format: 'json', total: 2 })
})

test('lines of a TLE in an object’s fields make a set of it, unless it has the fields of an OMM', () => {
  const lines = { name: 'VANGUARD 1', line1: LINE_1, line2: LINE_2 }
  expect(namesIn([lines])).toEqual(['1 VANGUARD 1'])
  expect(namesIn([OMM, { TLE_LINE1: LINE_1, TLE_LINE2: LINE_2 }])).toEqual(['1 ONE', '2 1958-002B'])
  expect(namesIn([{ ...OMM, line1: LINE_1, line2: LINE_2 }])).toEqual(['1 ONE'])
  expect(namesIn({ tle: [`0 VANGUARD 1`, LINE_1, LINE_2] })).toEqual(['1 VANGUARD 1'])
})

test('a list of lines is a text', () => {
  const reading = opened(['VANGUARD 1', LINE_1, LINE_2])
  expect(reading).toMatchObject({ format: 'tle', total: 1 })
  expect([...reading.records()]).toMatchObject([{ id: 5, name: 'VANGUARD 1', line: 2 }])
})

test('what is no object is told by its place, and what is no JSON as a whole', () => {
  expect([...opened([OMM, 7, null, [OMM]]).records()].slice(1)).toEqual(
    [2, 3, 4].map((line) => ({ id: 0, name: '', line, reason: 'not-object', detail: '' })),
  )
  expect(openJson('{"MEAN_MOTION": 15,')).toBe('bad-json')
})
