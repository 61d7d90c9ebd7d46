/** A wing and a radiator from near: the panels that are seen from afar, with what they are joined, folded, fed and held by.
 *  Areas and extents are the shape's, pipes and bars the fittings'; frames, hinges and masts are drawn. */
import { at } from '../../../lib/at.ts'
import { clamp } from '../../../lib/units.ts'
import type { BodyShape } from './bodyShape.ts'
import type { Fittings } from './fittings.ts'
import { box, drum, type Part, rod, type Triple } from './part.ts'

/** Of a panel's length in a row; the rest is the gap of its hinges (bodyParts.ts). */
const FILLED = 0.975

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

export interface WingPlan {
  rootM: number
  panels: number
  /** Where the mast is held, along X. */
  heldM: number
}

/** Of a mast: a long one has longer ones. */
const MOST_BAYS = 40

/** A mast of three rods with cross members, behind the panels. */
function mast(side: number, fromM: number, toM: number, wideM: number, depthM: number): Part[] {
  const bays = clamp(Math.round((toM - fromM) / (1.5 * wideM)), 4, MOST_BAYS)
  const bayM = (toM - fromM) / bays
  const thickM = 0.05 * wideM
  const corners = [
    [-wideM / 2, -0.25 * depthM],
    [wideM / 2, -0.25 * depthM],
    [0, -0.25 * depthM - 0.8 * wideM],
  ] as const
  const cornerAt = (corner: number, x: number): Triple => {
    const [y, z] = at(corners, corner % 3)
    return [side * x, y, z]
  }
  return [
    ...range(3).map((corner) =>
      rod('array', 'metal', 1.6 * thickM, cornerAt(corner, fromM), cornerAt(corner, toM)),
    ),
    ...range(bays + 1).flatMap((bay) =>
      range(3).map((corner) => {
        const x = fromM + bay * bayM
        return rod('array', 'metal', thickM, cornerAt(corner, x), cornerAt(corner + 1, x))
      }),
    ),
    ...range(bays).flatMap((bay) =>
      range(3).map((corner) => {
        const x = fromM + bay * bayM
        return rod('array', 'metal', 0.7 * thickM, cornerAt(corner, x), cornerAt(corner + 1, x + bayM))
      }),
    ),
  ]
}

/** One panel with its frame, its hinges to the next and the jumpers over them. */
function panel(
  side: number,
  middleM: number,
  lengthM: number,
  acrossM: number,
  stepM: number,
  isLast: boolean,
): Part[] {
  const thickM = 0.03
  const beamM = Math.min(0.08, 0.012 * acrossM)
  const edge = side * (middleM + stepM / 2)
  const x = side * middleM
  const hinges = [-0.42, -0.14, 0.14, 0.42].map((share) => share * acrossM)
  return [
    box('array', 'cells', [lengthM, acrossM, thickM], [x, 0, 0], lengthM),
    ...[-1, 1].map((end) =>
      box('array', 'silver', [lengthM, beamM, 2.2 * beamM], [x, (end * (acrossM + beamM)) / 2, -0.6 * beamM]),
    ),
    ...[-0.25, 0.25].map((share) =>
      box('array', 'metal', [lengthM, 0.7 * beamM, beamM], [x, share * acrossM, -thickM / 2 - beamM / 2]),
    ),
    ...(isLast
      ? []
      : hinges.flatMap((y) => [
          drum('array', 'metal', [1.3 * beamM, 6 * beamM, 1.3 * beamM], [edge, y, -0.4 * beamM], 1),
          rod(
            'array',
            'copper',
            0.3 * beamM,
            [edge - 2 * beamM, y + 5 * beamM, -beamM],
            [edge, y + 5 * beamM, -2.2 * beamM],
          ),
          rod(
            'array',
            'copper',
            0.3 * beamM,
            [edge, y + 5 * beamM, -2.2 * beamM],
            [edge + 2 * beamM, y + 5 * beamM, -beamM],
          ),
        ])),
  ]
}

/** Both wings with masts, bars of copper, and the yokes that turn them. */
export function wingsDetail(
  shape: BodyShape,
  fittings: Fittings,
  { rootM, panels, heldM }: WingPlan,
): Part[] {
  const tipM = shape.spanM / 2
  const stepM = (tipM - rootM) / panels
  const lengthM = stepM * FILLED
  const acrossM = shape.arrayAreaM2 / 2 / panels / lengthM
  const mastM = 0.055 * acrossM
  const barM = Math.sqrt(fittings.busbarM2 * 8)
  return [-1, 1].flatMap((side) => [
    ...range(panels).flatMap((i) =>
      panel(side, rootM + stepM * (i + 0.5), lengthM, acrossM, stepM, i === panels - 1),
    ),
    ...mast(side, heldM, tipM - 0.3 * stepM, mastM, 0.5 * mastM),
    // Two bars, there and back, thinner where less current is left to be gathered.
    ...[-1, 1].flatMap((pole) =>
      range(panels).map((i) => {
        const wide = barM * Math.sqrt((panels - i) / panels)
        const x = side * (rootM + stepM * (i + 0.5))
        return box('array', 'copper', [stepM, wide, wide / 4], [x, pole * 0.8 * mastM, -0.06])
      }),
    ),
    ...[-1, 1].flatMap((end) => [
      rod(
        'array',
        'metal',
        0.09 * mastM + 0.03,
        [side * heldM, 0, -0.4 * mastM],
        [side * rootM, end * 0.3 * acrossM, -0.05],
      ),
      rod(
        'array',
        'metal',
        0.05 * mastM + 0.02,
        [side * rootM, end * 0.3 * acrossM, -0.05],
        [side * rootM, end * 0.47 * acrossM, -0.05],
      ),
    ]),
    drum('array', 'metal', [0.5 * mastM, 0.85 * mastM, 0.85 * mastM], [side * heldM, 0, -0.4 * mastM], 0),
    drum(
      'array',
      'copper',
      [0.1 * mastM, 0.95 * mastM, 0.95 * mastM],
      [side * (heldM + 0.3 * mastM), 0, -0.4 * mastM],
      0,
    ),
  ])
}

export interface RadiatorPlan {
  rootM: number
  panels: number
  /** Depth ahead of the array, as a share. */
  forward: number
  /** Up alone, or up and down. */
  sides: readonly (1 | -1)[]
  tipM: number
  /** Where the loops come from, along Y. */
  heldM: number
}

/** Panels of a radiator with the pipes that feed them, hinges with hoses over them, and a boom. */
export function radiatorsDetail(shape: BodyShape, fittings: Fittings, plan: RadiatorPlan): Part[] {
  const { rootM, panels, forward, sides, tipM, heldM } = plan
  const stepM = (tipM - rootM) / panels
  const lengthM = stepM * FILLED
  const depthM = shape.radiatorAreaM2 / sides.length / panels / lengthM
  const middleZ = depthM * (forward - 0.5)
  const pipeM = fittings.headerPipeM / Math.sqrt(sides.length)
  const plateM = Math.max(0.03, 0.5 * pipeM)
  const hoseM = 0.8 * pipeM
  return sides.flatMap((side) => {
    const ends = [middleZ - depthM / 2, middleZ + depthM / 2]
    return [
      ...range(panels).flatMap((i) => {
        const y = side * (rootM + stepM * (i + 0.5))
        return [
          box('radiator', 'radiator', [plateM, lengthM, depthM], [0, y, middleZ], depthM / 8),
          // Warm in at one end, less warm out at the other.
          ...ends.map((z, end) =>
            rod(
              'radiator',
              end ? 'copper' : 'silver',
              1.25 * pipeM,
              [0, y - lengthM / 2, z],
              [0, y + lengthM / 2, z],
            ),
          ),
          ...[-1, 1].map((edge) =>
            box('radiator', 'metal', [1.6 * plateM, 0.06, depthM], [0, y + (edge * lengthM) / 2, middleZ]),
          ),
        ]
      }),
      ...range(panels - 1).flatMap((i) => {
        const y = side * (rootM + stepM * (i + 1))
        return [
          ...[-0.36, 0, 0.36].map((share) =>
            drum('radiator', 'metal', [0.12, 0.12, 0.5], [0, y, middleZ + share * depthM], 2),
          ),
          ...ends.flatMap((z) => hose(y, z, stepM - lengthM + 0.24, hoseM)),
        ]
      }),
      ...ends.flatMap((z, end) => [
        rod(
          'radiator',
          end ? 'copper' : 'silver',
          1.25 * pipeM,
          [0, side * (rootM + 0.02), z],
          [0, side * (heldM + 0.15), 0.35 * z],
        ),
        rod(
          'radiator',
          end ? 'copper' : 'silver',
          1.25 * pipeM,
          [0, side * (heldM + 0.15), 0.35 * z],
          [0, side * heldM * 0.9, 0.35 * z],
        ),
      ]),
      ...[-1, 1].map((x) =>
        rod('radiator', 'metal', 0.08, [x * 0.3, side * heldM, middleZ], [0, side * (rootM + 0.05), middleZ]),
      ),
    ]
  })
}

/** A bow of pipe over a hinge. */
function hose(y: number, z: number, gapM: number, widthM: number): Part[] {
  const bow = [0, 1, 2, 3, 4].map((i): Triple => {
    const angle = (Math.PI * i) / 4
    return [0.35 * gapM + 0.55 * gapM * Math.sin(angle), y - (gapM / 2) * Math.cos(angle), z]
  })
  return bow.slice(1).map((to, i) => rod('radiator', 'dark', widthM, at(bow, i), to))
}
