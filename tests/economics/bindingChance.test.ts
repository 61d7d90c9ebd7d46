/** Chances of being the smallest, against what is known by hand and by drawing. */
import { expect, test } from 'vitest'
import { bindingChances, triangleAbove, triangleAt } from '../../src/economics/bindingChance.ts'
import { random } from '../../src/lib/random.ts'

const span = (low: number, central: number, high: number) => ({ low, central, high })

test('a triangle: its ends, its middle, and back', () => {
  const one = span(1, 2, 5)
  expect(triangleAt(one, 0)).toBe(1)
  expect(triangleAt(one, 0.25)).toBeCloseTo(2, 12) // the middle cuts it as (2 − 1)/(5 − 1)
  expect(triangleAt(one, 1)).toBe(5)
  for (const share of [0.1, 0.4, 0.9])
    expect(triangleAbove(one, triangleAt(one, share))).toBeCloseTo(1 - share, 12)
})

test('what lies wholly below the others is the smallest for sure', () => {
  expect(bindingChances({ a: span(1, 2, 3), b: span(4, 5, 6), c: span(3, 8, 9) })).toEqual({
    a: 1,
    b: 0,
    c: 0,
  })
})

test('two alike share the chance, known or not; what has no end has none', () => {
  const halves = bindingChances({ a: span(1, 2, 3), b: span(1, 2, 3) })
  expect(halves.a).toBeCloseTo(0.5, 12)
  expect(bindingChances({ a: span(2, 2, 2), b: span(2, 2, 2) })).toEqual({ a: 0.5, b: 0.5 })
  const endless = span(Infinity, Infinity, Infinity)
  expect(bindingChances({ a: span(0, 0, 0), b: endless })).toEqual({ a: 1, b: 0 })
})

const TOLERANCE = 0.02
test('three that overlap: the shares of 200,000 draws of seed 7', () => {
  const caps = { a: span(1, 3, 9), b: span(2, 4, 5), c: span(3, 3.5, 20) }
  const next = random(7)
  const counts: Record<string, number> = { a: 0, b: 0, c: 0 }
  const draws = 200_000
  for (let draw = 0; draw < draws; draw++) {
    const values = Object.entries(caps).map(([id, { low, central, high }]) => {
      const [from, middle, to] = [low, central, high].map(Math.log) as [number, number, number]
      // The inverse written out again, not the one that is tested.
      const u = next()
      const turn = (middle - from) / (to - from)
      const value =
        u < turn
          ? from + Math.sqrt(u * (to - from) * (middle - from))
          : to - Math.sqrt((1 - u) * (to - from) * (to - middle))
      return [id, value] as const
    })
    const [least] = values.reduce((low, one) => (one[1] < low[1] ? one : low))
    counts[least]! += 1
  }
  const chances = bindingChances(caps)
  for (const id of Object.keys(caps) as (keyof typeof caps)[])
    expect(Math.abs(chances[id] - counts[id]! / draws), id).toBeLessThan(TOLERANCE)
})
