/** Two-line sets in a text, by the columns of Hoots & Roehrich (1980); expected values by hand. */
import { expect, test } from 'vitest'
import { countTle, readTle } from '../../src/physics/tleLines.ts'

/** Vanguard 1, of the verification set of Vallado et al. (2006). */
const LINE_1 = '1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753'
const LINE_2 = '2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667'
/** Day 179.78495062 of the leap year 2000: 27 June, 0.78495062 × 86,400 s = 18:50:19.733568. */
const EPOCH_MS = Date.UTC(2000, 5, 27, 18, 50, 19) + 733.568
/** A date holds this much of a day of 86.4e6 ms beside 1.8e12. */
const CLOCK_MS = 1e-3

const read = (text: string) => [...readTle(text)]
/** A line with other columns (from 1) and the checksum that they have: digits, and 1 for a minus, modulo 10. */
function edited(line: string, column: number, columns: string): string {
  const changed = line.slice(0, column - 1) + columns + line.slice(column - 1 + columns.length, 68)
  const sum = [...changed].reduce((all, c) => all + (c === '-' ? 1 : /\d/.test(c) ? Number(c) : 0), 0)
  return changed + (sum % 10)
}

test('a set has its number, its name and its epoch to the digit', () => {
  const [set, ...others] = read(`VANGUARD 1\n${LINE_1}\n${LINE_2}\n`)
  expect(others).toEqual([])
  expect(set).toMatchObject({ id: 5, name: 'VANGUARD 1', line: 2 })
  const { elements } = set as { elements: { epochMs: number; line1: string; line2: string } }
  expect(Math.abs(elements.epochMs - EPOCH_MS)).toBeLessThan(CLOCK_MS)
  expect([elements.line1, elements.line2]).toEqual([LINE_1, LINE_2])
})

test('the name may begin with 0; without one it is the designator’s, from 1957 to 2056', () => {
  const nameOf = (text: string) => read(text)[0]?.name
  expect(nameOf(`0 VANGUARD 1\n${LINE_1}\n${LINE_2}`)).toBe('VANGUARD 1')
  expect(nameOf(`${LINE_1}\n${LINE_2}`)).toBe('1958-002B')
  expect(nameOf(`${edited(LINE_1, 10, '56')}\n${LINE_2}`)).toBe('2056-002B')
  expect(nameOf(`${edited(LINE_1, 10, '57')}\n${LINE_2}`)).toBe('1957-002B')
  expect(nameOf(`${edited(LINE_1, 10, '        ')}\n${LINE_2}`)).toBe('NORAD 00005')
})

test.each([
  ['99999', 99_999],
  ['A0001', 100_001],
  ['H0000', 170_000],
  ['J0000', 180_000], // no I
  ['P0000', 230_000], // no O
  ['Z9999', 339_999],
])('the number %s is %d', (columns, id) => {
  expect(read(`${edited(LINE_1, 3, columns)}\n${edited(LINE_2, 3, columns)}`)).toMatchObject([{ id }])
})

test.each([
  ['another checksum', `${LINE_1.slice(0, 68)}4`, LINE_2, { reason: 'checksum', detail: '1: 4 ≠ 3' }],
  [
    'another number',
    LINE_1,
    edited(LINE_2, 3, '00006'),
    { reason: 'numbers-differ', detail: '00005 ≠ 00006' },
  ],
  ['a short line', LINE_1.slice(0, 60), LINE_2, { reason: 'length', detail: '60 < 69' }],
  ['the theory SGP4-XP', edited(LINE_1, 63, '4'), LINE_2, { reason: 'unsupported', detail: 'SGP4-XP' }],
  ['day 0', edited(LINE_1, 21, '000.5'), LINE_2, { reason: 'range' }],
  ['day 367', edited(LINE_1, 21, '367.0'), LINE_2, { reason: 'range' }],
  ['no epoch', edited(LINE_1, 21, '            '), LINE_2, { reason: 'field' }],
  ['no inclination', LINE_1, edited(LINE_2, 9, '        '), { reason: 'field', detail: 'INCLINATION' }],
  ['no eccentricity', LINE_1, edited(LINE_2, 27, '       '), { reason: 'field' }],
  ['an odd drag', edited(LINE_1, 54, ' 2x098-4'), LINE_2, { reason: 'field', detail: 'BSTAR  2x098-4' }],
  ['an inclination of 181°', LINE_1, edited(LINE_2, 9, '181.0000'), { reason: 'range' }],
])('%s is told', (_, line1, line2, told) => {
  expect(read(`${line1}\n${line2}`)).toMatchObject([{ line: 1, ...told }])
})

test('a line without the other one is told with its own number, and the set after it is read', () => {
  expect(read(`${LINE_1}\nNAME\n${LINE_1}\n${LINE_2}\n${LINE_2}`)).toMatchObject([
    { line: 1, id: 5, reason: 'line-missing' },
    { line: 3, id: 5, name: 'NAME', elements: {} },
    { line: 5, id: 5, name: 'NORAD 00005', reason: 'line-missing' },
  ])
})

test('as many as first lines are counted; prose, comments and blanks are none', () => {
  expect(countTle(`# 1 comment\nSome prose\n\n  ${LINE_1}\n${LINE_2}\n${LINE_1}`)).toBe(2)
  expect(read(`# 1 comment\nSome prose\n\n  ${LINE_1}\n${LINE_2}`)).toMatchObject([{ id: 5, line: 4 }])
})
