/** What lasers carry between the satellites of the largest shell and to Earth, beside a cluster of the same power on the
 *  ground; and what that means for training and for answers. */
import { at } from '../../../lib/at.ts'
import { TWO_PI } from '../../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SPEED_OF_LIGHT_M_S } from '../../../physics/constants.ts'
import { LOWEST_LASER_HEIGHT_M } from '../../../systems/lasers.ts'
import { bisectionLinks, linkBps } from '../../../systems/links.ts'
import { languageModelOf } from '../../facts/languageModels.ts'
import {
  BITS_PER_FLOP,
  DOWNLINK,
  GRADIENT_BYTES,
  GROUND_BISECTION_BPS_PER_W,
  TERMINAL,
} from '../../facts/links.ts'
import { altitudeOf } from '../fleetDose.ts'
import type { Model } from '../model.ts'
import { decoding } from './compute.ts'
import { figures } from './figure.ts'

const BITS = 8

interface Grid {
  kind: 'grid' | 'lattice'
  planes: number
  slots: number
  /** The longest of the links, through free air. */
  rangeM: number
}

/** The grid of the first shell of the largest group; null where no two satellites see each other. */
function gridOf({ scenario, fleet, groupOfShell }: Model): {
  grid: Grid | null
  satellites: number
  radiusM: number
} {
  const totals = scenario.groups.map(({ total }) => total)
  const group = totals.indexOf(Math.max(...totals))
  const { pattern, spacingM } = at(scenario.groups, group)
  const shell = at(fleet.shells, groupOfShell.indexOf(group))
  const radiusM = shell.semiMajorAxisM
  const none = { grid: null, satellites: shell.total, radiusM }
  if (pattern === 'cluster') {
    const grid: Grid = { kind: 'lattice', planes: 1, slots: shell.total, rangeM: spacingM }
    return shell.total > 1 ? { ...none, grid } : none
  }
  const { planes } = shell
  const slots = Math.floor(shell.total / planes)
  const along = slots > 1 ? TWO_PI / slots : 0
  const aside = planes > 2 ? (pattern === 'star' ? Math.PI : TWO_PI) / planes : 0
  const seen = 2 * Math.acos((EARTH_EQUATORIAL_RADIUS_M + LOWEST_LASER_HEIGHT_M) / radiusM)
  const widest = Math.max(along, aside)
  if (widest === 0 || widest > seen) return none
  return { ...none, grid: { kind: 'grid', planes, slots, rangeM: 2 * radiusM * Math.sin(widest / 2) } }
}

export function linksBudget(model: Model) {
  const { scenario, power, fleet } = model
  const { grid, satellites, radiusM } = gridOf(model)
  const bps = grid && linkBps(TERMINAL, grid.rangeM)
  const acrossBps = grid && bps && (bisectionLinks(grid.kind, grid.planes, grid.slots) * bps) / BITS
  const groundBps = GROUND_BISECTION_BPS_PER_W * satellites * power.satellite.ratedItW
  const gradientBytes = languageModelOf(scenario.languageModel).totalParameters * GRADIENT_BYTES
  const { replicas, replica } = decoding(model, 'central')
  const peakFlops = replicas * replica.flops
  const downBps = DOWNLINK.bps * DOWNLINK.clearFraction
  const linked = (bitsPerFlop: number) =>
    peakFlops > 0 ? Math.min(1, downBps / (peakFlops * bitsPerFlop)) : null
  return figures('links', {
    rangeM: grid?.rangeM ?? null,
    linkBps: bps && { value: bps, source: ['terminal'] },
    hopS: grid && grid.rangeM / SPEED_OF_LIGHT_M_S,
    acrossS: grid?.kind === 'grid' ? (Math.PI * radiusM) / SPEED_OF_LIGHT_M_S : null,
    toGroundS: Math.min(...fleet.shells.map(altitudeOf)) / SPEED_OF_LIGHT_M_S,
    bisectionBps: acrossBps,
    groundBisectionBps: { value: groundBps, source: ['fabric'] },
    groundOverOrbit: acrossBps && groundBps / acrossBps,
    gradientsS: acrossBps && (2 * gradientBytes) / acrossBps,
    groundGradientsS: (2 * gradientBytes) / groundBps,
    downBps: { value: downBps, source: ['ai1-jun', 'bits-per-flop'] },
    textBps: { value: peakFlops * BITS_PER_FLOP.text, source: ['bits-per-flop'] },
    richBps: { value: peakFlops * BITS_PER_FLOP.rich, source: ['bits-per-flop'] },
    linkedTextFraction: linked(BITS_PER_FLOP.text),
    linkedRichFraction: linked(BITS_PER_FLOP.rich),
  })
}
