import { expect, test } from 'vitest'
import { packageFiles } from '../../src/report/dataPackage.ts'

const WORDS = {
  source: 'Source',
  licence: 'Licence',
  cite: 'Cite as',
  link: 'Made at',
  files: 'Files',
  about: 'About',
}
const ORIGIN = { version: '0.1.0', link: 'https://example.org/#v=3' }
const table = (name: string, sources: string[]) => ({
  name,
  title: `Title of ${name}`,
  columns: [
    { key: 'date', unit: '', meaning: 'day' },
    { key: 'itW', unit: 'W', meaning: 'power, served' },
  ],
  rows: [['2026-09-23', 1.5]],
  sources,
  licences: ['MIT'],
})

test('a package explains every file and column, and names each source and licence once', () => {
  const files = packageFiles(
    {
      title: 'Ring',
      intro: ['What it is.'],
      tables: [table('totals', ['A', 'B']), table('year', ['B', 'C'])],
      documents: [{ name: 'scenario.json', meaning: 'the document', text: '{}\n' }],
    },
    ORIGIN,
    WORDS,
  )
  expect(Object.keys(files)).toEqual(['README.txt', 'scenario.json', 'totals.csv', 'year.csv'])
  expect(files['scenario.json']).toBe('{}\n')
  expect(files['README.txt']).toBe(`Dawnline 0.1.0: Ring
What it is.

Files
=====

scenario.json
    the document

totals.csv
    Title of totals
    date: day
    itW [W]: power, served

year.csv
    Title of year
    date: day
    itW [W]: power, served

About
=====

Source: A
Source: B
Source: C
Licence: MIT
Cite as: Dawnline 0.1.0: Ring. https://example.org/#v=3
Made at: https://example.org/#v=3
`)
  expect(files['year.csv']!.startsWith('# Dawnline 0.1.0: Title of year\n')).toBe(true)
  expect(files['year.csv']!.endsWith('\ndate,itW\n2026-09-23,1.5\n')).toBe(true)
})
