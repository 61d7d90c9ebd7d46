/** The filed tolerance about dawn and dusk on a map whose plot is written by hand. */
import { expect, test } from 'vitest'
import { DAWN_DUSK_H, NODE_TOLERANCE } from '../../src/scenario/answers/atlasPlace.ts'
import { bandShapes } from '../../src/ui/rooms/atlas/drawing.ts'

test('a band is as wide as the tolerance on both sides and as high as the field', () => {
  // 24 hours on 480 px: 20 px an hour.
  const plot = {
    ...{ width: 600, height: 400, left: 50, top: 30, right: 530, bottom: 350, fontPx: 14 },
    ...{ minAcross: 0, maxAcross: 24, minAltitudeM: 200e3, maxAltitudeM: 4000e3 },
  }
  const shapes = bandShapes('ltan', plot, [])
  const bands = shapes.filter(({ kind }) => kind === 'rect')
  expect([DAWN_DUSK_H, NODE_TOLERANCE.ltanH]).toEqual([[6, 18], 2])
  expect(bands).toMatchObject(
    [170, 410].map((middle) => ({
      x: expect.closeTo(middle - 40, 9),
      y: 30,
      width: expect.closeTo(80, 9),
      height: 320,
    })),
  )
})
