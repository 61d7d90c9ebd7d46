/** The chain from installed to used tokens, and the worth of interrupted work: against sums that are no formula. */
import { expect, test } from 'vitest'
import {
  aliveFraction,
  exchangedFraction,
  linkedFraction,
  WORK_STEPS,
  workedFraction,
  workWaterfall,
  worthOf,
} from '../../src/systems/delivered.ts'

test('the shares multiply to the end exactly, in their order', () => {
  const shares = { powered: 0.92, restarted: 0.994, cooled: 0.9, alive: 0.87, linked: 0.5, used: 0.7 }
  const steps = workWaterfall(1e6, shares)
  expect(steps.map(({ id }) => id)).toEqual([...WORK_STEPS])
  let left = 1e6
  for (const { id, factor, tokensPerS } of steps) {
    left *= shares[id]
    expect(factor).toBe(shares[id])
    expect(tokensPerS).toBe(left)
  }
})

test.each([
  [0.09, 5, 0],
  [0.05, 5, 0.05],
  [0.2, 10, 0.2],
  [0.03, 5, 0.2],
])(
  'chips alive at %s a year over %s years with %s of spares, as a sum over days',
  (failures, years, spares) => {
    const days = years * 365
    let sum = 0
    for (let day = 0; day < days; day++)
      sum += Math.min(1, (1 + spares) * Math.exp((-failures * (day + 0.5)) / 365))
    expect(aliveFraction(failures, years, spares)).toBeCloseTo(sum / days, 6)
  },
)

test('a life without spares is what Turyshev’s penalty Π divides: 1.27 at 10 % and 1.58 at 20 % a year over five', () => {
  expect(1 / aliveFraction(0.1, 5)).toBeCloseTo(1.27, 2)
  expect(1 / aliveFraction(0.2, 5)).toBeCloseTo(1.58, 2)
  expect(aliveFraction(0, 5)).toBe(1)
})

test('an exchanged chip is missing for its share of a year; a link carries what it can', () => {
  expect(exchangedFraction(0.365, 0.1)).toBeCloseTo(1 / 1.0365, 12)
  expect(linkedFraction(100, 50)).toBe(1)
  expect(linkedFraction(100, 400)).toBe(0.25)
})

test('5,000 shadows a year of two minutes’ restart in two thirds of a year: 2.9 % of the work', () => {
  const power = { perYear: 5000, poweredS: (2 / 3) * 365 * 86400, firmFraction: 0.5 }
  const worth = worthOf(power, { restartS: 120, checkpointS: 30, unpromisedWorth: 0.4 })
  const lost = (5000 * 120) / power.poweredS
  expect(lost).toBeCloseTo(0.0285, 4)
  expect(worth.batch).toBeCloseTo(1 - lost, 12)
  expect(worth.training).toBeCloseTo(1 - lost * 1.25, 12)
  expect(worth.interactive).toBeCloseTo((1 - lost) * 0.7, 12)
})

test('power that never goes is worth all of it to everybody; one that goes all the time nothing', () => {
  const never = { perYear: 0, poweredS: 3e7, firmFraction: 1 }
  const habits = { restartS: 300, checkpointS: 120, unpromisedWorth: 0 }
  expect(worthOf(never, habits)).toEqual({ batch: 1, training: 1, interactive: 1 })
  expect(workedFraction({ perYear: 1e6, poweredS: 3e7, firmFraction: 1 }, 300)).toBe(0)
  expect(workedFraction({ perYear: 0, poweredS: 0, firmFraction: 0 }, 300)).toBe(0)
})
