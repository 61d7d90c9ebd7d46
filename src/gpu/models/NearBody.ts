/** The one satellite that is seen from near, in detail: one draw, and one more from the Sun whenever its parts have turned,
 *  for the shadows they cast on one another. Places are relative to the eye, in metres and float64 until the last step. */
import {
  type BufferGeometry,
  CustomBlending,
  DepthTexture,
  DoubleSide,
  GLSL3,
  Matrix3,
  Matrix4,
  Mesh,
  NearestFilter,
  OneFactor,
  OneMinusSrcAlphaFactor,
  OrthographicCamera,
  RawShaderMaterial,
  type Ray,
  RedFormat,
  Scene,
  UnsignedIntType,
  Vector2,
  Vector3,
  Vector4,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import airGlsl from '../earth/air.glsl?raw'
import ditherGlsl from '../sky/dither.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import fragmentShader from './body.frag?raw'
import vertexShader from './body.vert?raw'
import { bodyGeometry, type SolidPart } from './bodyGeometry.ts'
import type { NearSatellite } from './NearModels.ts'
import { wingDirection } from './satelliteAttitude.ts'

/** Colours instead of light: kelvin by what a part is of, 0 where none is worked out. */
export interface ThermalPicture {
  kelvin: readonly number[]
  lowK: number
  highK: number
}

const MOST_TEXELS = { across: 4096, up: 2048 }
/** Parts that face the Earth have turned so far that their shadows lie elsewhere. */
const TURNED = 0.01
const LARGEST = 8
const BODY_Y = new Vector3(0, 1, 0)
/** Cosine from which an array faces the Sun. */
const SQUARE = 0.999999

export class NearBody {
  readonly mesh: Mesh<BufferGeometry, RawShaderMaterial>
  private readonly fromSun: Mesh<BufferGeometry, RawShaderMaterial>
  private readonly sunScene = new Scene()
  private readonly sunCamera = new OrthographicCamera()
  private readonly target: WebGLRenderTarget
  private readonly y = new Vector3()
  private readonly turn = new Matrix4()
  private readonly inverse = new Matrix3()
  private readonly castUp = new Vector3()
  private readonly castSun = new Vector3()
  private readonly uniforms
  private readonly hasTurning: boolean
  /** Of the box about it. */
  private readonly halves = new Vector3()

  /** @param ids what parts are of, in the order of `kelvin` @param ramp colours from cold to hot, sRGB 0 to 1 */
  constructor(parts: readonly SolidPart[], ids: readonly string[], ramp: readonly Vector3[]) {
    const geometry = bodyGeometry(parts, ids)
    geometry.computeBoundingBox()
    const { min, max } = geometry.boundingBox!
    this.hasTurning = parts.some(({ facesEarth }) => facesEarth)
    const reach = (axis: 'x' | 'y' | 'z') => 1.02 * Math.max(-min[axis], max[axis])
    const [halfX, halfY, halfZ] = this.hasTurning
      ? [reach('x'), Math.max(reach('y'), reach('z')), Math.max(reach('y'), reach('z'))]
      : [reach('x'), reach('y'), reach('z')]
    const up = Math.round((MOST_TEXELS.across * halfY) / halfX)
    const depthTexture = new DepthTexture(
      MOST_TEXELS.across,
      Math.max(256, Math.min(MOST_TEXELS.up, up)),
      UnsignedIntType,
    )
    depthTexture.minFilter = NearestFilter
    depthTexture.magFilter = NearestFilter
    const { width, height } = depthTexture.image as { width: number; height: number }
    this.target = new WebGLRenderTarget(width, height, { depthTexture, format: RedFormat })
    this.halves.set(halfX, halfY, halfZ)
    this.uniforms = uniformsOf({
      uPlace: new Vector3(),
      uAxes: new Matrix3(),
      uUp: new Vector3(0, 1, 0),
      uEye: new Vector3(),
      uRadii: 1.1,
      uLight: 1,
      uOpacity: 1,
      uRadiatorK: 300,
      uShadow: depthTexture,
      uSun: new Vector3(),
      uFromSun: new Matrix3(),
      uShadowBox: new Vector4(1, 1, 1, 2),
      uThermal: 0,
      uKelvin: Array.from({ length: LARGEST }, () => 0),
      uRange: new Vector2(150, 400),
      uRamp: [...ramp],
      uChosen: -1,
    })
    const material = new RawShaderMaterial({
      name: 'satellite from near',
      glslVersion: GLSL3,
      vertexShader,
      fragmentShader: ditherGlsl + airGlsl + fragmentShader,
      uniforms: this.uniforms,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
      transparent: true,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.visible = false
    this.fromSun = new Mesh(
      geometry,
      new RawShaderMaterial({
        name: 'satellite from the Sun',
        glslVersion: GLSL3,
        vertexShader,
        fragmentShader: 'precision highp float; out vec4 c; void main() { c = vec4(1.0); }',
        uniforms: this.uniforms,
        defines: { FROM_SUN: 1 },
        side: DoubleSide,
      }),
    )
    this.fromSun.frustumCulled = false
    this.sunScene.add(this.fromSun)
  }

  /** @param eyeM metres from the Earth's centre, scene axes */
  show(
    { fromEye, light, radiatorK, opacity, wing, looks }: NearSatellite,
    eyeM: Vector3,
    sun: Vector3,
    earthRadiusM: number,
  ): void {
    const { uniforms, y, turn } = this
    const { uPlace, uAxes, uUp, uSun, uEye, uRadii, uLight, uOpacity, uRadiatorK } = uniforms
    const up = uUp.value.addVectors(eyeM, fromEye)
    uRadii.value = Math.max(1.0001, up.length() / earthRadiusM)
    y.crossVectors(looks, wing)
    turn.makeBasis(wing, y, looks)
    uAxes.value.setFromMatrix4(turn)
    uPlace.value.copy(fromEye)
    turn.transpose()
    up.normalize().transformDirection(turn)
    uSun.value.copy(sun).transformDirection(turn)
    uEye.value.copy(fromEye).negate().applyMatrix4(turn)
    uLight.value = light
    uOpacity.value = opacity
    uRadiatorK.value = radiatorK
    this.mesh.visible = true
  }

  /** @param chosen the number of what is chosen, −1 for nothing */
  colour(thermal: ThermalPicture | null, chosen: number): void {
    const { uThermal, uKelvin, uRange, uChosen } = this.uniforms
    uThermal.value = thermal ? 1 : 0
    uChosen.value = chosen
    if (!thermal) return
    thermal.kelvin.forEach((kelvin, index) => {
      uKelvin.value[index] = kelvin
    })
    uRange.value.set(thermal.lowK, thermal.highK)
  }

  /** From a place in the body's axes to metres from the eye, scene axes. */
  placeOf(place: Vector3, facesEarth: boolean): Vector3 {
    const { uPlace, uAxes, uUp } = this.uniforms
    const { x, y, z } = place
    // X × up, as body.vert turns what faces the Earth.
    if (facesEarth) place.set(x, y * uUp.value.y - z * uUp.value.z, y * uUp.value.z + z * uUp.value.y)
    return place.applyMatrix3(uAxes.value).add(uPlace.value)
  }

  /** The line of sight along a direction in scene axes, in the body's. @returns away from the Earth, there */
  sightOf(direction: Vector3, sight: Ray): Vector3 {
    const { uEye, uAxes, uUp } = this.uniforms
    sight.origin.copy(uEye.value)
    sight.direction.copy(direction).applyMatrix3(this.inverse.copy(uAxes.value).transpose())
    return uUp.value
  }

  hide(): void {
    this.mesh.visible = false
  }

  /** Before the frame that shows it. */
  drawOwnShadows(renderer: WebGLRenderer): void {
    const { uUp, uSun } = this.uniforms
    const isSunThere = this.castSun.distanceTo(uSun.value) < TURNED
    if (isSunThere && (!this.hasTurning || this.castUp.distanceTo(uUp.value) < TURNED)) return
    this.castUp.copy(uUp.value)
    if (!isSunThere) this.lookFromSun()
    const { autoClear } = renderer
    renderer.autoClear = true
    renderer.setRenderTarget(this.target)
    renderer.render(this.sunScene, this.sunCamera)
    renderer.setRenderTarget(null)
    renderer.autoClear = autoClear
  }

  /** The look from the Sun takes in the body's box: its three sides where the array faces the Sun, all of it else. */
  private lookFromSun(): void {
    const { castSun, sunCamera, y, halves } = this
    const { uSun, uFromSun, uShadowBox } = this.uniforms
    castSun.copy(uSun.value)
    const x = wingDirection(BODY_Y, castSun, new Vector3())
    y.crossVectors(castSun, x)
    uFromSun.value.set(x.x, x.y, x.z, y.x, y.y, y.z, castSun.x, castSun.y, castSun.z)
    const whole = halves.length()
    const { x: halfX, y: halfY, z: halfZ } = castSun.z > SQUARE ? halves : new Vector3(whole, whole, whole)
    uShadowBox.value.set(halfX, halfY, halfZ, 2 * halfZ)
    Object.assign(sunCamera, {
      left: -halfX,
      right: halfX,
      top: halfY,
      bottom: -halfY,
      near: 0,
      far: 2 * halfZ,
    })
    sunCamera.position.set(0, 0, halfZ)
    sunCamera.updateProjectionMatrix()
    sunCamera.updateMatrixWorld()
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.fromSun.material.dispose()
    this.target.depthTexture?.dispose()
    this.target.dispose()
  }
}
