/** One satellite from the document's units to SI. */
import { DEG, KW } from '../../lib/units.ts'
import type { SatelliteSpec } from '../../systems/power.ts'
import type { SatelliteValues } from '../document/schema.ts'

export function satelliteSpec(values: SatelliteValues): SatelliteSpec {
  const oneWay = Math.sqrt(values.roundTripEfficiency)
  return {
    arrayAreaM2: values.arrayAreaM2,
    cellEfficiency: values.cellEfficiency,
    packingFraction: values.packingFraction,
    temperatureCoefficientPerK: values.temperatureCoefficientPerK,
    // Where space cells are rated (28 °C, AM0); a PV face has α 0.92, ε 0.85: McCalip (2025), model code.
    referenceTemperatureK: 301.15,
    absorptance: 0.92,
    emissivityFront: 0.85,
    emissivityBack: 0.85,
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
