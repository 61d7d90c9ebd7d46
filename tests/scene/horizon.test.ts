import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { sceneVector } from '../../src/gpu/scale.ts'
import { DEG } from '../../src/lib/units.ts'
import { ecefFromGeodetic, eciFromEcef } from '../../src/physics/frames.ts'
import { gmstRad } from '../../src/physics/time.ts'
import { horizon, skyDirection, standOnGround, verticalFieldDeg } from '../../src/scene/horizon.ts'
import { isBehindEarth } from '../../src/scene/pick.ts'
import { frame } from '../../src/state/clock/frame.ts'

const PHOENIX = { name: 'Phoenix', latitudeRad: 33.45 * DEG, longitudeRad: -111.983 * DEG }
const camera = new PerspectiveCamera()
const stand = (azimuthDeg: number, elevationDeg: number) => {
  standOnGround(camera, PHOENIX, { azimuthDeg, elevationDeg, fieldDeg: 90 }, 1.5)
  camera.updateMatrixWorld()
  return camera.getWorldDirection(new Vector3())
}
/** The plumb line at the site, from two heights of the ellipsoid. */
function plumbLine(): Vector3 {
  const at = (heightM: number) =>
    sceneVector(
      eciFromEcef(ecefFromGeodetic(PHOENIX.latitudeRad, PHOENIX.longitudeRad, heightM), gmstRad(frame.utcMs)),
    )
  return at(1000).sub(at(0)).normalize()
}

test('looking straight up is looking along the normal of the ellipsoid at the site, and so stands the camera', () => {
  expect(stand(123, 90).distanceTo(plumbLine())).toBeLessThan(1e-6)
  expect(camera.position.clone().normalize().distanceTo(plumbLine())).toBeLessThan(1e-6)
  expect(camera.position.length()).toBeGreaterThan(1)
  expect(camera.position.length()).toBeLessThan(1 + 1e-5)
})

test('north is towards the pole, east follows the Earth’s turn, and the horizon is level', () => {
  const north = stand(0, 0)
  expect(north.dot(plumbLine())).toBeCloseTo(0, 6)
  expect(north.y).toBeCloseTo(Math.cos(33.45 * DEG), 6) // the pole is up
  const before = frame.utcMs
  const here = plumbLine()
  frame.utcMs += 60e3
  const turned = plumbLine().sub(here)
  frame.utcMs = before
  expect(turned.normalize().dot(stand(90, 0))).toBeGreaterThan(0.999)
  // Level: the horizon runs along the picture’s rows.
  stand(40, 25)
  const right = new Vector3().setFromMatrixColumn(camera.matrixWorld, 0)
  expect(right.dot(plumbLine())).toBeCloseTo(0, 6)
  expect(new Vector3().setFromMatrixColumn(camera.matrixWorld, 1).dot(plumbLine())).toBeGreaterThan(0.9)
})

test('a star at the pole stands as high as the site is north', () => {
  stand(0, 33.45)
  expect(camera.getWorldDirection(new Vector3()).distanceTo(new Vector3(0, 1, 0))).toBeLessThan(1e-6)
})

test('what the Earth hides from the camera is what lies below the horizon', () => {
  stand(0, 0)
  const { x, y, z } = camera.position
  const direction = new Vector3()
  for (let azimuthDeg = 0; azimuthDeg < 360; azimuthDeg += 15) {
    for (const elevationDeg of [-20, -1, 1, 20, 80]) {
      skyDirection(azimuthDeg, elevationDeg, direction)
      const place = direction.multiplyScalar(0.5).add(camera.position)
      expect(isBehindEarth(place.x, place.y, place.z, x, y, z)).toBe(elevationDeg < 0)
    }
  }
})

test('the field of view is that of the longer side', () => {
  expect(verticalFieldDeg(90, 0.5)).toBe(90)
  expect(Math.tan((verticalFieldDeg(90, 16 / 9) / 2) * DEG)).toBeCloseTo(9 / 16, 12)
  expect(horizon.light).not.toBeNull()
})
