import { expect, test } from 'vitest'
import { LIGHTS, newMapPoints } from '../../src/systems/fleetMap.ts'
import { placeAt, writeDots, xOf, yOf } from '../../src/ui/rooms/map/drawMap.ts'
import { maskOf } from '../../src/ui/rooms/map/passChoices.ts'
import { PASS_PLOT, passShapes, roundAbove } from '../../src/ui/rooms/map/passPlot.ts'

const SIZE = { width: 360, height: 180, ratio: 1 }

test('a place and its pixel tell each other', () => {
  for (const [latitudeDeg, longitudeDeg] of [
    [0, 0],
    [51.5, -0.1],
    [-33.9, 151.2],
    [89, -179],
  ] as const) {
    const [latitudeRad, longitudeRad] = [latitudeDeg, longitudeDeg].map((deg) => (deg * Math.PI) / 180)
    const x = xOf(longitudeRad!, SIZE)
    const y = yOf(latitudeRad!, SIZE)
    expect([x, y].map((pixel) => Math.round(pixel * 10) / 10)).toEqual([180 + longitudeDeg, 90 - latitudeDeg])
    const back = placeAt(x / SIZE.width, y / SIZE.height)
    expect(back.latitudeRad).toBeCloseTo(latitudeRad!, 12)
    expect(back.longitudeRad).toBeCloseTo(longitudeRad!, 12)
  }
})

test('every dot is drawn in the colour of its light, cut at no side of the map', () => {
  const points = newMapPoints(3, 10)
  points.longitudeRad.set([0, Math.PI, -1])
  points.latitudeRad.set([0, 0.5, -Math.PI / 2])
  points.light.set([LIGHTS.umbra, LIGHTS.full, LIGHTS.full])
  const pixels = new Uint32Array(SIZE.width * SIZE.height).fill(7)
  writeDots(pixels, SIZE, points)
  const kinds = new Set(pixels)
  expect(kinds.size).toBe(3) // nothing, umbra, full
  const drawn = (x: number, y: number) => pixels[y * SIZE.width + x]
  expect(drawn(180, 90)).not.toBe(drawn(0, 61))
  expect(drawn(0, 61)).toBe(drawn(359, 61))
  expect(drawn(0, 61)).not.toBe(0)
})

test('the axis of the number in view ends at a round number, and what is not in view is marked', () => {
  expect([0, 1, 7, 11, 42, 99, 6528].map(roundAbove)).toEqual([1, 1, 8, 20, 50, 100, 8000])
  const counts = Uint32Array.from([0, 0, 3, 4, 0, 2])
  const shapes = passShapes({ counts, fromMs: 0, toMs: 6 * 3600e3 }, PASS_PLOT)
  expect(shapes.filter(({ kind }) => kind === 'rect')).toHaveLength(2)
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
  expect(texts).toEqual(['0', '4', '00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00'])
})

test.each([
  ['25', 25],
  [' 5.5 ', 5.5],
  ['0', 0],
  ['89', 89],
  ['90', null],
  ['-1', null],
  ['', null],
  ['high', null],
])('a least elevation of %s is %s', (text, mask) => {
  expect(maskOf(text)).toBe(mask)
})
