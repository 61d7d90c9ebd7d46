/** The satellites nearest to the eye as shaped models of true size, where a dot would be too small a word. Places are
 *  relative to the eye, in metres and float64 until the last step, so that nothing trembles; drawn after the rest with
 *  a depth of their own (the Earth is never between the eye and something this near, above the ground). */
import {
  AmbientLight,
  type Color,
  DirectionalLight,
  DynamicDrawUsage,
  InstancedMesh,
  Matrix4,
  MeshLambertMaterial,
  type Object3D,
  PerspectiveCamera,
  Scene,
  Vector3,
  type WebGLRenderer,
} from 'three'
import { satelliteGeometry, spanM } from './satelliteParts.ts'

/** More are never near enough to be seen as shapes. */
export const MAX_MODELS = 300
/** Seen from farther than this many spans a model is less than a few pixels. */
export const FAR_SPANS = 900

const EARTHSHINE = 0.16

export class NearModels {
  readonly spanM: number
  private readonly scene = new Scene()
  private readonly camera = new PerspectiveCamera()
  private readonly sun = new DirectionalLight('#fff4e0', 2.6)
  private readonly mesh: InstancedMesh
  private readonly matrix = new Matrix4()
  private readonly x = new Vector3()
  private readonly y = new Vector3()
  private count = 0

  constructor(arrayAreaM2: number) {
    this.spanM = spanM(arrayAreaM2)
    this.mesh = new InstancedMesh(
      satelliteGeometry(arrayAreaM2),
      new MeshLambertMaterial({ vertexColors: true, emissive: '#1a0d06' }),
      MAX_MODELS,
    )
    this.mesh.instanceMatrix.setUsage(DynamicDrawUsage)
    this.mesh.frustumCulled = false
    this.scene.add(this.mesh, this.sun, new AmbientLight('#7d9fd6', EARTHSHINE))
  }

  begin(sunDirection: Vector3): void {
    this.count = 0
    this.sun.position.copy(sunDirection)
  }

  /** One satellite. @param fromEye metres, scene axes @param radial away from the Earth's centre */
  add(fromEye: Vector3, radial: Vector3, sunDirection: Vector3, light: Color): void {
    if (this.count >= MAX_MODELS) return
    // Z to the Sun, X square to the Sun and to the Earth: the radiator is edge-on to both. Where X turns over, with the
    // Sun straight above or below, the shape is the same either way.
    this.x.crossVectors(radial, sunDirection)
    if (this.x.lengthSq() < 1e-6 * radial.lengthSq()) this.x.set(0, 1, 0).cross(sunDirection)
    this.x.normalize()
    this.y.crossVectors(sunDirection, this.x)
    this.matrix.makeBasis(this.x, this.y, sunDirection).setPosition(fromEye)
    this.mesh.setMatrixAt(this.count, this.matrix)
    this.mesh.setColorAt(this.count, light)
    this.count++
  }

  /** Something else among them, in the same measure: metres from the eye, scene axes. */
  share(object: Object3D): void {
    this.scene.add(object)
  }

  /** Draws over what is there. @param eye the scene's camera: its direction and lens count, not its place */
  render(renderer: WebGLRenderer, eye: PerspectiveCamera): void {
    this.mesh.count = this.count
    if (this.count === 0) return
    this.mesh.instanceMatrix.needsUpdate = true
    if (this.mesh.instanceColor) this.mesh.instanceColor.needsUpdate = true
    const { camera } = this
    camera.copy(eye, false)
    camera.position.set(0, 0, 0)
    camera.near = this.spanM * 0.02
    camera.far = this.spanM * FAR_SPANS * 1.5
    camera.updateProjectionMatrix()
    camera.updateMatrixWorld()
    const { autoClear } = renderer
    renderer.autoClear = false
    renderer.clearDepth()
    renderer.render(this.scene, camera)
    renderer.autoClear = autoClear
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    ;(this.mesh.material as MeshLambertMaterial).dispose()
    this.mesh.dispose()
  }
}
