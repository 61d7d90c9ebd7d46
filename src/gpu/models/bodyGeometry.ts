/** A body's parts as one geometry: position and normal in metres, `uv` counting the lines on a face, `part` the material
 *  and which way the part turns. */
import { BoxGeometry, type BufferGeometry, CylinderGeometry, Float32BufferAttribute } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { type BodyShape, bodyParts, MATERIALS, type Material, type Part } from './bodyParts.ts'

/** Added to the material where the part faces the Earth; the shader's EARTH. */
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

/** Cells look at the Sun and have a foil behind them; a radiator's narrow sides are its manifolds. */
function sideMaterial(part: Part, side: number): Material {
  if (part.material === 'cells') return side === 4 ? 'cells' : side === 5 ? 'foil' : 'metal'
  return part.material === 'radiator' && side > 1 ? 'metal' : part.material
}

function partGeometry(part: Part): BufferGeometry {
  const { sizeM, atM, pitchM } = part
  const isBox = part.form === 'box'
  const geometry = isBox
    ? new BoxGeometry(...sizeM)
    : new CylinderGeometry(0.5, 0.5, 1, 16).rotateX(Math.PI / 2).scale(...sizeM)
  geometry.translate(...atM)
  const uv = geometry.getAttribute('uv')
  const codes = new Float32Array(uv.count)
  for (let vertex = 0; vertex < uv.count; vertex++) {
    const side = isBox ? Math.floor(vertex / 4) : 0
    codes[vertex] =
      MATERIALS[isBox ? sideMaterial(part, side) : part.material] + (part.facesEarth ? FACES_EARTH : 0)
    const [u, v] = SIDES[side]!
    const lines = (axis: 0 | 1 | 2) => (pitchM > 0 ? Math.max(1, Math.round(sizeM[axis] / pitchM)) : 1)
    if (isBox) uv.setXY(vertex, uv.getX(vertex) * lines(u), uv.getY(vertex) * lines(v))
  }
  geometry.setAttribute('part', new Float32BufferAttribute(codes, 1))
  return geometry
}

export const bodyGeometry = (shape: BodyShape): BufferGeometry => {
  const parts = bodyParts(shape).map(partGeometry)
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
