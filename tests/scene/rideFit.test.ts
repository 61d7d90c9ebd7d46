import { PerspectiveCamera, Vector3 } from 'three'
import { expect, test } from 'vitest'
import { random } from '../../src/lib/random.ts'
import { DEG } from '../../src/lib/units.ts'
import { bodyParts } from '../../src/scenario/answers/body/bodyParts.ts'
import { type BodyShape, bodyShape } from '../../src/scenario/answers/body/bodyShape.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { BODY_FILLS, BODY_REACHES, bodyCorners, fillDistanceM, filledShare } from '../../src/scene/rideFit.ts'

const FIELD_DEG = 38
/** Canvas and what is free of it: the page at 1600 × 900 with both panels, before an audience, a phone above its sheet, an
 *  embedded page. */
const LAYOUTS = [
  { name: '1600 × 900', canvas: [1600, 900], free: [940, 740] },
  { name: 'present', canvas: [1600, 900], free: [1600, 820] },
  { name: '390 × 844', canvas: [390, 844], free: [390, 390] },
  { name: '640 × 360', canvas: [640, 360], free: [640, 310] },
] as const

const freeOf = ({ canvas, free }: (typeof LAYOUTS)[number]) => ({
  widthPx: free[0],
  heightPx: free[1],
  focalPx: canvas[1] / 2 / Math.tan((FIELD_DEG / 2) * DEG),
})
const shapes = Object.entries(SATELLITES).map(([id, { values }]) => [id, bodyShape(id, values)] as const)
const UP = new Vector3(0, 1, 0)
const TO_EYE = new Vector3(0.6, 0.32, 0.73).normalize()

test.each(LAYOUTS)(
  'from where a ride begins a body fills half of what is free at $name, or all its width or height',
  (layout) => {
    const free = freeOf(layout)
    for (const [id, shape] of shapes) {
      const corners = bodyCorners(shape)
      const { area, reach } = filledShare(corners, TO_EYE, UP, fillDistanceM(corners, TO_EYE, UP, free), free)
      expect(area, id).toBeLessThanOrEqual(BODY_FILLS + 1e-6)
      expect(reach, id).toBeLessThanOrEqual(BODY_REACHES + 1e-6)
      // One of the two bounds is met.
      expect(Math.max(area / BODY_FILLS, reach / BODY_REACHES), id).toBeGreaterThan(0.9999)
      expect(area, id).toBeGreaterThan(0.2)
    }
  },
)

test('what is filled is what a camera of three projects (seed 5)', () => {
  const next = random(5)
  const [layout] = LAYOUTS
  const [widthPx, heightPx] = layout.canvas
  const camera = new PerspectiveCamera(FIELD_DEG, widthPx / heightPx, 0.1, 1e6)
  for (let i = 0; i < 50; i++) {
    const toEye = new Vector3(next() - 0.5, 0.8 * (next() - 0.5), next() - 0.5).normalize()
    const corners = bodyCorners(shapes[0]![1])
    const distanceM = 200 + 100 * next()
    camera.position.copy(toEye).multiplyScalar(distanceM)
    camera.up.copy(UP)
    camera.lookAt(0, 0, 0)
    camera.updateMatrixWorld()
    const seen = corners.map((corner) => corner.clone().project(camera))
    const extent = (values: number[]) => (Math.max(...values) - Math.min(...values)) / 2
    const area = extent(seen.map(({ x }) => x)) * extent(seen.map(({ y }) => y))
    const free = { ...freeOf(layout), widthPx, heightPx }
    expect(filledShare(corners, toEye, UP, distanceM, free).area / area).toBeCloseTo(1, 9)
  }
})

/** Of the body's extent: the corners are an outline, drums and booms may pass it by this. */
const OUTLINE_TOLERANCE = 0.12

test.each(shapes)('the parts of %s stand within its corners', (_, shape: BodyShape) => {
  const corners = bodyCorners(shape)
  const radiusM = Math.max(...corners.map((corner) => corner.length()))
  for (const axis of ['x', 'y', 'z'] as const) {
    const index = { x: 0, y: 1, z: 2 }[axis] as 0 | 1 | 2
    const ends = bodyParts(shape).flatMap(({ sizeM, atM }) =>
      [-1, 1].map((s) => atM[index] + (s * sizeM[index]) / 2),
    )
    const bounds = corners.map((corner) => corner[axis])
    const slack = OUTLINE_TOLERANCE * radiusM
    expect(Math.max(...ends)).toBeLessThan(Math.max(...bounds) + slack)
    expect(Math.min(...ends)).toBeGreaterThan(Math.min(...bounds) - slack)
    expect(Math.max(...bounds), axis).toBeLessThan(Math.max(...ends) + slack)
    expect(Math.min(...bounds), axis).toBeGreaterThan(Math.min(...ends) - slack)
  }
})
