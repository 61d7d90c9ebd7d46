/** A part of `npm run fuzz`, the same each time: never an exception that reaches the user, never NaN, always a sentence of
 *  at most 300 characters, and the document in use survives. How long a case takes is measured there, not here. */
import { expect, test } from 'vitest'
import { casesOf, targets } from './every.ts'

const CASES = 20_000
const SEED = 20260923

test('shares are of a hundred', () => {
  expect(targets.reduce((sum, { share }) => sum + share, 0)).toBe(100)
})

test.each(targets.map((target) => [target.name, target] as const))(
  `%s: their share of ${CASES} hostile inputs (seed ${SEED})`,
  async (_, target) => {
    await target.run(casesOf(target, CASES), SEED)
  },
  120_000,
)
