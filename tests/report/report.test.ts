import { expect, test } from 'vitest'
import { csvText } from '../../src/report/csv.ts'
import { jsonText } from '../../src/report/json.ts'
import { decimal, quantityOf } from '../../src/report/quantity.ts'
import { factsText, tableText } from '../../src/report/table.ts'

const read = (key: string, value: string | number | boolean | null) => {
  const { label, unit, text } = quantityOf(key)
  return [label, text(value), unit]
}

test('a key says its unit: words, a number with sensible digits, the unit', () => {
  expect(read('umbraS', 1234.5678)).toEqual(['umbra', '1,234.57', 's'])
  expect(read('sunlitFraction', 0.959912345)).toEqual(['sunlit', '95.991', '%'])
  expect(read('argLatRateDegPerDay', -4.48919351)).toEqual(['arg lat rate', '−4.489194', '°/day'])
  expect(read('generatedW', 161049290200)).toEqual(['generated', '161 GW', ''])
  expect(read('batteryCapacityWh', 1234)).toEqual(['battery capacity', '1.234 kWh', ''])
  expect(read('flops', 9.968e23)).toEqual(['compute', '996.8 ZFLOP/s', ''])
  expect(read('penumbraInUtc', '2026-01-01T00:00:00Z')).toEqual(['penumbra in', '2026-01-01T00:00:00Z', ''])
  expect(read('satellites', 1_000_000)).toEqual(['satellites', '1,000,000', ''])
  expect(read('umbraS', null)).toEqual(['umbra', '—', 's'])
  expect(read('layoutAssumed', false)).toEqual(['layout assumed', 'no', ''])
  expect(read('itPowerW', 0)).toEqual(['it power', '0 W', ''])
  expect(read('loadW', 0.25)).toEqual(['load', '0.25 W', ''])
})

test('a year and the number of a thing have no thousands apart, a count has', () => {
  expect(read('year', 2026)).toEqual(['year', '2026', ''])
  expect(read('purchaseYear', 2032)).toEqual(['purchase year', '2032', ''])
  expect(read('slot', 1234)).toEqual(['slot', '1234', ''])
  expect(read('planes', 1908)).toEqual(['planes', '1,908', ''])
  expect(read('fuelWhPerYear', 1908)).toEqual(['fuel wh per year', '1,908', ''])
})

test('no −0, and a real minus sign', () => {
  expect(decimal(-0, 3)).toBe('0')
  expect(decimal(-0.0001, 3)).toBe('0')
  expect(decimal(-1234.5, 1)).toBe('−1,234.5')
})

test('tables align: numbers to the right, words to the left, no trailing blanks', () => {
  const text = tableText({
    title: 'Seasons',
    columns: ['name', 'days'],
    rows: [
      ['short', 7],
      ['a longer one', 88.5],
      ['none', null],
    ],
  })
  expect(text).toBe(
    'Seasons\nname          days\nshort            7\na longer one  88.5\nnone             —\n',
  )
  expect(factsText({ betaDeg: 23.5, umbraS: 60 })).toBe('beta   23.5°\numbra  60 s\n')
})

test('csv follows RFC 4180 and keeps full precision', () => {
  const text = csvText({
    columns: ['id', 'note', 'umbraS'],
    rows: [
      ['a', 'plain', 0.1 + 0.2],
      ['b', 'with, comma and "quote"', null],
      ['c', 'two\nlines', -0],
    ],
  })
  expect(text).toBe(
    'id,note,umbraS\na,plain,0.30000000000000004\nb,"with, comma and ""quote""",\nc,"two\nlines",0\n',
  )
})

test('json refuses what is no number instead of hiding it as null', () => {
  expect(jsonText({ a: [1, -0, null] })).toBe('{"a":[1,0,null]}')
  expect(() => jsonText({ sunlit: Number.NaN })).toThrow('sunlit is NaN')
  expect(() => jsonText([Infinity])).toThrow('Infinity')
})

test('text that a spreadsheet would run is none in CSV; numbers keep their sign', () => {
  const names = ["=cmd|' /C calc'!A0", '+1', '-2+3', '@SUM(A1)', '\t=1', 'a=b', '−5']
  const text = csvText({ columns: ['name', 'x'], rows: names.map((name) => [name, -1.5]) })
  expect(text.trimEnd().split('\n').slice(1)).toEqual([
    "'=cmd|' /C calc'!A0,-1.5",
    "'+1,-1.5",
    "'-2+3,-1.5",
    "'@SUM(A1),-1.5",
    "'\t=1,-1.5",
    'a=b,-1.5',
    '−5,-1.5',
  ])
})

test('a terminal obeys nothing that a name holds', () => {
  const name = '\u001b[2J\u009b31mRED\u0007\u202e'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/
  expect(tableText({ columns: ['name'], rows: [[name]] })).not.toMatch(controls)
  expect(factsText({ name })).not.toMatch(controls)
})
