/** How near do satellites of a fleet come to one another? Along a plane, where the planes of a shell cross, and from shell
 *  to shell. Circular orbits as designed; what drag, errors and steering add is left out.
 *  Where planes cross: Speckman, Lang & Boyce (1990), An analysis of the line of sight vector between two satellites in
 *  common altitude circular orbits, AIAA 90-2988; here in the form for equal inclinations. */
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import type { Fleet, Shell, ShellSpec } from './constellation.ts'

/** The evenly filled planes of one shell. */
export interface EvenPlanes {
  planes: number
  /** Of each plane. */
  slots: number
  /** Phase of a plane before that of the one behind it. */
  phaseRad: number
  nodeSpreadRad: number
  inclinationRad: number
}

/** Least angle at the Earth's centre between satellites of two planes of a shell. @param apart planes from one to the other */
function crossingRad({ slots, phaseRad, nodeSpreadRad, inclinationRad, planes }: EvenPlanes, apart: number) {
  const nodeRad = (apart * nodeSpreadRad) / planes
  const cosine = Math.cos(inclinationRad)
  const sine = Math.sin(inclinationRad)
  const cosBeta = cosine * cosine + sine * sine * Math.cos(nodeRad)
  const phase = apart * phaseRad + 2 * Math.atan2(cosine * Math.sin(nodeRad / 2), Math.cos(nodeRad / 2))
  const step = TWO_PI / slots
  const nearest = phase - Math.round(phase / step) * step
  return 2 * Math.asin(Math.sqrt(Math.max(0, 1 + cosBeta) / 2) * Math.abs(Math.sin(nearest / 2)))
}

/** The same, of all pairs of planes; 0 is a collision. */
export function closestCrossingRad(shell: EvenPlanes): number {
  let least = Number.POSITIVE_INFINITY
  for (let apart = 1; apart < shell.planes; apart++) least = Math.min(least, crossingRad(shell, apart))
  return least
}

/** The Walker phasing with which satellites of crossing planes keep farthest from one another. */
export function widestPhasing(shell: Omit<EvenPlanes, 'phaseRad'>): number {
  let best = 0
  let widest = -1
  for (let phasing = 0; phasing < shell.planes; phasing++) {
    const phaseRad = (phasing * TWO_PI) / (shell.planes * shell.slots)
    const closest = closestCrossingRad({ ...shell, phaseRad })
    if (closest > widest) {
      widest = closest
      best = phasing
    }
  }
  return best
}

export const nodeSpreadOf = ({ pattern }: Pick<ShellSpec, 'pattern'>): number =>
  pattern === 'star' ? Math.PI : TWO_PI

/** Past this, all pairs of planes are a matter of chance. */
const MOST_PLANES = 400

/** Metres; infinite where there is none. */
export interface Spacing {
  /** To the next satellite of the same plane, or of the cluster. */
  alongM: number
  /** Between satellites of two planes of a shell, at their nearest. Planes of unequal numbers have no fixed distance:
   *  they are left out. */
  crossingM: number
  /** From one shell to the next, of all groups. */
  shellM: number
  /** The least of these. */
  nearestM: number
}

function alongM(shell: Shell): number {
  const { total, standing = total } = shell
  if (standing < 2) return Number.POSITIVE_INFINITY
  // Neighbours of a cluster are half as far apart when one is above the other.
  if (shell.pattern === 'cluster') return shell.spacingM / 2
  const slots = Math.min(Math.ceil(total / shell.planes), standing)
  return slots > 1 ? 2 * shell.semiMajorAxisM * Math.sin(Math.PI / slots) : Number.POSITIVE_INFINITY
}

function crossingM(shell: Shell): number {
  const { planes, total, pattern, phasing, semiMajorAxisM, inclinationRad } = shell
  const isEven = pattern !== 'cluster' && total % planes === 0
  if (!isEven || shell.planeCount < 2 || planes > MOST_PLANES) return Number.POSITIVE_INFINITY
  const even = { planes, slots: total / planes, phaseRad: (phasing * TWO_PI) / total, inclinationRad }
  const angle = closestCrossingRad({ ...even, nodeSpreadRad: nodeSpreadOf(shell) })
  return 2 * semiMajorAxisM * Math.sin(angle / 2)
}

/** Of the whole fleet, the nearest of each kind. */
export function spacingOf({ shells }: Pick<Fleet, 'shells'>): Spacing {
  const least = (of: (shell: Shell) => number) => Math.min(...shells.map(of))
  const radiiM = shells.map(({ semiMajorAxisM }) => semiMajorAxisM).sort((a, b) => a - b)
  const along = least(alongM)
  const crossing = least(crossingM)
  const shell = Math.min(
    Number.POSITIVE_INFINITY,
    ...radiiM.slice(1).map((radius, i) => radius - at(radiiM, i)),
  )
  return { alongM: along, crossingM: crossing, shellM: shell, nearestM: Math.min(along, crossing, shell) }
}
