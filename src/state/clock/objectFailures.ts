/** Which imported objects have no place between two keyframes, by name. */
import { at } from '../../lib/at.ts'
import {
  type FlightFailure,
  failureBetween,
  INTERVAL_AT,
  KEYFRAME_FLOATS,
  STATE_AT,
} from '../../physics/keyframes.ts'

export interface FailingObject {
  id: number
  name: string
  reason: FlightFailure
}

/** Changes when the list does, without making it: called each time the clock enters an interval. */
export function failingHash(before: Float32Array, after: Float32Array): number {
  let hash = 0
  for (let o = 0; o < before.length; o += KEYFRAME_FLOATS) {
    const a = at(before, o + STATE_AT)
    const b = at(after, o + STATE_AT)
    const isGood = after[o + INTERVAL_AT] === 1
    if (a !== 1 || b !== 1 || !isGood)
      hash = (Math.imul(hash, 31) + o + 64 * a + 8 * b + (isGood ? 1 : 2)) | 0
  }
  return hash
}

export function failingObjects(
  before: Float32Array,
  after: Float32Array,
  { ids, names }: { ids: readonly number[]; names: readonly string[] },
): FailingObject[] {
  const failing: FailingObject[] = []
  names.forEach((name, i) => {
    const reason = failureBetween(before, after, i)
    if (reason) failing.push({ id: ids[i] ?? 0, name, reason })
  })
  return failing
}
