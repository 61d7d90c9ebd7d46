/** What a pair of panels and battery beside a back-up leaves at the least, by hand: a bound of what it may cost, which too
 *  high would pass over the cheapest pair and too low would only take longer. */
import { expect, test } from 'vitest'
import { leastOf } from '../../../src/scenario/answers/groundSupply.ts'

const pair = (batteryWh: number) => ({
  pvCapacityW: 3,
  batteryWh,
  backupWh: 1000,
  backupPeakW: 0.8,
})

test('fuel is that of the energy alone: 6,654 Btu a kilowatt-hour, a watt-hour 3.412142 Btu, no starts', () => {
  expect(leastOf(pair(4), 2)).toEqual({
    loadWh: 8760,
    unservedWh: 0,
    gasWh: 1000,
    gasFuelWh: expect.closeTo(1950.095, 2),
    gasStarts: 0,
    gridWh: 0,
    backupPeakW: 0.8,
  })
})

test('the greatest hour is told where the battery gives the whole load, or there is none', () => {
  // 1 W of load from 2 Wh in two hours; half of it from 1 Wh.
  expect(leastOf(pair(2), 2).backupPeakW).toBe(0.8)
  expect(leastOf(pair(1), 2).backupPeakW).toBe(0)
  expect(leastOf(pair(0), 2).backupPeakW).toBe(0.8)
})
