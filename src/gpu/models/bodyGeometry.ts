/** A body's parts as one geometry: position and normal in metres, `part` the material and which way the part turns, and
 *  what the shader draws lines by: from afar `uv` counts the lines on a face, from near it is metres on it (`edges` how
 *  many there are). */
import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

/** The shaders' numbers. */
export const MATERIALS = {
  cells: 0,
  foil: 1,
  white: 2,
  radiator: 3,
  metal: 4,
  antenna: 5,
  glass: 6,
  back: 7,
  copper: 8,
  dark: 9,
  silver: 10,
} as const
type Material = keyof typeof MATERIALS
type Triple = readonly [x: number, y: number, z: number]

/** As scenario/answers/body/part.ts has it. */
export interface SolidPart {
  of: string
  material: Material
  form: 'box' | 'drum' | 'ball' | 'rod'
  sizeM: Triple
  atM: Triple
  toM?: Triple
  axis?: 0 | 1 | 2
  taper?: number
  pitchM: number
  facesEarth?: true
}

/** Added to the material where the part faces the Earth; the shaders' EARTH. */
const FACES_EARTH = 16
/** The six sides of three's box: +x −x +y −y +z −z, and which lengths of the box each of them spans. */
const SIDES = [
  [2, 1],
  [2, 1],
  [0, 2],
  [0, 2],
  [0, 1],
  [0, 1],
] as const
const ROUND = { drum: 20, ball: [20, 14], rod: 6 } as const

/** Cells look at the Sun and have a foil behind them; a radiator's narrow sides are its manifolds. */
function sideMaterial({ material }: SolidPart, side: number, isNear: boolean): Material {
  if (material === 'cells') return side === 4 ? 'cells' : side === 5 ? (isNear ? 'back' : 'foil') : 'metal'
  return material === 'radiator' && side > 1 ? 'metal' : material
}

const UP = new Vector3(0, 1, 0)

function solid({ form, sizeM, atM, toM = atM, axis = 2, taper = 1 }: SolidPart): BufferGeometry {
  if (form === 'box') return new BoxGeometry(...sizeM).translate(...atM)
  if (form === 'ball') return new SphereGeometry(sizeM[0] / 2, ...ROUND.ball).translate(...atM)
  if (form === 'drum') {
    const round = new CylinderGeometry(taper / 2, 0.5, 1, ROUND.drum)
    if (axis === 2) round.rotateX(Math.PI / 2)
    if (axis === 0) round.rotateZ(-Math.PI / 2)
    return round.scale(...sizeM).translate(...atM)
  }
  const [from, to] = [new Vector3(...atM), new Vector3(...toM)]
  const along = to.clone().sub(from)
  const lengthM = along.length()
  const middle = from.add(to).divideScalar(2)
  return new CylinderGeometry(sizeM[0] / 2, sizeM[0] / 2, lengthM, ROUND.rod, 1, true)
    .applyQuaternion(new Quaternion().setFromUnitVectors(UP, along.normalize()))
    .translate(middle.x, middle.y, middle.z)
}

/** How large a face is, for what is drawn on it in metres. */
function faceM({ form, sizeM, axis = 2 }: SolidPart, side: number): [number, number] {
  if (form === 'box') return [sizeM[SIDES[side]![0]], sizeM[SIDES[side]![1]]]
  const around = Math.PI * sizeM[(axis + 1) % 3]!
  return [around, form === 'drum' ? sizeM[axis] : around / 2]
}

function partGeometry(part: SolidPart, ids: readonly string[] | null, seed: number): BufferGeometry {
  const geometry = solid(part)
  const isBox = part.form === 'box'
  const isNear = ids !== null
  const { sizeM, pitchM } = part
  const uv = geometry.getAttribute('uv')
  const codes = new Float32Array(uv.count)
  const edges = new Float32Array(2 * uv.count)
  const marks = new Float32Array(2 * uv.count)
  for (let vertex = 0; vertex < uv.count; vertex++) {
    const side = isBox ? Math.floor(vertex / 4) : 0
    codes[vertex] =
      MATERIALS[isBox ? sideMaterial(part, side, isNear) : part.material] +
      (part.facesEarth ? FACES_EARTH : 0)
    const lines = (axis: 0 | 1 | 2) => (pitchM > 0 ? Math.max(1, Math.round(sizeM[axis] / pitchM)) : 1)
    const face = faceM(part, side)
    const scale = isNear ? face : isBox ? [lines(SIDES[side]![0]), lines(SIDES[side]![1])] : [1, 1]
    uv.setXY(vertex, uv.getX(vertex) * scale[0]!, uv.getY(vertex) * scale[1]!)
    edges.set(face, 2 * vertex)
    marks.set([ids?.indexOf(part.of) ?? 0, seed], 2 * vertex)
  }
  geometry.setAttribute('part', new Float32BufferAttribute(codes, 1))
  if (isNear) {
    geometry.setAttribute('edges', new Float32BufferAttribute(edges, 2))
    geometry.setAttribute('mark', new Float32BufferAttribute(marks, 2))
  }
  return geometry
}

/** @param ids names of what the parts are of, in the shader's order, for a body that is seen from near */
export function bodyGeometry(
  parts: readonly SolidPart[],
  ids: readonly string[] | null = null,
): BufferGeometry {
  const geometries = parts.map((part, index) => partGeometry(part, ids, (index * 0.618034) % 1))
  const merged = mergeGeometries(geometries)
  for (const geometry of geometries) geometry.dispose()
  return merged
}
