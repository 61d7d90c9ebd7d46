/** What a place gives is worked out once of the same data, and is what it would be of a copy. */

import { expect, test } from 'vitest'
import { firstDesign } from '../../../src/scenario/answers/ground.ts'
import { keptYears } from '../../../src/scenario/answers/keptYears.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { SITES } from '../../sites.ts'

const site = SITES[0]!
const choice = { ...defaultScenario(), mount: 'fixed' as const }

test('another price asks for no other hours, and every design is what it would be alone', () => {
  const one = firstDesign(site, choice, [0.9])
  const dearer = { ...choice, pvUsdPerKw: 2 * choice.pvUsdPerKw }
  const other = firstDesign(site, dearer, [0.9])
  expect(other.pv).toBe(one.pv)
  expect(other.besideBackup).toBe(one.besideBackup)
  expect(other.frontier).not.toEqual(one.frontier)
  expect(other).toEqual(firstDesign(structuredClone(site), dearer, [0.9]))
})

test('dirt and mount are asked for anew, however many were asked for before', () => {
  const { pvOf, drawnOf } = keptYears(site)
  const soilings = Array.from({ length: 12 }, (_, k) => k / 100)
  const sums = soilings.map((soiling) => pvOf('fixed', soiling).acWPerW.reduce((a, b) => a + b, 0))
  expect(sums).toEqual(sums.toSorted((a, b) => b - a))
  const again = pvOf('fixed', 0)
  expect(again.acWPerW.reduce((a, b) => a + b, 0)).toBe(sums[0])
  expect(pvOf('fixed', 0)).toBe(again)
  expect(pvOf('tracker', 0)).not.toEqual(again)
  expect(drawnOf('fixed', 0)).not.toEqual(again)
})
