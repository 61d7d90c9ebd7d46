/** Laser links between satellites, and the one from the ground, in one draw call: made from pairs of satellites and the
 *  cloud's own plane texels. */
import {
  BufferGeometry,
  CustomBlending,
  GLSL3,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  Vector3,
} from 'three'
import { COLOURS } from '../../lib/theme.ts'
import { resolveIncludes } from '../include.ts'
import { rawColour } from '../rawColour.ts'
import liveGlsl from '../satellites/live.glsl?raw'
import { dataOf, rgbaTable } from '../satellites/PlaneTable.ts'
import planeGlsl from '../satellites/plane.glsl?raw'
import type { SatelliteCloud } from '../satellites/SatelliteCloud.ts'
import { uniformsOf } from '../uniforms.ts'
import fragmentShader from './lasers.frag?raw'
import vertexShader from './lasers.vert?raw'

const VERTICES_A_LINK = 6

/** The more lines, the fainter each. */
const alphaOf = (links: number): number =>
  Math.min(0.9, Math.max(0.14, 0.9 * (150 / Math.max(links, 1)) ** 0.4))

export class LaserLines {
  readonly mesh: Mesh
  private readonly geometry = new BufferGeometry()
  private readonly material: RawShaderMaterial
  private readonly uniforms
  private count = 0

  /** @param grazingRadius lowest radius a link may pass at, in scene units */
  constructor(
    private readonly cloud: SatelliteCloud,
    grazingRadius: number,
  ) {
    this.uniforms = uniformsOf({
      uLinks: rgbaTable(1),
      uLinkCount: 0,
      uHasGround: false,
      uGroundFrom: new Vector3(),
      uGroundTo: new Vector3(),
      uWidth: 3,
      uGrazing: grazingRadius,
      uNearReach: 0,
      uNearest: 1e-3,
      uAlpha: 1,
      uPhase: 0,
      uMoves: true,
      uLink: rawColour(COLOURS.link),
      uGround: rawColour(COLOURS.ground),
    })
    this.material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: resolveIncludes(vertexShader, { 'plane.glsl': planeGlsl, 'live.glsl': liveGlsl }),
      fragmentShader,
      uniforms: { ...cloud.uniforms, ...this.uniforms },
      transparent: true,
      depthWrite: false,
      side: 2,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    this.mesh = new Mesh(this.geometry, this.material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 3.5
  }

  /** @param pairs satellites, two a link @param place plane, slot and slots of that plane of a satellite */
  setLasers(
    pairs: Uint32Array,
    place: (satellite: number) => { plane: number; slot: number; slots: number },
  ): void {
    this.count = pairs.length / 2
    const { uniforms } = this
    uniforms.uLinks.value.dispose()
    const table = rgbaTable(this.count)
    const data = dataOf(table)
    pairs.forEach((satellite, i) => {
      const { plane, slot, slots } = place(satellite)
      data[2 * i] = plane
      data[2 * i + 1] = this.cloud.slotEntry(slots) + slot
    })
    table.needsUpdate = true
    uniforms.uLinks.value = table
    uniforms.uLinkCount.value = this.count
    uniforms.uAlpha.value = alphaOf(this.count)
  }

  /** After the cloud's own update; scene units. @param ground ends of the line from the ground, null for none */
  update(
    ground: { from: Vector3; to: Vector3 } | null,
    look: { phase: number; moves: boolean; widthPx: number; nearReach: number },
  ): void {
    const { uniforms } = this
    uniforms.uHasGround.value = ground !== null
    if (ground) {
      uniforms.uGroundFrom.value.copy(ground.from)
      uniforms.uGroundTo.value.copy(ground.to)
    }
    uniforms.uPhase.value = look.phase
    uniforms.uMoves.value = look.moves
    uniforms.uWidth.value = look.widthPx
    uniforms.uNearReach.value = look.nearReach
    const lines = this.count + (ground ? 1 : 0)
    this.geometry.setDrawRange(0, lines * VERTICES_A_LINK)
    this.mesh.visible = lines > 0
  }

  dispose(): void {
    this.geometry.dispose()
    this.material.dispose()
    this.uniforms.uLinks.value.dispose()
  }
}
