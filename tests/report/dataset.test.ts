import { expect, test } from 'vitest'
import { aboutLines, citation, type Dataset, datasetCsv } from '../../src/report/dataset.ts'
import { type Drawing, svgText } from '../../src/report/drawing.ts'

const WORDS = { source: 'Source', licence: 'Licence', cite: 'Cite as', link: 'Made at' }
const ORIGIN = { version: '9.9.9', link: 'https://example.org/#v=3&p=iss' }
const DATASET: Dataset = {
  name: 'dawnline-test',
  title: 'A test, with a comma',
  columns: [
    { key: 'date', unit: '', meaning: 'day' },
    { key: 'umbraS', unit: 's', meaning: 'umbra\nof each orbit' },
  ],
  rows: [
    ['2026-01-01', 1159.25],
    ['2026-01-02', null],
  ],
  sources: ['A paper (2013)'],
  licences: ['MIT'],
}

test('a file of values says title, units, source, licence, citation and link before the table', () => {
  expect(datasetCsv(DATASET, ORIGIN, WORDS).split('\n')).toEqual([
    '# Dawnline 9.9.9: A test, with a comma',
    '# date: day',
    '# umbraS [s]: umbra of each orbit',
    '# Source: A paper (2013)',
    '# Licence: MIT',
    '# Cite as: Dawnline 9.9.9: A test, with a comma. https://example.org/#v=3&p=iss',
    '# Made at: https://example.org/#v=3&p=iss',
    'date,umbraS',
    '2026-01-01,1159.25',
    '2026-01-02,',
    '',
  ])
})

test('a citation has the version and the day, but where a file must be the same on any day', () => {
  expect(citation('A test', { ...ORIGIN, date: '2026-11-28' })).toBe(
    'Dawnline 9.9.9 (2026-11-28): A test. https://example.org/#v=3&p=iss',
  )
  expect(citation('A test', ORIGIN)).toBe('Dawnline 9.9.9: A test. https://example.org/#v=3&p=iss')
})

test('no cell of a file of values is a formula, and no title ends its comment', () => {
  const rows = [['=HYPERLINK("https://example.org")', 1] as const]
  const lines = datasetCsv({ ...DATASET, title: 'A\r\n=1+1', rows }, ORIGIN, WORDS).split('\n')
  expect(lines[0]).toBe('# Dawnline 9.9.9: A =1+1')
  expect(lines.at(-2)).toBe(`"'=HYPERLINK(""https://example.org"")",1`)
  expect(lines.filter((line) => /^[=+@\t-]/.test(line))).toEqual([])
})

test('a drawing holds its words as text, escaped, and the same lines in its description', () => {
  const drawing: Drawing = {
    title: 'Sun & <shadow>',
    description: 'One "sentence".',
    width: 100,
    height: 50,
    background: '#000000',
    shapes: [
      { kind: 'text', x: 1, y: 2, text: 'a < b\u0001 & c', size: 12, fill: '#fff', halo: '#000' },
      { kind: 'path', d: 'M0 0L1 1', stroke: '#fff', width: 1.23456, dash: '2 3' },
      { kind: 'circle', x: 1, y: 2, radius: 3 },
    ],
  }
  const svg = svgText(drawing, 'Made here', aboutLines(DATASET, ORIGIN, WORDS))
  expect(svg).toContain('<title>Sun &amp; &lt;shadow&gt;</title>')
  expect(svg).toContain('>a &lt; b &amp; c</text>')
  expect(svg).toContain('stroke-width="1.23"')
  expect(svg).toContain('Licence: MIT')
  expect(svg).toContain('#v=3&amp;p=iss')
  expect(svg).toContain('width="136" height="102" viewBox="-18 -18 136 102"')
})
