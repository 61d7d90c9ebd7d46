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

  /** One satellite. @param fromEye metres, scene axes @param along unit direction of flight */
  add(fromEye: Vector3, along: Vector3, sunDirection: Vector3, light: Color): void {
    if (this.count >= MAX_MODELS) return
    // Z to the Sun, X as near to the flight as that allows.
    this.x.copy(along).addScaledVector(sunDirection, -along.dot(sunDirection))
    if (this.x.lengthSq() < 1e-6) this.x.set(0, 1, 0).addScaledVector(sunDirection, -sunDirection.y)
    this.x.normalize()
    this.y.crossVectors(sunDirection, this.x)
    this.matrix.makeBasis(this.x, this.y, sunDirection).setPosition(fromEye)
    this.mesh.setMatrixAt(this.count, this.matrix)
    this.mesh.setColorAt(this.count, light)
    this.count++
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
