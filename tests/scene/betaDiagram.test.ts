import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { cross, dot, length, normalize } from '../../src/lib/vec3.ts'
import { eci } from '../../src/physics/frames.ts'
import { planeBasis } from '../../src/physics/orbit.ts'
import { betaArc } from '../../src/scene/betaDiagram.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { planesAt } from '../../src/systems/planes.ts'

const stateOf = (raanDeg: number, inclinationDeg: number) => {
  const one = { pattern: 'delta', total: 1, planes: 1, phasing: 0, argLatRad: 0, spacingM: 0 } as const
  const orbit = { semiMajorAxisM: 7e6, raanRad: raanDeg * DEG, inclinationRad: inclinationDeg * DEG }
  return planesAt(buildFleet([{ ...one, ...orbit }], 0), 0)
}
const sun = eci(Math.cos(0.3), Math.sin(0.3) * 0.9, Math.sin(0.3) * Math.sqrt(1 - 0.81))

test('the arc runs from the plane straight up to the Sun', () => {
  for (const [raanDeg, inclinationDeg] of [
    [0, 53],
    [100, 97.99],
    [250, 30],
  ] as const) {
    const state = stateOf(raanDeg, inclinationDeg)
    const { places, foot, betaRad } = betaArc(state, 0, sun, 'orbit')
    const { n } = planeBasis(raanDeg * DEG, inclinationDeg * DEG)
    expect(length(cross(normalize(places.at(-1)!), sun))).toBeCloseTo(0, 9)
    expect(dot(places[0]!, n)).toBeCloseTo(0, 9)
    expect(dot(foot[1], n)).toBeCloseTo(0, 9)
    // Wertz (2001), Mission Geometry: β is the angle between the Sun and the plane.
    expect(betaRad).toBeCloseTo(Math.PI / 2 - Math.acos(dot(sun, n)), 9)
  }
})

test('with the Sun straight over the plane the arc still has a foot', () => {
  const { places, betaRad } = betaArc(stateOf(0, 90), 0, eci(0, -1, 0), 'orbit')
  expect(Math.abs(betaRad)).toBeCloseTo(90 * DEG, 9)
  expect(places.flat().every(Number.isFinite)).toBe(true)
})
