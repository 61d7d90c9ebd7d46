/** Starcloud's restatement of 2026: 0.05 USD/kWh if launch costs 500 USD/kg, for a satellite of 200 kW, 3 t and less than
 *  5 USD/W. Its life and light are not printed: those of the company's white paper of 2024 stand in, ten years and 95 %. */
import { KW, YEAR_HOURS } from '../../lib/units.ts'

export const STARCLOUD_2026 = {
  targetUsdPerKwh: 0.05,
  powerW: 200e3,
  massKg: 3000,
  launchUsdPerKg: 500,
  satelliteUsdPerW: 5,
  lifeYears: 10,
  sunlitFraction: 0.95,
}

/** Satellite and launch over all energy of the life, nothing discounted, as the white paper has it. */
export function starcloud2026UsdPerKwh(inputs = STARCLOUD_2026): number {
  const { powerW, massKg, lifeYears, sunlitFraction } = inputs
  const usd = powerW * inputs.satelliteUsdPerW + massKg * inputs.launchUsdPerKg
  return usd / ((powerW / KW) * YEAR_HOURS * lifeYears * sunlitFraction)
}
