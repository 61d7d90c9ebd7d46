/** What tilts the comparison: each figure moves the ratio the way it must, and model.md says by how much. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Tilt } from '../../../src/scenario/answers/tilts.ts'
import { answer } from '../../cli/harness.ts'

interface Compared {
  ground: Record<string, { value: number }>
  both: Record<string, { value: number }>
  tilts: Tilt[]
  figures: Record<string, { low: number; high: number; unit: string }>
}
const compared = await answer<Compared>('compare')

test('dear things in orbit raise the ratio, dear things on Earth lower it; a long life in orbit lowers it', () => {
  const rises = ['launchUsdPerKg', 'satelliteUsdPerW', 'satelliteFailurePerYear']
  const falls = ['facilityUsdPerW', 'pvUsdPerKw', 'batteryUsdPerKwh', 'satelliteLifeYears']
  const { tilts, both } = compared
  for (const figure of [...rises, ...falls]) {
    const { low, high } = tilts.find((one) => one.figure === figure)!
    if (rises.includes(figure)) expect(high, figure).toBeGreaterThan(low)
    else expect(high, figure).toBeLessThan(low)
    const ratio = both.priceRatio!.value
    expect(Math.min(low, high)).toBeLessThanOrEqual(ratio + 1e-9)
    expect(Math.max(low, high)).toBeGreaterThanOrEqual(ratio - 1e-9)
  }
  const spans = tilts.map(({ low, high }) => Math.abs(high - low))
  expect(spans).toEqual([...spans].sort((a, b) => b - a))
})

test('a figure alone at its end gives the ratio of a scenario with that value', async () => {
  const { tilts, figures } = compared
  const { high } = tilts.find(({ figure }) => figure === 'launchUsdPerKg')!
  const { cli } = await import('../../cli/harness.ts')
  const scenario = { launchUsdPerKg: figures.launchUsdPerKg!.high }
  const { out } = await cli('compare --batch -', JSON.stringify({ scenario }))
  expect(JSON.parse(out).both.priceRatio.value).toBeCloseTo(high, 9)
})

test('model.md tells each figure’s ends and what they make of the ratio', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../assets/docs/model.md'), 'utf8')
  const { both, ground, tilts, figures } = compared
  for (const { figure, low, high } of tilts) {
    const range = figures[figure]!
    expect(text).toContain(
      `| \`${figure}\` | ${range.low} to ${range.high} ${range.unit} | ${low.toFixed(2)} to ${high.toFixed(2)} |`,
    )
  }
  expect(text).toContain(`orbit costs ${both.priceRatio!.value.toFixed(2)} times as much as Phoenix`)
  const [light, panel, delivered] = ['lightRatio', 'panelRatio', 'deliveredRatio'].map((key) =>
    both[key]!.value.toFixed(2),
  )
  const unused = Math.round(ground.unusedFraction!.value * 100)
  expect(text).toContain(`Light on the panel (\`lightRatio\`): ${light} at Phoenix`)
  expect(text).toContain(`Panel for panel (\`panelRatio\`): ${panel} and`)
  expect(text).toContain(`(\`deliveredRatio\`): ${delivered} at Phoenix, because ${unused} % of`)
  expect(text).toContain(`counted on both sides ${both.priceRatioWithComputers!.value.toFixed(2)} times`)
})

test('model.md tells what each choice makes of the ratio', async () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../assets/docs/model.md'), 'utf8')
  const rows = [...text.matchAll(/^\| `(\{"[^`]+)` \| (\d\.\d\d) \|/gm)].map(([, choice, ratio]) => [
    choice,
    ratio,
  ])
  expect(rows.length).toBeGreaterThan(9)
  const cases = rows.map(([choice]) => `{"scenario": ${choice}}`).join('\n')
  const { cli } = await import('../../cli/harness.ts')
  const { out } = await cli('compare --batch -', cases)
  const told = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Compared).both.priceRatio!.value.toFixed(2))
  expect(told).toEqual(rows.map(([, ratio]) => ratio))
})
