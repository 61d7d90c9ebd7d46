/** The ground's curves, from a year whose hours are written by hand. */
import { expect, test } from 'vitest'
import { groundSupply } from '../../../src/scenario/answers/groundSupply.ts'
import {
  drawnPvAt,
  groundChargeAt,
  groundDailyCharge,
  groundDailyPv,
  groundHourlyPv,
  pvAt,
  pvPeak,
} from '../../../src/scenario/answers/series.ts'
import { defaultScenario } from '../../../src/scenario/document/patch.ts'
import { handDesign } from './handDesign.ts'

/** Each day and hour tells itself: 0.001 a day, and the hour in the last digits. */
const ac = (day: number, hour: number) => day / 1000 + hour / 1e5
const drawn = (day: number, hour: number) => ac(day, hour) + 0.5
const design = handDesign({ tzHours: -7, ac, drawn, pvCapacityW: 4, batteryWh: 10 })

test('each date has the mean of its own 24 hours, 29 February those of the 28th', () => {
  const days = groundDailyPv(design, 2026)
  expect(days).toHaveLength(365)
  days.forEach((mean, day) => {
    expect(mean).toBeCloseTo(day / 1000 + 11.5 / 1e5, 12)
  })
  const leap = groundDailyPv(design, 2028)
  expect(leap).toHaveLength(366)
  expect([leap[58], leap[59], leap[60], leap[365]]).toEqual([days[58], days[58], days[59], days[364]])
})

test('hours are drawn from the smooth ones, date by date', () => {
  const hours = groundHourlyPv(design, 2028)
  expect(hours).toHaveLength(366 * 24)
  for (const [date, typical] of [
    [0, 0],
    [58, 58],
    [59, 58],
    [60, 59],
    [365, 364],
  ] as const) {
    for (const hour of [0, 7, 23]) expect(hours[date * 24 + hour]).toBeCloseTo(drawn(typical, hour), 6)
  }
})

test('between the middles of two hours the drawn power is between theirs, over New Year too', () => {
  // 12:30 on 1 January there: the middle of the 13th hour; 13:00 halfway to the next.
  expect(drawnPvAt(design, Date.UTC(2026, 0, 1, 19, 30))).toBeCloseTo(drawn(0, 12), 12)
  expect(drawnPvAt(design, Date.UTC(2026, 0, 1, 20))).toBeCloseTo((drawn(0, 12) + drawn(0, 13)) / 2, 12)
  expect(drawnPvAt(design, Date.UTC(2026, 0, 1, 19, 45))).toBeCloseTo(
    0.75 * drawn(0, 12) + 0.25 * drawn(0, 13),
    12,
  )
  expect(drawnPvAt(design, Date.UTC(2026, 0, 1, 7, 0))).toBeCloseTo((drawn(364, 23) + drawn(0, 0)) / 2, 12)
})

test('an instant has the power of its own hour, as it is computed with', () => {
  expect(pvAt(design, Date.UTC(2026, 0, 1, 19, 5))).toBeCloseTo(12 / 1e5, 12)
  expect(pvAt(design, Date.UTC(2026, 0, 1, 19, 55))).toBeCloseTo(12 / 1e5, 12)
  expect(pvPeak(design)).toBeCloseTo(364 / 1000 + 23 / 1e5, 12)
  expect(pvPeak(design)).toBeCloseTo(364 / 1000 + 23 / 1e5, 12) // and again, remembered
})

/** Light at noon alone, strong enough but for two days of spring. */
const gap = handDesign({
  tzHours: 0,
  ac: (day, hour) => (hour === 12 && day !== 100 && day !== 101 ? 1 : 0),
  pvCapacityW: 40,
  batteryWh: 30,
})
const supply = groundSupply(gap, { ...defaultScenario(), supply: 'solar', availability: 1, batteryHours: 1 })!

test('the lowest charge of a day is what the night before has left, none in the dark days', () => {
  const lowest = groundDailyCharge(gap, supply, 2026)!
  const oneWay = Math.sqrt(0.9)
  expect(lowest).toHaveLength(365)
  // Full at 13:00, then 23 hours of load by 12:00 of the next day, taken through the discharge.
  const beforeNoon = (30 - 23 / oneWay) / 30
  expect(lowest[50]).toBeCloseTo(beforeNoon, 9)
  expect(lowest[99]).toBeCloseTo(beforeNoon, 9)
  expect(lowest[100]).toBe(0) // 31 hours after the last light 30 Wh are gone
  expect(lowest[101]).toBe(0)
  expect(lowest[102]).toBe(0) // until noon
  // One hour of light at the battery’s 30 W does not quite fill it.
  expect(lowest[103]).toBeCloseTo((30 * oneWay - 23 / oneWay) / 30, 9)
  expect(lowest[104]).toBeCloseTo(beforeNoon, 9)
  // A leap year's 29 February has the charge of the 28th, and each later date is a day on.
  const leap = groundDailyCharge(gap, supply, 2028)!
  expect([leap[100], leap[101], leap[103]].map((share) => share === 0)).toEqual([false, true, true])
  expect(groundDailyCharge(gap, { ...supply, batteryWh: 0 }, 2026)).toBeNull()
})

test('at an instant the charge is that of its hour', () => {
  expect(groundChargeAt(gap, supply, Date.UTC(2026, 2, 1, 13))).toBeCloseTo(1, 12)
  expect(groundChargeAt(gap, supply, Date.UTC(2026, 2, 1, 14))).toBeCloseTo(1 - 1 / Math.sqrt(0.9) / 30, 12)
})
