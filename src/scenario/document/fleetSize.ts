/** One size for the whole fleet, whatever it is made of. The rule, in four sentences: groups keep their shares; a smaller
 *  fleet has fewer shells, planes and satellites a plane, alike; in a larger one planes and satellites a plane grow alike
 *  until a shell holds 10,000, then shells are added; a ring along the line of dawn and dusk keeps its plane, and from
 *  5,000 on has a second one on its other side. 10,000 a shell, 2 km apart, is what SpaceX's million has (letter to the
 *  FCC of 29 May 2026, table 1: 30 × 333 and 2 × 4,999); that other fleets would grow so is our assumption. */
import { clamp, DEG, KM } from '../../lib/units.ts'
import { semiMajorAxisFromAltitude, sunSynchronousInclinationRad } from '../../physics/orbit.ts'
import { widestSpacingM } from '../../systems/constellation.ts'
import { nodeSpreadOf, widestPhasing } from '../../systems/spacing.ts'
import type { NumberField } from './field.ts'
import { groupPatch } from './groupEdits.ts'
import { largestRemainder } from './presets.ts'
import { GROUP_FIELDS, MAX_SATELLITES, type ShellGroup } from './schema.ts'

export const FLEET_SIZE: NumberField = { ...GROUP_FIELDS.total, max: MAX_SATELLITES }

/** Most of a shell, and of one of its planes along dawn and dusk. */
const SHELL_MOST = 10_000
const RING_MOST = 5_000
const SHELL_STEP_KM = 2
/** A satellite of a cluster costs as much as a plane: more of them fly as a ring. */
const CLUSTER_MOST = 2_500
/** Of all groups: planes are what costs. */
const PLANES_MOST = 6_000

export const fleetTotal = (groups: readonly ShellGroup[]): number =>
  groups.reduce((sum, { total }) => sum + total, 0)

/** The phasing that keeps crossing planes apart, as near as planes of unequal numbers allow. */
function phasingOf(group: ShellGroup): number {
  const { planes, shells, total, altitudeKm, sunSynchronous, inclinationDeg } = group
  if (planes < 2) return 0
  const inclinationRad = sunSynchronous
    ? sunSynchronousInclinationRad(semiMajorAxisFromAltitude(altitudeKm * KM))
    : inclinationDeg * DEG
  const slots = Math.max(1, Math.floor(total / (planes * shells)))
  return widestPhasing({ planes, slots, nodeSpreadRad: nodeSpreadOf(group), inclinationRad })
}

function shellsFor({ shells, total: was, sunSynchronous, planes }: ShellGroup, total: number): number {
  if (total >= was) return Math.max(shells, Math.min(GROUP_FIELDS.shells.max, Math.ceil(total / SHELL_MOST)))
  const isRing = sunSynchronous && planes <= 2
  return Math.max(1, Math.round(shells * (total / was) ** (isRing ? 1 / 2 : 1 / 3)))
}

function planesFor(design: ShellGroup, ofShell: number, most: number): number {
  const { planes, shells, total, sunSynchronous } = design
  if (sunSynchronous && planes <= 2) return ofShell > RING_MOST ? 2 : Math.min(planes, ofShell)
  const grown = planes * Math.sqrt((ofShell * shells) / total)
  return clamp(Math.round(grown), 1, Math.min(GROUP_FIELDS.planes.max, most, ofShell))
}

/** One group with `total` satellites. @param planesMost of it, where its planes grow */
function groupOfSize(design: ShellGroup, total: number, planesMost: number): ShellGroup {
  if (total === design.total) return design
  if (design.pattern === 'cluster') {
    if (total > CLUSTER_MOST) {
      const ring = { ...design, pattern: 'delta' as const, total: 1, planes: 1, shells: 1, phasing: 0 }
      return groupOfSize(ring, total, planesMost)
    }
    const widestM = widestSpacingM(total, design.altitudeKm * KM)
    return { ...design, total, spacingM: Math.min(design.spacingM, widestM) }
  }
  const shells = shellsFor(design, total)
  const ofShell = Math.floor(total / shells)
  const planes = planesFor(design, ofShell, Math.max(1, Math.floor(planesMost / shells)))
  const stepKm =
    design.shells > 1 ? (design.altitudeTopKm - design.altitudeKm) / (design.shells - 1) : SHELL_STEP_KM
  const top =
    shells > design.shells
      ? {
          altitudeTopKm: design.altitudeKm + stepKm * (shells - 1),
          ...(design.shells === 1 && { inclinationTopDeg: design.inclinationDeg }),
        }
      : {}
  const group = { ...design, total, shells, planes, ...top }
  const phased = { ...group, phasing: phasingOf(group) }
  return { ...phased, ...groupPatch(phased, {}) } // no higher than its kind of orbit goes
}

function spread(design: readonly ShellGroup[], size: number): ShellGroup[] {
  const totals = largestRemainder(
    design.map(({ total }) => total),
    size,
  )
  return design.flatMap((group, index) => {
    const total = totals[index] ?? 0
    return total > 0 ? [groupOfSize(group, total, (PLANES_MOST * total) / size)] : []
  })
}

/** The same fleet with `size` satellites.
 *  @param groups as they are @param preset the groups they began as: where they differ from these in size alone, these
 *  are what is spread, so that the way back leads to the preset */
export function fleetOfSize(
  groups: readonly ShellGroup[],
  preset: readonly ShellGroup[],
  size: number,
): ShellGroup[] {
  const unchanged = spread(preset, fleetTotal(groups))
  const design = JSON.stringify(unchanged) === JSON.stringify(groups) ? preset : groups
  return size === fleetTotal(groups) && design === groups ? [...groups] : spread(design, size)
}
