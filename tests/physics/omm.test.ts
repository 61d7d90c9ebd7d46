/** One set's fields, each expected value written out by hand. */
import { expect, test } from 'vitest'
import { objectName, ommSet, rangeFault } from '../../src/physics/omm.ts'

const NUMBERS = {
  MEAN_MOTION: 15.5,
  ECCENTRICITY: 0.001,
  INCLINATION: 51.6,
  RA_OF_ASC_NODE: 20,
  ARG_OF_PERICENTER: 90,
  MEAN_ANOMALY: 10,
  BSTAR: 0.0002,
}
const FIELDS = { OBJECT_NAME: 'ONE', NORAD_CAT_ID: 7, EPOCH: '2026-09-23T06:00:00', ...NUMBERS }
const EPOCH_MS = Date.UTC(2026, 8, 23, 6)

test('numbers are read from numbers and from text, the epoch as UTC', () => {
  const read = { id: 7, name: 'ONE', line: 3, elements: { omm: NUMBERS, epochMs: EPOCH_MS } }
  expect(ommSet(FIELDS, 3)).toEqual(read)
  const asText = Object.fromEntries(Object.entries(FIELDS).map(([key, value]) => [key, ` ${value} `]))
  expect(ommSet(asText, 3)).toEqual(read)
})

test('a set without a name has its designator’s, or its number’s', () => {
  const { OBJECT_NAME: _, ...nameless } = FIELDS
  expect(ommSet({ ...nameless, OBJECT_ID: '1998-067A' }, 1)).toMatchObject({ name: '1998-067A' })
  expect(ommSet(nameless, 1)).toMatchObject({ name: 'NORAD 7' })
  expect(ommSet({ ...nameless, NORAD_CAT_ID: 'none' }, 1)).toMatchObject({ id: 0, name: 'NORAD 0' })
})

test('a number of the catalogue is a whole one, an analyst’s negative one without its sign', () => {
  expect(ommSet({ ...FIELDS, NORAD_CAT_ID: -270004 }, 1)).toMatchObject({ id: 270004 })
  expect(ommSet({ ...FIELDS, NORAD_CAT_ID: 2.5 }, 1)).toMatchObject({ id: 0 })
})

test.each([
  ['CENTER_NAME', 'MARS'],
  ['REF_FRAME', 'ICRF'],
  ['TIME_SYSTEM', 'TAI'],
  ['MEAN_ELEMENT_THEORY', 'SGP4-XP'],
  ['EPHEMERIS_TYPE', '4'],
])('another %s is not flown, and is named', (key, value) => {
  expect(ommSet({ ...FIELDS, [key]: value }, 1)).toMatchObject({
    reason: 'unsupported',
    detail: `${key} ${value}`,
  })
})

test('the model and frame that there are may be named, in any case', () => {
  const named = {
    ...{ CENTER_NAME: 'Earth', REF_FRAME: 'TEME', TIME_SYSTEM: 'utc', EPHEMERIS_TYPE: 0 },
    MEAN_ELEMENT_THEORY: 'SGP/SGP4',
  }
  expect(ommSet({ ...FIELDS, ...named }, 1)).toMatchObject({ elements: { epochMs: EPOCH_MS } })
})

test.each([...Object.keys(NUMBERS), 'EPOCH'])(
  'without its %s a set is refused by the field’s name',
  (key) => {
    expect(ommSet({ ...FIELDS, [key]: '' }, 1)).toMatchObject({ reason: 'field', detail: key })
    expect(ommSet({ ...FIELDS, [key]: 'x'.repeat(50) }, 1)).toMatchObject({
      reason: 'field',
      detail: `${key} ${'x'.repeat(40)}`,
    })
  },
)

test('what a set inherits is no field of it', () => {
  const inherited = Object.create({ BSTAR: 0 }, Object.getOwnPropertyDescriptors({ ...FIELDS }))
  delete inherited.BSTAR
  expect(ommSet(inherited, 1)).toMatchObject({ reason: 'field', detail: 'BSTAR' })
})

test.each([
  [{ MEAN_MOTION: 0 }, 'MEAN_MOTION 0; 0 < n < 18'],
  [{ MEAN_MOTION: 18 }, 'MEAN_MOTION 18; 0 < n < 18'],
  [{ MEAN_MOTION: 17.999 }, null],
  [{ ECCENTRICITY: 1 }, 'ECCENTRICITY 1; 0 ≤ e < 1'],
  [{ ECCENTRICITY: -0.001 }, 'ECCENTRICITY -0.001; 0 ≤ e < 1'],
  [{ ECCENTRICITY: 0 }, null],
  [{ INCLINATION: 180.1 }, 'INCLINATION 180.1; 0–180°'],
  [{ INCLINATION: -0.1 }, 'INCLINATION -0.1; 0–180°'],
  [{ INCLINATION: 180 }, null],
])('%j: %s', (numbers, fault) => {
  expect(rangeFault(numbers, EPOCH_MS)).toBe(fault)
})

test('epochs are those that two digits of a year tell: from 1957 to 2056', () => {
  expect(rangeFault({}, Date.UTC(1957, 0, 1))).toBeNull()
  expect(rangeFault({}, Date.UTC(1957, 0, 1) - 1)).toBe('EPOCH 1956-12-31; 1957–2056')
  expect(rangeFault({}, Date.UTC(2057, 0, 1) - 1)).toBeNull()
  expect(rangeFault({}, Date.UTC(2057, 0, 1))).toBe('EPOCH 2057-01-01; 1957–2056')
})

test('a name is one line of at most sixty characters', () => {
  expect(objectName('  A B  ')).toBe('A B')
  expect(objectName('x'.repeat(61))).toBe('x'.repeat(60))
  for (const control of ['\u001b', '\n']) expect(objectName(`A${control}B`)).not.toContain(control)
})
