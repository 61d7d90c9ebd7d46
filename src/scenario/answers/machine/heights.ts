/** What height brings and costs the same satellites, altitude by altitude: light and price, the fall by itself, dose. */

import { at } from '../../../lib/at.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../../physics/constants.ts'
import type { Scenario } from '../../document/schema.ts'
import { compare, fleetMeans } from '../compare.ts'
import { buildModel, builtYear } from '../model.ts'
import { lifeBudget } from './life.ts'
import { atAltitude } from './machine.ts'
import { orbitPrice } from './price.ts'

export interface Height {
  altitudeM: number
  /** Null where no load is carried. */
  usdPerMwh: number | null
  sunlitFraction: number
  decayYears: number
  makeUpMSPerYear: number
  /** Null where none is published. */
  doseRadPerYear: number | null
}

/** From low orbits to where the belts begin in earnest. */
export const HEIGHTS_KM = [
  400, 450, 500, 550, 600, 700, 800, 900, 1000, 1200, 1400, 1600, 2000, 2500, 3000,
] as const

/** Null where the scenario's kind of orbit does not go so high. */
export function heightOf(scenario: Scenario, altitudeKm: number): Height | null {
  const moved = atAltitude(scenario, altitudeKm)
  if (!moved.ok) return null
  const model = buildModel(moved.value)
  const comparison = compare(model, null, fleetMeans(model, builtYear(model)))
  const life = lifeBudget(model, comparison.orbit)
  return {
    altitudeM: at(model.fleet.shells, 0).semiMajorAxisM - EARTH_EQUATORIAL_RADIUS_M,
    usdPerMwh: orbitPrice(comparison)?.central ?? null,
    sunlitFraction: comparison.builtYear.meanSunlitFraction,
    decayYears: life.decayYears.value ?? 0,
    makeUpMSPerYear: life.makeUpMSPerYear.value ?? 0,
    doseRadPerYear: life.doseRadPerYear.value,
  }
}
