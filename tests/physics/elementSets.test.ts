import { expect, test } from 'vitest'
import { KM } from '../../src/lib/units.ts'
import { length, sub } from '../../src/lib/vec3.ts'
import {
  MAX_ELEMENT_SETS,
  type ParsedElementSets,
  parseElementSets,
  type ReadSet,
} from '../../src/physics/elementSets.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'
import { catalogue, catalogueText, KINDS, tleLines } from './elementText.ts'

/** OMM writes the epoch to a microsecond, a TLE to 0.9 ms, in which a low orbit moves 7 m; angles are the same. */
const TLE_EPOCH_TOLERANCE_M = 7

const [LINE_1, LINE_2] = tleLines(KINDS['ISS-like']!)
const OMM = {
  OBJECT_NAME: 'STATION, FIRST',
  OBJECT_ID: '1998-067A',
  EPOCH: '2026-09-23T06:00:00.000123',
  MEAN_MOTION: 15.5,
  ECCENTRICITY: 0.0006,
  INCLINATION: 51.6,
  RA_OF_ASC_NODE: 20,
  ARG_OF_PERICENTER: 90,
  MEAN_ANOMALY: 10,
  EPHEMERIS_TYPE: 0,
  NORAD_CAT_ID: 25544,
  BSTAR: 0.00002,
  MEAN_MOTION_DOT: 0,
}

function parsed(text: string): ParsedElementSets {
  const result = parseElementSets(text)
  if ('problem' in result) throw new Error(result.problem)
  return result
}
function only(text: string): ReadSet {
  const { sets, failures } = parsed(text)
  expect(failures).toEqual([])
  expect(sets).toHaveLength(1)
  return sets[0]!
}
const reasonOf = (text: string) => {
  const { sets, failures } = parsed(text)
  expect(sets).toEqual([])
  expect(failures).toHaveLength(1)
  return failures[0]!.reason
}
const place = (set: ReadSet, utcMs: number) => {
  const state = importedState(importedOrbit(set.elements), utcMs)
  if (typeof state === 'string') throw new Error(state)
  return state.positionEci
}

test('TLE: two lines, a name before them, a name with its 0, Windows line ends, comments and blanks', () => {
  expect(only(`${LINE_1}\n${LINE_2}`)).toMatchObject({ id: 1, name: '1998-067A', line: 1 })
  expect(only(`ISS (ZARYA)\n${LINE_1}\n${LINE_2}\n`)).toMatchObject({ id: 1, name: 'ISS (ZARYA)', line: 2 })
  expect(only(`0 ISS (ZARYA)\r\n${LINE_1}\r\n${LINE_2}\r\n`).name).toBe('ISS (ZARYA)')
  expect(only(`\ufeff# a comment\n\n  NAME  \n${LINE_1}   \n\n${LINE_2}`).name).toBe('NAME')
  const epochs = only(`${LINE_1}\n${LINE_2}`).elements.epochMs
  expect(epochs).toBe(Date.UTC(2026, 8, 23, 6))
})

test('TLE: five-character catalogue numbers beyond 99999', () => {
  const lines = [LINE_1, LINE_2].map((line) => `${line.slice(0, 2)}B1234${line.slice(7, 68)}`)
  const sum = (line: string) =>
    [...line].reduce((s, c) => s + (c === '-' ? 1 : /\d/.test(c) ? Number(c) : 0), 0) % 10
  expect(only(lines.map((line) => line + sum(line)).join('\n')).id).toBe(111_234)
})

test('TLE: what is wrong is said, and the rest is read', () => {
  const changed = (line: string, at: number, to: string) =>
    line.slice(0, at) + to + line.slice(at + to.length)
  expect(reasonOf(`${changed(LINE_1, 20, '3')}\n${LINE_2}`)).toBe('checksum')
  expect(reasonOf(`${LINE_1}\n${changed(LINE_2, 9, '9')}`)).toBe('checksum')
  expect(reasonOf(`${LINE_1}\n${LINE_2.slice(0, 60)}`)).toBe('length')
  expect(reasonOf(`${LINE_1}\n${tleLines({ ...KINDS.Molniya!, id: 77 })[1]}`)).toBe('numbers-differ')
  expect(reasonOf(LINE_1)).toBe('line-missing')
  const mixed = parsed(`ALONE\nGOOD\n${LINE_1}\n${LINE_2}\nCUT\n${LINE_1}\nLAST\n${LINE_1}\n${LINE_2}\nEND`)
  expect(mixed.sets.map(({ name }) => name)).toEqual(['GOOD', 'LAST'])
  expect(mixed.failures.map(({ name, line, reason }) => [name, line, reason])).toEqual([
    ['CUT', 6, 'line-missing'],
  ])
})

test('OMM as JSON: one or a list, numbers or numbers in quotes', () => {
  const quoted = Object.fromEntries(Object.entries(OMM).map(([key, value]) => [key, String(value)]))
  const one = only(JSON.stringify(OMM))
  expect(one).toMatchObject({ id: 25544, name: 'STATION, FIRST', line: 1 })
  const { sets } = parsed(JSON.stringify([OMM, quoted]))
  expect(sets.map(({ elements }) => elements)).toEqual([one.elements, one.elements])
  expect(one.elements.epochMs).toBeCloseTo(Date.UTC(2026, 8, 23, 6) + 0.123, 3)
})

test('OMM as CSV: fields by the names in the first row, in any order, quotes as in RFC 4180', () => {
  const keys = Object.keys(OMM).reverse() as (keyof typeof OMM)[]
  const cell = (value: string | number) => (String(value).includes(',') ? `"${value}"` : String(value))
  const text = `${keys.join(',')}\r\n${keys.map((key) => cell(OMM[key])).join(',')}\r\n`
  expect(only(text)).toEqual({ ...only(JSON.stringify(OMM)), line: 2 })
  const withEmptyFirst = `COMMENT,${keys.join(',')}\n,${keys.map((key) => `"${OMM[key]}"`).join(',')}`
  expect(only(withEmptyFirst)).toEqual({ ...only(JSON.stringify(OMM)), line: 2 })
})

test('OMM: a missing or bad field is named, and so is another theory, centre or frame', () => {
  const failure = (patch: object) => parsed(JSON.stringify([{ ...OMM, ...patch }])).failures[0]
  expect(failure({ ECCENTRICITY: 'round' })).toMatchObject({ reason: 'field', detail: 'ECCENTRICITY round' })
  expect(failure({ BSTAR: null })).toMatchObject({ reason: 'field', detail: 'BSTAR' })
  expect(failure({ MEAN_MOTION: 0 })).toMatchObject({
    reason: 'range',
    detail: 'MEAN_MOTION 0; 0 < n < 18',
  })
  expect(failure({ EPOCH: 'today' })).toMatchObject({ reason: 'field', detail: 'EPOCH today' })
  expect(failure({ EPHEMERIS_TYPE: 4 })).toMatchObject({ reason: 'unsupported', name: 'STATION, FIRST' })
  expect(failure({ CENTER_NAME: 'MARS' })).toMatchObject({ reason: 'unsupported' })
  expect(parsed('[5]').failures[0]).toMatchObject({ reason: 'not-object', line: 1 })
})

test('the same orbit by either format is at the same place', () => {
  const byTle = only(`${LINE_1}\n${LINE_2}`)
  const byOmm = only(JSON.stringify({ ...OMM, EPOCH: '2026-09-23T06:00:00' }))
  for (const hours of [0, 1, 24]) {
    const utcMs = byTle.elements.epochMs + hours * 3600e3
    expect(length(sub(place(byTle, utcMs), place(byOmm, utcMs)))).toBeLessThan(TLE_EPOCH_TOLERANCE_M)
  }
  // The microseconds of an OMM count: 0.123 ms later the same place, 0.9 m back along the track.
  const shiftM = length(
    sub(place(byOmm, byOmm.elements.epochMs), place(only(JSON.stringify(OMM)), byOmm.elements.epochMs)),
  )
  expect(shiftM / KM).toBeCloseTo(7.67 * 0.000123, 4)
})

test('texts without element sets, broken JSON and too many sets are refused whole', () => {
  const problem = (text: string) => {
    const result = parseElementSets(text)
    return 'problem' in result ? [result.problem, result.count] : result
  }
  expect(problem('')).toEqual(['no-sets', 0])
  expect(problem('Hello,\nworld')).toEqual(['no-sets', 0])
  expect(problem('[]')).toEqual(['no-sets', 0])
  expect(problem('{"OBJECT_NAME": ')).toEqual(['bad-json', 0])
  const many = `${LINE_1}\n${LINE_2}\n`.repeat(MAX_ELEMENT_SETS + 1)
  expect(problem(many)).toEqual(['too-many', MAX_ELEMENT_SETS + 1])
})

test('3,000 synthetic sets (seed 5) are all read, in their order', () => {
  const { sets, failures } = parsed(catalogueText(catalogue(3000, 5)))
  expect(failures).toEqual([])
  expect(sets.map(({ id }) => id)).toEqual(Array.from({ length: 3000 }, (_, i) => i + 1))
})
