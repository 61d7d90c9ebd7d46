/** The heat budget of one satellite at its rated power: what its radiator rejects, what falls on it, how warm it gets. The
 *  balance is the one that the picture and the totals use (systems/thermal.ts); what the radiator sees of the array's
 *  back is added here alone. */
import {
  EARTH_EQUATORIAL_RADIUS_M,
  EARTH_INFRARED_WM2,
  SOLAR_CONSTANT_WM2,
} from '../../../physics/constants.ts'
import { backViewFactor, fromBackWm2 } from '../../../systems/arrayHeat.ts'
import { arrayTemperatureK, type SatelliteSpec } from '../../../systems/power.ts'
import { edgeOnViewFactor, heatW, radiatorAreaForM2, radiatorK } from '../../../systems/thermal.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import { bodyShape } from '../body/bodyShape.ts'
import { altitudeOf } from '../fleetDose.ts'
import { type Level, rangeOf } from '../levels.ts'
import type { FleetYear, Model } from '../model.ts'
import { figures, ranged } from './figure.ts'

const ZERO_C_K = 273.15
/** Water to the chips of a Vera Rubin rack. Source: cooling-warm. */
const WARM_WATER_K = ZERO_C_K + 45
const TARGET_K = ZERO_C_K + 60
/** At the Sun's mean distance, the Sun on the horizon below: no reflected sunlight, as beside the terminator. */
const SUN = { fluxWm2: SOLAR_CONSTANT_WM2, cosSunZenith: 0 }

/** Of the year that the fleet is built for. */
type Light = Pick<FleetYear, 'meanIncidence'>
interface SeenOfBack {
  viewFactor: number
  wm2: number
}
/** Every level of every figure asks. */
const seen = new WeakMap<Model, SeenOfBack>()
function seenOfBack(model: Model, { meanIncidence }: Light): SeenOfBack {
  const known = seen.get(model) ?? newSeenOfBack(model, meanIncidence)
  seen.set(model, known)
  return known
}

/** What each face takes up from its wing: the body as it is drawn, radiators behind the array along its height; the array
 *  as warm as it is in the mean of its light. */
function newSeenOfBack(model: Model, meanIncidence: number): SeenOfBack {
  const { scenario, power } = model
  const { satellite } = power
  const shape = bodyShape(scenario.satelliteId, scenario.satellite, satellite.arrayAreaM2)
  const wing = { reachM: shape.spanM / 2, widthM: shape.arrayAreaM2 / shape.spanM }
  const plate = { lengthM: shape.heightM, depthM: shape.radiatorAreaM2 / shape.heightM }
  const viewFactor = backViewFactor(wing, plate)
  const back = {
    temperatureK: arrayTemperatureK(satellite, SOLAR_CONSTANT_WM2 * meanIncidence),
    emissivity: satellite.emissivityBack,
  }
  return { viewFactor, wm2: fromBackWm2(viewFactor, back, satellite.radiatorEmissivity) }
}

/** Temperature with more taken up by each square metre of face: as if it were heat of the load. */
const warmer = (spec: SatelliteSpec, viewFactor: number, addedWm2: number, itW = spec.ratedItW): number => {
  const addedItW = 2 * spec.radiatorAreaM2 * addedWm2 * spec.conditioningEfficiency
  return radiatorK(spec, itW + addedItW, viewFactor, SUN)
}

const viewFactor = (altitudeM: number): number => edgeOnViewFactor(1 + altitudeM / EARTH_EQUATORIAL_RADIUS_M)
const lowestM = ({ fleet }: Model): number => Math.min(...fleet.shells.map(altitudeOf))

/** Fins are colder at their ends: they give off what they would at the temperature of their root for so much more heat. */
function loopAtW(model: Model, level: Level, light: Light): (itW: number) => number {
  const { satellite } = model.power
  const { housekeepingW } = satellite
  const view = viewFactor(lowestM(model))
  const { wm2 } = seenOfBack(model, light)
  return (itW) => {
    const heat = (itW + housekeepingW) / MACHINE_FIGURES.finEfficiency[level]
    return warmer(satellite, view, wm2, heat - housekeepingW)
  }
}

const HALVINGS = 30

/** Of the computers at a level: loop, chips, and the share of their rated power at which they do not slow down. */
export function coolingAt(
  model: Model,
  level: Level,
  light: Light,
): { loopK: number; junctionK: number; servedFraction: number } {
  const { ratedItW } = model.power.satellite
  const mostK = ZERO_C_K + MACHINE_FIGURES.throttleC[level]
  const loopK = loopAtW(model, level, light)
  const junctionK = (share: number): number =>
    loopK(share * ratedItW) + share * MACHINE_FIGURES.junctionRiseK[level]
  const ratedK = junctionK(1)
  let [cool, warm] = ratedK > mostK ? [0, 1] : [1, 1]
  for (let i = 0; i < HALVINGS && cool < warm; i++) {
    const middle = (cool + warm) / 2
    if (junctionK(middle) > mostK) warm = middle
    else cool = middle
  }
  return { loopK: loopK(ratedItW), junctionK: ratedK, servedFraction: cool }
}

/** Of water. */
const HEAT_CAPACITY_J_KG_K = 4180
const WATER_KG_M3 = 990
const PUMP_EFFICIENCY = 0.5

/** What carries the heat to the radiator, and what that takes of the housekeeping. */
function loopAt(rejectedW: number, level: Level): { kgPerS: number; pumpW: number } {
  const kgPerS = rejectedW / (HEAT_CAPACITY_J_KG_K * MACHINE_FIGURES.loopRiseK[level])
  const pumpW = ((kgPerS / WATER_KG_M3) * MACHINE_FIGURES.loopPressurePa[level]) / PUMP_EFFICIENCY
  return { kgPerS, pumpW }
}

const AMMONIA_FREEZES_K = 195.4

/** @param altitudeM of the lowest shell */
export function heatBudget(model: Model, altitudeM: number, light: Light) {
  const { satellite } = model.power
  const view = viewFactor(altitudeM)
  const rejectedW = heatW(satellite, satellite.ratedItW)
  const earthWm2 = satellite.radiatorEmissivity * view * EARTH_INFRARED_WM2
  const back = seenOfBack(model, light)
  const withBackK = warmer(satellite, view, back.wm2)
  const cooling = rangeOf((level) => coolingAt(model, level, light))
  const loop = rangeOf((level) => loopAt(rejectedW, level))
  const shadowK = radiatorK(satellite, 0, view, SUN)
  const throttle = ['throttle', 'junction', 'fins'] as const
  const bothFaces = { ...satellite, radiatorAreaM2: model.scenario.satellite.radiatorAreaM2 / 2 }
  return figures('heat', {
    heatW: rejectedW,
    plateM2: satellite.radiatorAreaM2,
    faceWm2: rejectedW / (2 * satellite.radiatorAreaM2),
    plateWm2: rejectedW / satellite.radiatorAreaM2,
    earthWm2,
    backViewFraction: back.viewFactor,
    backWm2: back.wm2,
    radiatorK: radiatorK(satellite, satellite.ratedItW, view, SUN),
    radiatorWithBackK: withBackK,
    radiatorIfBothFacesK: warmer(bothFaces, view, back.wm2),
    radiatorShadowK: shadowK,
    coolantMarginK: { value: WARM_WATER_K - withBackK, source: ['cooling-warm'] },
    plateFor60CM2: radiatorAreaForM2(satellite, rejectedW, TARGET_K, earthWm2 + back.wm2),
    loopK: ranged(
      rangeOf((level) => cooling[level].loopK),
      'fins',
    ),
    junctionK: ranged(
      rangeOf((level) => cooling[level].junctionK),
      'junction',
      'fins',
    ),
    junctionMarginK: ranged(
      rangeOf((level) => ZERO_C_K + MACHINE_FIGURES.throttleC[level] - cooling[level].junctionK),
      ...throttle,
    ),
    cooledFraction: ranged(
      rangeOf((level) => cooling[level].servedFraction),
      ...throttle,
    ),
    loopKgPerS: ranged(
      rangeOf((level) => loop[level].kgPerS),
      'loop',
    ),
    pumpW: ranged(
      rangeOf((level) => loop[level].pumpW),
      'loop',
    ),
    shadowAboveWaterK: { value: shadowK - ZERO_C_K, source: ['freezing'] },
    shadowAboveAmmoniaK: { value: shadowK - AMMONIA_FREEZES_K, source: ['freezing'] },
  })
}
