import { expect, test } from 'vitest'
import { STARCLOUD_2024, starcloud2024 } from '../../src/economics/starcloud.ts'

test('the paper’s table: 140 M USD of energy, 167 on Earth against 8.2 in orbit, 0.002 USD a kWh there', () => {
  const cost = starcloud2024()
  expect(cost.groundEnergyUsd).toBeCloseTo(40e3 * 87_600 * 0.04, 3) // 140.16 M USD
  expect((cost.groundUsd / 1e6).toFixed(0)).toBe('167')
  expect(cost.shieldUsd).toBe(1.2e6)
  expect((cost.orbitUsd / 1e6).toFixed(1)).toBe('8.2')
  expect(cost.orbitEnergyUsdPerKwh.toFixed(3)).toBe('0.002')
  expect(cost.launchUsdPerKg).toBe(50)
})

test('half the light makes orbit’s energy twice as dear, a longer life Earth’s bill longer', () => {
  const { sunlitFraction, lifeYears } = STARCLOUD_2024
  const dim = starcloud2024({ ...STARCLOUD_2024, sunlitFraction: sunlitFraction / 2 })
  expect(dim.orbitEnergyUsdPerKwh / starcloud2024().orbitEnergyUsdPerKwh).toBeCloseTo(2, 12)
  const long = starcloud2024({ ...STARCLOUD_2024, lifeYears: 2 * lifeYears })
  expect(long.groundUsd - starcloud2024().groundUsd).toBeCloseTo(140.16e6, 3)
})
