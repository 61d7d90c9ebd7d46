/** Rules of growth against what their sources print. */
import { expect, test } from 'vitest'
import { copiedFactor, doublingYears, energyOfOutput, unboundedYears } from '../../src/economics/growth.ts'
import { learnedPrice } from '../../src/economics/launchedPower.ts'
import { YEAR_HOURS } from '../../src/lib/units.ts'

test('Wright’s law: a fifth less with each doubling is 0.108 after a thousandfold (Todd; Our World in Data)', () => {
  const price = learnedPrice({ firstPrice: 1, firstMassKg: 1, learningPerDoubling: 0.2, massKg: 1000 })
  expect(price).toBeCloseTo(0.108, 3)
})

test.each([
  [368_000, 200],
  [104_500, 300],
])('Suncatcher: launch after %d t costs %d USD/kg', (tonnes, usd) => {
  const curve = { firstPrice: 1800, firstMassKg: 400e3, learningPerDoubling: 0.2 }
  expect(learnedPrice({ ...curve, massKg: tonnes * 1e3 })).toBeCloseTo(usd, 0)
})

test('doubling: 3.3 times a year is 6.97 months, a hundred times a year 54.9 days (Epoch AI); what stays never', () => {
  expect(doublingYears(3.3)! * 12).toBeCloseTo(6.97, 2)
  expect(doublingYears(100)! * (YEAR_HOURS / 24)).toBeCloseTo(54.9, 1)
  expect(doublingYears(1)).toBeNull()
  expect(doublingYears(0.9)).toBeNull()
})

test.each([
  [1, 2],
  [2, 2.25],
  [3, 2.37],
  [4, 2.44],
])('a shop that copies itself in %d stages grows %d times (Freitas and Merkle)', (stages, factor) => {
  expect(copiedFactor(stages)).toBeCloseTo(factor, 2)
})

test('in more and more stages it grows e times', () => {
  expect(copiedFactor(1e7)).toBeCloseTo(Math.E, 6)
})

test('growth that feeds itself at 3 % a year and Φ = 2 has no bound after 33.3 years (Jones and Tonetti)', () => {
  expect(unboundedYears(2, 0.03)).toBeCloseTo(33.3, 1)
})

test.each([
  [0.4, 159],
  [0.2, 55],
  [0.7, 783],
])('energy of 203 times the output at ε = %d: %d TW·yr (AI 2040)', (elasticity, energy) => {
  expect(energyOfOutput(19, 203, elasticity)).toBeCloseTo(energy, 0)
})
