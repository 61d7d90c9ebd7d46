/** How much power and water does it take to cool computers at a place, hour by hour? Power usage effectiveness (PUE) by
 *  the temperature outside, after Lei & Masanet (2020), Energy 201, 117556, with the parameters of its published example
 *  (table A.1 gives their ranges): losses of supply and light, fans, pumps, free cooling as far as it goes, compressors
 *  for the rest. Three ways:
 *  - evaporative: outside air; above 29.4 °C water cools it (Microsoft, Arizona). Water evaporated only: without what is
 *    bled off to keep it clean, and without muggy hours in which air cannot take it up (daily figures hold no humidity).
 *  - dry: chilled water at 24 °C through dry coolers while it is cool enough, through air-cooled compressors otherwise.
 *  - liquid: water at 45 °C to the chips (NVIDIA 2026) through dry coolers, hardly ever compressors.
 *  Left out: part load, altitude, wet-bulb towers (the source's other way). Rebuilt hours count temperatures to 9 points
 *  of hours in the tropics (PUE there: 0.005). Accuracy: reported fleets 1.08 to 1.15, and 1.04 for warm water. */
import { clamp } from '../lib/units.ts'

export const COOLINGS = ['evaporative', 'dry', 'liquid'] as const
export type Cooling = (typeof COOLINGS)[number]

/** Parameters of the published example "airside economizer + adiabatic cooling", and of its waterside one. */
const UPS_EFFICIENCY = 0.980302734
const DISTRIBUTION_LOSS = 5.60546875e-3
const LIGHTING = 1.81445313e-3
const SUPPLY_LEAST_C = 10.3671875
const AIR_RISE_K = 14.7840712
const WATER_RISE_K = 6.91894531
const TOWER_RISE_K = 4.2871
const HALL_FAN_PA = 685.058594
const HALL_FAN_EFFICIENCY = 0.829931641
const COOLER_FAN_PA = 203.417969
const COOLER_FAN_EFFICIENCY = 0.897802734
const SPRAY_PUMP_PA = 7.31582031e6
const SPRAY_PUMP_EFFICIENCY = 0.704492187
const WATER_PUMP_PA = 146519.937
const WATER_PUMP_EFFICIENCY = 0.790039062
const COOLER_APPROACH_K = 6.33818359
const EXCHANGER_APPROACH_K = 2.29404297
const COIL_EFFECTIVENESS = 0.816601563
const WATER_TO_AIR = 1.11914062
const AIR_KJ_PER_KG_K = 1.01
const WATER_KJ_PER_KG_K = 4.2

/** Above it Microsoft's halls in Arizona are cooled with water, below it with outside air (85 °F). */
const SPRAY_ABOVE_C = 29.4
/** Latent heat of water near 29 °C. @see IAPWS-95: 2,432 kJ/kg */
const LATENT_KJ_PER_KG = 2432
/** Air to halls with chilled water: upper end of what ASHRAE TC 9.9 recommends. */
const HALL_SUPPLY_C = 27
const CHILLED_WATER_C = HALL_SUPPLY_C + AIR_RISE_K - AIR_RISE_K / COIL_EFFECTIVENESS
/** Coolant to the chips and its rise. NVIDIA (2026), Rubin: 45 °C in, about 55 °C out. */
const WARM_WATER_C = 45
const WARM_RISE_K = 10

/** Heat that leaves the hall per unit of IT power: its own, and losses of supply and light. */
const LOSSES = 1 / UPS_EFFICIENCY - 1 + (1 / (1 - DISTRIBUTION_LOSS) - 1) + LIGHTING
const HEAT = 1 + LOSSES

const airDensity = (celsius: number): number => 1.293 * (273.15 / (273.15 + celsius)) // at 101,325 Pa
const fanW = (kgPerS: number, celsius: number, pascal: number, efficiency: number): number =>
  ((kgPerS / airDensity(celsius)) * pascal) / efficiency / 1000

/** Fans of the halls, per unit of IT power, for air supplied at a temperature. */
const hallFans = (supplyC: number): number =>
  fanW(HEAT / (AIR_KJ_PER_KG_K * AIR_RISE_K), supplyC, HALL_FAN_PA, HALL_FAN_EFFICIENCY)

/** Power of pumps that carry heat with water of a rise. */
const waterPumps = (riseK: number): number =>
  (WATER_PUMP_PA * (HEAT / (WATER_KJ_PER_KG_K * riseK))) / (1000 * WATER_PUMP_EFFICIENCY * 1000)

/** Fans of dry coolers. */
const coolerFans = (outsideC: number, riseK: number): number =>
  fanW(HEAT / (WATER_KJ_PER_KG_K * riseK) / WATER_TO_AIR, outsideC, COOLER_FAN_PA, COOLER_FAN_EFFICIENCY)

/** Refrigerant below the water and above the air, in kelvin: an assumption; the rating below fixes the rest. */
const EVAPORATOR_K = 5
const CONDENSER_K = 15
/** Rating of air-cooled chillers: 35 °C outside, water at 6.7 °C (AHRI 550/590); least accepted 9.562 Btu/Wh
 *  (ASHRAE 90.1, as quoted by AHRI 2011). */
const RATED_COP = 9.562 / 3.412142
const RATED_OUTSIDE_C = 35
const RATED_WATER_C = 6.7
const KELVIN = 273.15
/** Of an ideal cycle between the refrigerant's temperatures. A lift below ten kelvin is not used. */
const idealCop = (waterC: number, outsideC: number): number => {
  const coldC = waterC - EVAPORATOR_K
  return (coldC + KELVIN) / Math.max(outsideC + CONDENSER_K - coldC, 10)
}
const CYCLE_EFFICIENCY = RATED_COP / idealCop(RATED_WATER_C, RATED_OUTSIDE_C)
/** Cold per power of an air-cooled chiller, its fans included. */
export const chillerCop = (waterC: number, outsideC: number): number =>
  CYCLE_EFFICIENCY * idealCop(waterC, outsideC)

export interface CoolingHour {
  pue: number
  /** Litres evaporated per kilowatt-hour of IT energy. */
  waterLPerKwh: number
}

/** Power of free cooling and chillers for water of a temperature, per unit of IT power. */
function waterSide(outsideC: number, waterC: number, riseK: number): number {
  const freeC = outsideC + COOLER_APPROACH_K + EXCHANGER_APPROACH_K
  const free = clamp((waterC + riseK - freeC) / riseK, 0, 1) // share of the heat; Lei & Masanet, waterside economizer
  const chillers = ((1 - free) * HEAT) / chillerCop(waterC, outsideC)
  const coolers = free * coolerFans(outsideC, TOWER_RISE_K)
  return waterPumps(riseK) + coolers + chillers
}

/** One hour at a temperature outside. */
export function coolingHour(cooling: Cooling, outsideC: number): CoolingHour {
  switch (cooling) {
    case 'evaporative': {
      const supplyC = clamp(outsideC, SUPPLY_LEAST_C, SPRAY_ABOVE_C)
      const airKgPerS = HEAT / (AIR_KJ_PER_KG_K * AIR_RISE_K) // per kW of IT
      const excessK = Math.max(0, outsideC - SPRAY_ABOVE_C)
      const waterKgPerS = (airKgPerS * AIR_KJ_PER_KG_K * excessK) / LATENT_KJ_PER_KG
      const spray = (SPRAY_PUMP_PA * waterKgPerS) / (1000 * SPRAY_PUMP_EFFICIENCY * 1000)
      return { pue: 1 + LOSSES + hallFans(supplyC) + spray, waterLPerKwh: waterKgPerS * 3600 }
    }
    case 'dry': {
      const cold = waterSide(outsideC, CHILLED_WATER_C, WATER_RISE_K)
      return { pue: 1 + LOSSES + hallFans(HALL_SUPPLY_C) + cold, waterLPerKwh: 0 }
    }
    case 'liquid': {
      // One loop to the chips and one outside.
      const cold = waterPumps(WARM_RISE_K) + waterSide(outsideC, WARM_WATER_C, WARM_RISE_K)
      return { pue: 1 + LOSSES + cold, waterLPerKwh: 0 }
    }
  }
}

export interface CoolingYear {
  /** Energy of the year over IT energy, for a constant IT load; lowest and highest hour beside it. */
  pue: number
  lowestPue: number
  highestPue: number
  waterLPerKwh: number
  /** Share of hours in which water is used or compressors run. */
  helpedFraction: number
}

/** The year of a place by its temperatures. */
export function coolingYear(cooling: Cooling, temperatureC: Float64Array): CoolingYear {
  const hours = Array.from(temperatureC, (celsius) => coolingHour(cooling, celsius))
  const mean = (of: (hour: CoolingHour) => number) =>
    hours.reduce((sum, hour) => sum + of(hour), 0) / hours.length
  const pues = hours.map(({ pue }) => pue)
  const freeUpTo = {
    evaporative: SPRAY_ABOVE_C,
    dry: CHILLED_WATER_C - COOLER_APPROACH_K - EXCHANGER_APPROACH_K,
    liquid: WARM_WATER_C - COOLER_APPROACH_K - EXCHANGER_APPROACH_K,
  }[cooling]
  return {
    pue: mean(({ pue }) => pue),
    lowestPue: pues.reduce((a, b) => Math.min(a, b)),
    highestPue: pues.reduce((a, b) => Math.max(a, b)),
    waterLPerKwh: mean(({ waterLPerKwh }) => waterLPerKwh),
    helpedFraction: temperatureC.filter((celsius) => celsius > freeUpTo).length / temperatureC.length,
  }
}
