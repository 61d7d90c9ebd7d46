/** Reads assets/textures/stars.bin: 8,874 stars to magnitude 6.5 from XHIP, Anderson & Francis (2012),
 *  doi:10.1134/S1063773712050015, equator and equinox J2000.
 *  Layout: six bytes a star, little-endian, brightest first.
 *    0  uint16  right ascension, turns · 65536              (20″)
 *    2  int16   declination, degrees / 90 · 32767            (10″)
 *    4  uint8   (V magnitude + 2) · 25                       (0.04 mag)
 *    5  uint8   (B − V + 0.5) · 100                          (0.01 mag; 0.6 where the catalogue has none) */
import { TWO_PI } from '../../lib/units.ts'

const BYTES_PER_STAR = 6

export interface StarCatalogue {
  count: number
  rightAscensionRad: Float64Array
  declinationRad: Float64Array
  magnitude: Float32Array
  colorIndex: Float32Array
}

export function decodeStars(buffer: ArrayBuffer): StarCatalogue {
  if (buffer.byteLength % BYTES_PER_STAR !== 0) throw new Error(`stars.bin: ${buffer.byteLength} bytes`)
  const view = new DataView(buffer)
  const count = buffer.byteLength / BYTES_PER_STAR
  const catalogue = {
    count,
    rightAscensionRad: new Float64Array(count),
    declinationRad: new Float64Array(count),
    magnitude: new Float32Array(count),
    colorIndex: new Float32Array(count),
  }
  for (let i = 0; i < count; i++) {
    const at = i * BYTES_PER_STAR
    catalogue.rightAscensionRad[i] = (view.getUint16(at, true) / 65536) * TWO_PI
    catalogue.declinationRad[i] = (view.getInt16(at + 2, true) / 32767) * (TWO_PI / 4)
    catalogue.magnitude[i] = view.getUint8(at + 4) / 25 - 2
    catalogue.colorIndex[i] = view.getUint8(at + 5) / 100 - 0.5
  }
  return catalogue
}

const WAVELENGTHS_M = [612e-9, 549e-9, 464e-9] as const // centroids of the sRGB primaries
const WHITE_K = 6500

/** Hue of a star, linear sRGB with its largest part 1: a black body at the temperature of its B − V.
 *  @see Ballesteros (2012), New insights into black bodies, EPL 97, 34008, eq. 14 */
export function starColor(colorIndex: number): [red: number, green: number, blue: number] {
  const t = 4600 * (1 / (0.92 * colorIndex + 1.7) + 1 / (0.92 * colorIndex + 0.62))
  const planck = (lambda: number, kelvin: number) => 1 / Math.expm1(0.014387769 / (lambda * kelvin))
  const [r, g, b] = WAVELENGTHS_M.map((lambda) => planck(lambda, t) / planck(lambda, WHITE_K))
  const largest = Math.max(r!, g!, b!)
  return [r! / largest, g! / largest, b! / largest]
}
