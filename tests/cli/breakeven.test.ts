/** `breakeven`: what it solves, put into `compare`, makes both sides cost the same. */
import { expect, test } from 'vitest'
import { cli } from './harness.ts'

interface Told {
  ratio: number
  inputs: { input: string; unit: string; now: number; equalAt: number | null }[]
  crossingYear: { low: number | null; central: number | null; high: number | null }
}
interface Sides {
  orbit: Record<string, { value: number }>
  ground: Record<string, { value: number }>
}
const asked = async <T>(command: string, scenario: object): Promise<T> => {
  const { code, out } = await cli(`${command} --batch -`, JSON.stringify({ scenario }))
  expect(code).toBe(0)
  return JSON.parse(out) as T
}
const CHEAP = { satelliteUsdPerW: 6, countChips: false, launchUsdPerKg: 300 }

test('a launch price and a life that it solves make compare tell one price', async () => {
  const { inputs, ratio } = await asked<Told>('breakeven', CHEAP)
  const equalAt = (name: string) => inputs.find(({ input }) => input === name)!.equalAt!
  for (const change of [
    { launchUsdPerKg: equalAt('launchUsdPerKg') },
    { satelliteLifeYears: equalAt('satelliteLifeYears') },
  ]) {
    const { orbit, ground } = await asked<Sides>('compare', { ...CHEAP, ...change })
    expect(orbit.usdPerMwh!.value / ground.usdPerMwh!.value).toBeCloseTo(1, 9)
  }
  const { orbit, ground } = await asked<Sides>('compare', CHEAP)
  expect(ratio).toBeCloseTo(orbit.usdPerMwh!.value / ground.usdPerMwh!.value, 9)
})

test('where no price is on both sides it says so', async () => {
  const scenario = { satellite: { housekeepingKw: 500 } }
  const { code, out } = await cli('breakeven --batch -', JSON.stringify({ scenario }))
  expect(code).toBe(1)
  expect(JSON.parse(out)).toEqual({ error: expect.stringContaining('no price on both sides') })
})
