import { Ray, Vector3 } from 'three'
import { expect, test } from 'vitest'
import type { SolidPart } from '../../src/gpu/models/bodyGeometry.ts'
import { partAlong } from '../../src/gpu/models/pickPart.ts'

const box = (of: string, atM: [number, number, number], rest: Partial<SolidPart> = {}): SolidPart => ({
  of,
  material: 'white',
  form: 'box',
  sizeM: [2, 2, 2],
  atM,
  pitchM: 0,
  ...rest,
})
const from = (x: number, y: number, z: number, dx: number, dy: number, dz: number) =>
  new Ray(new Vector3(x, y, z), new Vector3(dx, dy, dz).normalize())
const UP = new Vector3(0, 1, 0)

test('the nearer of two parts along a line of sight is met, whichever comes first in the list', () => {
  const parts = [box('far', [0, 0, -10]), box('near', [0, 0, 0])]
  expect(partAlong(parts, from(0, 0, 20, 0, 0, -1), UP)).toBe('near')
  expect(partAlong(parts.toReversed(), from(0, 0, 20, 0, 0, -1), UP)).toBe('near')
  expect(partAlong(parts, from(0, 0, -20, 0, 0, 1), UP)).toBe('far')
  expect(partAlong(parts, from(5, 0, 20, 0, 0, -1), UP)).toBeNull()
})

test('a part that faces the Earth is met where it has turned to', () => {
  // Up along +Z of the body: its own +Y, where the part stands, points there.
  const parts = [box('turned', [0, 10, 0], { facesEarth: true })]
  const up = new Vector3(0, 0, 1)
  expect(partAlong(parts, from(0, 20, 10, 0, -1, 0), up)).toBe('turned')
  expect(partAlong(parts, from(0, 20, 0, 0, -1, 0), up)).toBeNull()
})
