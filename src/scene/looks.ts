/** How the dots of a fleet look: each group as a crowd, and apart from it, dark, what is worn out in the year of the sky. */
import type { Crowd } from '../gpu/satellites/crowding.ts'
import { BLOCK, type GroupOf } from '../gpu/satellites/FleetTables.ts'
import { MOST_GROUPS } from '../gpu/satellites/SatelliteCloud.ts'
import { at } from '../lib/at.ts'
import type { Model } from '../scenario/answers/model.ts'

/** Each group as a crowd: shells that follow the Sun lie over one another, others drift apart. */
function crowdsOf({ fleet, groupOfShell, scenario }: Model): Crowd[] {
  return scenario.groups.map((group, index) => {
    const shells = fleet.shells.filter((_, shell) => groupOfShell[shell] === index)
    const radiiM = shells.map(({ semiMajorAxisM }) => semiMajorAxisM)
    const planes = group.pattern === 'cluster' ? 1 : Math.max(...shells.map(({ planeCount }) => planeCount))
    return {
      satellites: group.total,
      tracks: group.sunSynchronous ? planes : planes * shells.length,
      radiusM: Math.min(...radiiM),
      thicknessM: group.sunSynchronous ? Math.max(...radiiM) - Math.min(...radiiM) : 0,
      inclinationRad: at(shells, 0).inclinationRad,
    }
  })
}

/** Share of their light that satellites keep which are worn out in the year that is shown: a dark gap from afar. */
const WORN = 0.12
/** Groups of what is worn out are numbered from here on: colours go by the number's remainder of eight. */
export const WORN_FROM = MOST_GROUPS / 2

export interface Looks {
  groupOf: GroupOf
  crowds: Crowd[]
}

export function looksOf(model: Model): Looks {
  const { fleet, groupOfShell, scenario } = model
  const crowds = crowdsOf(model)
  const own = (plane: number) => at(groupOfShell, at(fleet.shellOfPlane, plane))
  if (crowds.length > WORN_FROM) return { groupOf: own, crowds }
  const wornOf = scenario.groups.map(({ filling }) => filling?.worn ?? [])
  const firstOf = scenario.groups.map((_, group) => at(fleet.shells, groupOfShell.indexOf(group)).firstId)
  for (const [group, worn] of wornOf.entries())
    if (worn.length > 0) crowds[WORN_FROM + group] = { ...at(crowds, group), dimmed: WORN }
  return {
    crowds,
    groupOf(plane, slot) {
      const group = own(plane)
      const size = Math.min(BLOCK, at(fleet.slots, plane) - slot)
      const middle = at(fleet.firstId, plane) + slot + size / 2 - at(firstOf, group)
      const isWorn = at(wornOf, group).some(([from, to]) => middle >= from && middle < to)
      return isWorn ? WORN_FROM + group : group
    },
  }
}
