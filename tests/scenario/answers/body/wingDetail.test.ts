/** Where a wing's mast is held, by hand. */
import { expect, test } from 'vitest'
import { wingsDetail } from '../../../../src/scenario/answers/body/wingDetail.ts'

/** Tips 21 m from the middle, roots at 1: two wings of four panels, 5 m a step and 4.875 filled. */
const SHAPE = { kind: 'ai1', spanM: 42, heightM: 10, arrayAreaM2: 390, radiatorAreaM2: 50 } as const
const FITTINGS = {
  ...{ busM3: 1, computersM3: 1, batteryM3: 0, propellantKg: 1, tankM: 1, headerPipeM: 0.1 },
  ...{ busbarM2: 0.005, apertureM: 0.1 },
}

test('a drum turns each wing, and a ring of copper beside it carries its current: 390 m² make panels 10 m across', () => {
  const parts = wingsDetail(SHAPE, FITTINGS, { rootM: 1, panels: 4, heldM: 0.6 })
  const turning = parts.filter(({ form, axis }) => form === 'drum' && axis === 0)
  // The mast is 0.055 of 10 m wide: 0.55 m.
  const drum = { material: 'metal', sizeM: [0.275, 0.4675, 0.4675] }
  const ring = { material: 'copper', sizeM: [0.055, 0.5225, 0.5225] }
  const near = (numbers: readonly number[]) => numbers.map((one) => expect.closeTo(one, 9))
  expect(turning).toMatchObject(
    [-1, 1].flatMap((side) => [
      { ...drum, sizeM: near(drum.sizeM), atM: near([side * 0.6, 0, -0.22]) },
      { ...ring, sizeM: near(ring.sizeM), atM: near([side * 0.765, 0, -0.22]) },
    ]),
  )
})

test('bars of copper are thinner where less current is left: 0.2 m at the root, half of it at the last of four', () => {
  const parts = wingsDetail(SHAPE, FITTINGS, { rootM: 1, panels: 4, heldM: 0.6 })
  const bars = parts.filter(
    ({ form, material, atM }) => form === 'box' && material === 'copper' && atM[0] > 0,
  )
  // Two of them, there and back, 0.8 of the mast's width from the middle.
  expect(bars.map(({ atM: [x, y] }) => [x, y])).toEqual(
    [-0.44, 0.44].flatMap((y) => [3.5, 8.5, 13.5, 18.5].map((x) => [x, expect.closeTo(y, 9)])),
  )
  expect(bars.slice(0, 4).map(({ sizeM }) => sizeM[1])).toEqual(
    [0.2, 0.173205, 0.141421, 0.1].map((wide) => expect.closeTo(wide, 6)),
  )
})
