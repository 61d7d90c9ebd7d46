/** How much electric power, compute and battery does one satellite have? Sunlight → cells → conditioning → load.
 *  Array power is taken as proportional to the light that reaches it, at the cell temperature of full light (in the
 *  seconds of penumbra the cells are cooler: under 0.05 % of the energy). Sources stand at the formulas; figures and
 *  their origin in scenario/document/satellites.ts. */
import { clamp, HOUR } from '../lib/units.ts'
import { type CellPlate, cellTemperatureK, efficiencyAt } from '../physics/radiation.ts'
import { incidenceCosine, type Pointing } from './pointing.ts'

export interface SatelliteSpec {
  arrayAreaM2: number
  /** Of the cells, at the reference temperature. */
  cellEfficiency: number
  /** Share of the array's area that is cells. */
  packingFraction: number
  temperatureCoefficientPerK: number
  referenceTemperatureK: number
  absorptance: number
  emissivityFront: number
  emissivityBack: number
  pointing: Pointing
  /** Angle between the array's normal and where its pointing would have it. */
  pointingErrorRad: number
  degradationPerYear: number
  ageYears: number
  /** From the array's terminals to the load, full-light path. */
  conditioningEfficiency: number
  /** Everything that is not IT: attitude, thermal pumps, links. Carried in shadow by a small bus battery, not counted. */
  housekeepingW: number
  ratedItW: number
  /** Dense FP8 peak at the rated IT power. */
  peakFlops: number
  depthOfDischarge: number
  chargeEfficiency: number
  dischargeEfficiency: number
  /** Of the plate: one of its two sides. */
  radiatorAreaM2: number
  radiatorEmissivity: number
  /** For sunlight. */
  radiatorAbsorptance: number
}

export type EclipsePolicy = 'shed' | 'ride-through'

/** Cell temperature in full light. */
export const arrayTemperatureK = (spec: SatelliteSpec, fluxWm2: number): number =>
  cellTemperatureK(plateOf(spec, fluxWm2))

/** Its array as a plate in sunlight, field by field: a year asks thousands of times, and a copy of the whole satellite costs more than the balance. */
export const plateOf = (spec: SatelliteSpec, fluxWm2: number): CellPlate => ({
  irradianceWm2: fluxWm2 * Math.cos(spec.pointingErrorRad),
  absorptance: spec.absorptance,
  efficiency: spec.cellEfficiency * spec.packingFraction,
  temperatureCoefficientPerK: spec.temperatureCoefficientPerK,
  referenceTemperatureK: spec.referenceTemperatureK,
  emissivityFront: spec.emissivityFront,
  emissivityBack: spec.emissivityBack,
})

/** DC at the terminals of an array that faces the light, in full light: η(T) S A cos θ (1 − d)^age. SMAD (1999) eq. 11-6, 11-7, 11-8. */
export function arrayPowerW(spec: SatelliteSpec, fluxWm2: number): number {
  const plate = plateOf(spec, fluxWm2)
  const ageFactor = (1 - spec.degradationPerYear) ** spec.ageYears
  return efficiencyAt(plate, cellTemperatureK(plate)) * plate.irradianceWm2 * spec.arrayAreaM2 * ageFactor
}

/** The same of an array as it is pointed, plane by plane: worked out once where it stands alike in all of them.
 *  @returns from the cosine of the Sun's elevation over a plane */
export function fullPowerIn(spec: SatelliteSpec, fluxWm2: number): (cosBeta: number) => number {
  const { pointing } = spec
  if (pointing !== 'two-axes')
    return (cosBeta) => arrayPowerW(spec, fluxWm2 * incidenceCosine(pointing, cosBeta))
  const squareW = arrayPowerW(spec, fluxWm2)
  return () => squareW
}

/** IT power that an array power can serve directly, never more than rated. */
export const itPowerServedW = (spec: SatelliteSpec, arrayW: number): number =>
  clamp(arrayW * spec.conditioningEfficiency - spec.housekeepingW, 0, spec.ratedItW)

/** Array power that serves the whole load directly. */
export const loadAtArrayW = (spec: SatelliteSpec): number =>
  (spec.ratedItW + spec.housekeepingW) / spec.conditioningEfficiency

/** Hours of its load that a battery must hold to carry it through an eclipse: T/(DoD·η). SMAD (1999) eq. 11-9. */
export const storageHours = (
  spec: Pick<SatelliteSpec, 'depthOfDischarge' | 'dischargeEfficiency'>,
  eclipseS: number,
): number => eclipseS / HOUR / (spec.depthOfDischarge * spec.dischargeEfficiency)

/** Energy a battery must hold to give so much in its deepest passage. */
export const batteryForDrawWh = (
  spec: Pick<SatelliteSpec, 'depthOfDischarge'>,
  largestDrawWh: number,
): number => largestDrawWh / spec.depthOfDischarge

/** Energy a battery must hold to carry the whole load through an eclipse. */
export const batteryCapacityWh = (spec: SatelliteSpec, longestEclipseS: number): number =>
  (spec.ratedItW + spec.housekeepingW) * storageHours(spec, longestEclipseS)

/** A periodic orbit with a battery: in shadow for `eclipseS` of `periodS`, in full light for the rest. */
export interface OrbitCharge {
  /** Constant IT power: rated, or the largest that the orbit's energy balance carries. */
  itPowerW: number
  isBalanced: boolean
  /** From the battery's cells while in shadow. */
  dischargeW: number
  /** Into the battery's cells while in light, until it is full. */
  chargeW: number
}

/** Taken from the battery's cells in one passage. */
export const drawWh = ({ dischargeW }: OrbitCharge, eclipseS: number): number =>
  (dischargeW * eclipseS) / HOUR

/** By how much an array must be larger than `arrayW` to sustain the whole load; below 1 where it does.
 *  @see SMAD (1999) eq. 11-5, solved for the array */
export function arrayNeededRatio(
  spec: SatelliteSpec,
  arrayW: number,
  eclipseS: number,
  periodS: number,
): number {
  const lightS = periodS - eclipseS
  const roundTrip = spec.chargeEfficiency * spec.dischargeEfficiency
  return (loadAtArrayW(spec) * (eclipseS + roundTrip * lightS)) / (roundTrip * lightS * arrayW)
}

/** The constant load that a watt of light carries through an orbit's shadow. */
export function carriedRatio(spec: SatelliteSpec, eclipseS: number, periodS: number): number {
  const lightS = periodS - eclipseS
  const roundTrip = spec.chargeEfficiency * spec.dischargeEfficiency
  return (roundTrip * lightS) / (eclipseS + roundTrip * lightS)
}

/** Energy balance of one orbit. Light L gives (L − load) η_c to the battery over T_d, shadow takes load/η_d over T_e;
 *  SMAD (1999) eq. 11-5 solved for the load. */
export function orbitCharge(
  spec: SatelliteSpec,
  arrayW: number,
  eclipseS: number,
  periodS: number,
): OrbitCharge {
  const light = arrayW * spec.conditioningEfficiency
  const sustainable = light * carriedRatio(spec, eclipseS, periodS)
  const wanted = spec.ratedItW + spec.housekeepingW
  const load = Math.min(wanted, sustainable)
  return {
    itPowerW: Math.max(0, load - spec.housekeepingW),
    isBalanced: wanted <= sustainable,
    dischargeW: load / spec.dischargeEfficiency,
    chargeW: Math.max(0, (light - load) * spec.chargeEfficiency),
  }
}
