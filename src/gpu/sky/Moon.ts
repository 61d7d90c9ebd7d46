/** The Moon in its place and of its true size: a ball shaded on a square that faces the eye. Hidden by the Earth through
 *  the depth test; draw order −15, over the stars. */
import * as THREE from 'three'
import { MOON_RADIUS_M } from '../../physics/constants.ts'
import type { Eci } from '../../physics/frames.ts'
import { SCENE_UNITS_PER_M, sceneVector } from '../scale.ts'
import { uniformsOf } from '../uniforms.ts'
import ditherGlsl from './dither.glsl?raw'
import moonFrag from './moon.frag?raw'
import moonVert from './moon.vert?raw'

export class Moon {
  readonly mesh: THREE.Mesh<THREE.PlaneGeometry, THREE.RawShaderMaterial>
  private readonly uniforms = uniformsOf({
    uCentre: new THREE.Vector3(60, 0, 0),
    uSun: new THREE.Vector3(1, 0, 0),
    uRadius: MOON_RADIUS_M * SCENE_UNITS_PER_M,
  })

  constructor() {
    this.mesh = new THREE.Mesh(
      new THREE.PlaneGeometry(2, 2),
      new THREE.RawShaderMaterial({
        name: 'moon',
        glslVersion: THREE.GLSL3,
        vertexShader: moonVert,
        fragmentShader: ditherGlsl + moonFrag,
        toneMapped: false,
        transparent: true,
        premultipliedAlpha: true,
        depthWrite: false,
        uniforms: this.uniforms,
      }),
    )
    this.mesh.renderOrder = -15
    this.mesh.frustumCulled = false
  }

  /** Call once per frame before rendering. */
  update(moon: { directionEci: Eci; distanceM: number }, sunDirectionEci: Eci): void {
    sceneVector(moon.directionEci, moon.distanceM * SCENE_UNITS_PER_M, this.uniforms.uCentre.value)
    sceneVector(sunDirectionEci, 1, this.uniforms.uSun.value)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
