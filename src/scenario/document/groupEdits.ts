/** Fields of a shell group limit each other: what else must change with one of them so that the group stays possible,
 *  and how far a slider may go. Typed values are not helped: they are refused with a sentence (patch.ts). */
import { at } from '../../lib/at.ts'
import { clamp, KM } from '../../lib/units.ts'
import { widestSpacingM } from '../../systems/constellation.ts'
import type { NumberField } from './field.ts'
import { GROUP_FIELDS, MAX_PLANES, MAX_SATELLITES, type ShellGroup } from './schema.ts'

/** Highest altitude of a sun-synchronous orbit, as patch.ts states it. */
const SUN_SYNCHRONOUS_MAX_KM = 5900

type NumberKey = {
  [K in keyof typeof GROUP_FIELDS]: (typeof GROUP_FIELDS)[K] extends { kind: 'number' } ? K : never
}[keyof typeof GROUP_FIELDS]
export type GroupNumber = NumberKey

const planesOf = (group: ShellGroup): number =>
  group.pattern === 'cluster' ? group.total : group.planes * group.shells

/** The field of one group with the range that the rest of the document leaves. */
export function rangeInGroup(groups: readonly ShellGroup[], index: number, key: GroupNumber): NumberField {
  const field: NumberField = GROUP_FIELDS[key]
  const group = at(groups, index)
  const others = groups.filter((_, i) => i !== index)
  const satellitesLeft = MAX_SATELLITES - others.reduce((sum, one) => sum + one.total, 0)
  const planesLeft = MAX_PLANES - others.reduce((sum, one) => sum + planesOf(one), 0)
  const upTo = (max: number): NumberField => ({ ...field, max: clamp(Math.floor(max), field.min, field.max) })
  switch (key) {
    case 'total':
      return upTo(group.pattern === 'cluster' ? Math.min(satellitesLeft, planesLeft) : satellitesLeft)
    case 'phasing':
      return upTo(group.planes - 1)
    case 'planes':
      return upTo(Math.min(group.total, planesLeft) / group.shells)
    case 'shells':
      return upTo(Math.min(group.total, planesLeft) / group.planes)
    case 'altitudeTopKm':
      return { ...(group.sunSynchronous ? upTo(SUN_SYNCHRONOUS_MAX_KM) : field), min: group.altitudeKm }
    case 'altitudeKm':
      return group.sunSynchronous ? upTo(SUN_SYNCHRONOUS_MAX_KM) : field
    case 'spacingM':
      return group.pattern === 'cluster' ? upTo(widestSpacingM(group.total, group.altitudeKm * KM)) : field
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
  const highest = next.sunSynchronous ? SUN_SYNCHRONOUS_MAX_KM : GROUP_FIELDS.altitudeKm.max
  const low = Math.min(next.altitudeKm, highest)
  // Raised or lowered as a whole, the group keeps its thickness.
  const top = 'altitudeKm' in patch ? low + group.altitudeTopKm - group.altitudeKm : next.altitudeTopKm
  if (low !== next.altitudeKm) result.altitudeKm = low
  if (next.shells > 1) {
    const fitting = clamp(top, low, highest)
    if (fitting !== next.altitudeTopKm) result.altitudeTopKm = fitting
  }
  const widestM = widestSpacingM(next.total, low * KM)
  if (next.pattern === 'cluster' && next.spacingM > widestM) result.spacingM = widestM
  return result
}

/** A shell to add beside a group: single, of modest size, a hundred kilometres higher where there is room. */
export function anotherGroup(beside: ShellGroup): ShellGroup {
  const altitudeKm = Math.min(
    Math.max(beside.altitudeKm, beside.shells > 1 ? beside.altitudeTopKm : 0) + 100,
    beside.sunSynchronous ? SUN_SYNCHRONOUS_MAX_KM : GROUP_FIELDS.altitudeKm.max,
  )
  return { ...beside, pattern: 'delta', shells: 1, planes: 1, phasing: 0, total: 64, altitudeKm }
}
