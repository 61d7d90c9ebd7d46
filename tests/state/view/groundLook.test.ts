import { beforeEach, expect, test } from 'vitest'
import { dragLook, glide, look, lookCamera, setLook, turnLook } from '../../../src/state/view/groundLook.ts'

const BEFORE = { azimuthDeg: 10, elevationDeg: 20, distanceRadii: 5 }
beforeEach(() => {
  setLook({ azimuthDeg: 350, elevationDeg: 20, fieldDeg: 90 })
  look.before = BEFORE
})

test('a key glides the short way round, through north, and ends where it aimed', () => {
  turnLook(20, 0)
  expect(lookCamera().azimuthDeg).toBe(10)
  const seen = [look.azimuthDeg]
  for (let frame = 0; frame < 100; frame++) {
    glide(false)
    seen.push(look.azimuthDeg)
  }
  expect(seen.every((deg) => deg >= 349.9 || deg <= 10.1)).toBe(true)
  expect(look.azimuthDeg).toBe(10)
})

test('where less motion is wanted it is there at once', () => {
  turnLook(-40, 15, 0.5)
  glide(true)
  expect(look).toMatchObject({ azimuthDeg: 310, elevationDeg: 35, fieldDeg: 45 })
})

test('elevation ends at the zenith and just below the horizon, the field of view at 30° and 120°', () => {
  dragLook(0, 500, 100)
  expect(look).toMatchObject({ elevationDeg: 90, fieldDeg: 120 })
  dragLook(0, -500, 0.01)
  expect(look).toMatchObject({ elevationDeg: -10, fieldDeg: 30 })
})

test('turning does not forget where the camera was before', () => {
  turnLook(5, 5)
  glide(true)
  dragLook(1, 1)
  expect(look.before).toBe(BEFORE)
})
