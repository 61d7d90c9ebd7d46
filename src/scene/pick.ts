/** Which satellite is under the pointer? Every one is projected, in float64, from its plane's two vectors in clip space:
 *  six multiply-adds a satellite, a few milliseconds for a million, exact; the nearest one in front of the Earth wins. */
import type { PerspectiveCamera } from 'three'
import { Matrix4 } from 'three'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import type { Fleet } from '../systems/constellation.ts'
import { eachPlane, type PlaneStates } from '../systems/planes.ts'

/** Interleaved cosine and sine of k·2π/n for each n of a fleet: made when a plane of n slots is first looked through, kept
 *  as long as the fleet. */
const anglesOf = new WeakMap<Fleet, Map<number, Float64Array>>()

function slotAngles(fleet: Fleet, slots: number): Float64Array {
  let tables = anglesOf.get(fleet)
  if (!tables) {
    tables = new Map()
    anglesOf.set(fleet, tables)
  }
  let table = tables.get(slots)
  if (!table) {
    table = new Float64Array(2 * slots)
    for (let k = 0; k < slots; k++) {
      table[2 * k] = Math.cos((k * TWO_PI) / slots)
      table[2 * k + 1] = Math.sin((k * TWO_PI) / slots)
    }
    tables.set(slots, table)
  }
  return table
}

const viewProjection = new Matrix4()

/** @param x, y pointer in CSS pixels of the canvas @returns the satellite's id, null where none is within reach */
export function pickSatellite(
  states: PlaneStates,
  camera: PerspectiveCamera,
  canvas: { widthPx: number; heightPx: number },
  pointer: { x: number; y: number },
  reachPx: number,
): number | null {
  const { fleet } = states
  viewProjection.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
  const [m0, m1, , m3, m4, m5, , m7, m8, m9, , m11, cx, cy, , cw] = viewProjection.elements
  const halfWidth = canvas.widthPx / 2
  const halfHeight = canvas.heightPx / 2
  const { x: ex, y: ey, z: ez } = camera.position
  let best = reachPx * reachPx
  let bestId = -1
  eachPlane(states, (plane, k) => {
    const r = plane.radiusM * SCENE_UNITS_PER_M
    // P and Q in scene axes (x, z, −y), the first slot's phase already in: A at the first slot, B a quarter turn ahead.
    const cosU = plane.cosPhase * r
    const sinU = plane.sinPhase * r
    const px = plane.px
    const pz = -plane.py
    const qx = plane.qx
    const qy = plane.qz
    const qz = -plane.qy
    const aX = px * cosU + qx * sinU
    const aY = qy * sinU
    const aZ = pz * cosU + qz * sinU
    const bX = qx * cosU - px * sinU
    const bY = qy * cosU
    const bZ = qz * cosU - pz * sinU
    const axClip = m0 * aX + m4 * aY + m8 * aZ
    const ayClip = m1 * aX + m5 * aY + m9 * aZ
    const awClip = m3 * aX + m7 * aY + m11 * aZ
    const bxClip = m0 * bX + m4 * bY + m8 * bZ
    const byClip = m1 * bX + m5 * bY + m9 * bZ
    const bwClip = m3 * bX + m7 * bY + m11 * bZ
    const slots = at(fleet.slots, k)
    const angles = slotAngles(fleet, slots)
    for (let j = 0; j < slots; j++) {
      const c = at(angles, 2 * j)
      const s = at(angles, 2 * j + 1)
      const w = awClip * c + bwClip * s + cw
      if (w <= 0) continue
      const dx = ((axClip * c + bxClip * s + cx) / w + 1) * halfWidth - pointer.x
      if (dx > reachPx || dx < -reachPx) continue
      const dy = (1 - (ayClip * c + byClip * s + cy) / w) * halfHeight - pointer.y
      const distance = dx * dx + dy * dy
      if (distance >= best) continue
      const X = aX * c + bX * s
      const Y = aY * c + bY * s
      const Z = aZ * c + bZ * s
      if (isBehindEarth(X, Y, Z, ex, ey, ez)) continue
      best = distance
      bestId = at(fleet.firstId, k) + j
    }
  })
  return bestId < 0 ? null : bestId
}

/** Whether the segment from a place to the eye passes through the unit sphere. */
export function isBehindEarth(x: number, y: number, z: number, ex: number, ey: number, ez: number): boolean {
  const dx = ex - x
  const dy = ey - y
  const dz = ez - z
  const t = -(x * dx + y * dy + z * dz) / (dx * dx + dy * dy + dz * dz)
  if (t <= 0 || t >= 1) return false
  const nx = x + t * dx
  const ny = y + t * dy
  const nz = z + t * dz
  return nx * nx + ny * ny + nz * nz < 1
}
