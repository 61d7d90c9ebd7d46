import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { HEADLINE_KEYS, HEADLINES, keysOf, TELLERS } from '../../src/scenario/answers/names.ts'
import { answer, cli } from './harness.ts'

const folder = mkdtempSync(join(tmpdir(), 'dawnline-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Headline {
  value: number
  unit: string
  low?: number
  high?: number
  source?: string[]
}
interface Compared {
  supply: string
  both: Record<string, Headline>
  orbit: Record<string, Headline>
  ground: Record<string, Headline> | null
  oneOrbit: Record<string, Headline>
  meanings: Record<string, string>
  sources: Record<string, { title: string }>
}

test('every figure by its name, with value, unit and meaning, sources in full', async () => {
  const answered = await answer<Compared>('compare')
  const { both, orbit, ground, oneOrbit, meanings, sources } = answered
  const told = { shared: both, orbit, ground: ground!, plane: oneOrbit }
  for (const teller of TELLERS) {
    expect(Object.keys(told[teller]).sort()).toEqual([...keysOf(teller)].sort())
    for (const key of keysOf(teller)) {
      expect(told[teller][key]!.unit).toBe(HEADLINES[key][0])
      expect(meanings[key]).toMatch(/\w{3}/)
      for (const id of told[teller][key]!.source ?? []) expect(sources[id]!.title).toBeTruthy()
    }
  }
  expect(Object.keys(meanings).sort()).toEqual([...HEADLINE_KEYS].sort())
  expect(orbit.itStudyWh).toEqual(ground!.itStudyWh)
  expect(orbit.itStudyWh!.value / 1e6).toBeCloseTo(both.itMwhPerYear!.value * both.studyYears!.value, 3)
  expect(orbit.usdPerMwh!.low!).toBeLessThan(orbit.usdPerMwh!.value)
  expect(orbit.usdPerMwh!.source).toContain('launch-price')
})

test('a scenario in a batch: what it changes is compared', async () => {
  const cases = [{}, { launchUsdPerKg: 3200 }, { supply: 'grid' }, { studyYears: 99 }]
  const lines = cases.map((scenario) => JSON.stringify({ scenario })).join('\n')
  const { code, out } = await cli('compare --batch -', lines)
  const [base, dear, grid, bad] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(dear.orbit.launchUsdPerKwYear.value / base.orbit.launchUsdPerKwYear.value).toBeCloseTo(2, 9)
  expect(dear.ground).toEqual(base.ground)
  expect(grid.supply).toBe('grid')
  expect(grid.ground.pvCapacityW.value).toBe(0)
  expect(grid.ground.operationCo2KgPerMwh.value).toBeCloseTo(384 * 1.15, 6)
  expect(bad.error).toMatch(/studyYears 99 is not accepted: 1 to 40 yr, whole/)
  expect(code).toBe(1)
})

test('on paper and as a table: a row a quantity', async () => {
  const { out } = await cli('compare --preset spacex-million')
  expect(out).toMatch(/^usdPerMwh +USD\/MWh +[\d,.]+/m)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(140)
  const rows = (await cli('compare --csv')).out.trimEnd().split('\n')
  expect(rows).toHaveLength(1 + Object.keys(HEADLINES).length)
})

test('a fleet that carries no load has no price of one: said in words, null in JSON, empty in CSV', async () => {
  const file = join(folder, 'small.json')
  writeFileSync(file, JSON.stringify({ satellite: { arrayAreaM2: 20 } }))
  const { code, out } = await cli(`compare --scenario ${file}`)
  expect(code).toBe(0)
  expect(out).toContain('carries no load')
  expect(out).not.toMatch(/NaN|Infinity|∞/)
  const { orbit, ground, both } = await answer<Compared>(`compare --scenario ${file}`)
  for (const side of [orbit, ground!]) {
    expect(side.usdPerMwh).toMatchObject({ value: null })
    expect(side.usdPerMwh).not.toHaveProperty('low')
    expect(side.readyYears).toEqual({ value: null, unit: 'yr' })
    expect(side.reachW!.value).toBe(0)
    expect(side.ratedItW!.value).toBe(side === orbit ? 64 * 175e3 : 0)
  }
  expect(ground!.storedNowFraction!.value).toBeNull()
  expect(ground!.storedNowWh!.value).toBe(0)
  expect(ground!.batteryHours!.value).toBeNull()
  expect(both.priceRatio!.value).toBeNull()
  expect(orbit.launches!.value).toBeGreaterThan(0)
  expect((await cli(`compare --scenario ${file} --csv`)).out).toMatch(/^usdPerMwh,USD\/MWh,+$/m)
})
