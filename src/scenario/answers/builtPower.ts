/** With which array and batteries are the satellites of a fleet built? Sized on every plane of the year of the epoch. */
import type { Fleet } from '../../systems/constellation.ts'
import type { FleetPower } from '../../systems/fleet.ts'
import { batteryCapacityWh, batteryForDrawWh, type SatelliteSpec } from '../../systems/power.ts'
import { rideYears } from '../../systems/rideThrough.ts'
import type { Scenario } from '../document/schema.ts'
import { fleetAgeingRatio, fleetDoseRadPerYear } from './fleetDose.ts'
import { satelliteSpec } from './satelliteSpec.ts'

export interface RideThrough {
  /** Of the plane-days of the year of the epoch: where the array sustains less than the full load. */
  belowRatedFraction: number
  /** The array as it is built over the array as given; no more than so many times, where no array would do. */
  arrayRatio: number
}
interface BuiltPower {
  power: FleetPower
  /** Dose of the fleet's mean satellite. */
  radPerYear: number
  rideThrough: RideThrough | null
}

/** An array that does not follow the Sun on both axes may stand edge-on to it for days: then no size would do. An
 *  assumption of ours about what is still built. */
const MOST_ENLARGED = 10

/** The satellite as it is built, and the battery of each shell. With an enlarged array the one satellite of all shells
 *  sustains the full load through every shadow of the year of the epoch, at the end of its life too. */
function powerOf(scenario: Scenario, fleet: Fleet): Omit<BuiltPower, 'radPerYear'> {
  const stated = satelliteSpec(scenario.satellite)
  const degradationPerYear = Math.min(1, stated.degradationPerYear * fleetAgeingRatio(fleet))
  const given = { ...stated, degradationPerYear }
  const { policy, enlargeArray, satelliteLifeYears } = scenario
  if (policy === 'shed') {
    const none = new Float64Array(fleet.shells.length)
    return { power: { satellite: given, policy, batteryCapacityWh: none }, rideThrough: null }
  }
  const year = new Date(fleet.epochMs).getUTCFullYear()
  const asItStands = (satellite: SatelliteSpec, arrayRatio: number) => {
    // Bought with satellites that are new, whatever age they are looked at: later their arrays sustain less.
    const years = rideYears(fleet, { ...satellite, ageYears: 0 }, year)
    const batteryCapacityWh = Float64Array.from(years, (shell) =>
      batteryForDrawWh(satellite, shell.largestDrawWh),
    )
    const planes = years.reduce((sum, shell) => sum + shell.planes, 0)
    const below = years.reduce((sum, shell) => sum + shell.belowRatedFraction * shell.planes, 0)
    return {
      power: { satellite, policy, batteryCapacityWh },
      rideThrough: { belowRatedFraction: below / planes, arrayRatio },
    }
  }
  if (!enlargeArray) return asItStands(given, 1)
  const oldest = { ...given, ageYears: satelliteLifeYears }
  const years = rideYears(fleet, oldest, year)
  const arrayRatio = Math.max(1, ...years.map(({ arrayNeededRatio }) => arrayNeededRatio))
  const enlarged = (ratio: number) => ({ ...given, arrayAreaM2: given.arrayAreaM2 * ratio })
  if (given.pointing !== 'two-axes' && arrayRatio > MOST_ENLARGED)
    return asItStands(enlarged(MOST_ENLARGED), MOST_ENLARGED)
  const capacities = Float64Array.from(years, (shell) => batteryCapacityWh(given, shell.longestEclipseS))
  return {
    power: { satellite: enlarged(arrayRatio), policy, batteryCapacityWh: capacities },
    rideThrough: { belowRatedFraction: 0, arrayRatio },
  }
}

/** The last few: a price that is changed costs no year of every plane. */
const recent: { key: readonly unknown[]; value: BuiltPower }[] = []
const RECENT = 4

/** What the satellites of a fleet carry, for the choice of the scenario. */
export function builtPower(scenario: Scenario, fleet: Fleet): BuiltPower {
  const { groups, satellite, epoch, policy, enlargeArray, satelliteLifeYears } = scenario
  const key = [groups, satellite, epoch, policy, enlargeArray, satelliteLifeYears]
  const known = recent.find((one) => one.key.every((part, i) => part === key[i]))
  if (known) return known.value
  const value = { ...powerOf(scenario, fleet), radPerYear: fleetDoseRadPerYear(fleet) }
  recent.push({ key, value })
  if (recent.length > RECENT) recent.shift()
  return value
}
