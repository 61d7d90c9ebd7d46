/** What does each part of a satellite's body do now, and how warm is it? From the same balances as the totals and the
 *  budgets; the array's takes the Earth's infrared too, without which there would be none in shadow. Parts that heaters or
 *  blankets hold (battery, tanks, thrusters, terminals, bus) have no temperature here. */
import { EARTH_INFRARED_WM2 } from '../../../physics/constants.ts'
import { cellTemperatureK, plateViewFactor } from '../../../physics/radiation.ts'
import { plateOf, type SatelliteSpec } from '../../../systems/power.ts'
import { heatW } from '../../../systems/thermal.ts'
import { SATELLITES } from '../../document/satellites.ts'
import { TERMINAL } from '../../facts/links.ts'
import { MACHINE_FIGURES } from '../../facts/machineFigures.ts'
import type { MachineSourceId } from '../../facts/machineSources.ts'
import type { Model } from '../model.ts'
import { bodyMasses, fittingsOf } from './fittings.ts'
import { PART_IDS, type PartId } from './part.ts'

/** Where a satellite is: light and the Sun's height over it. */
export interface BodyLight {
  /** Visible fraction of the Sun. */
  sunlitFraction: number
  fluxWm2: number
  /** Of the Sun's zenith angle. */
  cosSunZenith: number
  /** Of the angle between the Sun and where the array looks, and of that to the zenith (systems/pointing.ts). */
  incidence: number
  cosArrayZenith: number
  /** Distance from the Earth's centre in its radii. */
  radiusRatio: number
  radiatorK: number
}

/** Both faces of an array see some of the Earth. */
export function arrayK(satellite: SatelliteSpec, light: BodyLight): number {
  const front = Math.acos(-light.cosArrayZenith)
  const seen = (gammaRad: number) => plateViewFactor(light.radiusRatio, gammaRad)
  const backAbsorbedWm2 =
    EARTH_INFRARED_WM2 *
    (satellite.emissivityFront * seen(front) + satellite.emissivityBack * seen(Math.PI - front))
  const sunWm2 = light.fluxWm2 * light.sunlitFraction * light.incidence
  return cellTemperatureK({ ...plateOf(satellite, sunWm2), backAbsorbedWm2 })
}

/** Kelvin, null where none is worked out. */
export function partKelvin(satellite: SatelliteSpec, light: BodyLight): Record<PartId, number | null> {
  const none = Object.fromEntries(PART_IDS.map((id) => [id, null])) as Record<PartId, null>
  return {
    ...none,
    array: arrayK(satellite, light),
    radiator: light.radiatorK,
    computers: light.radiatorK,
  }
}

export interface PartNow {
  id: PartId
  kelvin: number | null
  /** What it gives, draws, rejects, sends or stores; null where none is worked out. */
  flow:
    | { as: 'gives' | 'draws' | 'rejects' | 'beam'; powerW: number }
    | { as: 'stores'; energyWh: number }
    | null
  massKg: number | null
  sources: readonly MachineSourceId[]
}

/** @param live of the satellite (systems/live.ts) */
export function partsNow(
  model: Model,
  light: BodyLight,
  live: { arrayW: number; itPowerW: number },
): PartNow[] {
  const { scenario, power } = model
  const { satellite } = power
  const kelvin = partKelvin(satellite, light)
  const masses = bodyMasses(model)
  const batteryWh = power.policy === 'shed' ? 0 : Math.max(0, ...power.batteryCapacityWh)
  const sheet = SATELLITES[scenario.satelliteId]?.sources ?? []
  const { radiatorKgPerM2, computersKgPerKw, restFraction } = MACHINE_FIGURES
  const told: Record<PartId, Omit<PartNow, 'id' | 'kelvin'>> = {
    array: {
      flow: { as: 'gives', powerW: live.arrayW },
      massKg: masses.arrayKg,
      sources: [...sheet, 'space-array'],
    },
    radiator: {
      flow: { as: 'rejects', powerW: heatW(satellite, live.itPowerW) },
      massKg: masses.radiatorKg,
      sources: [...sheet, radiatorKgPerM2.source],
    },
    computers: {
      flow: { as: 'draws', powerW: live.itPowerW },
      massKg: masses.computersKg + masses.shieldKg,
      sources: [...sheet, computersKgPerKw.source],
    },
    battery: {
      flow: batteryWh > 0 ? { as: 'stores', energyWh: batteryWh } : null,
      massKg: batteryWh > 0 ? masses.batteryKg : null,
      sources: ['space-battery'],
    },
    tanks: { flow: null, massKg: fittingsOf(model).propellantKg, sources: ['thruster-impulse'] },
    thrusters: { flow: null, massKg: null, sources: ['thruster-impulse'] },
    terminals: { flow: { as: 'beam', powerW: TERMINAL.powerW }, massKg: null, sources: ['terminal'] },
    bus: {
      flow: { as: 'draws', powerW: satellite.housekeepingW },
      massKg: masses.restKg,
      sources: [restFraction.source],
    },
  }
  return PART_IDS.map((id) => ({ id, kelvin: kelvin[id], ...told[id] }))
}
