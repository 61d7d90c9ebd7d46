/** Something that reads what others write, with what it is given and what must hold. */
import fc from 'fast-check'

/** Inputs that took too long each time they were tried, shortened. */
export interface Times {
  slowestMs: number
  inputs: string[]
}

export interface Target {
  name: string
  /** Of a hundred cases. */
  share: number
  /** @throws with the smallest input that breaks it */
  run(cases: number, seed: number, mostMs?: number): Promise<Times>
}

const TRIES = 4
const shown = (input: unknown): string => fc.stringify(input).slice(0, 1000)

export function target<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): Target {
  const timed = async (input: T): Promise<number> => {
    const startMs = performance.now()
    await check(input)
    return performance.now() - startMs
  }
  return {
    name,
    share,
    async run(cases, seed, mostMs = Number.POSITIVE_INFINITY) {
      const times: Times = { slowestMs: 0, inputs: [] }
      const property = fc.asyncProperty(inputs, async (input) => {
        let ms = await timed(input)
        for (let again = 1; again < TRIES && ms > mostMs; again++) ms = Math.min(ms, await timed(input))
        times.slowestMs = Math.max(times.slowestMs, ms)
        if (ms > mostMs) times.inputs.push(shown(input))
      })
      const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
        numRuns: cases,
        seed,
      })
      if (!failed) return times
      throw new Error(`${name}, seed ${seed}, path ${counterexamplePath}: ${shown(counterexample?.[0])}`, {
        cause: errorInstance,
      })
    },
  }
}
