/** How full are the batteries of a plane? On the periodic orbit the charge is a closed form of the phase after the entry
 *  into shadow: it falls through the eclipse and rises until the battery is full. */
import { HOUR, TWO_PI } from '../lib/units.ts'
import type { OrbitCharge } from './power.ts'
import { phaseSum, slotsFrom } from './slots.ts'

/** Charge of a battery at `phaseRad` ≥ 0 after the middle-penumbra entry, on the periodic orbit. */
export function chargeWh(
  charge: OrbitCharge,
  capacityWh: number,
  phaseRad: number,
  eclipseRad: number,
  rateRadS: number,
): number {
  const perRad = 1 / rateRadS / HOUR
  if (phaseRad < eclipseRad) return capacityWh - charge.dischargeW * phaseRad * perRad
  const lowest = capacityWh - charge.dischargeW * eclipseRad * perRad
  return Math.min(capacityWh, lowest + charge.chargeW * (phaseRad - eclipseRad) * perRad)
}

/** Sum of chargeWh over a plane's slots without visiting them: two arithmetic series. */
export function planeChargeWh(
  charge: OrbitCharge,
  capacityWh: number,
  firstPhaseRad: number,
  eclipseRad: number,
  rateRadS: number,
  slots: number,
): number {
  const step = TWO_PI / slots
  const perRad = 1 / rateRadS / HOUR
  const refillRad =
    charge.chargeW > 0
      ? Math.min(TWO_PI - eclipseRad, (charge.dischargeW * eclipseRad) / charge.chargeW)
      : TWO_PI - eclipseRad
  const discharging = slotsFrom(firstPhaseRad, step, 0, eclipseRad)
  const charging = slotsFrom(firstPhaseRad, step, eclipseRad, eclipseRad + refillRad)
  const dischargedRad = phaseSum(firstPhaseRad, step, 0, discharging) + charging * eclipseRad
  const chargedRad = phaseSum(firstPhaseRad, step, eclipseRad, charging)
  return slots * capacityWh + perRad * (charge.chargeW * chargedRad - charge.dischargeW * dischargedRad)
}
