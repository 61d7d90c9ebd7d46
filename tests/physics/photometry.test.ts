import { expect, test } from 'vitest'
import { DEG } from '../../src/lib/units.ts'
import { diffuseSpherePhase, fullPhaseFlux, magnitudeOfFlux } from '../../src/physics/photometry.ts'

const magnitude = (albedoAreaM2: number, rangeM: number, phaseDeg: number) =>
  magnitudeOfFlux(fullPhaseFlux(albedoAreaM2, rangeM, 1) * diffuseSpherePhase(phaseDeg * DEG))

/** Of the last printed digit. */
const PRINTED = 5e-4

test('the published reference satellite (albedo 0.2, 800 m²) at 700 km and full phase is of magnitude −1.372', () => {
  // S. Ross (2026), github.com/sdross0/orbital-datacenter-brightness, ASSUMPTIONS.md §5, read 2026-11-24
  expect(Math.abs(magnitude(0.2 * 800, 700e3, 0) - -1.372)).toBeLessThan(PRINTED)
})

/** That program takes −26.74 for the Sun, we −26.77. */
const SUN_DIFFERENCE = 0.03

test('a sphere of 5 m radius and albedo 0.2 at 400,000 km agrees with satsim’s published values', () => {
  // satsim, tests/geometry/test_photometric.py: 14.96310309 at full phase, 16.20597778 at a quarter
  const area = 0.2 * Math.PI * 5 ** 2
  expect(magnitude(area, 4e8, 0)).toBeCloseTo(14.96310309 - SUN_DIFFERENCE, 6)
  expect(magnitude(area, 4e8, 90)).toBeCloseTo(16.20597778 - SUN_DIFFERENCE, 6)
})

test('half phase gives 1/π of the full light, new phase none, and light only falls between', () => {
  expect(diffuseSpherePhase(0)).toBeCloseTo(1, 12)
  expect(diffuseSpherePhase(Math.PI / 2)).toBeCloseTo(1 / Math.PI, 12)
  expect(Math.abs(diffuseSpherePhase(Math.PI))).toBeLessThan(1e-12)
  for (let deg = 1; deg <= 180; deg++) {
    expect(diffuseSpherePhase(deg * DEG)).toBeLessThan(diffuseSpherePhase((deg - 1) * DEG))
  }
})

test('over all directions the sphere scatters exactly its albedo of what it catches', () => {
  // ∫ flux dΩ · R² over the Sun’s flux equals albedo × area; midpoint rule, 2,000 rings
  const RINGS = 2000
  let sum = 0
  for (let i = 0; i < RINGS; i++) {
    const phase = ((i + 0.5) * Math.PI) / RINGS
    sum += diffuseSpherePhase(phase) * 2 * Math.PI * Math.sin(phase) * (Math.PI / RINGS)
  }
  const scattered = (fullPhaseFlux(1, 1, 1) * sum) / 10 ** (0.4 * 26.77)
  expect(scattered).toBeCloseTo(1, 5)
})

test('twice as far is 1.505 magnitudes fainter, and at 1.0167 AU 0.036', () => {
  expect(magnitude(160, 2e6, 40) - magnitude(160, 1e6, 40)).toBeCloseTo(1.50515, 5)
  const far = magnitudeOfFlux(fullPhaseFlux(160, 1e6, 1.0167))
  expect(far - magnitudeOfFlux(fullPhaseFlux(160, 1e6, 1))).toBeCloseTo(0.036, 3)
})
