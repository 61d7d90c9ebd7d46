/** The mass of one satellite, part by part, beside the mass that is stated and that the price uses. */
import { KW } from '../../../lib/units.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import { type Level, type Range, rangeOf, valuesAt } from '../levels.ts'
import type { Model } from '../model.ts'
import type { OrbitSide } from '../orbitSide.ts'
import { massSources } from '../sourcesOf.ts'
import { figures, ranged } from './figure.ts'

interface Parts {
  arrayKg: number
  batteryKg: number
  radiatorKg: number
  computersKg: number
  shieldKg: number
  restKg: number
}

/** Parts of a satellite by areal and specific figures; the rest is a share of the whole. */
export function partsKg(
  given: { arrayKg: number; batteryKg: number; plateM2: number; itW: number },
  level: Level,
): Parts {
  const itKw = given.itW / KW
  const parts = {
    arrayKg: given.arrayKg,
    batteryKg: given.batteryKg,
    radiatorKg: given.plateM2 * MACHINE_FIGURES.radiatorKgPerM2[level],
    computersKg: itKw * MACHINE_FIGURES.computersKgPerKw[level],
    shieldKg: itKw * MACHINE_FIGURES.shieldKgPerKw[level],
  }
  const rest = MACHINE_FIGURES.restFraction[level]
  const told = Object.values(parts).reduce((sum, one) => sum + one, 0)
  return { ...parts, restKg: (told * rest) / (1 - rest) }
}

function partsAt(
  { scenario, power: { satellite } }: Model,
  orbit: Pick<OrbitSide, 'costs'>,
  level: Level,
): Parts {
  const arrayKg =
    (satellite.arrayAreaM2 * scenario.satellite.ratedWm2) / valuesAt(scenario, level)('addedArrayWPerKg')
  const { addedBatteryKg: batteryKg } = orbit.costs[level]
  return partsKg({ arrayKg, batteryKg, plateM2: satellite.radiatorAreaM2, itW: satellite.ratedItW }, level)
}

/** @param orbit the side of the comparison that stands for the fleet */
export function massBudget(model: Model, orbit: Pick<OrbitSide, 'costs' | 'launchedKg'>) {
  const { scenario, fleet, power } = model
  const parts = rangeOf((level) => partsAt(model, orbit, level))
  const of = (key: keyof Parts): Range<number> => rangeOf((level) => parts[level][key])
  const sums = rangeOf((level) => Object.values(parts[level]).reduce((sum, one) => sum + one, 0))
  const statedKg = orbit.launchedKg / fleet.satelliteCount
  const itKw = power.satellite.ratedItW / KW
  const lifted = (level: Level) => Math.floor((valuesAt(scenario, level)('payloadT') * 1e3) / statedKg)
  const { radiatorKgPerM2, computersKgPerKw, shieldKgPerKw, restFraction } = MACHINE_FIGURES
  return figures('mass', {
    arrayKg: ranged(of('arrayKg'), 'space-array'),
    batteryKg: ranged(of('batteryKg'), 'space-battery'),
    radiatorKg: ranged(of('radiatorKg'), radiatorKgPerM2.source),
    computersKg: ranged(of('computersKg'), computersKgPerKw.source),
    shieldKg: ranged(of('shieldKg'), shieldKgPerKw.source),
    restKg: ranged(of('restKg'), restFraction.source),
    sumKg: ranged(sums),
    statedKg: { value: statedKg, source: massSources(scenario) },
    sumOverStated: ranged(rangeOf((level) => sums[level] / statedKg)),
    sumKgPerKw: ranged(rangeOf((level) => sums[level] / itKw)),
    statedKgPerKw: statedKg / itKw,
    satellitesPerLaunch: ranged(rangeOf(lifted), 'payload'),
    launchedKg: orbit.launchedKg,
  })
}
