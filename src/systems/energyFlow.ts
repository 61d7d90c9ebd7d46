/** Where does a satellite's sunlight go at an instant? From the array to the computers, all of it ends as heat: most leaves
 *  from the array itself, what was electricity from the radiator. Watts between parts; what goes into a part comes out of
 *  it. The steady balance of systems/thermal.ts; the bus battery that carries housekeeping in the dark is told, not sized. */
import { clamp } from '../lib/units.ts'
import { EARTH_INFRARED_WM2 } from '../physics/constants.ts'
import { albedoWm2 } from '../physics/radiation.ts'
import type { SatelliteLive } from './live.ts'
import type { SatelliteSpec } from './power.ts'

export const FLOWS = [
  'sunlight',
  'arrayHeat',
  'unused',
  'direct',
  'charged',
  'fromBattery',
  'computers',
  'housekeeping',
  'losses',
  'fromEarth',
  'radiated',
] as const
export type FlowId = (typeof FLOWS)[number]
/** Watts. */
export type EnergyFlow = Readonly<Record<FlowId, number>>

export interface FlowPlace {
  /** Of the Sun where the satellite is. */
  fluxWm2: number
  /** Cosine between the array's normal and the Sun, as it is pointed. */
  incidence: number
  /** What each face of the radiator sees of the Earth. */
  earthViewFactor: number
  cosSunZenith: number
  /** Into the battery in full light, at the bus, until it is full; 0 where none is carried. */
  chargeBusW: number
}

/** @param live what the satellite does now */
export function energyFlow(
  spec: SatelliteSpec,
  {
    sunlitFraction,
    arrayW,
    itPowerW,
    chargeFraction,
  }: Pick<SatelliteLive, 'sunlitFraction' | 'arrayW' | 'itPowerW' | 'chargeFraction'>,
  { fluxWm2, incidence, earthViewFactor, cosSunZenith, chargeBusW }: FlowPlace,
): EnergyFlow {
  const sunlight = sunlitFraction * fluxWm2 * spec.arrayAreaM2 * incidence * Math.cos(spec.pointingErrorRad)
  const { housekeepingW: housekeeping } = spec
  const drawn = (itPowerW + housekeeping) / spec.conditioningEfficiency
  const direct = Math.min(drawn, arrayW)
  const fromBattery = drawn - direct
  const isFull = chargeFraction === null || chargeFraction >= 1
  const charged = isFull ? 0 : clamp(chargeBusW, 0, arrayW - direct)
  const reflected = albedoWm2(fluxWm2, earthViewFactor, cosSunZenith)
  const face =
    spec.radiatorEmissivity * earthViewFactor * EARTH_INFRARED_WM2 + spec.radiatorAbsorptance * reflected
  const fromEarth = 2 * spec.radiatorAreaM2 * face
  return {
    sunlight,
    arrayHeat: Math.max(0, sunlight - arrayW),
    unused: arrayW - direct - charged,
    direct,
    charged,
    fromBattery,
    computers: itPowerW,
    housekeeping,
    losses: drawn - itPowerW - housekeeping,
    fromEarth,
    radiated: drawn + fromEarth,
  }
}
