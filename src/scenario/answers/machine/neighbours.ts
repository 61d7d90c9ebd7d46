/** If nobody steered: how often would satellites of a fleet collide with one another, and come within a distance that the
 *  user chooses? Of satellites of the same group; clusters keep their own distances. Low, central and high are thicknesses
 *  to which a shell drifts. */
import { at } from '../../../lib/at.ts'
import { DAY, KM, TWO_PI } from '../../../lib/units.ts'
import { encountersPerS, meetingsPerS, type Swarm } from '../../../systems/encounters.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import { type Range, rangeOf } from '../levels.ts'
import type { Model } from '../model.ts'
import { ranged } from './figure.ts'

export const YEAR_DAYS = 365.25
/** More planes than these change nothing. */
const MOST_PLANES = 1000

/** Each group as a swarm that has drifted apart. */
function swarms({ scenario, fleet, groupOfShell }: Model, driftKm: number): Swarm[] {
  return scenario.groups.flatMap((group, index) => {
    if (group.pattern === 'cluster') return []
    const shell = at(fleet.shells, groupOfShell.indexOf(index))
    const spreadM = group.shells > 1 ? Math.abs(group.altitudeTopKm - group.altitudeKm) * KM : 0
    // Shells at other heights drift apart, so that their planes come to stand all around; those that follow the Sun do not.
    const planes = group.sunSynchronous ? group.planes : group.planes * group.shells
    const nodes = {
      planes: Math.min(planes, MOST_PLANES),
      spreadRad: group.pattern === 'star' ? Math.PI : TWO_PI,
    }
    return { ...shell, satellites: group.total, nodes, thicknessM: Math.max(spreadM, driftKm * KM) }
  })
}

const perYear = (model: Model, perS: (swarm: Swarm) => number): Range<number> =>
  rangeOf((level) =>
    swarms(model, MACHINE_FIGURES.driftKm[level]).reduce(
      (sum, swarm) => sum + perS(swarm) * DAY * YEAR_DAYS,
      0,
    ),
  )

/** @param tumblingM2 of one satellite, mean as seen from all sides */
export function neighbours(model: Model, tumblingM2: number) {
  const meetings = perYear(model, (swarm) => meetingsPerS(swarm, tumblingM2))
  const encounterM = model.scenario.encounterKm * KM
  const encounters = perYear(model, (swarm) => encountersPerS(swarm, encounterM))
  const { source } = MACHINE_FIGURES.driftKm
  const of = (range: Range<number>, factor: number) => rangeOf((level) => range[level] * factor)
  return {
    meetingsPerYear: ranged(meetings, 'meetings', source),
    meetingsPerSatelliteYear: ranged(of(meetings, 2 / model.fleet.satelliteCount)),
    daysToFirstMeeting: meetings.central > 0 ? ranged(rangeOf((level) => YEAR_DAYS / meetings[level])) : null,
    encounterM,
    encountersPerYear: ranged(encounters, 'meetings', source),
    encountersPerDay: ranged(of(encounters, 1 / YEAR_DAYS), 'meetings', source),
    encountersPerSatelliteDay: ranged(of(encounters, 2 / model.fleet.satelliteCount / YEAR_DAYS)),
  }
}
