/** How large are the fittings of a satellite's body? Volumes from the masses that its budget tells, pipes from the heat that
 *  they carry, bars from the current, tanks from the propellant of the way up, of a life against the air and of the way
 *  down, the telescopes' aperture as the links have it. How tightly things are packed, how fast the coolant flows and at
 *  what voltage the array works is ours (PACKED). */
import { at } from '../../../lib/at.ts'
import { clamp } from '../../../lib/units.ts'
import { holdKgPerYear, massRatio, spiralMS } from '../../../systems/drag.ts'
import { loadAtArrayW } from '../../../systems/power.ts'
import { heatW } from '../../../systems/thermal.ts'
import { TERMINAL } from '../../facts/links.ts'
import { altitudeOf, lifeYearsAt } from '../fleetDose.ts'
import { DISPOSAL_M, IMPULSE_S, LAUNCHED_TO_M, UPPER_K, workingAreaM2 } from '../heightMass.ts'
import { valuesAt } from '../levels.ts'
import { partsKg } from '../machine/mass.ts'
import type { Model } from '../model.ts'

/** Ours, each with what it is near to. */
export const PACKED = {
  /** A rack of 1.36 t that stands on 0.6 m × 1.1 m and is 2.2 m high has 0.94 t/m³; trays in a cold box less. */
  computersKgM3: 600,
  /** A pack of cells with its case. */
  batteryKgM3: 1500,
  /** Xenon above its critical point. */
  propellantKgM3: 1300,
  /** A spacecraft without its computers and its wings. */
  busKgM3: 100,
  /** A loop of ammonia, warmed by so much on its way, at the speed that wears no pipe. */
  coolant: { jPerKgK: 4700, kgM3: 600, warmedK: 10, speedMS: 2 },
  arrayV: 400,
  busbarAPerM2: 3e6,
  tanks: 4,
  terminals: 5,
} as const

export interface Fittings {
  busM3: number
  computersM3: number
  /** 0 where none is carried. */
  batteryM3: number
  propellantKg: number
  tankM: number
  headerPipeM: number
  /** Copper across the root of one wing. */
  busbarM2: number
  apertureM: number
}

/** What one satellite's parts weigh, central figures; batteries new. */
export function bodyMasses({ scenario, power }: Model) {
  const { satellite } = power
  const of = valuesAt(scenario, 'central')
  const batteryWh = Math.max(0, ...power.batteryCapacityWh)
  return partsKg(
    {
      arrayKg: (satellite.arrayAreaM2 * scenario.satellite.ratedWm2) / of('addedArrayWPerKg'),
      batteryKg: (power.policy === 'shed' ? 0 : batteryWh) / of('addedBatteryWhPerKg'),
      plateM2: satellite.radiatorAreaM2,
      itW: satellite.ratedItW,
    },
    'central',
  )
}

/** Up from where it is launched to, its life against the air, and down; of the first shell, the mean Sun. */
function propellantKg(model: Model): number {
  const { scenario, fleet, power } = model
  const shell = at(fleet.shells, 0)
  const altitudeM = altitudeOf(shell)
  const onceMS = spiralMS(LAUNCHED_TO_M, altitudeM) + spiralMS(altitudeM, DISPOSAL_M)
  const held = holdKgPerYear(
    altitudeM,
    workingAreaM2(fleet, shell, power),
    UPPER_K.central,
    IMPULSE_S.central,
  )
  const { massKg } = scenario.satellite
  return massKg * (massRatio(onceMS, IMPULSE_S.central) - 1) + held * lifeYearsAt(model, 'central')
}

/** Asked for in each frame. */
const known = new WeakMap<Model, Fittings>()

export function fittingsOf(model: Model): Fittings {
  const before = known.get(model)
  if (before) return before
  const its = workedOut(model)
  known.set(model, its)
  return its
}

function workedOut(model: Model): Fittings {
  const { satellite } = model.power
  const { computersKg, shieldKg, batteryKg, restKg } = bodyMasses(model)
  const { coolant } = PACKED
  const flowM3 = heatW(satellite, satellite.ratedItW) / (coolant.jPerKgK * coolant.warmedK) / coolant.kgM3
  const kg = clamp(propellantKg(model), 0, model.scenario.satellite.massKg)
  return {
    busM3: restKg / PACKED.busKgM3,
    computersM3: (computersKg + shieldKg) / PACKED.computersKgM3,
    batteryM3: batteryKg / PACKED.batteryKgM3,
    propellantKg: kg,
    tankM: ((6 * kg) / (Math.PI * PACKED.propellantKgM3 * PACKED.tanks)) ** (1 / 3),
    headerPipeM: Math.sqrt((4 * flowM3) / (Math.PI * coolant.speedMS)),
    busbarM2: loadAtArrayW(satellite) / 2 / PACKED.arrayV / PACKED.busbarAPerM2,
    apertureM: TERMINAL.apertureM,
  }
}
