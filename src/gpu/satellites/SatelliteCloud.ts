/** A fleet of any size as points without a single attribute: gl_VertexID is the satellite. The CPU writes two texels a
 *  plane and a few uniforms a frame. Draws of at most 250,000 points (drivers of old GPUs drop more). */
import {
  BufferGeometry,
  type Camera,
  Color,
  CustomBlending,
  type DataTexture,
  GLSL3,
  Group,
  type IUniform,
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
import { DIVERGING, KINDS, SEQUENTIAL } from '../../lib/palette.ts'
import { resolveIncludes } from '../include.ts'
import { SUN_RADIUS_SCENE } from '../scale.ts'
import fromGroundGlsl from '../sky/fromGround.glsl?raw'
import brightnessGlsl from './brightness.glsl?raw'
import liveGlsl from './live.glsl?raw'
import { dataOf, PlaneTable, rgbaTable, SlotTable } from './PlaneTable.ts'
import planeGlsl from './plane.glsl?raw'
import fragmentShader from './satellites.frag?raw'
import vertexShader from './satellites.vert?raw'

/** Slots a block; the shader's lanes. */
const BLOCK = 32
const MAX_DRAW = 250_000
/** Planes and groups share one float: planes below 2¹⁷, groups below 2⁶. */
const GROUP_SHIFT = 131072

export interface CloudPlane {
  slots: number
  /** Colour index in the mode that colours by shell group. */
  group: number
}

export const COLOURS = {
  lit: '#ffb733',
  partial: '#ff5e8a',
  dark: '#5b8cff',
  nothing: '#626c80',
}
/** Points, or three vertices a dot where the driver draws points slowly. */
export type Primitive = 'points' | 'triangles'
/** A dot's core glows whiter than its colour, unless the colour is to be read. */
const WHITE = 0.35
/** The shader's numbers of them. */
const COLOUR_MODES = ['sunlight', 'power', 'charge', 'temperature', 'compute', 'shell'] as const
export type ColourBy = (typeof COLOUR_MODES)[number]
/** Colours that need a row a plane: how loaded it is. */
export const needsLoads = (by: ColourBy): boolean =>
  by === 'charge' || by === 'temperature' || by === 'compute'

/** Dots shrink and thin out with their number, so that one and a million both read; see the size table of the look. */
export function dotLook(satellites: number): { sizePx: number; alpha: number } {
  const decades = Math.log10(Math.max(1, satellites))
  const t = Math.min(Math.max((decades - 2.3) / 2.7, 0), 1)
  return { sizePx: 11 - 9 * t, alpha: Math.min(1, 10 ** (-0.58 * (decades - 3.8))) }
}

/** Colours go to the canvas as they are: no conversion of a colour space on the way. */
const rawColour = (hex: string): Color => new Color().setStyle(hex, 'srgb-linear')

export class SatelliteCloud {
  readonly group = new Group()
  readonly planes: PlaneTable
  private readonly loads: DataTexture
  private readonly slots: SlotTable
  private readonly blocks: DataTexture
  private readonly material: RawShaderMaterial
  private readonly geometries: BufferGeometry[] = []

  private readonly blockCount: number
  private lanes = BLOCK

  constructor(
    planes: readonly CloudPlane[],
    readonly satellites: number,
    private readonly primitive: Primitive = 'points',
  ) {
    this.planes = new PlaneTable(planes.length)
    this.loads = rgbaTable(2 * planes.length)
    this.slots = new SlotTable(planes.map((plane) => plane.slots))
    const blockCount = planes.reduce((count, plane) => count + Math.ceil(plane.slots / BLOCK), 0)
    this.blocks = rgbaTable(blockCount)
    const data = dataOf(this.blocks)
    let o = 0
    planes.forEach((plane, index) => {
      const entry = this.slots.entryOf(plane.slots)
      for (let slot = 0; slot < plane.slots; slot += BLOCK, o += 4) {
        data[o] = index + GROUP_SHIFT * plane.group
        data[o + 1] = slot
        data[o + 2] = plane.slots
        data[o + 3] = entry
      }
    })
    this.blocks.needsUpdate = true
    this.blockCount = blockCount
    const look = dotLook(satellites)
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
      uniforms: {
        uPlanes: { value: this.planes.texture },
        uSlots: { value: this.slots.texture },
        uBlocks: { value: this.blocks },
        uBlockCount: { value: blockCount },
        uViewProjection: { value: new Matrix4() },
        uCamera: { value: new Vector3() },
        uSun: { value: new Vector3(1, 0, 0) },
        uSunDistance: { value: 23481 },
        uSunRadius: { value: SUN_RADIUS_SCENE },
        uSize: { value: look.sizePx },
        uSizeMin: { value: 1.6 },
        uPixelRatio: { value: 1 },
        uModelPx: { value: 0 },
        uRadiusPx: { value: 1307 },
        uModelReach: { value: 1 },
        uViewport: { value: new Vector2(1, 1) },
        uAlpha: { value: look.alpha },
        uColourBy: { value: 0 },
        uWhite: { value: WHITE },
        uLit: { value: rawColour(COLOURS.lit) },
        uPartial: { value: rawColour(COLOURS.partial) },
        uDark: { value: rawColour(COLOURS.dark) },
        uGroups: { value: KINDS.map(rawColour) },
        uSequential: { value: SEQUENTIAL.map(rawColour) },
        uDiverging: { value: DIVERGING.map(rawColour) },
        uNothing: { value: rawColour(COLOURS.nothing) },
        uScale: { value: new Vector2(0, 1) },
        uLoads: { value: this.loads },
        uRidesThrough: { value: false },
        uServed: { value: new Vector2(1, 0) },
        uRadiator: { value: new Vector4() },
        uZenith: { value: new Vector3(0, 1, 0) },
        uFaintest: { value: 0 },
        uFluxAtOne: { value: 0 },
      },
      transparent: true,
      depthWrite: false,
      blending: CustomBlending,
      blendSrc: OneFactor,
      blendDst: OneMinusSrcAlphaFactor,
    })
    for (let first = 0; first < blockCount * BLOCK; first += MAX_DRAW) {
      const geometry = new BufferGeometry()
      const object =
        primitive === 'points' ? new Points(geometry, this.material) : new Mesh(geometry, this.material)
      object.frustumCulled = false
      object.renderOrder = 4
      this.geometries.push(geometry)
      this.group.add(object)
    }
    this.drawOneIn(1)
  }

  /** Shared with whatever else is made from the same satellites. */
  get uniforms(): Record<string, IUniform> {
    return this.material.uniforms
  }

  /** Where the slots of planes of `count` begin in the slots' table. */
  slotEntry(count: number): number {
    return this.slots.entryOf(count)
  }

  /** Draws every satellite, or an even sample: one in 2, 4, 8, 16 or 32. @returns how many are drawn, about */
  drawOneIn(n: number): number {
    this.lanes = Math.max(1, Math.floor(BLOCK / n))
    const dots = this.blockCount * this.lanes
    const vertices = this.primitive === 'points' ? 1 : 3
    this.geometries.forEach((geometry, chunk) => {
      const first = chunk * MAX_DRAW
      geometry.setDrawRange(first * vertices, Math.min(Math.max(dots - first, 0), MAX_DRAW) * vertices)
    })
    const drawn = (this.satellites * this.lanes) / BLOCK
    const look = dotLook(drawn)
    this.material.uniforms.uSize!.value = look.sizePx
    this.material.uniforms.uAlpha!.value = look.alpha
    return drawn
  }

  /** @param low, high ends of the scale: light for power, share of the capacity or the rated load, kelvin */
  setColours(by: ColourBy, low: number, high: number): void {
    this.material.uniforms.uColourBy!.value = COLOUR_MODES.indexOf(by)
    this.material.uniforms.uWhite!.value = by === 'sunlight' ? WHITE : 0
    ;(this.material.uniforms.uScale!.value as Vector2).set(low, high)
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
    const { uniforms } = this.material
    fill(dataOf(this.loads))
    this.loads.needsUpdate = true
    uniforms.uRidesThrough!.value = ridesThrough
    ;(uniforms.uServed!.value as Vector2).set(law.servedInFullLight, law.servedFirst)
    ;(uniforms.uRadiator!.value as Vector4).set(law.idleK4, law.loadK4, law.infraredK4, law.albedoK4)
  }

  /** Dots by their brightness as seen from the ground. @param faintestFlux of what the eye sees there, 0 for the look from
   *  space; fluxAtOne of a satellite at full phase one Earth radius away (a star of magnitude 0 is 1) */
  seeFromGround(zenith: Vector3, faintestFlux: number, fluxAtOne: number): void {
    ;(this.material.uniforms.uZenith!.value as Vector3).copy(zenith)
    this.material.uniforms.uFaintest!.value = faintestFlux
    this.material.uniforms.uFluxAtOne!.value = fluxAtOne
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
    const { uniforms } = this.material
    ;(uniforms.uViewProjection!.value as Matrix4).multiplyMatrices(
      camera.projectionMatrix,
      camera.matrixWorldInverse,
    )
    ;(uniforms.uCamera!.value as Vector3).setFromMatrixPosition(camera.matrixWorld)
    ;(uniforms.uSun!.value as Vector3).copy(sunDirection)
    uniforms.uSunDistance!.value = sunDistance
    uniforms.uModelReach!.value = bodies.reach
    uniforms.uModelPx!.value =
      (bodies.span * camera.projectionMatrix.elements[5]! * canvas.drawingBuffer.y) / 2
    uniforms.uPixelRatio!.value = canvas.pixelRatio
    uniforms.uRadiusPx!.value =
      (camera.projectionMatrix.elements[5]! * canvas.drawingBuffer.y) / 2 / canvas.pixelRatio
    ;(uniforms.uViewport!.value as Vector2).copy(canvas.drawingBuffer)
  }

  dispose(): void {
    for (const geometry of this.geometries) geometry.dispose()
    this.material.dispose()
    this.planes.dispose()
    this.loads.dispose()
    this.slots.dispose()
    this.blocks.dispose()
  }
}
