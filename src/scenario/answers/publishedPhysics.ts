/** What a published model types in and this one computes: the light of an orbit's year, what heat costs the array, and the
 *  mass of a satellite by its parts. Central figures of the machine (facts/machineFigures.ts), AI1's cells and faces where a
 *  model names none, no battery. */
import { KM, KW } from '../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M, EARTH_INFRARED_WM2, SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { arrayPowerW, arrayTemperatureK } from '../../systems/power.ts'
import { edgeOnViewFactor, heatW, radiatorAreaForM2 } from '../../systems/thermal.ts'
import { defaultScenario, readScenario } from '../document/patch.ts'
import type { ShellGroup } from '../document/schema.ts'
import { type Range, rangeOf, valuesAt } from './levels.ts'
import { partsKg } from './machine/mass.ts'
import { buildModel, fleetYear } from './model.ts'
import { satelliteSpec } from './satelliteSpec.ts'

const SUNLIGHT_YEAR = 2026
const ZERO_C_K = 273.15
/** The radiator keeps so much at full power. */
const RADIATOR_K = ZERO_C_K + 60

/** Circular, dawn–dusk where no inclination is given. */
export interface StatedOrbit {
  altitudeKm: number
  inclinationDeg?: number
}

/** Mean light of a year in an orbit, from the orbit. */
export function sunlitFractionOf({ altitudeKm, inclinationDeg }: StatedOrbit): number {
  const group: Partial<ShellGroup> =
    inclinationDeg === undefined
      ? { altitudeKm, total: 6, planes: 1, ltanH: 18 }
      : { altitudeKm, total: 6, planes: 6, sunSynchronous: false, inclinationDeg }
  const scenario = readScenario({ groups: [{ phasing: 0, ...group }] })
  return fleetYear(buildModel(scenario.ok ? scenario.value : defaultScenario()), SUNLIGHT_YEAR)
    .meanSunlitFraction
}

export interface Physics {
  sunlitFraction: number
  /** What the array gives at its temperature over what it is rated at 28 °C. */
  warmFraction: number
  /** Mass for a kilowatt that the array is rated. */
  kgPerKw: number
}

export interface Computed extends Physics {
  panelC: number
  /** With light parts and with heavy ones. */
  kgPerKwRange: Range<number>
}

/** Array, radiator, computers, shield and the rest, for a kilowatt of computers; the radiator has AI1's share of
 *  housekeeping to give off as well. */
function massRange(altitudeKm: number): Range<number> {
  const scenario = defaultScenario()
  const spec = satelliteSpec(scenario.satellite)
  const view = edgeOnViewFactor(1 + (altitudeKm * KM) / EARTH_EQUATORIAL_RADIUS_M)
  const earthWm2 = spec.radiatorEmissivity * view * EARTH_INFRARED_WM2
  const heatPerKw = heatW(spec, spec.ratedItW) / (spec.ratedItW / KW)
  const plateM2 = radiatorAreaForM2(spec, heatPerKw, RADIATOR_K, earthWm2) ?? Number.POSITIVE_INFINITY
  return rangeOf((level) => {
    const arrayKg = KW / valuesAt(scenario, level)('addedArrayWPerKg')
    const parts = partsKg({ arrayKg, batteryKg: 0, plateM2, itW: KW }, level)
    return Object.values(parts).reduce((sum, kg) => sum + kg, 0)
  })
}

/** @param orbits in equal parts @param efficiency of the array's cells, where told */
export function physicsOf(orbits: readonly [StatedOrbit, ...StatedOrbit[]], efficiency?: number): Computed {
  const { satellite } = defaultScenario()
  const cellEfficiency = efficiency ?? satellite.cellEfficiency
  const spec = satelliteSpec({ ...satellite, cellEfficiency, arrayRatingIs: 'at-28-c' })
  const ratedW = SOLAR_CONSTANT_WM2 * cellEfficiency * satellite.packingFraction * satellite.arrayAreaM2
  const kgPerKwRange = massRange(orbits[0].altitudeKm)
  const light = orbits.map(sunlitFractionOf)
  return {
    sunlitFraction: light.reduce((sum, one) => sum + one, 0) / light.length,
    warmFraction: arrayPowerW(spec, SOLAR_CONSTANT_WM2) / ratedW,
    kgPerKw: kgPerKwRange.central,
    panelC: arrayTemperatureK(spec, SOLAR_CONSTANT_WM2) - ZERO_C_K,
    kgPerKwRange,
  }
}
