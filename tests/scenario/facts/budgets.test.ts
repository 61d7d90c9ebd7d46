import { expect, test } from 'vitest'
import { isHeld } from '../../../src/scenario/facts/budgets.ts'

test('a promise is held up to its limit, and told only of what it is for', () => {
  expect(isHeld({ id: 'closedFormMs', value: 0.3 })).toBe(true)
  expect(isHeld({ id: 'closedFormMs', value: 0.301 })).toBe(false)
  expect(isHeld({ id: 'satelliteJsRatio', value: 1500 })).toBe(true)
  expect(isHeld({ id: 'satelliteJsRatio', value: 1499 })).toBe(false)
  expect(isHeld({ id: 'frameWorkMs', satellites: 1_000_000, value: 5 })).toBe(false)
  expect(isHeld({ id: 'frameWorkMs', satellites: 1000, value: 5 })).toBe(null)
  expect(isHeld({ id: 'sampledMs', value: 5 })).toBe(null)
  expect(isHeld({ id: 'heapGrowthMb', value: null })).toBe(null)
})
