import { expect, test } from 'vitest'

test('local time is far from UTC in a shared world too', () => {
  expect(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset()).toBe(-12 * 60)
})
