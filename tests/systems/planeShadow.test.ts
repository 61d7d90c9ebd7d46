import { expect, test } from 'vitest'
import { DEG, KM } from '../../src/lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { halfArcRad, shadowCone } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { eclipseRadAt, shadowCones } from '../../src/systems/planeShadow.ts'

/** Arccosines of the other path lose digits where an orbit grazes a cone: the root of their own rounding. */
const TOLERANCE_RAD = 1e-7

test('the eclipse from cos² β is the mean of both arcs, each from its own angle: every 0.1° of β, five heights, both distances of the Sun', () => {
  let compared = 0
  let withUmbra = 0
  let penumbraOnly = 0
  for (const utcMs of [Date.UTC(2026, 0, 3), Date.UTC(2026, 6, 6)]) {
    const sun = sunAt(utcMs)
    for (const altitudeM of [300 * KM, 550 * KM, 1200 * KM, 8000 * KM, 35786 * KM]) {
      const radiusM = EARTH_EQUATORIAL_RADIUS_M + altitudeM
      const cones = shadowCones(sun, radiusM)
      const { umbraRad, penumbraRad } = shadowCone(radiusM, sun.distanceAu)
      for (let tenth = 0; tenth <= 900; tenth++) {
        const cosBeta = Math.cos((tenth / 10) * DEG)
        const umbra = halfArcRad(umbraRad, cosBeta)
        const penumbra = halfArcRad(penumbraRad, cosBeta)
        expect(
          Math.abs(eclipseRadAt(cosBeta * cosBeta, cones.cosUmbra, cones.cosPenumbra) - (umbra + penumbra)),
        ).toBeLessThan(TOLERANCE_RAD)
        compared++
        if (umbra > 0) withUmbra++
        else if (penumbra > 0) penumbraOnly++
      }
    }
  }
  expect(compared).toBe(9010)
  expect(withUmbra).toBeGreaterThan(3000)
  expect(penumbraOnly).toBeGreaterThan(10)
})
