/** `npm run fuzz`: 200,000 hostile inputs or more (FUZZ_CASES), another seed each time (FUZZ_SEED repeats one), and how
 *  long the slowest of each kind took. What takes longer than is promised is tried again, since the computer may have been
 *  busy with something else. */
import { expect, test } from 'vitest'
import { casesOf, targets } from './every.ts'

const MOST_MS = 200
const CASES = Number(process.env.FUZZ_CASES ?? 200_000)
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)
const HOUR_MS = 3_600_000

test.each(targets.map((target) => [target.name, target] as const))(
  `%s: their share of ${CASES} hostile inputs (seed ${SEED})`,
  async (name, target) => {
    const cases = casesOf(target, CASES)
    const startMs = performance.now()
    const slow = await target.run(cases, SEED, MOST_MS)
    const seconds = ((performance.now() - startMs) / 1e3).toFixed(1)
    console.info(`${name}: ${cases} cases in ${seconds} s, the slowest ${slow.slowestMs.toFixed(0)} ms`)
    expect(slow.inputs, `slower than ${MOST_MS} ms`).toEqual([])
  },
  HOUR_MS,
)
