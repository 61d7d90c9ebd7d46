/** The shape of one satellite from its areas, in metres: bus, two wings of solar array facing +Z (the Sun), a radiator
 *  edge-on to the Sun in the Y–Z plane. Proportions: wings three times as long as wide together, as AI1's drawings show;
 *  the radiator's area is not in the model and is drawn as a quarter of the array's (assumption). */
import { BoxGeometry, type BufferGeometry, Color, Float32BufferAttribute } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

const WING_ASPECT = 3
const RADIATOR_SHARE = 0.25
const PANELS = 4

/** Tip to tip. */
export const spanM = (arrayAreaM2: number): number => Math.sqrt(arrayAreaM2 * WING_ASPECT)

function box(size: [number, number, number], at: [number, number, number], colour: string): BufferGeometry {
  const geometry = new BoxGeometry(...size).translate(...at)
  const { r, g, b } = new Color().setStyle(colour, 'srgb-linear')
  const count = geometry.getAttribute('position').count
  geometry.setAttribute(
    'color',
    new Float32BufferAttribute(
      Array.from({ length: 3 * count }, (_, i) => [r, g, b][i % 3]!),
      3,
    ),
  )
  return geometry
}

export function satelliteGeometry(arrayAreaM2: number): BufferGeometry {
  const span = spanM(arrayAreaM2)
  const width = span / WING_ASPECT
  const bus = Math.max(0.6, span * 0.07)
  const parts = [box([bus, width * 0.8, bus], [0, 0, -bus / 2], '#b9bec8')]
  const wing = (span - bus) / 2
  for (const side of [-1, 1]) {
    for (let panel = 0; panel < PANELS; panel++) {
      const length = wing / PANELS
      const x = side * (bus / 2 + (panel + 0.5) * length)
      parts.push(box([length * 0.94, width * 0.97, span * 0.004], [x, 0, 0], '#2b51a3'))
      parts.push(box([length * 0.94, width * 0.02, span * 0.006], [x, 0, 0], '#8c93a3'))
    }
  }
  const radiator = Math.sqrt(arrayAreaM2 * RADIATOR_SHARE)
  parts.push(box([span * 0.006, radiator * 0.8, radiator * 1.25], [0, 0, -bus - radiator * 0.625], '#e6e8ec'))
  return mergeGeometries(parts)
}
