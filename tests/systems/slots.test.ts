/** Slots in an arc, counted and summed: against a look at every slot, and by hand. */
import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { phaseSum, slotsFrom } from '../../src/systems/slots.ts'

/** Of sums of up to a few hundred terms of some tens. */
const ROUNDING = 1e-9

test('by hand: slots at 0.5, 1.5, 2.5 …', () => {
  expect(slotsFrom(0.5, 1, 1, 3)).toBe(2) // 1.5 and 2.5
  expect(slotsFrom(0.5, 1, 1.5, 2.5)).toBe(1) // the arc's end is not in it
  expect(slotsFrom(0.5, 1, 3, 1)).toBe(0)
  expect(slotsFrom(0.5, 1, -2, 0)).toBe(2) // -1.5 and -0.5
  expect(phaseSum(0.5, 1, 1, 2)).toBeCloseTo(0.5 + 1.5, 12)
  expect(phaseSum(0.5, 1, 1, 0)).toBe(0)
})

test('as many as are found one by one, and their sum, in 2,000 arcs (seed 3)', () => {
  const next = random(3)
  for (let k = 0; k < 2000; k++) {
    const [first, step] = [next() * 6, 0.05 + next()]
    const from = next() * 20 - 10
    const to = from + next() * 12
    const inside: number[] = []
    for (let slot = -600; slot < 600; slot++) {
      const phase = first + slot * step
      if (phase >= from && phase < to) inside.push(phase - from)
    }
    expect(slotsFrom(first, step, from, to), `arc ${k}`).toBe(inside.length)
    const sum = inside.reduce((all, phase) => all + phase, 0)
    expect(Math.abs(phaseSum(first, step, from, inside.length) - sum), `arc ${k}`).toBeLessThan(ROUNDING)
  }
})
