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
import { bodyShape } from '../body/bodyShape.ts'
import type { Model } from '../model.ts'
import { figures } from './figure.ts'

const ZERO_C_K = 273.15
/** Water to the chips of a Vera Rubin rack. Source: cooling-warm. */
const WARM_WATER_K = ZERO_C_K + 45
const TARGET_K = ZERO_C_K + 60
/** At the Sun's mean distance, the Sun on the horizon below: no reflected sunlight, as beside the terminator. */
const SUN = { fluxWm2: SOLAR_CONSTANT_WM2, cosSunZenith: 0 }

/** What each face takes up from its wing: the body as it is drawn, radiators behind the array along its height. */
function seenOfBack(model: Model): { viewFactor: number; wm2: number } {
  const { scenario, power } = model
  const { satellite } = power
  const shape = bodyShape(scenario.satelliteId, scenario.satellite, satellite.arrayAreaM2)
  const wing = { reachM: shape.spanM / 2, widthM: shape.arrayAreaM2 / shape.spanM }
  const plate = { lengthM: shape.heightM, depthM: shape.radiatorAreaM2 / shape.heightM }
  const viewFactor = backViewFactor(wing, plate)
  const back = {
    temperatureK: arrayTemperatureK(satellite, SOLAR_CONSTANT_WM2),
    emissivity: satellite.emissivityBack,
  }
  return { viewFactor, wm2: fromBackWm2(viewFactor, back, satellite.radiatorEmissivity) }
}

/** Temperature with more taken up by each square metre of face: as if it were heat of the load. */
const warmer = (spec: SatelliteSpec, viewFactor: number, addedWm2: number, itW = spec.ratedItW): number => {
  const addedItW = 2 * spec.radiatorAreaM2 * addedWm2 * spec.conditioningEfficiency
  return radiatorK(spec, itW + addedItW, viewFactor, SUN)
}

/** @param altitudeM of the lowest shell */
export function heatBudget(model: Model, altitudeM: number) {
  const { satellite } = model.power
  const view = edgeOnViewFactor(1 + altitudeM / EARTH_EQUATORIAL_RADIUS_M)
  const rejectedW = heatW(satellite, satellite.ratedItW)
  const earthWm2 = satellite.radiatorEmissivity * view * EARTH_INFRARED_WM2
  const back = seenOfBack(model)
  const withBackK = warmer(satellite, view, back.wm2)
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
    radiatorShadowK: radiatorK(satellite, 0, view, SUN),
    coolantMarginK: { value: WARM_WATER_K - withBackK, source: ['cooling-warm'] },
    plateFor60CM2: radiatorAreaForM2(satellite, rejectedW, TARGET_K, earthWm2 + back.wm2),
  })
}
