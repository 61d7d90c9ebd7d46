/** How warm does a sunlit plate get? Steady balance of a thin plate, front to the Sun, both faces radiating.
 *  Left out: the array's heat capacity (it follows the light within minutes), and for the flying array the Earth's
 *  infrared and albedo (about +4 K and −1.5 % of power at 650 km). Source: Gilmore (2002), Spacecraft Thermal Control
 *  Handbook, ch. 2; Larson & Wertz (1999), SMAD, §11.5. */
import { STEFAN_BOLTZMANN_WM2_K4 } from './constants.ts'

export interface CellPlate {
  /** Sunlight on the front, normal to the plate. */
  irradianceWm2: number
  absorptance: number
  /** Electrical efficiency at the reference temperature; what leaves as power does not heat. */
  efficiency: number
  /** Relative change of efficiency, negative for all solar cells. */
  temperatureCoefficientPerK: number
  referenceTemperatureK: number
  emissivityFront: number
  emissivityBack: number
  /** Absorbed on the back: infrared and reflected sunlight from the Earth. */
  backAbsorbedWm2?: number
}

/** Efficiency at a temperature, by the linear coefficient every data sheet gives. */
export const efficiencyAt = (plate: CellPlate, temperatureK: number): number =>
  plate.efficiency * (1 + plate.temperatureCoefficientPerK * (temperatureK - plate.referenceTemperatureK))

/** Temperature at which (α − η(T)) S + back = σ (ε_front + ε_back) T⁴, by Newton's method to 1e-6 K. */
export function cellTemperatureK(plate: CellPlate): number {
  const emission = STEFAN_BOLTZMANN_WM2_K4 * (plate.emissivityFront + plate.emissivityBack)
  const slope = -plate.irradianceWm2 * plate.efficiency * plate.temperatureCoefficientPerK
  let temperatureK = 300
  for (let i = 0; i < 50; i++) {
    const absorbed = (plate.absorptance - efficiencyAt(plate, temperatureK)) * plate.irradianceWm2
    const residual = absorbed + (plate.backAbsorbedWm2 ?? 0) - emission * temperatureK ** 4
    const step = residual / (4 * emission * temperatureK ** 3 - slope)
    temperatureK += step
    if (Math.abs(step) < 1e-6) break
  }
  return temperatureK
}
