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

  constructor(readonly capacity: number) {
    this.planes = new PlaneTable(capacity)
    this.material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: resolveIncludes(vertexShader, { 'plane.glsl': planeGlsl }),
      fragmentShader,
      uniforms: {
        uPlanes: { value: this.planes.texture },
        uSlots: { value: this.slots.texture },
        uViewProjection: { value: new Matrix4() },
        uViewport: { value: new Vector2(1, 1) },
        uWidth: { value: 6 },
        uAlpha: { value: 1 },
        uAlphaLast: { value: 1 },
        uRings: { value: 0 },
        uSun: { value: new Vector3(1, 0, 0) },
        uSunDistance: { value: 23481 },
        uSunRadius: { value: SUN_RADIUS_SCENE },
        uLit: { value: rawColour(COLOURS.sun) },
        uPartial: { value: rawColour(COLOURS.penumbra) },
        uDark: { value: rawColour(COLOURS.shadow) },
      },
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
    const { uniforms } = this.material
    this.geometry.setDrawRange(0, look.rings * VERTICES_A_RING)
    this.mesh.visible = look.rings > 0
    ;(uniforms.uViewProjection!.value as Matrix4).multiplyMatrices(
      camera.projectionMatrix,
      camera.matrixWorldInverse,
    )
    ;(uniforms.uSun!.value as Vector3).copy(sunDirection)
    ;(uniforms.uViewport!.value as Vector2).copy(look.viewportPx)
    uniforms.uSunDistance!.value = sunDistance
    uniforms.uWidth!.value = look.widthPx
    uniforms.uAlpha!.value = look.alpha
    uniforms.uAlphaLast!.value = look.alphaLast
    uniforms.uRings!.value = look.rings
  }

  dispose(): void {
    this.geometry.dispose()
    this.material.dispose()
    this.planes.dispose()
    this.slots.dispose()
  }
}
