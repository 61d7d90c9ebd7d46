/** What does riding through the shadow ask of a satellite: how often its array falls short, and what would one that never
 *  does weigh and cost? */
import { launchedKg, type OrbitCosts, satellitesUsd } from '../../economics/sides.ts'
import { builtPower } from './builtPower.ts'
import type { Model } from './model.ts'
import { orbitCosts } from './orbitSide.ts'

export interface RidePlan {
  /** Share of the days of all planes in the year of the epoch on which the array as given sustains less than the full
   *  load through the shadow. */
  belowRatedFraction: number
  /** The array that sustains it always, over the array as given; and its area. */
  arrayRatio: number
  arrayM2: number
  /** What a satellite weighs and costs more with it, its larger battery included, bought and launched. */
  addedKg: number
  addedUsd: number
}

const boughtUsd = (costs: OrbitCosts): number =>
  satellitesUsd(costs) +
  costs.satellites * costs.addedBatteryKg * costs.addedBatteryUsdPerKg +
  launchedKg(costs) * costs.launchUsdPerKg

export function ridePlan(model: Model): RidePlan {
  const built = (enlargeArray: boolean): Model => {
    const scenario = { ...model.scenario, policy: 'ride-through' as const, enlargeArray }
    return { ...model, scenario, ...builtPower(scenario, model.fleet) }
  }
  const [given, enlarged] = [built(false), built(true)]
  const [was, is] = [orbitCosts(given, 'central'), orbitCosts(enlarged, 'central')]
  return {
    belowRatedFraction: given.rideThrough?.belowRatedFraction ?? 0,
    arrayRatio: enlarged.rideThrough?.arrayRatio ?? 1,
    arrayM2: enlarged.power.satellite.arrayAreaM2,
    addedKg: (launchedKg(is) - launchedKg(was)) / was.satellites,
    addedUsd: (boughtUsd(is) - boughtUsd(was)) / was.satellites,
  }
}
