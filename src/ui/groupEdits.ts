/** Fields of a shell group limit each other: what else must change with one of them so that the group stays possible,
 *  and how far a slider may go. Typed values are not helped: they are refused with a sentence (scenario/patch.ts). */
import { clamp } from '../lib/units.ts'
import { GROUP_FIELDS, type NumberField, type ShellGroup } from '../scenario/schema.ts'

/** Highest altitude of a sun-synchronous orbit, as scenario/patch.ts states it. */
const SUN_SYNCHRONOUS_MAX_KM = 5900

type NumberKey = {
  [K in keyof typeof GROUP_FIELDS]: (typeof GROUP_FIELDS)[K] extends { kind: 'number' } ? K : never
}[keyof typeof GROUP_FIELDS]
export type GroupNumber = NumberKey

/** The field with the range that the rest of the group leaves. */
export function rangeInGroup(group: ShellGroup, key: GroupNumber): NumberField {
  const field: NumberField = GROUP_FIELDS[key]
  switch (key) {
    case 'phasing':
      return { ...field, max: Math.max(0, group.planes - 1) }
    case 'planes':
      return { ...field, max: clamp(Math.floor(group.total / group.shells), 1, field.max) }
    case 'altitudeKm':
    case 'altitudeTopKm':
      return group.sunSynchronous ? { ...field, max: SUN_SYNCHRONOUS_MAX_KM } : field
    default:
      return field
  }
}

/** One field set by hand, with what must follow it. */
export function groupPatch(group: ShellGroup, patch: Partial<ShellGroup>): Partial<ShellGroup> {
  const next = { ...group, ...patch }
  const result: Partial<ShellGroup> = { ...patch }
  if (next.pattern !== 'cluster') {
    if (next.total < next.planes * next.shells) {
      const shells = Math.min(next.shells, next.total)
      const planes = Math.max(1, Math.min(next.planes, Math.floor(next.total / shells)))
      Object.assign(next, { shells, planes })
      Object.assign(result, { shells, planes })
    }
    if (next.phasing >= next.planes) result.phasing = Math.max(0, next.planes - 1)
  }
  if ('altitudeKm' in patch && next.shells > 1) {
    const thickness = Math.max(0, group.altitudeTopKm - group.altitudeKm)
    const top = next.sunSynchronous ? SUN_SYNCHRONOUS_MAX_KM : GROUP_FIELDS.altitudeTopKm.max
    result.altitudeTopKm = Math.min(next.altitudeKm + thickness, top)
  }
  if (patch.sunSynchronous === true) {
    if (next.altitudeKm > SUN_SYNCHRONOUS_MAX_KM) result.altitudeKm = SUN_SYNCHRONOUS_MAX_KM
    if (next.shells > 1 && next.altitudeTopKm > SUN_SYNCHRONOUS_MAX_KM)
      result.altitudeTopKm = SUN_SYNCHRONOUS_MAX_KM
  }
  return result
}
