/** What height brings and costs the same satellites, altitude by altitude: light, launched mass, ageing, life, price; the
 *  fall by itself; dose. And why the cheapest height is the cheapest. */

import { at } from '../../../lib/at.ts'
import type { Scenario } from '../../document/schema.ts'
import { compare, fleetMeans } from '../compare.ts'
import { altitudeOf, fleetAgeingRatio, lifeYearsAt } from '../fleetDose.ts'
import { buildModel, builtYear } from '../model.ts'
import { lifeBudget } from './life.ts'
import { atAltitude } from './machine.ts'
import { orbitPrice } from './price.ts'

export interface Height {
  altitudeM: number
  /** Null where no load is carried. */
  usdPerMwh: number | null
  sunlitFraction: number
  /** Of one satellite. */
  launchedKg: number
  /** Over that for which the array's loss is stated. */
  ageingRatio: number
  /** Until it is replaced. */
  lifeYears: number
  decayYears: number
  makeUpMSPerYear: number
  /** Null where none is published. */
  doseRadPerYear: number | null
}

/** From low orbits to where the inner belt is at its strongest. */
export const HEIGHTS_KM = [
  400, 450, 500, 550, 600, 650, 700, 800, 900, 1000, 1200, 1400, 1600, 2000, 2500, 3000,
] as const

/** Null where the scenario's kind of orbit does not go so high. */
export function heightOf(scenario: Scenario, altitudeKm: number): Height | null {
  const moved = atAltitude(scenario, altitudeKm)
  if (!moved.ok) return null
  const model = buildModel(moved.value)
  const comparison = compare(model, null, fleetMeans(model, builtYear(model)))
  const life = lifeBudget(model, comparison.orbit)
  return {
    altitudeM: altitudeOf(at(model.fleet.shells, 0)),
    usdPerMwh: orbitPrice(comparison)?.central ?? null,
    sunlitFraction: comparison.builtYear.meanSunlitFraction,
    launchedKg: comparison.orbit.launchedKg / model.fleet.satelliteCount,
    ageingRatio: fleetAgeingRatio(model.fleet),
    lifeYears: lifeYearsAt(model, 'central'),
    decayYears: life.decayYears.value ?? 0,
    makeUpMSPerYear: life.makeUpMSPerYear.value ?? 0,
    doseRadPerYear: life.doseRadPerYear.value,
  }
}

export const cheapestOf = (heights: readonly Height[]): Height | null =>
  heights.reduce<Height | null>(
    (best, one) =>
      one.usdPerMwh !== null && one.usdPerMwh < (best?.usdPerMwh ?? Number.POSITIVE_INFINITY) ? one : best,
    null,
  )

export type Below = 'shadow' | 'propellant'
export type Above = 'ageing' | 'parts' | 'propellant'

/** What makes it dear at the ends, by what changes most between the cheapest height and the lowest, and the highest; null
 *  where an end is the cheapest. */
export function reasonsOf(heights: readonly Height[]): { below: Below | null; above: Above | null } {
  const best = cheapestOf(heights)
  const [lowest, highest] = [heights[0], heights.at(-1)]
  if (!best || !lowest || !highest) return { below: null, above: null }
  const lighter = Math.log(best.sunlitFraction / lowest.sunlitFraction)
  const heavier = Math.log(lowest.launchedKg / best.launchedKg)
  const worn = Math.log(best.lifeYears / highest.lifeYears)
  const upwards = Math.log(highest.launchedKg / best.launchedKg)
  return {
    below: lowest === best ? null : heavier > lighter ? 'propellant' : 'shadow',
    above:
      highest === best ? null : worn > upwards ? 'parts' : highest.ageingRatio > 1 ? 'ageing' : 'propellant',
  }
}
