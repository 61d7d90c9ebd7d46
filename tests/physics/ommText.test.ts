/** OMM as CSV, KVN and XML: which fields of which line make a set. Expected values by hand. */
import { expect, test } from 'vitest'
import { openCsv, openKvn, openXml } from '../../src/physics/ommText.ts'

const KEYS = [
  'OBJECT_NAME',
  'NORAD_CAT_ID',
  'EPOCH',
  'MEAN_MOTION',
  'ECCENTRICITY',
  'INCLINATION',
  'RA_OF_ASC_NODE',
  'ARG_OF_PERICENTER',
  'MEAN_ANOMALY',
  'BSTAR',
]
const VALUES = (name: string, id: number) => [
  name,
  id,
  '2026-09-23T06:00:00',
  15.5,
  0.001,
  51.6,
  20,
  90,
  10,
  0,
]
const read = (name: string, id: number, line: number) => ({
  ...{ id, name, line },
  elements: {
    epochMs: Date.UTC(2026, 8, 23, 6),
    omm: {
      ...{ MEAN_MOTION: 15.5, ECCENTRICITY: 0.001, INCLINATION: 51.6, RA_OF_ASC_NODE: 20 },
      ...{ ARG_OF_PERICENTER: 90, MEAN_ANOMALY: 10, BSTAR: 0 },
    },
  },
})

test('CSV: a set a row, told by the row’s number, blank rows left out, a comma in quotes part of a name', () => {
  const row = (name: string, id: number) => VALUES(name, id).join(',')
  const { format, total, records } = openCsv(`\n${KEYS.join(',')}\n${row('ONE', 1)}\n\n${row('"A, B"', 2)}\n`)
  expect([format, total]).toEqual(['csv', 2])
  expect([...records()]).toEqual([read('ONE', 1, 3), read('A, B', 2, 5)])
})

const kvn = (name: string, id: number, unit = '') =>
  KEYS.map((key, i) => `${key} = ${VALUES(name, id)[i]}${key === 'INCLINATION' ? unit : ''}`).join('\n')

test('KVN: a set begins with the version or with a field that the one before has; units and comments are left out', () => {
  const { format, total, records } = openKvn(
    `CCSDS_OMM_VERS = 2.0\nCOMMENT made = by hand\n${kvn('ONE', 1, ' [deg]')}\nCCSDS_OMM_VERS = 2.0\n${kvn('TWO [B]', 2)}\n${kvn('THREE', 3)}`,
  )
  expect([format, total]).toEqual(['kvn', 3])
  // A unit ends a value: of a name too.
  expect([...records()]).toEqual([read('ONE', 1, 1), read('TWO', 2, 13), read('THREE', 3, 24)])
})

const xml = (name: string, id: number, prefix = '') =>
  `<${prefix}omm id="CCSDS_OMM_VERS" version="2.0"><body><segment><data>${KEYS.map((key, i) => `<${prefix}${key}>${VALUES(name, id)[i]}</${prefix}${key}>`).join('\n')}</data></segment></body></${prefix}omm>`

test('XML: a set an element, with or without a prefix; signs, comments and unparsed text as they are meant', () => {
  const { format, total, records } = openXml(
    `<?xml version="1.0"?><ndm>${xml('A &amp; B &lt;1&gt;', 1)}<!-- ${xml('NONE', 9)} -->${xml('TWO', 2, 'n:')}${xml('<![CDATA[C & <D>]]>', 3)}</ndm>`,
  )
  expect([format, total]).toEqual(['xml', 3])
  expect([...records()]).toEqual([read('A & B <1>', 1, 1), read('TWO', 2, 2), read('C & <D>', 3, 3)])
})

test('texts without a set hold none', () => {
  expect([...openCsv('').records()]).toEqual([])
  expect(openKvn('A = 1')).toMatchObject({ total: 0 })
  expect([...openKvn('').records()]).toEqual([])
  expect(openXml('<ndm></ndm>')).toMatchObject({ total: 0 })
})
