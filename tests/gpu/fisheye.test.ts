/** A dome's picture: its geometry against the definition of the projection and against three's own cameras. */
import { PerspectiveCamera, Quaternion, Vector3 } from 'three'
import { expect, test } from 'vitest'
import {
  domeDirection,
  domePlace,
  FACE_FIELD_DEG,
  FACES,
  facePlace,
  faceTurn,
  inCamera,
} from '../../src/gpu/dome/fisheye.ts'
import { random } from '../../src/lib/random.ts'
import { DEG } from '../../src/lib/units.ts'
import { dot, length } from '../../src/lib/vec3.ts'

const TIGHT = 12 // decimals
const SEED = 7

test('equal angles from the zenith are equal distances from the middle, and the rim is 90° away', () => {
  for (const angleDeg of [0, 15, 30, 45, 60, 75, 90]) {
    const [, , z] = domeDirection(0, angleDeg / 90)!
    expect(Math.acos(z) / DEG).toBeCloseTo(angleDeg, 6)
  }
  expect(domeDirection(0.8, 0.8)).toBeNull()
  expect(domePlace([0, 0, 1])).toEqual({ x: 0, y: 0 })
  expect(domePlace([1, 0, 0])).toEqual({ x: 1, y: 0 })
  expect(domePlace([0, 1, -1e-6])).toBeNull() // below the dome's edge
})

test(`every place looks somewhere, and is found again from there (seed ${SEED})`, () => {
  const next = random(SEED)
  let compared = 0
  while (compared < 500) {
    const [x, y] = [2 * next() - 1, 2 * next() - 1]
    const direction = domeDirection(x, y)
    if (!direction) continue
    compared++
    expect(length(direction)).toBeCloseTo(1, TIGHT)
    const place = domePlace(direction)!
    expect(place.x).toBeCloseTo(x, 9)
    expect(place.y).toBeCloseTo(y, 9)
  }
})

test('with the zenith in the middle of the view a dome is seen as the view is: right is right, and up is up', () => {
  expect(inCamera([0, 0, 1], 0).toArray()).toEqual([0, 0, -1])
  expect(inCamera([1, 0, 0], 0).toArray()).toEqual([1, 0, 0])
  expect(inCamera([0, 1, 0], 0).toArray()).toEqual([0, 1, 0])
})

test('with the zenith above, the middle of the view stands in front of the audience, at the bottom', () => {
  const ahead = new Vector3(0, 0, -1)
  const direction = ([0, 1, 2] as const).map((axis) => {
    const unit: [number, number, number] = [0, 0, 0]
    unit[axis] = 1
    return inCamera(unit, 50 * DEG).dot(ahead)
  })
  const place = domePlace(direction as [number, number, number])!
  expect(place.x).toBeCloseTo(0, TIGHT)
  expect(place.y).toBeCloseTo(-50 / 90, TIGHT)
})

test.each([0, 45, 90])(
  'three’s camera turned to a face sees each direction where we say, zenith %i° up',
  (tiltDeg) => {
    const next = random(SEED)
    let compared = 0
    for (let k = 0; k < 400; k++) {
      const direction = domeDirection(2 * next() - 1, 2 * next() - 1)
      if (!direction) continue
      const face = FACES.reduce((a, b) => (dot(direction, b.look) > dot(direction, a.look) ? b : a))
      const camera = new PerspectiveCamera(FACE_FIELD_DEG, 1, 0.1, 10)
      camera.quaternion.setFromAxisAngle(new Vector3(1, 2, 3).normalize(), 0.7)
      const there = inCamera(direction, tiltDeg * DEG)
        .applyQuaternion(camera.quaternion)
        .multiplyScalar(5)
      camera.quaternion.multiply(faceTurn(face, tiltDeg * DEG, new Quaternion()))
      camera.updateMatrixWorld()
      const seen = there.project(camera)
      const place = facePlace(face, direction)!
      expect(Math.abs(place.x), 'within its picture').toBeLessThan(1)
      expect(Math.abs(place.y), 'within its picture').toBeLessThan(1)
      expect(seen.x).toBeCloseTo(place.x, 9)
      expect(seen.y).toBeCloseTo(place.y, 9)
      compared++
    }
    expect(compared).toBeGreaterThan(250)
  },
)
