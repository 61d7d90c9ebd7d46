/** Bodies beside things whose size people know, as plans in one scale: each seen from the Sun, in metres about its middle, y
 *  upwards. Extents are published where a source says so (document/satellites.ts, facts/humanScale.ts); the others follow
 *  from their power in AI1's proportion. */
import { SATELLITES } from '../../document/satellites.ts'
import { HUMAN_SCALE, type Point } from '../../facts/humanScale.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import type { Model } from '../model.ts'
import { bodyParts } from './bodyParts.ts'
import { bodyShape } from './bodyShape.ts'
import type { Material } from './part.ts'

export interface Piece {
  material: Material
  x: number
  y: number
  widthM: number
  heightM: number
}

export interface Plan {
  id: string
  /** Of a satellite; of the others their id is their name. */
  name: string | null
  widthM: number
  heightM: number
  pieces: readonly Piece[]
  paths: readonly (readonly Point[])[]
  /** Null where the extent is computed. */
  source: MachineSourceId | null
  /** It is the one of the scenario. */
  isChosen: boolean
  /** Of a body that is larger than the drawing: the part of it that is shown, from its lower left corner. */
  shown: { widthM: number; heightM: number } | null
}

/** A grown person: ours. */
export const PERSON_M = { height: 1.75, width: 0.5 } as const
/** Of a larger body a corner is shown. */
const LARGEST_M = 400
const CORNER_M = { widthM: 105, heightM: 68 } as const

const yardstick = (id: 'pitch' | 'station'): Plan => {
  const { lengthM, widthM, source, paths } = HUMAN_SCALE[id]
  return {
    ...{ id, name: null, widthM: lengthM, heightM: widthM, pieces: [], paths, source },
    ...{ isChosen: false, shown: null },
  }
}

function person(): Plan {
  const { height, width } = PERSON_M
  const head = 0.13 * height
  const piece = (x: number, y: number, widthM: number, heightM: number): Piece => ({
    ...{ material: 'white', x, y, widthM, heightM },
  })
  return {
    ...{ id: 'person', name: null, widthM: width, heightM: height, paths: [], source: null },
    pieces: [
      piece(0, height / 2 - head / 2, head, head),
      piece(0, 0.1 * height, width, 0.36 * height),
      piece(-0.11, -0.28 * height, 0.16, 0.44 * height),
      piece(0.11, -0.28 * height, 0.16, 0.44 * height),
    ],
    ...{ isChosen: false, shown: null },
  }
}

type Drawn = Pick<Plan, 'id' | 'name' | 'source' | 'isChosen'> & { shape: ReturnType<typeof bodyShape> }

function bodyPlan({ shape, ...told }: Drawn): Plan {
  const pieces = bodyParts(shape).map(({ material, sizeM, atM }) => ({
    ...{ material, x: atM[0], y: atM[1], widthM: sizeM[0], heightM: sizeM[1] },
  }))
  const top = Math.max(...pieces.map(({ y, heightM }) => y + heightM / 2))
  const bottom = Math.min(...pieces.map(({ y, heightM }) => y - heightM / 2))
  const shiftM = (top + bottom) / 2
  return {
    ...told,
    widthM: shape.spanM,
    heightM: top - bottom,
    pieces: pieces.map((piece) => ({ ...piece, y: piece.y - shiftM })),
    paths: [],
    shown: shape.spanM > LARGEST_M ? CORNER_M : null,
  }
}

/** Every catalogued body as published or computed, and the scenario's where it was changed. */
export function sizePlans({ scenario, power }: Model): Plan[] {
  const own = bodyShape(scenario.satelliteId, scenario.satellite, power.satellite.arrayAreaM2)
  const bodies = Object.entries(SATELLITES).map(([id, { name, values, body }]) => {
    const isOwn = id === scenario.satelliteId
    const shape = bodyShape(id, values)
    const isChanged = isOwn && Math.max(own.spanM / shape.spanM, own.heightM / shape.heightM) !== 1
    return bodyPlan({
      ...{ id, name, isChosen: isOwn },
      shape: isChanged ? own : shape,
      source: body.source === 'ours' || isChanged ? null : body.source,
    })
  })
  const isSmall = ({ shown }: Plan) => shown === null
  const ordered = [person(), ...bodies.filter(isSmall), yardstick('pitch'), yardstick('station')].sort(
    (a, b) => a.widthM - b.widthM,
  )
  return [...ordered, ...bodies.filter((plan) => !isSmall(plan))]
}

export interface Placed {
  plan: Plan
  /** Its middle, metres from the left and from the top. */
  x: number
  y: number
  widthM: number
  heightM: number
}

/** Plans in rows of one scale, standing on one line a row. @param gapM between them @param lineM below each, for its name
 *  @param leastM room for a name, which that of a person needs less of */
export function rowsOf(
  plans: readonly Plan[],
  widthM: number,
  { gapM, lineM, leastM }: { gapM: number; lineM: number; leastM: number },
): { placed: Placed[]; heightM: number } {
  const roomOf = ({ id, shown, widthM: own }: Plan) =>
    Math.max((id === 'person' ? 0.4 : 1) * leastM, shown?.widthM ?? own)
  const rows: Plan[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const plan of plans) {
    const needed = roomOf(plan) + gapM
    if (filled + needed > widthM + gapM) {
      rows.push([])
      filled = 0
    }
    rows.at(-1)?.push(plan)
    filled += needed
  }
  const placed: Placed[] = []
  let bottom = 0
  for (const row of rows) {
    const sizes = row.map((plan) => plan.shown ?? plan)
    bottom += Math.max(...sizes.map(({ heightM }) => heightM)) + gapM
    const rooms = row.map(roomOf)
    const free = widthM - rooms.reduce((sum, room) => sum + room, 0)
    const between = row.length > 1 ? free / (row.length - 1) : 0
    let left = row.length > 1 ? 0 : free / 2
    for (const plan of row) {
      const { widthM: wide, heightM: high } = plan.shown ?? plan
      const room = roomOf(plan)
      placed.push({ plan, x: left + room / 2, y: bottom - high / 2, widthM: wide, heightM: high })
      left += room + between
    }
    bottom += lineM
  }
  return { placed, heightM: bottom }
}
