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

/** Cells are qualified down to here (IEC 61215: −40 °C); colder ones are taken to gain no more. Without this floor the
 *  line would promise more power than sunlight to a very cold plate, which then has no balance at all. */
const COLDEST_RATED_K = 233.15

/** Efficiency at a temperature, by the linear coefficient every data sheet gives. */
export const efficiencyAt = (plate: CellPlate, temperatureK: number): number =>
  plate.efficiency *
  (1 +
    plate.temperatureCoefficientPerK *
      (Math.max(temperatureK, COLDEST_RATED_K) - plate.referenceTemperatureK))

const HOTTEST_K = 2000
/** Halvings from 2,000 K to 1e-9 K. */
const HALVINGS = 41

/** Temperature at which (α − η(T)) S + back = σ (ε_front + ε_back) T⁴, by bisection to 1e-9 K. */
export function cellTemperatureK(plate: CellPlate): number {
  const emission = STEFAN_BOLTZMANN_WM2_K4 * (plate.emissivityFront + plate.emissivityBack)
  let low = 0
  let high = HOTTEST_K
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    const absorbed = (plate.absorptance - efficiencyAt(plate, middle)) * plate.irradianceWm2
    if (absorbed + (plate.backAbsorbedWm2 ?? 0) > emission * middle ** 4) low = middle
    else high = middle
  }
  return (low + high) / 2
}
