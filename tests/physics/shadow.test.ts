import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DEG, KM } from '../../src/lib/units.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { eci } from '../../src/physics/frames.ts'
import {
  earthLimb,
  halfArcRad,
  hiddenDiscFraction,
  shadowCone,
  shadowSun,
  sunlitFraction,
  sunlitFractionOver,
} from '../../src/physics/shadow.ts'

test('two equal discs at a distance of their radius hide 39.1 % of each other', () => {
  // Area of the lens over the disc: (2π/3 − √3/2) / π
  expect(hiddenDiscFraction(1, 1, 1)).toBeCloseTo(((2 * Math.PI) / 3 - Math.sqrt(3) / 2) / Math.PI, 12)
  expect(hiddenDiscFraction(0.5, 0.5, 0.5)).toBeCloseTo(((2 * Math.PI) / 3 - Math.sqrt(3) / 2) / Math.PI, 12)
})

test('discs that touch hide nothing, a disc inside the other all of it, and a small one in front its share', () => {
  expect(hiddenDiscFraction(0.25, 1.25, 1.5)).toBe(0)
  expect(hiddenDiscFraction(0.25, 1.25, 7)).toBe(0)
  expect(hiddenDiscFraction(0.25, 1.25, 1)).toBe(1)
  expect(hiddenDiscFraction(0.25, 1.25, 0)).toBe(1)
  // The Earth's edge through the middle of a Sun far smaller: half.
  expect(hiddenDiscFraction(1e-4, 1, 1)).toBeCloseTo(0.5, 4)
})

test('hidden light by counting points of the disc agrees with the lens', () => {
  const [a, b, c] = [0.6, 1, 1.1]
  let inside = 0
  let all = 0
  for (let x = -a; x <= a; x += a / 500) {
    for (let y = -a; y <= a; y += a / 500) {
      if (Math.hypot(x, y) > a) continue
      all++
      if (Math.hypot(x - c, y) < b) inside++
    }
  }
  expect(hiddenDiscFraction(a, b, c)).toBeCloseTo(inside / all, 3)
})

test('the cones tilt by (695,700 ∓ 6,378.137) km over the Sun’s distance, and both ways to them agree', () => {
  for (const au of [0.983, 1, 1.017]) {
    const sun = shadowSun(au)
    expect(sun.sinUmbraTilt).toBeCloseTo((695700 - 6378.137) / (au * 149597870.7), 12)
    expect(sun.sinPenumbraTilt).toBeCloseTo((695700 + 6378.137) / (au * 149597870.7), 12)
    expect(sun.cosUmbraTilt ** 2 + sun.sinUmbraTilt ** 2).toBeCloseTo(1, 14)
    expect(sun.cosPenumbraTilt ** 2 + sun.sinPenumbraTilt ** 2).toBeCloseTo(1, 14)
    for (const radiusM of [6.6e6, 7.028137e6, 42e6]) {
      const { umbraRad, penumbraRad } = shadowCone(radiusM, au)
      const earthRad = Math.asin(6378137 / radiusM)
      expect(umbraRad).toBeCloseTo(earthRad - Math.asin(sun.sinUmbraTilt), 12)
      expect(penumbraRad).toBeCloseTo(earthRad + Math.asin(sun.sinPenumbraTilt), 12)
    }
  }
  expect(shadowCone(7.028137e6, 1).penumbraRad - shadowCone(7.028137e6, 1).umbraRad).toBeCloseTo(
    0.533 * DEG,
    5,
  )
})

test('an orbit that only grazes the cone has no arc in it', () => {
  expect(halfArcRad(1, Math.cos(1))).toBe(0)
  expect(halfArcRad(1, Math.cos(1) - 1e-9)).toBe(0)
  expect(halfArcRad(1, 1)).toBeCloseTo(1, 12)
})

/** As the function states. */
const TOLERANCE = 1e-10

test('light by series is that of the two discs, 160 to 40,000 km, perihelion to aphelion, from umbra to full light (seed 8)', () => {
  const next = random(8)
  let worst = 0
  let partial = 0
  for (let i = 0; i < 20_000; i++) {
    const r = EARTH_EQUATORIAL_RADIUS_M + 160 * KM * 250 ** next()
    const au = 0.983 + 0.034 * next()
    const d = au * ASTRONOMICAL_UNIT_M
    const { umbraRad, penumbraRad } = shadowCone(r, au)
    const theta = umbraRad + (penumbraRad - umbraRad) * (1.2 * next() - 0.1)
    const truth = sunlitFraction(eci(r * Math.sin(theta), 0, -r * Math.cos(theta)), eci(0, 0, d))
    worst = Math.max(worst, Math.abs(sunlitFractionOver(earthLimb(r, d), Math.cos(theta)) - truth))
    if (truth > 0 && truth < 1) partial++
  }
  expect(worst).toBeLessThan(TOLERANCE)
  expect(partial).toBeGreaterThan(15_000)
})

test('far from the limb the Sun is whole or hidden, all round the orbit', () => {
  for (const altitudeKm of [160, 550, 2000, 35_786, 40_000]) {
    const r = EARTH_EQUATORIAL_RADIUS_M + altitudeKm * KM
    const limb = earthLimb(r, ASTRONOMICAL_UNIT_M)
    const { umbraRad, penumbraRad } = shadowCone(r, 1)
    for (let theta = 0; theta <= Math.PI; theta += 0.01) {
      if (theta > umbraRad - 1e-9 && theta < penumbraRad + 1e-9) continue
      expect(sunlitFractionOver(limb, Math.cos(theta))).toBe(theta < umbraRad ? 0 : 1)
    }
  }
})
