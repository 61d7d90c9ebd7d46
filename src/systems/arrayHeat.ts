/** How much of the array's warm back does a radiator see? Radiators stand edge-on to the Sun, so at right angles to the
 *  array, behind it; each face looks at one wing. Diffuse grey surfaces, one exchange (what is thrown back again is under
 *  2 % here), the wing's back at one temperature. The satellite's bus between them is left out.
 *  @see Howell, A Catalog of Radiation Heat Transfer Configuration Factors, B-4: a small plate and a rectangle at right
 *  angles to it with a corner at the plate's foot */
import { STEFAN_BOLTZMANN_WM2_K4 } from '../physics/constants.ts'

/** A wing and the radiator behind it, in metres. The wing runs from the radiator's plane outwards. */
export interface Wing {
  reachM: number
  widthM: number
}
export interface RadiatorPlate {
  /** Along the wing's width, its middle at the wing's. */
  lengthM: number
  /** Away from the array. */
  depthM: number
}

/** From a spot `cM` behind the wing's plane to the part of it that reaches `bM` to one side. */
function cornerFactor(bM: number, cM: number, reachM: number): number {
  const far = Math.hypot(reachM, cM)
  return (Math.atan(bM / cM) - (cM / far) * Math.atan(bM / far)) / (2 * Math.PI)
}

const ACROSS = 40
/** Share of what one face of the radiator sees that is the back of its wing. */
export function backViewFactor({ reachM, widthM }: Wing, { lengthM, depthM }: RadiatorPlate): number {
  let sum = 0
  for (let i = 0; i < ACROSS; i++) {
    const y = ((i + 0.5) / ACROSS - 0.5) * lengthM
    for (let k = 0; k < ACROSS; k++) {
      const c = ((k + 0.5) / ACROSS) * depthM
      sum += cornerFactor(widthM / 2 - y, c, reachM) + cornerFactor(widthM / 2 + y, c, reachM)
    }
  }
  return sum / (ACROSS * ACROSS)
}

/** Heat that each square metre of a face takes up from its wing's back. */
export const fromBackWm2 = (
  viewFactor: number,
  back: { temperatureK: number; emissivity: number },
  radiatorEmissivity: number,
): number =>
  radiatorEmissivity * viewFactor * back.emissivity * STEFAN_BOLTZMANN_WM2_K4 * back.temperatureK ** 4
