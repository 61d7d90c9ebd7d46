import { expect, test } from 'vitest'
import { straightened } from '../../src/scene/cutOut.ts'

/** One pixel of a picture, premultiplied. */
const one = (...pixel: number[]) => [...straightened(new Uint8Array(pixel), 1, 1)]

test('what is opaque stays, what is nothing is nothing, and light that was added is as opaque as it is bright', () => {
  expect(one(10, 20, 30, 255)).toEqual([10, 20, 30, 255])
  expect(one(0, 0, 0, 0)).toEqual([0, 0, 0, 0])
  expect(one(0, 0, 0, 255)).toEqual([0, 0, 0, 255]) // the Earth's night is no ground
  expect(one(255, 128, 0, 0)).toEqual([255, 128, 0, 255])
  expect(one(64, 32, 16, 64)).toEqual([255, 128, 64, 64])
})

test('over black every colour is what it was, to one part in 255', () => {
  for (let k = 0; k < 256; k += 5) {
    const pixel = [k, (k * 7) % 256, (k * 13) % 256, (k * 29) % 256]
    const [r = 0, g = 0, b = 0, a = 0] = one(...pixel)
    ;[r, g, b].forEach((value, channel) => {
      expect(Math.abs((value * a) / 255 - pixel[channel]!)).toBeLessThanOrEqual(1)
    })
  }
})

test('rows come from the bottom up and go from the top down', () => {
  const column = new Uint8Array([1, 1, 1, 255, 2, 2, 2, 255, 3, 3, 3, 255])
  expect([...straightened(column, 1, 3)]).toEqual([3, 3, 3, 255, 2, 2, 2, 255, 1, 1, 1, 255])
})
