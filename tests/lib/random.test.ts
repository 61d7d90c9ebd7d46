import { expect, test } from 'vitest'
import { drawOf, random, streamOf } from '../../src/lib/random.ts'

/** The same generator in whole numbers without a limit, as its author's C reads. */
function* mulberry32(seed: number): Generator<number> {
  const mask = 0xffff_ffffn
  let a = BigInt(seed) & mask
  for (;;) {
    a = (a + 0x6d2b79f5n) & mask
    let z = ((a ^ (a >> 15n)) * (a | 1n)) & mask
    z ^= (z + (((z ^ (z >> 7n)) * (z | 61n)) & mask)) & mask
    yield Number(z ^ (z >> 14n)) / 2 ** 32
  }
}

test.each([0, 1, 7, 20260923, 4294967295])('seed %i gives the stream of mulberry32', (seed) => {
  const next = random(seed)
  const truth = mulberry32(seed)
  for (let i = 0; i < 200; i++) expect(next()).toBe(truth.next().value)
})

test('numbers are even over [0, 1): a tenth in each tenth (seed 3, 100,000 numbers)', () => {
  const next = random(3)
  const counts = new Array<number>(10).fill(0)
  for (let i = 0; i < 1e5; i++) counts[Math.floor(10 * next())]!++
  for (const count of counts) expect(Math.abs(count - 1e4)).toBeLessThan(5 * Math.sqrt(1e4 * 0.9))
})

test.each([
  [1, 'launchUsdPerKg'],
  [4294967295, 'x'],
  [0, ''],
] as const)('a draw by its number is that of the stream: seed %i, %s', (seed, name) => {
  const next = streamOf(seed, name)
  for (let i = 0; i < 500; i++) expect(drawOf(seed, name, i)).toBe(next())
})
