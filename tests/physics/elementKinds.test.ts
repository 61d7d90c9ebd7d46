/** Element sets as people have them: other formats, other spaces and line ends, prose around them, values that no orbit
 *  about the Earth has. The expected elements are written out by hand beside each text. */
import { expect, test } from 'vitest'
import { type ParsedElementSets, parseElementSets } from '../../src/physics/elementSets.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'
import { KINDS, type TleFields, tleLines } from './elementText.ts'

const NAME = 'SAT ONE'
const LINE_1 = '1 43002U 18010B   25010.50000000  .00002000  00000-0  40000-4 0  9992'
const LINE_2 = '2 43002  97.6400  96.6358 0005156  88.7140 271.4601 15.19497216    16'
const TLE = `${NAME}\n${LINE_1}\n${LINE_2}\n`
/** 10 January 2025, 12:00. */
const EPOCH_MS = Date.UTC(2025, 0, 10, 12)
const OMM = {
  MEAN_MOTION: 15.19497216,
  ECCENTRICITY: 0.0005156,
  INCLINATION: 97.64,
  RA_OF_ASC_NODE: 96.6358,
  ARG_OF_PERICENTER: 88.714,
  MEAN_ANOMALY: 271.4601,
  BSTAR: 0.00004,
}
const FIELDS = { OBJECT_NAME: NAME, NORAD_CAT_ID: 100432, EPOCH: '2025-01-10T12:00:00.000000', ...OMM }

function parsed(text: string): ParsedElementSets {
  const result = parseElementSets(text)
  if ('problem' in result) throw new Error(result.problem)
  return result
}

test.each([
  ['bare carriage returns', TLE.replaceAll('\n', '\r'), 2],
  ['non-breaking spaces', TLE.replaceAll(' ', '\u00a0'), 2],
  ['thin spaces from a page', TLE.replaceAll('  ', '\u2009\u2009'), 2],
  ['in a list of lines as JSON', JSON.stringify([NAME, LINE_1, LINE_2]), 2],
  ['as SatNOGS writes JSON', JSON.stringify([{ tle0: `0 ${NAME}`, tle1: LINE_1, tle2: LINE_2 }]), 1],
  [
    'as Space-Track names lines',
    JSON.stringify({ TLE_LINE0: `0 ${NAME}`, TLE_LINE1: LINE_1, TLE_LINE2: LINE_2 }),
    1,
  ],
  [
    'in a member list',
    JSON.stringify({ total: 1, member: [{ name: NAME, line1: LINE_1, line2: LINE_2 }] }),
    1,
  ],
  ['in one field', JSON.stringify({ info: { satid: 43002 }, tle: `${NAME}\r\n${LINE_1}\r\n${LINE_2}` }), 1],
])('TLE %s is read', (_, text, line) => {
  const { sets, failures } = parsed(text)
  expect(failures).toEqual([])
  expect(sets).toEqual([
    { id: 43002, name: NAME, line, elements: { line1: LINE_1, line2: LINE_2, epochMs: EPOCH_MS } },
  ])
})

test('lines without the column of the checksum are read, and it is said that nothing was checked', () => {
  const { sets, failures } = parsed(`${LINE_1.slice(0, 68)}\n${LINE_2.slice(0, 68)}`)
  expect(failures).toEqual([])
  expect(sets).toMatchObject([{ id: 43002, isUnchecked: true }])
  const whole = parsed(TLE).sets[0]!
  expect(whole.isUnchecked).toBeUndefined()
  const at = EPOCH_MS + 3600e3
  expect(importedState(importedOrbit(sets[0]!.elements), at)).toEqual(
    importedState(importedOrbit(whole.elements), at),
  )
})

test('prose around sets is no object that failed', () => {
  const bulletin = `SB KEPS @ EVERY  $ORBS-010.X
HR ELEMENTS FOR RADIO AMATEURS

DECODE WITH THE FOLLOWING KEY:
1 AAAAAU 00  0  0 BBBBB.BBBBBBBB  .CCCCCCCC  00000-0  00000-0 0 DDDZ
2 AAAAA EEE.EEEE FFF.FFFF GGGGGGG HHH.HHHH III.IIII JJ.JJJJJJJJKKKKKZ

TO ALL BT

${TLE}/EX
`
  const { sets, failures } = parsed(bulletin)
  expect(failures).toEqual([])
  expect(sets.map(({ name, line }) => [name, line])).toEqual([[NAME, 11]])
})

const kvn = (fields: object) =>
  Object.entries({ CCSDS_OMM_VERS: '3.0', COMMENT: 'made = up', ...fields })
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n')
const xml = (fields: object) =>
  `<?xml version="1.0"?><!-- <omm> --><ndm><omm id="CCSDS_OMM_VERS" version="3.0"><body>${Object.entries(
    fields,
  )
    .map(([key, value]) => `<${key} units="any">${value}</${key}>`)
    .join('')}</body></omm></ndm>`

test.each([
  ['KVN', kvn(FIELDS)],
  [
    'KVN with units in brackets and blanks',
    kvn(FIELDS).replace('97.64', ' 97.64  [deg]').replaceAll('\n', '\r\n'),
  ],
  ['XML', xml(FIELDS)],
  [
    'XML with prefixes, a comment and CDATA',
    xml({ ...FIELDS, OBJECT_NAME: `<![CDATA[${NAME}]]>` }).replaceAll(/<(\/?)omm/g, '<$1ndm:omm'),
  ],
  ['JSON with the day of the year', JSON.stringify({ ...FIELDS, EPOCH: '2025-010T12:00:00.000000' })],
])('OMM as %s has the same elements', (_, text) => {
  const { sets, failures } = parsed(text)
  expect(failures).toEqual([])
  expect(sets).toMatchObject([{ id: 100432, name: NAME, elements: { omm: OMM, epochMs: EPOCH_MS } }])
})

test('several sets in one KVN and one XML, and the one that is bad is named', () => {
  const bad = { ...FIELDS, OBJECT_NAME: 'BAD &amp; WORSE', INCLINATION: 'steep' }
  const text = xml(FIELDS) + xml(bad)
  expect(parsed(text).sets).toHaveLength(1)
  expect(parsed(text).failures).toMatchObject([
    { name: 'BAD & WORSE', line: 2, reason: 'field', detail: 'INCLINATION steep' },
  ])
  const two = parsed(`${kvn(FIELDS)}\n\n${kvn({ ...FIELDS, NORAD_CAT_ID: 7 })}`)
  expect(two.sets.map(({ id, line }) => [id, line])).toEqual([
    [100432, 1],
    [7, 14],
  ])
})

const withSum = (line: string) =>
  line + ([...line].reduce((sum, c) => sum + (c === '-' ? 1 : /\d/.test(c) ? Number(c) : 0), 0) % 10)
const geo = KINDS.geostationary!
const tleWith = (fields: Partial<TleFields>) => tleLines({ ...geo, ...fields }).join('\n')

test.each([
  ['an epoch on day 99999999', tleWith({ epoch: '2699999999.000' }), 'EPOCH 2699999999.000; 1–366'],
  ['an epoch on day 0', tleWith({ epoch: '26000.50000000' }), 'EPOCH 26000.50000000; 1–366'],
  ['an inclination of 182°', tleWith({ inclinationDeg: 182 }), 'INCLINATION 182; 0–180°'],
  ['18 revolutions a day', tleWith({ revsPerDay: 18 }), 'MEAN_MOTION 18; 0 < n < 18'],
  ['no revolution', tleWith({ revsPerDay: 0 }), 'MEAN_MOTION 0; 0 < n < 18'],
  ['a year 9999', JSON.stringify({ ...FIELDS, EPOCH: '9999-01-01T00:00:00' }), 'EPOCH 9999-01-01; 1957–2056'],
  ['a year 0500', JSON.stringify({ ...FIELDS, EPOCH: '0500-01-01T00:00:00' }), 'EPOCH 0500-01-01; 1957–2056'],
  ['an inclination below 0', JSON.stringify({ ...FIELDS, INCLINATION: -1 }), 'INCLINATION -1; 0–180°'],
  ['an eccentricity of 1', JSON.stringify({ ...FIELDS, ECCENTRICITY: 1 }), 'ECCENTRICITY 1; 0 ≤ e < 1'],
])('%s is out of range: refused with the value and the range', (_, text, detail) => {
  const { sets, failures } = parsed(text)
  expect(sets).toEqual([])
  expect(failures).toMatchObject([{ reason: 'range', detail }])
})

test('the ends of the ranges are taken: days 1 and 366, 1957 and 2056, 0 and 180°', () => {
  const good = [
    tleWith({ epoch: '57001.00000000' }),
    tleWith({ epoch: '56366.99999999' }),
    tleWith({ inclinationDeg: 180 }),
    tleWith({ inclinationDeg: 0, eccentricity: 0 }),
    tleWith({ revsPerDay: 17.99999999 }),
  ]
  expect(parsed(good.join('\n')).sets).toHaveLength(good.length)
})

test('more than 50 years from its epoch a set has no place, and nobody waits for one', () => {
  const set = parsed(tleWith({ epoch: '57001.00000000' })).sets[0]!
  const orbit = importedOrbit(set.elements)
  expect(importedState(orbit, Date.UTC(2050, 0, 1))).toBe('epoch-far')
  expect(typeof importedState(orbit, Date.UTC(2006, 0, 1))).toBe('object')
})

test('controls in a name become signs, and a name of a megabyte is cut', () => {
  const lines = `${LINE_1}\n${LINE_2}`
  expect(parsed(`\u001b[31mRED\u009b\n${lines}`).sets[0]!.name).toBe('\ufffd[31mRED\ufffd')
  expect(parsed(`${'A'.repeat(1e6)}\n${lines}`).sets[0]!.name.length).toBeLessThanOrEqual(60)
  const omm = { ...FIELDS, OBJECT_NAME: 'A\u0007B', MEAN_MOTION: `1${'0'.repeat(1e5)}x` }
  const [failure] = parsed(JSON.stringify(omm)).failures
  expect(failure!.name).toBe('A\ufffdB')
  expect(failure!.detail.length).toBeLessThan(80)
})

test('objects in JSON that only look like sets are told, not thrown', () => {
  const odd = [
    { tle1: 5, tle2: {} },
    { tle: [{ toString: 1 }] },
    { MEAN_MOTION: { toString: 1 } },
    null,
    7,
    [[]],
  ]
  const { sets, failures } = parsed(JSON.stringify(odd))
  expect(sets).toEqual([])
  expect(failures).toHaveLength(odd.length)
})

test('the checksum counts: one digit off is refused', () => {
  expect(withSum(LINE_1.slice(0, 68))).toBe(LINE_1)
  expect(parsed(TLE.replace('97.6400', '97.6401')).failures).toMatchObject([{ reason: 'checksum' }])
})
