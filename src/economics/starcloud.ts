/** Starcloud (2024), Why we should train AI in space, white paper v1.03, https://starcloudinc.github.io/wp.pdf: energy,
 *  cooling and launch of 40 MW for ten years, on Earth and in orbit. Lines that the paper only states are inputs. The
 *  paper calls the launch "about 30 USD/kg" and puts the shield's 40 t outside its 100 t launch: 5 M USD for 100 t is
 *  50 USD/kg. The company named other figures in 2026 (500 USD/kg, 0.05 USD/kWh); the paper stands as it was. */
import { YEAR_HOURS } from '../lib/units.ts'

export const STARCLOUD_2024 = {
  powerW: 40e6,
  lifeYears: 10,
  groundEnergyUsdPerKwh: 0.04,
  groundCoolingUsd: 7e6,
  groundBackupUsd: 20e6,
  arrayUsd: 2e6,
  launchUsd: 5e6,
  launchKg: 100e3,
  shieldKgPerKw: 1,
  shieldUsdPerKg: 30,
  sunlitFraction: 0.95,
}

export function starcloud2024(inputs = STARCLOUD_2024) {
  const { powerW, lifeYears, arrayUsd, launchUsd } = inputs
  const energyKwh = (powerW / 1e3) * YEAR_HOURS * lifeYears
  const groundEnergyUsd = energyKwh * inputs.groundEnergyUsdPerKwh
  const shieldUsd = (powerW / 1e3) * inputs.shieldKgPerKw * inputs.shieldUsdPerKg
  return {
    groundEnergyUsd,
    groundUsd: groundEnergyUsd + inputs.groundCoolingUsd + inputs.groundBackupUsd,
    shieldUsd,
    orbitUsd: arrayUsd + launchUsd + shieldUsd,
    orbitEnergyUsdPerKwh: (arrayUsd + launchUsd) / (energyKwh * inputs.sunlitFraction),
    launchUsdPerKg: launchUsd / inputs.launchKg,
  }
}
