import { expect, test } from 'vitest'
import { messageOf } from '../../src/lib/messageOf.ts'

test.each([
  [new Error('It broke.'), 'It broke.'],
  ['as a text', 'as a text'],
  [{ message: 'like an error' }, 'like an error'],
  [new Event('error'), ''],
  [{ message: 404 }, ''],
  [undefined, ''],
  [null, ''],
  [Symbol('odd'), ''],
])('%o says “%s”', (thrown, message) => expect(messageOf(thrown)).toBe(message))
