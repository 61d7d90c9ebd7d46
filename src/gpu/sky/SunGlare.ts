/** The Sun's disc and a restrained glare around it, hidden by the Earth and reddened by its air.
 *  World axes inertial, ECI (x, y, z) → three (x, z, −y); the Earth is the unit sphere at the origin. The disc has the
 *  Sun's true apparent size; the glare is an effect of eye and lens, faded with the visible share of the disc.
 *  One quad at infinity, no depth test (the Earth hides it by formula): draw order 5. */
import * as THREE from 'three'
import { ASTRONOMICAL_UNIT_M, SUN_RADIUS_M } from '../../physics/constants.ts'
import type { Eci } from '../../physics/frames.ts'
import { uniformsOf } from '../uniforms.ts'
import ditherGlsl from './dither.glsl?raw'
import glareFrag from './sunGlare.frag?raw'
import glareVert from './sunGlare.vert?raw'

const GLARE_RADIUS_RAD = 0.19

export class SunGlare {
  readonly mesh: THREE.Mesh<THREE.PlaneGeometry, THREE.RawShaderMaterial>
  private readonly uniforms = uniformsOf({
    uSunWorld: new THREE.Vector3(1, 0, 0),
    uStrength: 1,
    uDiscTan: SUN_RADIUS_M / ASTRONOMICAL_UNIT_M,
    uThroughAir: new THREE.Vector3(1, 1, 1),
    uFromSpace: 1,
    uGlareTan: Math.tan(GLARE_RADIUS_RAD),
  })

  constructor() {
    this.mesh = new THREE.Mesh(
      new THREE.PlaneGeometry(2, 2),
      new THREE.RawShaderMaterial({
        name: 'sunGlare',
        glslVersion: THREE.GLSL3,
        vertexShader: glareVert,
        fragmentShader: ditherGlsl + glareFrag,
        toneMapped: false,
        transparent: true,
        premultipliedAlpha: true,
        depthTest: false,
        depthWrite: false,
        uniforms: this.uniforms,
      }),
    )
    this.mesh.renderOrder = 5
    this.mesh.frustumCulled = false
  }

  /** Strength of the glare, 0 to 1; the disc stays. */
  get uStrength(): number {
    return this.uniforms.uStrength.value
  }
  set uStrength(value: number) {
    this.uniforms.uStrength.value = value
  }

  /** Seen from the ground: hidden by what stands nearer, reddened by the air. @param throughAir what is left of red,
   *  green and blue as it is shown; null in space, where the Earth hides the Sun by formula */
  seeFromGround(throughAir: readonly [number, number, number] | null): void {
    this.mesh.material.depthTest = throughAir !== null
    this.uniforms.uFromSpace.value = throughAir === null ? 1 : 0
    this.uniforms.uThroughAir.value.fromArray(throughAir ?? [1, 1, 1])
  }

  /** Call once per frame before rendering. */
  update({ sunDirectionEci, sunDistanceM }: { sunDirectionEci: Eci; sunDistanceM?: number }): void {
    this.uniforms.uSunWorld.value.set(sunDirectionEci[0], sunDirectionEci[2], -sunDirectionEci[1])
    if (sunDistanceM) this.uniforms.uDiscTan.value = SUN_RADIUS_M / sunDistanceM
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
