/** One satellite from the document's units to SI. */
import { DEG, KW } from '../../lib/units.ts'
import { SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { cellTemperatureK } from '../../physics/radiation.ts'
import type { SatelliteSpec } from '../../systems/power.ts'
import type { SatelliteValues } from '../document/schema.ts'

/** A PV face: McCalip (2025), model code. */
const FACE = { absorptance: 0.92, emissivityFront: 0.85, emissivityBack: 0.85 }
/** Where space cells are rated: 28 °C, AM0. */
const RATED_K = 301.15

/** The cells as their efficiency says, rated at 28 °C; or such that the array gives what it is rated in full light at the
 *  Sun's mean distance, at the temperature that it has then. */
function cellsOf(values: SatelliteValues): { cellEfficiency: number; referenceTemperatureK: number } {
  if (values.arrayRatingIs === 'at-28-c')
    return { cellEfficiency: values.cellEfficiency, referenceTemperatureK: RATED_K }
  const efficiency = values.ratedWm2 / SOLAR_CONSTANT_WM2
  const plate = { ...FACE, efficiency, temperatureCoefficientPerK: 0, referenceTemperatureK: RATED_K }
  return {
    cellEfficiency: efficiency / values.packingFraction,
    referenceTemperatureK: cellTemperatureK({ ...plate, irradianceWm2: SOLAR_CONSTANT_WM2 }),
  }
}

export function satelliteSpec(values: SatelliteValues): SatelliteSpec {
  const oneWay = Math.sqrt(values.roundTripEfficiency)
  return {
    ...FACE,
    ...cellsOf(values),
    arrayAreaM2: values.arrayAreaM2,
    packingFraction: values.packingFraction,
    temperatureCoefficientPerK: values.temperatureCoefficientPerK,
    pointing: values.pointing,
    pointingErrorRad: values.pointingErrorDeg * DEG,
    degradationPerYear: values.degradationPerYear,
    ageYears: values.ageYears,
    conditioningEfficiency: values.conditioningEfficiency,
    housekeepingW: values.housekeepingKw * KW,
    ratedItW: values.ratedItKw * KW,
    peakFlops: values.peakPflops * 1e15,
    depthOfDischarge: values.depthOfDischarge,
    chargeEfficiency: oneWay,
    dischargeEfficiency: oneWay,
    radiatorAreaM2:
      values.radiatorAreaIs === 'both-sides' ? values.radiatorAreaM2 / 2 : values.radiatorAreaM2,
    radiatorEmissivity: values.radiatorEmissivity,
    radiatorAbsorptance: values.radiatorAbsorptance,
  }
}
