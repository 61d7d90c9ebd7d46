/** As many points as a fleet has, with a position each, once and for all: what drawing them costs when nothing is
 *  computed and nothing moves. Spread over the sphere at 550 km by the golden angle. */
import { BufferAttribute, BufferGeometry, GLSL3, Points, RawShaderMaterial, Vector4 } from 'three'
import { rgbaOf } from '../../lib/colour.ts'
import { COLOURS } from '../../lib/theme.ts'
import fragmentShader from '../lines/disc.frag?raw'
import { uniformsOf } from '../uniforms.ts'
import { dotStyle } from './SatelliteCloud.ts'
import vertexShader from './static.vert?raw'

const RADIUS_SCENE = 1 + 550 / 6378.137
const GOLDEN_ANGLE_RAD = Math.PI * (3 - Math.sqrt(5))

export class StaticCloud {
  readonly object: Points<BufferGeometry, RawShaderMaterial>

  constructor(points: number, pixelRatio: number) {
    const positions = new Float32Array(points * 3)
    for (let i = 0; i < points; i++) {
      const y = 1 - (2 * (i + 0.5)) / points
      const ring = RADIUS_SCENE * Math.sqrt(1 - y * y)
      positions[i * 3] = ring * Math.cos(i * GOLDEN_ANGLE_RAD)
      positions[i * 3 + 1] = RADIUS_SCENE * y
      positions[i * 3 + 2] = ring * Math.sin(i * GOLDEN_ANGLE_RAD)
    }
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    const { sizePx, alpha } = dotStyle(points)
    this.object = new Points(
      geometry,
      new RawShaderMaterial({
        name: 'static points',
        glslVersion: GLSL3,
        vertexShader,
        fragmentShader,
        uniforms: uniformsOf({
          uColour: new Vector4(...rgbaOf(COLOURS.sun, alpha)),
          uSizePx: sizePx * pixelRatio,
        }),
        transparent: true,
        depthWrite: false,
      }),
    )
    this.object.frustumCulled = false
    this.object.renderOrder = 4
    this.object.matrixAutoUpdate = false
  }

  dispose(): void {
    this.object.geometry.dispose()
    this.object.material.dispose()
  }
}
