/** The satellites nearest to the eye as bodies of true size, where a dot would be too small a word: one instanced draw.
 *  Places are relative to the eye, in metres and float64 until the last step, so that nothing trembles. Drawn after the
 *  rest, with a depth of their own, into a multisampled target laid over the picture. */
import {
  CustomBlending,
  DynamicDrawUsage,
  GLSL3,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  type Object3D,
  OneFactor,
  OneMinusSrcAlphaFactor,
  PerspectiveCamera,
  RawShaderMaterial,
  Scene,
  Vector2,
  Vector3,
  type WebGLRenderer,
} from 'three'
import airGlsl from '../earth/air.glsl?raw'
import ditherGlsl from '../sky/dither.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import { bodyGeometry, type SolidPart } from './bodyGeometry.ts'
import { FAR_SPANS, MAX_MODELS } from './limits.ts'
import fragmentShader from './models.frag?raw'
import vertexShader from './models.vert?raw'
import { Overlay } from './Overlay.ts'

export interface NearSatellite {
  /** Metres, scene axes. */
  fromEye: Vector3
  /** Visible fraction of the Sun. */
  light: number
  radiatorK: number
  opacity: number
  /** Its axes X and Z, scene axes, unit: along the wings, and where the array looks. */
  wing: Vector3
  looks: Vector3
}

export class NearModels {
  private readonly scene = new Scene()
  private readonly overlay = new Overlay()
  private readonly camera = new PerspectiveCamera()
  private readonly mesh: Mesh<InstancedBufferGeometry, RawShaderMaterial>
  private readonly place = new InstancedBufferAttribute(new Float32Array(4 * MAX_MODELS), 4)
  private readonly wing = new InstancedBufferAttribute(new Float32Array(4 * MAX_MODELS), 4)
  private readonly looks = new InstancedBufferAttribute(new Float32Array(3 * MAX_MODELS), 3)
  private readonly radiator = new InstancedBufferAttribute(new Float32Array(MAX_MODELS), 1)
  private readonly uniforms = uniformsOf({ uSun: new Vector3(), uEye: new Vector3(), uLimbCosine: 0 })
  private readonly size = new Vector2()
  private count = 0
  private hasOther = false

  /** @param spanM the largest extent of its parts */
  constructor(
    parts: readonly SolidPart[],
    private readonly spanM: number,
  ) {
    const body = bodyGeometry(parts)
    const geometry = new InstancedBufferGeometry()
    geometry.setIndex(body.getIndex())
    for (const name of ['position', 'normal', 'uv', 'part'])
      geometry.setAttribute(name, body.getAttribute(name))
    for (const [name, attribute] of Object.entries({
      place: this.place,
      wing: this.wing,
      looks: this.looks,
      radiatorK: this.radiator,
    })) {
      attribute.setUsage(DynamicDrawUsage)
      geometry.setAttribute(name, attribute)
    }
    const material = new RawShaderMaterial({
      name: 'satellite bodies',
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
    this.scene.add(this.mesh)
  }

  /** @param eyeM metres from the Earth's centre, scene axes @param sunDirection unit */
  begin(eyeM: Vector3, sunDirection: Vector3): void {
    this.count = 0
    this.hasOther = false
    this.uniforms.uEye.value.copy(eyeM)
    this.uniforms.uSun.value.copy(sunDirection)
  }

  add({ fromEye, light, radiatorK, opacity, wing, looks }: NearSatellite): void {
    const i = this.count
    if (i >= MAX_MODELS) return
    this.place.setXYZW(i, fromEye.x, fromEye.y, fromEye.z, light)
    this.wing.setXYZW(i, wing.x, wing.y, wing.z, opacity)
    this.looks.setXYZ(i, looks.x, looks.y, looks.z)
    this.radiator.setX(i, radiatorK)
    this.count++
  }

  /** Something else among them, in the same measure: metres from the eye, scene axes. */
  share(object: Object3D): void {
    this.scene.add(object)
  }

  /** No longer. */
  unshare(object: Object3D): void {
    this.scene.remove(object)
  }

  /** Another body stands for one of these in this frame. */
  other(): void {
    this.hasOther = true
  }

  /** Draws over what is there. @param eye the scene's camera: its direction and lens count, not its place */
  render(renderer: WebGLRenderer, eye: PerspectiveCamera, earthRadiusM: number): void {
    if (this.count === 0 && !this.hasOther) return
    const { geometry } = this.mesh
    const { uEye, uLimbCosine } = this.uniforms
    geometry.instanceCount = this.count
    for (const attribute of [this.place, this.wing, this.looks, this.radiator]) {
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, this.count * attribute.itemSize)
      attribute.needsUpdate = true
    }
    uLimbCosine.value = Math.sqrt(Math.max(0, 1 - (earthRadiusM / uEye.value.length()) ** 2))
    const { camera, spanM } = this
    camera.copy(eye, false)
    camera.position.set(0, 0, 0)
    camera.near = spanM * 0.008
    camera.far = spanM * FAR_SPANS * 1.2
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
    this.overlay.draw(renderer, this.scene, camera, renderer.getDrawingBufferSize(this.size))
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
    this.overlay.dispose()
  }
}
