/** A few orbits drawn whole, coloured by the light on them. Same plane texels and light rule as the satellites. */
import {
  BufferGeometry,
  type Camera,
  CustomBlending,
  GLSL3,
  Matrix4,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  Vector2,
  Vector3,
} from 'three'
import { COLOURS } from '../../lib/theme.ts'
import { resolveIncludes } from '../include.ts'
import { rawColour } from '../rawColour.ts'
import { PlaneTable, SlotTable } from '../satellites/PlaneTable.ts'
import planeGlsl from '../satellites/plane.glsl?raw'
import { SUN_RADIUS_SCENE } from '../scale.ts'
import { uniformsOf } from '../uniforms.ts'
import fragmentShader from './rings.frag?raw'
import vertexShader from './rings.vert?raw'

/** The shader's SEGMENTS. */
const SEGMENTS = 256
const VERTICES_A_RING = 6 * SEGMENTS

export class OrbitRings {
  readonly mesh: Mesh
  readonly planes: PlaneTable
  private readonly slots = new SlotTable([SEGMENTS])
  private readonly geometry = new BufferGeometry()
  private readonly material: RawShaderMaterial
  private readonly uniforms

  constructor(readonly capacity: number) {
    this.planes = new PlaneTable(capacity)
    this.uniforms = uniformsOf({
      uPlanes: this.planes.texture,
      uSlots: this.slots.texture,
      uViewProjection: new Matrix4(),
      uViewport: new Vector2(1, 1),
      uWidth: 6,
      uAlpha: 1,
      uAlphaLast: 1,
      uRings: 0,
      uSun: new Vector3(1, 0, 0),
      uSunDistance: 23481,
      uSunRadius: SUN_RADIUS_SCENE,
      uLit: rawColour(COLOURS.sun),
      uPartial: rawColour(COLOURS.penumbra),
      uDark: rawColour(COLOURS.shadow),
    })
    this.material = new RawShaderMaterial({
      name: 'orbits',
      glslVersion: GLSL3,
      vertexShader: resolveIncludes(vertexShader, { 'plane.glsl': planeGlsl }),
      fragmentShader,
      uniforms: this.uniforms,
      transparent: true,
      depthWrite: false,
      side: 2,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.mesh = new Mesh(this.geometry, this.material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 3
  }

  /** @param rings how many of the written planes to draw; the last one has its own opacity */
  update(
    camera: Camera,
    sunDirection: Vector3,
    sunDistance: number,
    look: { rings: number; alpha: number; alphaLast: number; widthPx: number; viewportPx: Vector2 },
  ): void {
    const { uniforms } = this
    this.geometry.setDrawRange(0, look.rings * VERTICES_A_RING)
    this.mesh.visible = look.rings > 0
    uniforms.uViewProjection.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    uniforms.uSun.value.copy(sunDirection)
    uniforms.uViewport.value.copy(look.viewportPx)
    uniforms.uSunDistance.value = sunDistance
    uniforms.uWidth.value = look.widthPx
    uniforms.uAlpha.value = look.alpha
    uniforms.uAlphaLast.value = look.alphaLast
    uniforms.uRings.value = look.rings
  }

  dispose(): void {
    this.geometry.dispose()
    this.material.dispose()
    this.planes.dispose()
    this.slots.dispose()
  }
}
