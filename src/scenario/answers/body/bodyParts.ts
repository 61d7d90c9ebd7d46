/** What does a satellite consist of as it is seen from afar, in metres? Boxes and drums (part.ts). The cells' and the
 *  radiators' areas are the scenario's and the extents the published ones (document/satellites.ts); bus, booms and laser
 *  terminals are ours. From near the same body is drawn in detail (bodyDetail.ts). */
import type { BodyKind, BodyShape } from './bodyShape.ts'
import { box, drum, type Material, type Part, type PartId, type Triple } from './part.ts'

/** Of a panel's length in a row, what is panel: the rest is the gap to the next. */
const FILLED = 0.975
/** The same of a kilometre-scale field: gaps of metres. */
const FIELD_FILLED = 0.996

interface Row {
  of: PartId
  material: Material
  count: number
  /** Of all panels, without the gaps. */
  areaM2: number
  fromM: number
  toM: number
  filled?: number
}

/** A row of panels, each placed by where its middle is and by its size: along the row, and across by the area. */
function panelRow(
  { of, material, count, areaM2, fromM, toM, filled = FILLED }: Row,
  place: (alongM: number, lengthM: number, acrossM: number) => { sizeM: Triple; atM: Triple },
): Part[] {
  const step = (toM - fromM) / count
  const lengthM = Math.abs(step) * filled
  return Array.from({ length: count }, (_, i) => {
    const { sizeM, atM } = place(fromM + step * (i + 0.5), lengthM, areaM2 / count / lengthM)
    return box(of, material, sizeM, atM, lengthM)
  })
}

/** Two wings between `rootM` and `tipM` on either side, on a boom each. */
function wings(shape: BodyShape, rootM: number, panels: number, thicknessM: number): Part[] {
  const tipM = shape.spanM / 2
  return [-1, 1].flatMap((side) => [
    ...panelRow(
      {
        of: 'array',
        material: 'cells',
        count: panels,
        areaM2: shape.arrayAreaM2 / 2,
        fromM: side * rootM,
        toM: side * tipM,
      },
      (alongM, lengthM, acrossM) => ({ sizeM: [lengthM, acrossM, thicknessM], atM: [alongM, 0, 0] }),
    ),
    box(
      'array',
      'metal',
      [tipM, 2.5 * thicknessM, 2.5 * thicknessM],
      [(side * tipM) / 2, 0, -2 * thicknessM],
    ),
  ])
}

/** Two radiators from `rootM` above and below the bus to the ends of the height. @param forward depth ahead of the array, as a share */
function crossRadiators(shape: BodyShape, rootM: number, thicknessM: number, forward: number): Part[] {
  const tipM = shape.heightM / 2
  return [-1, 1].flatMap((side) =>
    panelRow(
      {
        of: 'radiator',
        material: 'radiator',
        count: 3,
        areaM2: shape.radiatorAreaM2 / 2,
        fromM: side * rootM,
        toM: side * tipM,
      },
      (alongM, lengthM, depthM) => ({
        sizeM: [thicknessM, lengthM, depthM],
        atM: [0, alongM, depthM * (forward - 0.5)],
      }),
    ),
  )
}

/** Two long wings, crossed by radiators above and below a small bus. */
function ai1(shape: BodyShape): Part[] {
  const b = shape.spanM / 75
  return [
    ...wings(shape, 3.1 * b, 8, 0.1 * b),
    ...crossRadiators(shape, 2.1 * b, 0.12 * b, 0.25),
    box('bus', 'foil', [2.8 * b, 3.2 * b, 3.4 * b], [0, 0, -1.4 * b], 0.8 * b),
    box('computers', 'white', [3 * b, 2.2 * b, 0.5 * b], [0, 0, 0.5 * b], 0.55 * b),
    box('bus', 'metal', [1.2 * b, 4.2 * b, 0.5 * b], [0, 0, -1.2 * b]),
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((y) =>
        drum('terminals', 'glass', [0.7 * b, 0.7 * b, 0.9 * b], [0.95 * x * b, 1.15 * y * b, -3.5 * b]),
      ),
    ),
  ]
}

/** Two wings on a flat body that shows its antennas to the Earth and carries the radiator as a fin above. */
function starlink(shape: BodyShape): Part[] {
  const b = shape.spanM / 30
  const finM = shape.heightM - 0.4 * b
  const depthM = shape.radiatorAreaM2 / finM
  const bus: Part[] = [
    box('computers', 'white', [4.1 * b, 0.3 * b, 2.7 * b], [0, 0, 0], 0.45 * b),
    box('bus', 'antenna', [3.9 * b, 0.08 * b, 2.5 * b], [0, -0.19 * b, 0], 0.62 * b),
    box('radiator', 'radiator', [0.06 * b, finM, depthM], [0, 0.15 * b + finM / 2, 0], depthM / 6),
    ...[-1, 1].map((side) =>
      drum('terminals', 'glass', [0.5 * b, 0.5 * b, 0.6 * b], [1.6 * side * b, 0.25 * b, 1.2 * b]),
    ),
    ...[-1, 1].map((side) =>
      drum('terminals', 'glass', [0.5 * b, 0.5 * b, 0.6 * b], [1.6 * side * b, 0.25 * b, -1.2 * b]),
    ),
  ]
  return [
    ...wings(shape, 2.45 * b, 12, 0.05 * b),
    ...bus.map((part): Part => ({ ...part, facesEarth: true })),
  ]
}

/** Two square wings on a drum that looks at its neighbours of the lattice, in the plane of the cluster. */
function suncatcher(shape: BodyShape): Part[] {
  const b = shape.spanM / 24
  const heads = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4 + Math.PI / 8)
  return [
    ...wings(shape, 2.2 * b, 4, 0.06 * b),
    ...crossRadiators(shape, 1.7 * b, 0.07 * b, 0.3),
    drum('bus', 'foil', [2.6 * b, 2.6 * b, 1.6 * b], [0, 0, -0.5 * b]),
    drum('computers', 'metal', [2.1 * b, 2.1 * b, 0.3 * b], [0, 0, 0.4 * b]),
    ...heads.map((angle) =>
      drum(
        'terminals',
        'glass',
        [0.42 * b, 0.42 * b, 0.42 * b],
        [1.4 * b * Math.cos(angle), 1.4 * b * Math.sin(angle), -0.5 * b],
      ),
    ),
  ]
}

/** A field of tiles either side of a spine with its rows of containers, the radiator a wall behind it. */
function platform(shape: BodyShape): Part[] {
  const b = shape.spanM / 4000
  const tiles = 10
  const gapM = 12 * b
  const acrossM = shape.arrayAreaM2 / (shape.spanM - 2 * gapM) / FIELD_FILLED ** 2
  const rowM = acrossM / tiles
  const array = Array.from({ length: tiles }, (_, row) => -acrossM / 2 + rowM * (row + 0.5)).flatMap((y) =>
    [-1, 1].flatMap((side) =>
      panelRow(
        {
          of: 'array',
          material: 'cells',
          count: tiles / 2,
          areaM2: shape.arrayAreaM2 / tiles / 2,
          fromM: side * gapM,
          toM: (side * shape.spanM) / 2,
          filled: FIELD_FILLED,
        },
        (alongM, lengthM, acrossM) => ({ sizeM: [lengthM, acrossM, 3 * b], atM: [alongM, y, 0] }),
      ),
    ),
  )
  const wall = panelRow(
    {
      of: 'radiator',
      material: 'radiator',
      count: 12,
      areaM2: shape.radiatorAreaM2,
      fromM: -shape.heightM / 2,
      toM: shape.heightM / 2,
      filled: FIELD_FILLED,
    },
    (alongM, lengthM, depthM) => ({
      sizeM: [6 * b, lengthM, depthM],
      atM: [0, alongM, -90 * b - depthM / 2],
    }),
  )
  const containers = Array.from({ length: 24 }, (_, i) => ((i + 0.5) / 24 - 0.5) * acrossM * 0.98)
  return [
    ...array,
    ...wall,
    box('bus', 'metal', [30 * b, acrossM, 30 * b], [0, 0, -25 * b], 60 * b),
    ...[-1, 1].flatMap((side) =>
      containers.map((y) =>
        box('computers', 'white', [44 * b, 110 * b, 44 * b], [42 * side * b, y, -60 * b], 22 * b),
      ),
    ),
    ...[-1, 0, 1].map((i) =>
      box('bus', 'metal', [shape.spanM, 10 * b, 12 * b], [0, (i * acrossM) / 3, -10 * b], 60 * b),
    ),
  ]
}

const BODIES: Record<BodyKind, (shape: BodyShape) => Part[]> = { ai1, starlink, suncatcher, platform }

export const bodyParts = (shape: BodyShape): Part[] => BODIES[shape.kind](shape)
