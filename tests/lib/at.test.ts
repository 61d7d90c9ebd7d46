import { expect, test } from 'vitest'
import { at, found } from '../../src/lib/at.ts'

test('an element that is there is given, one that is not is told with the length of the list', () => {
  expect(at([3, 0, 5], 1)).toBe(0)
  expect(at(Float64Array.of(1, 2), 1)).toBe(2)
  expect(() => at([1, 2], 2)).toThrow('no element 2 in a list of 2')
  expect(() => at([], -1)).toThrow('no element -1 in a list of 0')
})

test('what a search finds is given, nothing is told by its name', () => {
  expect(found(0, 'a number')).toBe(0)
  expect(found('', 'a text')).toBe('')
  expect(() => found(undefined, 'preset x')).toThrow('not found: preset x')
  expect(() => found(null, 'preset y')).toThrow('not found: preset y')
})
