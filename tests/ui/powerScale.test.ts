import { expect, test } from 'vitest'
import { powerScale } from '../../src/ui/charts/powerScale.ts'

test('a scale is written in the unit of its highest value, with two to four round marks that it holds', () => {
  for (let exponent = 3; exponent < 13; exponent += 0.07) {
    const highestW = 10 ** exponent
    const { unitW, top, marks } = powerScale(highestW)
    expect(top * unitW).toBeCloseTo(highestW, -Math.floor(exponent) + 6)
    expect(marks[0]).toBe(0)
    expect(marks.length).toBeGreaterThanOrEqual(2)
    expect(marks.length).toBeLessThanOrEqual(5)
    expect(Math.max(...marks)).toBeLessThanOrEqual(top)
  }
  expect(powerScale(12.4e6)).toMatchObject({ unit: 'MW', marks: [0, 5, 10] })
})
