/** The middle of a satellite from near: its bus in foil, the computers, batteries and tanks in the sizes that the budgets
 *  give, thrusters, and laser terminals whose telescopes have the aperture of the links. Where each stands, and thrusters,
 *  sensors, antennas and the ring it was launched on, are drawn. */
import type { Fittings } from './fittings.ts'
import { PACKED } from './fittings.ts'
import { ball, box, drum, type Part, rod, type Triple } from './part.ts'

export interface BusPlan {
  /** X : Y : Z of the bus; its volume is the fittings'. */
  shape: Triple
}

/** Edges of a box of a volume in a proportion. */
function edges(volumeM3: number, [x, y, z]: Triple): Triple {
  const scale = (volumeM3 / (x * y * z)) ** (1 / 3)
  return [x * scale, y * scale, z * scale]
}

/** Where the bus ends to either side: wings, radiators and their loops are held there. */
export const busEdges = ({ busM3 }: Fittings, { shape }: BusPlan): Triple => edges(busM3, shape)

/** A telescope in its fork. @param out which way it looks along Z, and which way along Y its foot stands */
function terminal([x, y, z]: Triple, apertureM: number, out: 1 | -1, foot: 1 | -1): Part[] {
  const tubeM = 1.9 * apertureM
  const headM = 4.2 * apertureM
  const up = foot * 2.2 * apertureM
  return [
    drum('terminals', 'dark', [3.4 * apertureM, 1.1 * apertureM, 3.4 * apertureM], [x, y + 0.25 * up, z], 1),
    ...[-1, 1].map((side) =>
      box(
        'terminals',
        'white',
        [0.5 * apertureM, 3.4 * apertureM, 1.8 * apertureM],
        [x + side * 1.5 * apertureM, y + up, z],
      ),
    ),
    drum('terminals', 'white', [tubeM, tubeM, headM], [x, y + 1.4 * up, z], 2),
    drum(
      'terminals',
      'dark',
      [1.15 * tubeM, 1.15 * tubeM, 0.5 * apertureM],
      [x, y + 1.4 * up, z + out * 0.52 * headM],
      2,
    ),
    drum(
      'terminals',
      'glass',
      [apertureM, apertureM, 0.3 * apertureM],
      [x, y + 1.4 * up, z + out * 0.6 * headM],
      2,
    ),
  ]
}

/** A Hall thruster on its bracket, which fires along Z. */
function thruster([x, y, z]: Triple, widthM: number, out: 1 | -1): Part[] {
  return [
    drum('thrusters', 'metal', [1.15 * widthM, 1.15 * widthM, 0.5 * widthM], [x, y, z], 2),
    drum(
      'thrusters',
      'dark',
      [0.92 * widthM, 0.92 * widthM, 0.1 * widthM],
      [x, y, z + out * 0.28 * widthM],
      2,
    ),
    drum(
      'thrusters',
      'white',
      [0.42 * widthM, 0.42 * widthM, 0.12 * widthM],
      [x, y, z + out * 0.32 * widthM],
      2,
    ),
    drum(
      'thrusters',
      'copper',
      [0.12 * widthM, 0.12 * widthM, 0.6 * widthM],
      [x, y + 0.75 * widthM, z + out * 0.12 * widthM],
      2,
    ),
    rod('thrusters', 'metal', 0.1 * widthM, [x, y, z], [x * 0.7, y * 0.8, z - out * 0.9 * widthM]),
  ]
}

/** Trays of computers side by side, with the pipes that cool them. */
function computers(sizeM: Triple, z: number, pipeM: number): Part[] {
  const [x, y, depth] = sizeM
  const trays = Math.max(4, Math.round(x / 0.14))
  const pitch = x / trays
  return [
    box('computers', 'dark', [x, y, 0.94 * depth], [0, 0, z]),
    ...Array.from({ length: trays }, (_, i) =>
      box(
        'computers',
        i % 4 === 3 ? 'silver' : 'white',
        [0.72 * pitch, 0.96 * y, depth],
        [(i + 0.5) * pitch - x / 2, 0, z],
      ),
    ),
    ...[-1, 1].map((side) =>
      rod(
        'computers',
        side > 0 ? 'copper' : 'silver',
        pipeM,
        [-x / 2, side * 0.3 * y, z - depth / 2 - pipeM / 2],
        [x / 2, side * 0.3 * y, z - depth / 2 - pipeM / 2],
      ),
    ),
  ]
}

export function busDetail(fittings: Fittings, plan: BusPlan): Part[] {
  const [x, y, z] = busEdges(fittings, plan)
  const front = 0.1 * z
  const back = front - z
  const unit = x / 2
  const trays = edges(fittings.computersM3, [0.94 * x, 0.94 * y, (0.94 * fittings.computersM3) / (x * y)])
  const traysZ = back - trays[2] / 2 - 0.12
  const end = traysZ - trays[2] / 2 - 0.1
  const { tankM, apertureM } = fittings
  const thrusterM = Math.min(0.35, 0.18 * unit + 0.08)
  const corners = [-1, 1].flatMap((sx) => [-1, 1].map((sy) => [sx, sy] as const))
  return [
    box('bus', 'foil', [x, y, z], [0, 0, front - z / 2], 0.5),
    box('bus', 'silver', [1.04 * x, 1.04 * y, 0.05], [0, 0, front + 0.03]),
    ...corners.map(([sx, sy]) =>
      box('bus', 'metal', [0.07, 0.07, z], [(sx * x) / 2, (sy * y) / 2, front - z / 2]),
    ),
    // A closed lid to the Sun with sensors on it.
    box('bus', 'white', [0.5 * x, 0.36 * y, 0.09], [-0.14 * x, 0.2 * y, front + 0.09], 0.2),
    ...[-1, 1].map((side) =>
      drum('bus', 'dark', [0.24, 0.24, 0.34], [0.3 * x, side * 0.24 * y, front + 0.2], 2, 1.5),
    ),
    // Phased arrays towards the Earth.
    ...[-1, 1].map((side) =>
      box(
        'bus',
        'antenna',
        [0.34 * x, 0.05, 0.5 * z],
        [side * 0.27 * x, -y / 2 - 0.04, front - 0.45 * z],
        0.25,
      ),
    ),
    ...computers(trays, traysZ, Math.min(0.12, fittings.headerPipeM)),
    ...batteries(fittings, x, y, z, front),
    // Tanks in a cradle behind, half out of it.
    ...corners.flatMap(([sx, sy]) => [
      ball('tanks', 'foil', tankM, [
        sx * (x / 2 - 0.3 * tankM),
        sy * (y / 2 - 0.3 * tankM),
        end - 0.32 * tankM,
      ]),
      drum(
        'tanks',
        'metal',
        [1.04 * tankM, 1.04 * tankM, 0.05],
        [sx * (x / 2 - 0.3 * tankM), sy * (y / 2 - 0.3 * tankM), end - 0.32 * tankM],
        2,
      ),
    ]),
    box('bus', 'metal', [x, y, 0.08], [0, 0, end + 0.03]),
    drum('bus', 'metal', [0.94, 0.94, 0.16], [0, 0, end - 0.06], 2),
    drum('bus', 'dark', [0.8, 0.8, 0.17], [0, 0, end - 0.07], 2),
    ...corners.flatMap(([sx, sy]) =>
      thruster([sx * 0.3 * x, sy * 0.3 * y, end - 0.45 * thrusterM], thrusterM, -1),
    ),
    ...corners
      .slice(0, PACKED.terminals - 1)
      .flatMap(([sx, sy]) =>
        terminal([sx * 0.36 * x, (sy * y) / 2, front - 0.2 * z], apertureM, sx > 0 ? 1 : -1, sy as 1 | -1),
      ),
    ...terminal([0, -y / 2, front - 0.85 * z], apertureM, -1, -1),
  ]
}

/** Along both sides of the bus, where some are carried. */
function batteries({ batteryM3 }: Fittings, x: number, y: number, z: number, front: number): Part[] {
  if (batteryM3 <= 0) return []
  const [thick, high, long] = edges(batteryM3 / 4, [0.3, 0.38 * y, 0.8 * z])
  const modules = 4
  return [-1, 1].flatMap((sx) =>
    [-1, 1].flatMap((sy) =>
      Array.from({ length: modules }, (_, i) =>
        box(
          'battery',
          i % 2 ? 'white' : 'silver',
          [thick, high, (0.94 * long) / modules],
          [sx * (x / 2 + thick / 2), sy * 0.27 * y, front - 0.1 * z - ((i + 0.5) * long) / modules],
        ),
      ),
    ),
  )
}
