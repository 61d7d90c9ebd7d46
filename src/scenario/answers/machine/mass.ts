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

/** Folded up for its launch: array and radiator by their thickness, the body by its computers. */
export function stowedM3(
  { arrayAreaM2, radiatorAreaM2, ratedItW }: Model['power']['satellite'],
  level: Level,
): number {
  const { arrayStowedMm, radiatorStowedMm, bodyM3PerKw } = MACHINE_FIGURES
  const foldedM3 = (arrayAreaM2 * arrayStowedMm[level] + radiatorAreaM2 * radiatorStowedMm[level]) / 1e3
  return foldedM3 + (ratedItW / KW) * bodyM3PerKw[level]
}

/** How many a launch takes, by mass and by room, and which of them binds; whole, or 0 where not one goes in. */
export function launchFit(model: Model, massKg: number) {
  const byMass = rangeOf((level) =>
    Math.floor((valuesAt(model.scenario, level)('payloadT') * 1e3) / massKg + 1e-9),
  )
  const { bayM3, bayFilledFraction } = MACHINE_FIGURES
  const byRoom = rangeOf((level) =>
    Math.floor((bayM3[level] * bayFilledFraction[level]) / stowedM3(model.power.satellite, level)),
  )
  const binds: 'mass' | 'room' = byRoom.central < byMass.central ? 'room' : 'mass'
  return { byMass, byRoom, binds }
}

/** @param orbit the side of the comparison that stands for the fleet */
export function massBudget(model: Model, orbit: Pick<OrbitSide, 'costs' | 'launchedKg'>) {
  const { scenario, fleet, power } = model
  const parts = rangeOf((level) => partsAt(model, orbit, level))
  const of = (key: keyof Parts): Range<number> => rangeOf((level) => parts[level][key])
  const sums = rangeOf((level) => Object.values(parts[level]).reduce((sum, one) => sum + one, 0))
  const statedKg = orbit.launchedKg / fleet.satelliteCount
  const itKw = power.satellite.ratedItW / KW
  const { byMass, byRoom } = launchFit(model, statedKg)
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
    satellitesPerLaunch: ranged(byMass, 'payload'),
    stowedM3: ranged(
      rangeOf((level) => stowedM3(power.satellite, level)),
      'stowed',
    ),
    satellitesPerBay: ranged(byRoom, 'bay', 'stowed'),
    launchedKg: orbit.launchedKg,
  })
}
