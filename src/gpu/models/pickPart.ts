/** Which part of a body does a line of sight meet first? By the boxes around its parts: what is as thin as a rod is passed. */
import { Box3, Matrix4, Ray, Vector3 } from 'three'
import type { SolidPart } from './bodyGeometry.ts'

const half = new Vector3()
const bounds = new Box3()
const turned = new Ray()
const met = new Vector3()
const turn = new Matrix4()
const X = new Vector3(1, 0, 0)

/** @param sight in the body's axes, metres @param up unit, there: parts that face the Earth are turned by it */
export function partAlong(parts: readonly SolidPart[], sight: Ray, up: Vector3): string | null {
  let nearest = Number.POSITIVE_INFINITY
  let best: string | null = null
  turn.makeBasis(X, up, met.crossVectors(X, up)).transpose()
  for (const { of, form, atM, sizeM, facesEarth } of parts) {
    if (form === 'rod') continue
    bounds.setFromCenterAndSize(met.fromArray(atM), half.fromArray(sizeM))
    const ray = facesEarth ? turned.copy(sight).applyMatrix4(turn) : sight
    if (!ray.intersectBox(bounds, met)) continue
    const distance = met.distanceTo(ray.origin)
    if (distance >= nearest) continue
    nearest = distance
    best = of
  }
  return best
}
