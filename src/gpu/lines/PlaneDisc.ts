/** An orbit's plane as a faint disc from the Earth outwards. World axes (x, z, −y) of ECI, Earth radii. */
import * as THREE from 'three'
import type { Eci } from '../../physics/frames.ts'
import { sceneVector } from '../scale.ts'
import { uniformsOf } from '../uniforms.ts'
import discFrag from './disc.frag?raw'
import discVert from './disc.vert?raw'
import type { LineColour } from './Lines.ts'

const INNER_RADII = 1.001
const OUTER_RADII = 1.95
const OPACITY = 0.075

export class PlaneDisc {
  readonly mesh: THREE.Mesh<THREE.RingGeometry, THREE.RawShaderMaterial>
  private readonly x = new THREE.Vector3()
  private readonly y = new THREE.Vector3()
  private readonly z = new THREE.Vector3()

  constructor([red, green, blue]: LineColour) {
    this.mesh = new THREE.Mesh(
      new THREE.RingGeometry(INNER_RADII, OUTER_RADII, 128),
      new THREE.RawShaderMaterial({
        name: 'disc',
        glslVersion: THREE.GLSL3,
        vertexShader: discVert,
        fragmentShader: discFrag,
        uniforms: uniformsOf({ uColour: new THREE.Vector4(red, green, blue, OPACITY) }),
        transparent: true,
        depthWrite: false,
        side: THREE.DoubleSide,
        toneMapped: false,
      }),
    )
    this.mesh.matrixAutoUpdate = false
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 1
    this.mesh.visible = false
  }

  /** Shows it. @param p, q unit vectors in the plane, inertial, square to each other */
  update(p: Eci, q: Eci): void {
    sceneVector(p, 1, this.x)
    sceneVector(q, 1, this.y)
    this.mesh.matrix.makeBasis(this.x, this.y, this.z.crossVectors(this.x, this.y))
    this.mesh.matrixWorldNeedsUpdate = true
    this.mesh.visible = true
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
