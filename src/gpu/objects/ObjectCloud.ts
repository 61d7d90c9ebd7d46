/** Imported objects as hollow diamonds, without a single attribute: gl_VertexID is the object. The two keyframes about
 *  the instant lie in a texture each; a step of the clock into the next interval uploads one of them (2 MB for 60,000),
 *  all other frames upload nothing but weights formed in float64. Layout and error: physics/keyframes.ts. */
import {
  BufferGeometry,
  type Camera,
  CustomBlending,
  type DataTexture,
  GLSL3,
  Matrix4,
  OneFactor,
  OneMinusSrcAlphaFactor,
  Points,
  RawShaderMaterial,
  Vector3,
  Vector4,
} from 'three'
import { COLOURS } from '../../lib/theme.ts'
import { type HermiteWeights, hermiteWeights } from '../../physics/keyframes.ts'
import { resolveIncludes } from '../include.ts'
import { rawColour } from '../rawColour.ts'
import { dataOf, rgbaTable } from '../satellites/PlaneTable.ts'
import planeGlsl from '../satellites/plane.glsl?raw'
import { SCENE_UNITS_PER_M, SUN_RADIUS_SCENE } from '../scale.ts'
import { type Uniforms, uniformsOf } from '../uniforms.ts'
import fragmentShader from './objects.frag?raw'
import objectsGlsl from './objects.glsl?raw'
import vertexShader from './objects.vert?raw'

/** Texels an object. */
const TEXELS = 2

/** The two keyframes as textures; what was the later one becomes the earlier one without a second upload. */
export class KeyframePair {
  private textures: [DataTexture, DataTexture]
  private held: [Float32Array | null, Float32Array | null] = [null, null]
  private readonly weights: HermiteWeights = [0, 0, 0, 0]
  readonly uniforms: Uniforms<{ uBefore: DataTexture; uAfter: DataTexture; uHermite: Vector4 }>

  constructor(objects: number) {
    this.textures = [rgbaTable(TEXELS * objects), rgbaTable(TEXELS * objects)]
    this.uniforms = uniformsOf({
      uBefore: this.textures[0],
      uAfter: this.textures[1],
      uHermite: new Vector4(),
    })
  }

  /** @param share of the interval, 0 to 1 */
  set(before: Float32Array, after: Float32Array, share: number): void {
    if ((before === this.held[1] && before !== this.held[0]) || after === this.held[0]) {
      this.textures.reverse()
      this.held.reverse()
    }
    this.hold(0, before)
    this.hold(1, after)
    this.uniforms.uBefore.value = this.textures[0]
    this.uniforms.uAfter.value = this.textures[1]
    const [p0, v0, p1, v1] = hermiteWeights(share, this.weights)
    this.uniforms.uHermite.value.set(p0, v0, p1, v1).multiplyScalar(SCENE_UNITS_PER_M)
  }

  private hold(end: 0 | 1, keyframe: Float32Array): void {
    if (this.held[end] === keyframe) return
    this.held[end] = keyframe
    dataOf(this.textures[end]).set(keyframe)
    this.textures[end].needsUpdate = true
  }

  dispose(): void {
    for (const texture of this.textures) texture.dispose()
  }
}

/** Diamonds shrink with their number. */
export function diamondStyle(objects: number): { sizePx: number; alpha: number } {
  const t = Math.min(Math.max((Math.log10(Math.max(1, objects)) - 1.5) / 3, 0), 1)
  return { sizePx: 13 - 8 * t, alpha: 1 - 0.3 * t }
}

const newUniforms = () =>
  uniformsOf({
    uViewProjection: new Matrix4(),
    uCamera: new Vector3(),
    uSun: new Vector3(1, 0, 0),
    uSunDistance: 23481,
    uSunRadius: SUN_RADIUS_SCENE,
    uSize: 1,
    uPixelRatio: 1,
    uAlpha: 1,
    uLit: rawColour(COLOURS.sun),
    uPartial: rawColour(COLOURS.penumbra),
    uDark: rawColour(COLOURS.shadow),
  })

export class ObjectCloud {
  readonly points: Points<BufferGeometry, RawShaderMaterial>
  readonly keyframes: KeyframePair
  private readonly uniforms = newUniforms()

  constructor(readonly objects: number) {
    this.keyframes = new KeyframePair(objects)
    const style = diamondStyle(objects)
    this.uniforms.uSize.value = style.sizePx
    this.uniforms.uAlpha.value = style.alpha
    const material = new RawShaderMaterial({
      name: 'objects',
      glslVersion: GLSL3,
      vertexShader: resolveIncludes(vertexShader, { 'plane.glsl': planeGlsl, 'objects.glsl': objectsGlsl }),
      fragmentShader,
      uniforms: { ...this.keyframes.uniforms, ...this.uniforms },
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    const geometry = new BufferGeometry()
    geometry.setDrawRange(0, objects)
    this.points = new Points(geometry, material)
    this.points.frustumCulled = false
    this.points.renderOrder = 5
  }

  /** After the keyframes were set. @param sunDirection unit, scene axes; distance in scene units */
  update(camera: Camera, sunDirection: Vector3, sunDistance: number, pixelRatio: number): void {
    const { uniforms } = this
    uniforms.uViewProjection.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    uniforms.uCamera.value.setFromMatrixPosition(camera.matrixWorld)
    uniforms.uSun.value.copy(sunDirection)
    uniforms.uSunDistance.value = sunDistance
    uniforms.uPixelRatio.value = pixelRatio
  }

  dispose(): void {
    this.points.geometry.dispose()
    this.points.material.dispose()
    this.keyframes.dispose()
  }
}
