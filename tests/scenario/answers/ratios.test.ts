/** Ratios of like with like. Steps are multiplied here from their factors, not read from the product's sums. */

import { expect, test } from 'vitest'
import { Asked } from '../../../src/scenario/answers/asked.ts'
import { designGround, type GroundDesign } from '../../../src/scenario/answers/ground.ts'
import { tell } from '../../../src/scenario/answers/headlines.ts'
import { buildModel } from '../../../src/scenario/answers/model.ts'
import { BASES, RATIOS_OF_OTHERS } from '../../../src/scenario/answers/others.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import type { Scenario } from '../../../src/scenario/document/schema.ts'
import { SOURCES } from '../../../src/scenario/facts/sources.ts'
import { SITES } from '../../sites.ts'

const AT = Date.parse('2026-09-23T06:00:00Z')

function askedOf(changes: Partial<Scenario>): Asked {
  const scenario = { ...defaultScenario(), ...changes }
  const site = SITES.find(({ id }) => id === scenario.site)!
  const design = designGround(site, scenario, [scenario.availability]).next().value as GroundDesign
  return new Asked(buildModel(scenario), design, AT)
}
const phoenix = askedOf({ site: 'phoenix-az', mount: 'tracker' })
const ashburn = askedOf({ site: 'ashburn-va', mount: 'fixed' })

/** Sunlight through the steps to the last of the names given. */
function through(asked: Asked, side: 'orbit' | 'ground', last: string): number {
  let wPerM2 = 1361
  for (const { id, factor } of asked.comparison[side]!.waterfall) {
    wPerM2 *= factor
    if (id === last) return wPerM2
  }
  throw new Error(`no step ${last}`)
}

test('light on the panel, panel for panel, at the computers: three ratios with three values', () => {
  const expected: [asked: Asked, light: number, panel: number][] = [
    [phoenix, 4.12, 5.15],
    [ashburn, 6.7, 7.94],
  ]
  for (const [asked, light, panel] of expected) {
    const { value: lightRatio } = tell(asked, 'shared', 'lightRatio')
    const { value: panelRatio } = tell(asked, 'shared', 'panelRatio')
    expect(lightRatio).toBeCloseTo(light, 2)
    expect(panelRatio).toBeCloseTo(panel, 2)
    expect(lightRatio).toBeCloseTo(through(asked, 'orbit', 'pointing') / through(asked, 'ground', 'mount'), 9)
    expect(panelRatio).toBeCloseTo(through(asked, 'orbit', 'warmth') / through(asked, 'ground', 'losses'), 9)
    const { value: delivered } = tell(asked, 'shared', 'deliveredRatio')
    expect(delivered).toBeCloseTo(through(asked, 'orbit', 'use') / through(asked, 'ground', 'cooling'), 9)
  }
  expect(tell(phoenix, 'shared', 'deliveredRatio').value).toBeCloseTo(10.3, 1)
})

test('47 % of the energy of Phoenix’s panels is curtailed or lost in storage: told beside the third ratio', () => {
  const { energy } = phoenix.comparison.ground!.plant.supply.year
  const { value } = tell(phoenix, 'ground', 'unusedFraction')
  expect(value).toBeCloseTo(0.47, 2)
  expect(value).toBeCloseTo(1 - (energy.loadWh - energy.unservedWh) / energy.pvWh, 9)
})

test('a supply without the Sun has no ratio at the computers', () => {
  expect(tell(askedOf({ supply: 'grid' }), 'shared', 'deliveredRatio').value).toBeNull()
})

test('others’ ratios stand on the basis they count by, beside ours on the same', () => {
  const withComputers = tell(phoenix, 'shared', 'priceRatioWithComputers').value!
  const withoutComputers = tell(phoenix, 'shared', 'priceRatioWithoutComputers').value!
  expect(tell(phoenix, 'shared', 'priceRatio').value).toBe(withoutComputers)
  const counted = askedOf({ site: 'phoenix-az', mount: 'tracker', countChips: true })
  expect(tell(counted, 'shared', 'priceRatio').value).toBeCloseTo(withComputers, 12)
  expect(tell(counted, 'shared', 'priceRatioWithoutComputers').value).toBeCloseTo(withoutComputers, 12)
  // The same computers on both sides make the dearer side less dear in proportion.
  expect(withComputers).toBeLessThan(withoutComputers)
  expect(withComputers).toBeGreaterThan(1)
  const sourcesOf = (basis: (typeof BASES)[number]) => RATIOS_OF_OTHERS[basis].map(({ source }) => source)
  expect(sourcesOf('withComputers')).toContain('semianalysis')
  expect(sourcesOf('withoutComputers')).toContain('mccalip')
  expect(RATIOS_OF_OTHERS.withComputers.find(({ source }) => source === 'semianalysis')!.low).toBeCloseTo(
    4.4,
    1,
  )
  for (const basis of BASES) {
    for (const { source, low, high } of RATIOS_OF_OTHERS[basis]) {
      expect(low).toBeLessThanOrEqual(high)
      expect('url' in SOURCES[source]).toBe(true)
    }
  }
  // BCG, Deutsche Bank and the open model have more than one figure.
  expect(
    RATIOS_OF_OTHERS.withComputers.filter(({ source }) => source === 'bcg').map(({ high }) => high),
  ).toEqual([3, 1.8, 1.2])
  const deutscheBank = RATIOS_OF_OTHERS.withoutComputers.filter(({ source }) => source === 'deutsche-bank')
  expect(deutscheBank.map(({ low }) => low)).toEqual([7.2, 4, 1.2]) // as printed; its whole billions give 7.1 and 1.1
  expect(RATIOS_OF_OTHERS.withComputers.find(({ source }) => source === 'mdao')!.high).toBe(82)
})
