/** How warm does a plate in space get? Steady balance of a thin plate, both faces radiating: of solar cells facing the
 *  Sun, and of a radiator. Left out: heat capacity (an array follows the light within minutes, a radiator in tens of
 *  them), and for the flying array the Earth's infrared and albedo (+9 K and −3 % of power at 650 km:
 *  systems/arrayEarth.ts). Source: Gilmore (2002), Spacecraft Thermal Control Handbook, ch. 2; Larson & Wertz (1999),
 *  SMAD, §11.5. */
import { EARTH_ALBEDO, EARTH_INFRARED_WM2, STEFAN_BOLTZMANN_WM2_K4 } from './constants.ts'

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
    const squared = middle * middle // a year asks a thousand times: ** costs three times as much
    if (absorbed + (plate.backAbsorbedWm2 ?? 0) > emission * squared * squared) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Share of what a small plate's face sees that is the Earth: a sphere seen from `radiusRatio` radii of its centre.
 *  @param gammaRad angle between the face's normal and the direction to the centre
 *  @see Martínez (UPM), Radiative view factors, small plate to sphere; Howell's catalogue; by quadrature to 2e-7 */
export function plateViewFactor(radiusRatio: number, gammaRad: number): number {
  const h = radiusRatio
  const wholeRad = Math.acos(1 / h) // up to here the face sees the whole sphere
  if (gammaRad <= wholeRad) return Math.cos(gammaRad) / (h * h)
  if (gammaRad >= Math.PI - wholeRad) return 0
  const x = Math.sqrt(h * h - 1)
  const y = (-x * Math.cos(gammaRad)) / Math.sin(gammaRad)
  const across = Math.sin(gammaRad) * Math.sqrt(1 - y * y)
  return (
    (Math.cos(gammaRad) * Math.acos(y) - x * across) / (Math.PI * h * h) + Math.atan(across / x) / Math.PI
  )
}

/** What falls on one face of a radiator. */
export interface RadiatorFace {
  earthViewFactor: number
  /** Sunlight reflected by the Earth, and sunlight itself, on the face. */
  albedoWm2: number
  sunWm2: number
}

/** Reflected sunlight on a face, as engineers estimate it: albedo × flux × view factor × cosine of the Sun's zenith
 *  angle below the satellite. Within 2 % for a face towards the Earth; beside the terminator 0 for a true 10 W/m²; for
 *  a face edge-on to the Earth within a factor of 0.6 to 2.2 of at most 100 W/m², a tenth of which is absorbed. */
export const albedoWm2 = (fluxWm2: number, earthViewFactor: number, cosSunZenith: number): number =>
  EARTH_ALBEDO * fluxWm2 * earthViewFactor * Math.max(0, cosSunZenith)

/** Temperature at which 2 ε σ A T⁴ = Q + A Σ faces (ε F q + α (albedo + Sun)); the fins are as warm as the coolant.
 *  @param radiator area of one side of the plate */
export function radiatorTemperatureK(radiator: {
  heatW: number
  areaM2: number
  emissivity: number
  absorptance: number
  faces: readonly [RadiatorFace, RadiatorFace]
  infraredWm2?: number
}): number {
  const { heatW, areaM2, emissivity, absorptance, faces, infraredWm2 = EARTH_INFRARED_WM2 } = radiator
  const absorbedWm2 = faces.reduce(
    (sum, face) =>
      sum + emissivity * face.earthViewFactor * infraredWm2 + absorptance * (face.albedoWm2 + face.sunWm2),
    0,
  )
  return ((heatW / areaM2 + absorbedWm2) / (2 * emissivity * STEFAN_BOLTZMANN_WM2_K4)) ** 0.25
}
