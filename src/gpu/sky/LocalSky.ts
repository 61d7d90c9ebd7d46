/** Sky and ground as one sees them from a place: a dome and a bowl about the eye, a few tens of kilometres wide. The bowl
 *  stands in the depth buffer and hides what is below the horizon; the dome's light is added to that of the stars
 *  behind it. Draw order: bowl opaque, dome −10. */
import * as THREE from 'three'
import airGlsl from '../earth/air.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import ditherGlsl from './dither.glsl?raw'
import localSkyFrag from './localSky.frag?raw'
import localSkyVert from './localSky.vert?raw'
import scatteringGlsl from './scattering.glsl?raw'

/** Earth radii: behind the camera's near plane, before every satellite. */
const RADIUS = 0.004

export class LocalSky {
  readonly group = new THREE.Group()
  private readonly uniforms = uniformsOf({ uSun: new THREE.Vector3(0, 1, 0), uZenithMag: 4.5 })
  private readonly meshes: THREE.Mesh<THREE.SphereGeometry, THREE.RawShaderMaterial>[]
  private readonly axes = new THREE.Matrix4()

  constructor() {
    const half = (isDome: boolean) => {
      const mesh = new THREE.Mesh(
        new THREE.SphereGeometry(1, 64, 24, 0, 2 * Math.PI, isDome ? 0 : Math.PI / 2, Math.PI / 2),
        new THREE.RawShaderMaterial({
          name: isDome ? 'localSky' : 'localGround',
          glslVersion: THREE.GLSL3,
          vertexShader: ditherGlsl + airGlsl + scatteringGlsl + localSkyVert,
          fragmentShader: ditherGlsl + airGlsl + scatteringGlsl + localSkyFrag,
          toneMapped: false,
          side: THREE.BackSide,
          uniforms: this.uniforms,
          ...(isDome && {
            transparent: true,
            depthWrite: false,
            blending: THREE.CustomBlending,
            blendSrc: THREE.OneFactor,
            blendDst: THREE.OneFactor,
          }),
        }),
      )
      mesh.renderOrder = isDome ? -10 : -30
      mesh.frustumCulled = false
      return mesh
    }
    this.meshes = [half(true), half(false)]
    this.group.add(...this.meshes)
    this.group.scale.setScalar(RADIUS)
  }

  /** Call once per frame before rendering. Scene axes; unit vectors up, north, east and to the Sun.
   *  @param zenithMagArcsec2 brightness of the zenith in V */
  update(
    eye: THREE.Vector3,
    { zenith, north, east }: { zenith: THREE.Vector3; north: THREE.Vector3; east: THREE.Vector3 },
    sunDirection: THREE.Vector3,
    zenithMagArcsec2: number,
  ): void {
    this.uniforms.uSun.value.set(sunDirection.dot(east), sunDirection.dot(zenith), -sunDirection.dot(north))
    this.uniforms.uZenithMag.value = zenithMagArcsec2
    this.group.position.copy(eye)
    this.axes.makeBasis(east, zenith, south.copy(north).negate())
    this.group.quaternion.setFromRotationMatrix(this.axes)
  }

  dispose(): void {
    for (const mesh of this.meshes) {
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
  }
}
const south = new THREE.Vector3()
