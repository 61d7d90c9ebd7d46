/** The clock of a typical year and what a plant does in one of its hours. */
import { expect, test } from 'vitest'
import { chargeAt, hourOfTypicalYear } from '../../../src/scenario/answers/ground.ts'
import { groundSupply } from '../../../src/scenario/answers/groundSupply.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { handDesign } from './handDesign.ts'

const at = (tzHours: number, utc: string) => hourOfTypicalYear({ tzHours }, Date.parse(utc))
/** Days before the months of a year without a leap day. */
const BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
const hourOf = (month: number, date: number, hour: number) => (BEFORE[month - 1]! + date - 1) * 24 + hour

test('29 February repeats the 28th, and 1 March is the same hour of the typical year whether or not there was one', () => {
  expect(at(0, '2028-02-28T07:30:00Z')).toBeCloseTo(hourOf(2, 28, 7.5), 9)
  expect(at(0, '2028-02-29T07:30:00Z')).toBeCloseTo(hourOf(2, 28, 7.5), 9)
  expect(at(0, '2028-03-01T07:30:00Z')).toBeCloseTo(hourOf(3, 1, 7.5), 9)
  expect(at(0, '2027-03-01T07:30:00Z')).toBeCloseTo(hourOf(3, 1, 7.5), 9)
  expect(at(0, '2028-12-31T23:00:00Z')).toBeCloseTo(8759, 9)
})

test('months and days are kept at the local standard time, halves of hours too, over the turn of the year', () => {
  expect(at(-7, '2026-06-21T19:00:00Z')).toBeCloseTo(hourOf(6, 21, 12), 9)
  expect(at(5.5, '2026-03-20T00:00:00Z')).toBeCloseTo(hourOf(3, 20, 5.5), 9)
  expect(at(-7, '2026-01-01T03:00:00Z')).toBeCloseTo(hourOf(12, 31, 20), 9)
  expect(at(9, '2026-12-31T20:15:00Z')).toBeCloseTo(hourOf(1, 1, 5.25), 9)
  // The leap day begins and ends by the place's own clock.
  expect(at(9, '2028-02-28T16:00:00Z')).toBeCloseTo(hourOf(2, 28, 1), 9)
  expect(at(-7, '2028-03-01T03:00:00Z')).toBeCloseTo(hourOf(2, 28, 20), 9)
  for (let month = 1; month <= 12; month++) {
    const utc = `2026-${String(month).padStart(2, '0')}-15T00:00:00Z`
    expect(at(0, utc)).toBeCloseTo(hourOf(month, 15, 0), 9)
  }
})

test('charge goes evenly from one hour’s beginning to the next one’s, from the last of the year to the first', () => {
  const design = handDesign({
    tzHours: 0,
    ac: (_, hour) => (hour === 12 ? 1 : 0),
    pvCapacityW: 4,
    batteryWh: 10,
  })
  const supply = groundSupply(design, {
    ...defaultScenario(),
    supply: 'solar',
    availability: 1,
    batteryHours: 1,
  })!
  const { socWh } = supply.year.dispatch
  expect(supply.batteryWh).toBe(10)
  // 4 W at noon, 1 used, 3 charged less what the way in loses; it carries the hours after it.
  const oneWay = Math.sqrt(0.9)
  expect(socWh[13]! - socWh[12]!).toBeCloseTo(3 * oneWay, 9)
  expect(socWh[13]! - socWh[14]!).toBeCloseTo(1 / oneWay, 9)
  expect(chargeAt(supply, 13)).toBeCloseTo(socWh[13]! / 10, 12)
  expect(chargeAt(supply, 12.25)).toBeCloseTo((0.75 * socWh[12]! + 0.25 * socWh[13]!) / 10, 12)
  expect(chargeAt(supply, 8759.5)).toBeCloseTo((socWh[8759]! + socWh[0]!) / 20, 12)
  expect(chargeAt({ ...supply, batteryWh: 0 }, 12)).toBeNull()
})
