/** The flow of energy through one satellite of a fleet at an instant. */

import { TWO_PI } from '../../../lib/units.ts'
import { dot, length } from '../../../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SOLAR_CONSTANT_WM2 } from '../../../physics/constants.ts'
import type { Sun } from '../../../physics/sun.ts'
import { planeOfSatellite } from '../../../systems/constellation.ts'
import { type EnergyFlow, energyFlow } from '../../../systems/energyFlow.ts'
import { type SatelliteLive, satelliteLive } from '../../../systems/live.ts'
import {
  equivalentEclipseRad,
  newPlaneShadow,
  type PlaneShadow,
  planeShadow,
} from '../../../systems/planeShadow.ts'
import { type PlaneStates, placeOf } from '../../../systems/planes.ts'
import { incidenceCosine } from '../../../systems/pointing.ts'
import { fullPowerIn, orbitCharge } from '../../../systems/power.ts'
import { edgeOnViewFactor } from '../../../systems/thermal.ts'
import type { Model } from '../model.ts'

/** On an array that faces it, in full light at the Sun's mean distance: what a drawing of the flow is measured by. */
export const fullSunlightW = ({ power: { satellite } }: Model): number =>
  SOLAR_CONSTANT_WM2 * satellite.arrayAreaM2 * Math.cos(satellite.pointingErrorRad)

/** What the battery takes at the bus in full light while it is not full. */
function chargeBusW({ fleet, power }: Model, shadow: PlaneShadow, sun: Sun, plane: number): number {
  const { satellite, policy } = power
  if (policy === 'shed') return 0
  const rate = fleet.argLatRateRadS[plane] ?? 1
  const eclipseRad = equivalentEclipseRad(shadow)
  const arrayW = fullPowerIn(satellite, sun.fluxWm2)(shadow.cosBeta)
  const { chargeW } = orbitCharge(satellite, arrayW, eclipseRad / rate, TWO_PI / rate)
  return chargeW / satellite.chargeEfficiency / satellite.conditioningEfficiency
}

export function energyFlowOf(
  model: Model,
  states: PlaneStates,
  sun: Sun,
  id: number,
): { flow: EnergyFlow; live: SatelliteLive } {
  const { fleet, power } = model
  const where = planeOfSatellite(fleet, id)
  const live = satelliteLive(states, sun, power, where)
  const position = placeOf(states, where.plane, where.slot)
  const radiusM = length(position)
  const shadow = planeShadow(states, where.plane, sun, newPlaneShadow())
  const flow = energyFlow(power.satellite, live, {
    fluxWm2: sun.fluxWm2,
    incidence: incidenceCosine(power.satellite.pointing, shadow.cosBeta),
    earthViewFactor: edgeOnViewFactor(radiusM / EARTH_EQUATORIAL_RADIUS_M),
    cosSunZenith: dot(position, sun.directionEci) / radiusM,
    chargeBusW: chargeBusW(model, shadow, sun, where.plane),
  })
  return { flow, live }
}
