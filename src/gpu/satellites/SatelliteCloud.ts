/** A fleet of any size as points without a single attribute: gl_VertexID is the satellite. The CPU writes two texels a
 *  plane and a few uniforms a frame. Draws of at most 250,000 points (drivers of old GPUs drop more). */
import {
  BufferGeometry,
  type Camera,
  CustomBlending,
  GLSL3,
  Group,
  Matrix4,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  Points,
  RawShaderMaterial,
  Vector2,
  Vector3,
  Vector4,
} from 'three'
import { COLOURS, DIVERGING, type Hex, KINDS, SEQUENTIAL } from '../../lib/theme.ts'
import { resolveIncludes } from '../include.ts'
import { rawColour } from '../rawColour.ts'
import { SUN_RADIUS_SCENE } from '../scale.ts'
import fromGroundGlsl from '../sky/fromGround.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import brightnessGlsl from './brightness.glsl?raw'
import { type Crowd, columnOf, glowOf, keptOf } from './crowding.ts'
import { BLOCK, FleetTables, type GroupOf } from './FleetTables.ts'
import liveGlsl from './live.glsl?raw'
import { dataOf, type PlaneTable, rgbaTable } from './PlaneTable.ts'
import planeGlsl from './plane.glsl?raw'
import fragmentShader from './satellites.frag?raw'
import vertexShader from './satellites.vert?raw'

const MAX_DRAW = 250_000
/** Groups below 2⁶ share a float with the planes (FleetTables.ts). */
export const MOST_GROUPS = 64
/** Dots that carry the glow of dense columns: as many as show no gaps between them. */
const HALOS = 8000
/** They are no dots themselves: most are to stay. */
const HALO_LEAST_STEP = 8

/** Points, or three vertices a dot where the driver draws points slowly. */
export type Primitive = 'points' | 'triangles'
/** A dot's core glows whiter than its colour, unless the colour is to be read. */
const WHITE = 0.35
/** The shader's numbers of them. */
const COLOUR_MODES = ['sunlight', 'power', 'charge', 'temperature', 'compute', 'shell'] as const
export type ColourBy = (typeof COLOUR_MODES)[number]
/** Colours that need a row a plane: how loaded it is. */
export const needsLoads = (by: ColourBy): boolean =>
  by === 'power' || by === 'charge' || by === 'temperature' || by === 'compute'

/** Dots shrink and thin out with their number, so that one and a million both read. */
export function dotStyle(satellites: number): { sizePx: number; alpha: number } {
  const decades = Math.log10(Math.max(1, satellites))
  const t = Math.min(Math.max((decades - 2.3) / 2.7, 0), 1)
  return { sizePx: 11 - 9 * t, alpha: Math.min(1, 10 ** (-0.58 * (decades - 3.8))) }
}

/** Where no colour shows how loaded a plane is. */
const NO_LOADS = rgbaTable(1)

/** Colours one after the other: an array of vectors three would lay out anew in every frame. */
const flat = (colours: readonly Hex[]): Float32Array =>
  Float32Array.from(colours.flatMap((hex) => rawColour(hex).toArray()))

/** What the shader knows of a fleet; every name in it stands in satellites.vert. */
const newUniforms = () =>
  uniformsOf({
    uPlanes: rgbaTable(1),
    uSlots: rgbaTable(1),
    uBlocks: rgbaTable(1),
    uBlockCount: 0,
    uViewProjection: new Matrix4(),
    uCamera: new Vector3(),
    uSun: new Vector3(1, 0, 0),
    uSunDistance: 23481,
    uSunRadius: SUN_RADIUS_SCENE,
    uSize: 1,
    uSizeMin: 1.6,
    uPixelRatio: 1,
    uModelPx: 0,
    uRadiusPx: 1307,
    uModelReach: 1,
    uViewport: new Vector2(1, 1),
    uAlpha: 1,
    uGroupLook: new Float32Array(3 * MOST_GROUPS),
    uHaloStep: 0,
    uColourBy: 0,
    uWhite: WHITE,
    uLit: rawColour(COLOURS.sun),
    uPartial: rawColour(COLOURS.penumbra),
    uDark: rawColour(COLOURS.shadow),
    uGroups: flat(KINDS),
    uSequential: flat(SEQUENTIAL),
    uDiverging: flat(DIVERGING),
    uNothing: rawColour(COLOURS.nothing),
    uScale: new Vector2(0, 1),
    uLoads: NO_LOADS,
    uRidesThrough: false,
    uServed: new Vector2(1, 0),
    uRadiator: new Vector4(),
    uZenith: new Vector3(0, 1, 0),
    uFaintest: 0,
    uFluxAtOne: 0,
  })

/** One cloud shows one fleet after the other: its program stays, so that a new fleet compiles nothing. */
export class SatelliteCloud {
  readonly group = new Group()
  /** Shared with whatever else is made from the same satellites. */
  readonly uniforms = newUniforms()
  private readonly material: RawShaderMaterial
  private tables = new FleetTables(0, [], () => 0)
  private chunks: (Points | Mesh)[] = []
  private lanes = BLOCK
  private crowds: readonly Crowd[] = []

  constructor(private readonly primitive: Primitive = 'points') {
    this.material = new RawShaderMaterial({
      glslVersion: GLSL3,
      defines: primitive === 'triangles' ? { TRIANGLES: '' } : {},
      vertexShader: resolveIncludes(vertexShader, {
        'plane.glsl': planeGlsl,
        'live.glsl': liveGlsl,
        'fromGround.glsl': fromGroundGlsl,
        'brightness.glsl': brightnessGlsl,
      }),
      fragmentShader,
      uniforms: this.uniforms,
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
  }

  get satellites(): number {
    return this.tables.satellites
  }

  get planes(): PlaneTable {
    return this.tables.planes
  }

  /** Where the slots of planes of `count` begin in the slots' table. */
  slotEntry(count: number): number {
    return this.tables.slots.entryOf(count)
  }

  /** Another fleet. @param slotsOf of each plane: its satellites @param groupOf of each block of them: its colour in the
   *  mode that colours by shell group @param crowds of each group, where they are to glow by their density */
  show(
    satellites: number,
    slotsOf: ArrayLike<number>,
    groupOf: GroupOf,
    crowds: readonly Crowd[] = [],
  ): void {
    this.crowds = crowds
    this.tables.dispose()
    this.tables = new FleetTables(satellites, slotsOf, groupOf)
    const { planes, slots, blocks, blockCount } = this.tables
    this.uniforms.uPlanes.value = planes.texture
    this.uniforms.uSlots.value = slots.texture
    this.uniforms.uBlocks.value = blocks
    this.uniforms.uBlockCount.value = blockCount
    this.uniforms.uLoads.value = NO_LOADS
    this.setChunks(Math.max(1, Math.ceil((blockCount * BLOCK) / MAX_DRAW)))
    this.drawOneIn(BLOCK / this.lanes)
  }

  private setChunks(count: number): void {
    while (this.chunks.length > count) {
      const chunk = this.chunks.pop()!
      this.group.remove(chunk)
      chunk.geometry.dispose()
    }
    while (this.chunks.length < count) {
      const geometry = new BufferGeometry()
      const chunk =
        this.primitive === 'points' ? new Points(geometry, this.material) : new Mesh(geometry, this.material)
      chunk.frustumCulled = false
      chunk.renderOrder = 4
      this.chunks.push(chunk)
      this.group.add(chunk)
    }
  }

  /** Draws every satellite, or an even sample: one in 2, 4, 8, 16 or 32. @returns how many are drawn, about */
  drawOneIn(n: number): number {
    this.lanes = Math.max(1, Math.floor(BLOCK / n))
    const dots = this.tables.blockCount * this.lanes
    const vertices = this.primitive === 'points' ? 1 : 3
    this.chunks.forEach(({ geometry }, chunk) => {
      const first = chunk * MAX_DRAW
      geometry.setDrawRange(first * vertices, Math.min(Math.max(dots - first, 0), MAX_DRAW) * vertices)
    })
    const drawn = (this.satellites * this.lanes) / BLOCK
    const style = dotStyle(drawn)
    this.uniforms.uSize.value = style.sizePx
    this.uniforms.uAlpha.value = style.alpha
    this.styleGroups(style, this.lanes / BLOCK)
    return drawn
  }

  private styleGroups({ sizePx, alpha }: { sizePx: number; alpha: number }, share: number): void {
    const { uGroupLook, uHaloStep } = this.uniforms
    let isDense = false
    for (let group = 0; group < MOST_GROUPS; group++) {
      const crowd = this.crowds[group]
      uGroupLook.value.set([1, 0, 1], 3 * group)
      if (!crowd) continue
      const column = columnOf({ ...crowd, satellites: crowd.satellites * share }, sizePx)
      const { dimmed = 1 } = crowd
      const glow = glowOf(column, alpha) * dimmed
      uGroupLook.value.set([keptOf(column, alpha), glow, dimmed], 3 * group)
      isDense ||= glow > 0
    }
    uHaloStep.value = isDense ? Math.max(HALO_LEAST_STEP, Math.round(this.satellites / HALOS)) : 0
  }

  /** @param low, high ends of the scale: for power, over that of an array that faces the Sun in full light; share of the capacity or the rated load, kelvin */
  setColours(by: ColourBy, low: number, high: number): void {
    this.uniforms.uColourBy.value = COLOUR_MODES.indexOf(by)
    this.uniforms.uWhite.value = by === 'sunlight' ? WHITE : 0
    this.uniforms.uScale.value.set(low, high)
  }

  /** Rows of eight numbers a plane and what all share, as systems/live.ts gives them. @param fill writes the rows */
  setLoads(
    ridesThrough: boolean,
    law: {
      servedInFullLight: number
      servedFirst: number
      idleK4: number
      loadK4: number
      infraredK4: number
      albedoK4: number
    },
    fill: (rows: Float32Array) => void,
  ): void {
    const { uniforms } = this
    const { loads } = this.tables
    fill(dataOf(loads))
    loads.needsUpdate = true
    uniforms.uLoads.value = loads
    uniforms.uRidesThrough.value = ridesThrough
    uniforms.uServed.value.set(law.servedInFullLight, law.servedFirst)
    uniforms.uRadiator.value.set(law.idleK4, law.loadK4, law.infraredK4, law.albedoK4)
  }

  /** Dots by their brightness as seen from the ground. @param faintestFlux of what the eye sees there, 0 for the look from
   *  space; fluxAtOne of a satellite at full phase one Earth radius away (a star of magnitude 0 is 1) */
  seeFromGround(zenith: Vector3, faintestFlux: number, fluxAtOne: number): void {
    this.uniforms.uZenith.value.copy(zenith)
    this.uniforms.uFaintest.value = faintestFlux
    this.uniforms.uFluxAtOne.value = fluxAtOne
  }

  /** After the planes were written. Scene units. @param sunDirection unit, scene axes @param bodies their span, and within
   *  which distance they are drawn instead of dots */
  update(
    camera: Camera,
    sunDirection: Vector3,
    sunDistance: number,
    canvas: { pixelRatio: number; drawingBuffer: Vector2 },
    bodies = { span: 0, reach: 1 },
  ): void {
    const { uniforms } = this
    const heightPx = (camera.projectionMatrix.elements[5]! * canvas.drawingBuffer.y) / 2
    uniforms.uViewProjection.value.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse)
    uniforms.uCamera.value.setFromMatrixPosition(camera.matrixWorld)
    uniforms.uSun.value.copy(sunDirection)
    uniforms.uSunDistance.value = sunDistance
    uniforms.uModelReach.value = bodies.reach
    uniforms.uModelPx.value = bodies.span * heightPx
    uniforms.uPixelRatio.value = canvas.pixelRatio
    uniforms.uRadiusPx.value = heightPx / canvas.pixelRatio
    uniforms.uViewport.value.copy(canvas.drawingBuffer)
  }

  dispose(): void {
    for (const { geometry } of this.chunks) geometry.dispose()
    this.material.dispose()
    this.tables.dispose()
  }
}
