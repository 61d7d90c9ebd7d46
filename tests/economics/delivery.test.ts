import { expect, test } from 'vitest'
import { latestOf, launchesFor, reachFraction, type Step, stepYears } from '../../src/economics/delivery.ts'

const step = (changes: Partial<Step>): Step => ({
  leadYears: 2,
  amount: 30,
  perYear: 10,
  lifeYears: 5,
  ...changes,
})

test('a step ends its lead and its amount over its rate after the decision', () => {
  expect(stepYears(step({}))).toBe(5)
  expect(stepYears(step({ amount: 0, perYear: 0, lifeYears: 0 }))).toBe(2)
})

test('what takes longer to come than it lives never stands: no more than a life of supply does', () => {
  expect(stepYears(step({ amount: 50 }))).toBe(7)
  expect(reachFraction(step({ amount: 50 }))).toBe(1)
  expect(stepYears(step({ amount: 50.1 }))).toBeNull()
  expect(reachFraction(step({ amount: 200 }))).toBe(0.25)
})

test('side by side the last decides, and what never ends decides for all', () => {
  expect(latestOf([2.5, 5, 3])).toBe(5)
  expect(latestOf([])).toBe(0)
  expect(latestOf([2.5, null, 3])).toBeNull()
})

test('a gigawatt of van Berkel (2026), 10,000 t at 200 t, is 50 launches', () => {
  expect(launchesFor(10_000e3, 200e3)).toBe(50)
})

test('a launch is whole: 3 t takes one, 300 t of 100 t three, a kilogram more four', () => {
  expect(launchesFor(3e3, 100e3)).toBe(1)
  expect(launchesFor(300e3, 100e3)).toBe(3)
  expect(launchesFor(300_001, 100e3)).toBe(4)
})
