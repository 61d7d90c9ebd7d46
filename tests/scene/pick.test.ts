import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test, vi } from 'vitest'
import { SCENE_UNITS_PER_M, sceneVector } from '../../src/gpu/scale.ts'
import { random } from '../../src/lib/random.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { isBehindEarth, pickSatellite } from '../../src/scene/pick.ts'
import { buildFleet } from '../../src/systems/constellation.ts'
import { type PlaneStates, placeOf, planesAt } from '../../src/systems/planes.ts'

const UTC_MS = Date.UTC(2031, 4, 6, 7, 8, 9)
const CANVAS = { widthPx: 1280, heightPx: 720 }
/** Two ways to multiply the same float64 matrices. */
const PIXEL_TOLERANCE = 1e-6

function cameraAt(position: Vector3): PerspectiveCamera {
  const camera = new PerspectiveCamera(38, CANVAS.widthPx / CANVAS.heightPx, 0.01, 200)
  camera.position.copy(position)
  camera.lookAt(0, 0, 0)
  camera.setViewOffset(CANVAS.widthPx, CANVAS.heightPx, 37, -12, CANVAS.widthPx, CANVAS.heightPx) // as beside panels
  camera.updateMatrixWorld()
  return camera
}

const place = new Vector3()
/** By three's own projection, one satellite at a time; null behind the camera or the Earth. */
function pixelOf(states: PlaneStates, camera: PerspectiveCamera, plane: number, slot: number) {
  sceneVector(placeOf(states, plane, slot), SCENE_UNITS_PER_M, place)
  if (isBehindEarth(place.x, place.y, place.z, camera.position.x, camera.position.y, camera.position.z))
    return null
  if (place.clone().applyMatrix4(camera.matrixWorldInverse).z >= 0) return null
  place.project(camera)
  return { x: ((place.x + 1) / 2) * CANVAS.widthPx, y: ((1 - place.y) / 2) * CANVAS.heightPx }
}

test.each(['starlink-53', 'suncatcher', 'sunrise', 'iss'])(
  '%s: what is picked is the nearest in front of the Earth, by placing each (seed 3)',
  (preset) => {
    const { fleet } = buildModel(PRESETS[preset]!.scenario)
    const states = planesAt(fleet, UTC_MS)
    const next = random(3)
    let [picked, missed] = [0, 0]
    for (let k = 0; k < 12; k++) {
      const camera = cameraAt(
        new Vector3(next() - 0.5, next() - 0.5, next() - 0.5).setLength(1.2 + 5 * next()),
      )
      const pixels: ({ x: number; y: number } | null)[] = []
      for (let plane = 0; plane < fleet.planeCount; plane++) {
        for (let slot = 0; slot < fleet.slots[plane]!; slot++)
          pixels.push(pixelOf(states, camera, plane, slot))
      }
      expect(pixels).toHaveLength(fleet.satelliteCount)
      for (let n = 0; n < 12; n++) {
        const pointer = { x: next() * CANVAS.widthPx, y: next() * CANVAS.heightPx }
        const target = pixels[Math.floor(next() * pixels.length)]
        if (n % 3 > 0 && target)
          Object.assign(pointer, { x: target.x + 3 * next(), y: target.y - 3 * next() })
        const distances = pixels.map((pixel) =>
          pixel ? Math.hypot(pixel.x - pointer.x, pixel.y - pointer.y) : Number.POSITIVE_INFINITY,
        )
        const nearest = Math.min(...distances)
        const id = pickSatellite(states, camera, CANVAS, pointer, 10)
        if (id === null) {
          expect(nearest).toBeGreaterThanOrEqual(10 - PIXEL_TOLERANCE)
          missed++
        } else {
          expect(distances[id]! - nearest).toBeLessThan(PIXEL_TOLERANCE)
          expect(nearest).toBeLessThan(10 + PIXEL_TOLERANCE)
          picked++
        }
      }
    }
    expect(picked).toBeGreaterThan(preset === 'iss' ? 5 : 20)
    expect(missed).toBeGreaterThan(5)
  },
)

test('behind the Earth: the far side and what its edge hides, not what is in front or beside', () => {
  const eye = [0, 0, 5] as const
  expect(isBehindEarth(0, 0, -1.1, ...eye)).toBe(true)
  expect(isBehindEarth(0, 0, 1.1, ...eye)).toBe(false)
  expect(isBehindEarth(1.2, 0, 0, ...eye)).toBe(false)
  // The line of sight to x at z = −1 passes the Earth at x·5/√(x² + 36): exactly 1 at x = √1.5.
  const edge = Math.sqrt(1.5)
  expect(isBehindEarth(edge - 1e-6, 0, -1, ...eye)).toBe(true)
  expect(isBehindEarth(edge + 1e-6, 0, -1, ...eye)).toBe(false)
  // The Earth beyond the satellite, or behind the eye, hides nothing.
  expect(isBehindEarth(0, 0, 4, ...eye)).toBe(false)
  expect(isBehindEarth(0, 0, 9, ...eye)).toBe(false)
})

test('a fleet of a hundred different planes has its angles formed once, not at every look', () => {
  const spec = {
    pattern: 'delta',
    planes: 1,
    phasing: 0,
    semiMajorAxisM: 7e6,
    argLatRad: 0,
    spacingM: 0,
  } as const
  const shells = Array.from({ length: 100 }, (_, k) => ({
    total: 50 + k,
    inclinationRad: k / 50,
    raanRad: k,
  }))
  const states = planesAt(
    buildFleet(
      shells.map((shell) => ({ ...spec, ...shell })),
      0,
    ),
    0,
  )
  const camera = cameraAt(new Vector3(3, 1, 2))
  const look = () => pickSatellite(states, camera, CANVAS, { x: 640, y: 360 }, 300)
  const first = look()
  const cosines = vi.spyOn(Math, 'cos')
  expect(look()).toBe(first)
  expect(cosines).not.toHaveBeenCalled()
  cosines.mockRestore()
})
