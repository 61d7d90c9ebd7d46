import { expect, test } from 'vitest'
import { csvCells } from '../../src/lib/csvCells.ts'

test('cells with and without quotes, empty ones, doubled quotes, commas inside', () => {
  expect(csvCells('a, b ,,c')).toEqual(['a', 'b', '', 'c'])
  expect(csvCells('"a","b, c","d ""e""",,f')).toEqual(['a', 'b, c', 'd "e"', '', 'f'])
  expect(csvCells('a,"b",')).toEqual(['a', 'b', ''])
  expect(csvCells('')).toEqual([''])
  expect(csvCells('""')).toEqual([''])
  expect(csvCells(' "a" , "b"')).toEqual(['a', 'b'])
})

test('a quote that is never closed holds the rest', () => {
  expect(csvCells('a,"b,c')).toEqual(['a', 'b,c'])
  expect(csvCells('a,"b" junk,c')).toEqual(['a', 'b', 'c'])
})

test('a megabyte of quotes is read once through', () => {
  expect(csvCells('"'.repeat(1e6)).length).toBeGreaterThan(0)
  expect(csvCells(',"'.repeat(3e5)).length).toBeGreaterThan(0)
})
