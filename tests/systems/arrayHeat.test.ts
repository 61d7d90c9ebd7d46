/** What a radiator sees of the array's back, against the closed form of two rectangles that share an edge and against
 *  straight lines shot at random. */
import { expect, test } from 'vitest'
import { backViewFactor, fromBackWm2 } from '../../src/systems/arrayHeat.ts'

/** Howell, catalogue, C-14: rectangles at right angles with a common edge. h = depth over edge, w = reach over edge. */
function commonEdge(h: number, w: number): number {
  const [h2, w2] = [h * h, w * w]
  const root = Math.sqrt(h2 + w2)
  const logs = Math.log(
    (((1 + w2) * (1 + h2)) / (1 + w2 + h2)) *
      ((w2 * (1 + w2 + h2)) / ((1 + w2) * (w2 + h2))) ** w2 *
      ((h2 * (1 + h2 + w2)) / ((1 + h2) * (h2 + w2))) ** h2,
  )
  return (h * Math.atan(1 / h) + w * Math.atan(1 / w) - root * Math.atan(1 / root) + logs / 4) / (Math.PI * h)
}

const QUADRATURE = 0.003
test.each([
  [1, 1, 0.20004], // printed in textbooks: 0.20
  [0.5, 3, 0.348],
  [2, 0.3, 0.084],
])('a plate %f deep on an edge of 1 sees a wing reaching %f', (depthM, reachM) => {
  const ours = backViewFactor({ reachM, widthM: 1 }, { lengthM: 1, depthM })
  expect(Math.abs(ours - commonEdge(depthM, reachM))).toBeLessThan(QUADRATURE)
})

test('a plate longer than the wing is wide sees less of it: as lines shot at random do', () => {
  const wing = { reachM: 37.5, widthM: 11.2 }
  const plate = { lengthM: 30, depthM: 5.33 }
  let seed = 11
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  const SHOTS = 200_000
  let hits = 0
  for (let i = 0; i < SHOTS; i++) {
    const y = (random() - 0.5) * plate.lengthM
    const c = random() * plate.depthM
    // A diffuse face throws by the cosine: x is its normal, z is towards the array.
    const sine = Math.sqrt(random())
    const turn = 2 * Math.PI * random()
    const [dx, dy, dz] = [Math.sqrt(1 - sine * sine), sine * Math.cos(turn), sine * Math.sin(turn)]
    if (dz <= 0) continue
    const far = c / dz
    if (far * dx <= wing.reachM && Math.abs(y + far * dy) <= wing.widthM / 2) hits++
  }
  const SHOT_NOISE = 0.003
  expect(Math.abs(hits / SHOTS - backViewFactor(wing, plate))).toBeLessThan(SHOT_NOISE)
})

test('what is taken up is emission times view times absorption', () => {
  expect(fromBackWm2(0.5, { temperatureK: 300, emissivity: 1 }, 1)).toBeCloseTo(0.5 * 459.3, 1)
  expect(fromBackWm2(0, { temperatureK: 300, emissivity: 1 }, 1)).toBe(0)
})
