import { expect, test } from 'vitest'
import { launchedPowerUsdPerKwYear, learnedPrice } from '../../src/economics/launchedPower.ts'

test('a satellite of 500 kg and 20 kW, launched at 1,000 USD/kg for five years: 5,000 USD a kW and year', () => {
  const satellite = { massKg: 500, powerW: 20e3, lifeYears: 5, launchUsdPerKg: 1000 }
  expect(launchedPowerUsdPerKwYear(satellite)).toBeCloseTo((500 * 1000) / 20 / 5, 9)
})

test('at 20 % a doubling, twice the mass costs 80 %, eight times 51.2 %, half 125 %', () => {
  const at = (massKg: number) =>
    learnedPrice({ firstPrice: 30e3, firstMassKg: 10, learningPerDoubling: 0.2, massKg })
  expect(at(10)).toBeCloseTo(30e3, 9)
  expect(at(20)).toBeCloseTo(24e3, 6)
  expect(at(80)).toBeCloseTo(30e3 * 0.512, 6)
  expect(at(5)).toBeCloseTo(37.5e3, 6)
})
