/** What does a satellite consist of as it is seen from near, in metres? The panels of bodyParts.ts in the same places, with
 *  what they are joined, fed and held by, and a bus in the sizes that the budgets give. A platform of kilometres is as it is
 *  from afar. */
import { bodyParts } from './bodyParts.ts'
import type { BodyShape } from './bodyShape.ts'
import { busDetail, busEdges } from './busDetail.ts'
import type { Fittings } from './fittings.ts'
import { box, drum, type Part } from './part.ts'
import { radiatorsDetail, wingsDetail } from './wingDetail.ts'

function ai1(shape: BodyShape, fittings: Fittings): Part[] {
  const b = shape.spanM / 75
  const plan = { shape: [2.8, 3.2, 3.4] } as const
  const [x, y] = busEdges(fittings, plan)
  return [
    ...wingsDetail(shape, fittings, { rootM: 3.1 * b, panels: 8, heldM: Math.min(3 * b, x / 2 + 0.2) }),
    ...radiatorsDetail(shape, fittings, {
      rootM: 2.1 * b,
      panels: 3,
      forward: 0.25,
      sides: [-1, 1],
      tipM: shape.heightM / 2,
      heldM: Math.min(2 * b, y / 2),
    }),
    ...busDetail(fittings, plan),
  ]
}

function suncatcher(shape: BodyShape, fittings: Fittings): Part[] {
  const b = shape.spanM / 24
  const plan = { shape: [2.2, 2.2, 1.9] } as const
  const [x, y] = busEdges(fittings, plan)
  return [
    ...wingsDetail(shape, fittings, { rootM: 2.2 * b, panels: 4, heldM: Math.min(2.1 * b, x / 2 + 0.1) }),
    ...radiatorsDetail(shape, fittings, {
      rootM: 1.7 * b,
      panels: 3,
      forward: 0.3,
      sides: [-1, 1],
      tipM: shape.heightM / 2,
      heldM: Math.min(1.6 * b, y / 2),
    }),
    ...busDetail(fittings, plan),
  ]
}

/** A flat body whose face with the antennas is turned to the Earth, its radiator a fin above. */
function starlink(shape: BodyShape, fittings: Fittings): Part[] {
  const b = shape.spanM / 30
  const [x, y, z] = [4.1 * b, 0.3 * b, 2.7 * b]
  const finM = shape.heightM - 0.4 * b
  const flat: Part[] = [
    box('bus', 'white', [x, y, z], [0, 0, 0], 0.45 * b),
    ...[-0.3, 0, 0.3].map((share) =>
      box('computers', 'silver', [0.26 * x, 0.12 * b, 0.8 * z], [share * x, 0.2 * b, 0], 0.3),
    ),
    ...[-1, 0, 1].flatMap((column) =>
      [-1, 1].map((row) =>
        box(
          'bus',
          'antenna',
          [0.3 * x, 0.06 * b, 0.44 * z],
          [0.32 * column * x, -0.18 * b, 0.24 * row * z],
          0.2 * b,
        ),
      ),
    ),
    ...radiatorsDetail(shape, fittings, {
      rootM: 0.15 * b,
      panels: 1,
      forward: 0.5,
      sides: [1],
      tipM: 0.15 * b + finM / 0.975,
      heldM: 0.1 * b,
    }),
    ...[-1, 1].flatMap((sx) =>
      [-1, 1].flatMap((sz) => [
        drum('terminals', 'dark', [0.3, 0.14, 0.3], [0.42 * sx * x, 0.2 * b, 0.36 * sz * z], 1),
        drum('terminals', 'white', [0.19, 0.19, 0.42], [0.42 * sx * x, 0.4 * b, 0.36 * sz * z], 2),
        drum(
          'terminals',
          'glass',
          [fittings.apertureM, fittings.apertureM, 0.03],
          [0.42 * sx * x, 0.4 * b, 0.36 * sz * z + sz * 0.22],
          2,
        ),
      ]),
    ),
    ...[-1, 1].map((sx) =>
      drum('thrusters', 'dark', [0.22, 0.22, 0.2], [0.2 * sx * x, 0.05 * b, -z / 2 - 0.1], 2),
    ),
    ...[-1, 1].map((sx) =>
      drum(
        'tanks',
        'foil',
        [fittings.tankM, fittings.tankM, 1.6 * fittings.tankM],
        [0.1 * sx * x, 0.16 * b + fittings.tankM / 2, 0.3 * z],
        2,
      ),
    ),
  ]
  return [
    ...wingsDetail(shape, fittings, { rootM: 2.45 * b, panels: 12, heldM: x / 2 }),
    ...flat.map((part): Part => ({ ...part, facesEarth: true })),
  ]
}

export function bodyDetail(shape: BodyShape, fittings: Fittings): Part[] {
  switch (shape.kind) {
    case 'ai1':
      return ai1(shape, fittings)
    case 'suncatcher':
      return suncatcher(shape, fittings)
    case 'starlink':
      return starlink(shape, fittings)
    case 'platform':
      return bodyParts(shape)
  }
}
