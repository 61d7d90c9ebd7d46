/** A few thousand straight pieces of constant width on the screen, for figures drawn over the picture: the β angle,
 *  ticks, a year of planes. World axes inertial, ECI (x, y, z) → three (x, z, −y), Earth radii. One draw. */
import * as THREE from 'three'
import type { Vec3 } from '../../lib/vec3.ts'
import { uniformsOf } from '../uniforms.ts'
import linesFrag from './lines.frag?raw'
import linesVert from './lines.vert?raw'

/** Red, green, blue and opacity as they are shown. */
export type LineColour = readonly [number, number, number, number]

/** End and side of the six vertices of a piece: two triangles. */
const CORNERS = [-1, -1, 1, -1, 1, 1, -1, -1, 1, 1, -1, 1] as const
const VERTICES = 6

export class Lines {
  readonly mesh: THREE.Mesh<THREE.BufferGeometry, THREE.RawShaderMaterial>
  private readonly ends: Float32Array
  private readonly others: Float32Array
  private readonly colours: Float32Array
  private readonly uniforms
  private count = 0

  constructor(
    readonly capacity: number,
    widthPx: number,
  ) {
    const vertices = capacity * VERTICES
    this.ends = new Float32Array(3 * vertices)
    this.others = new Float32Array(3 * vertices)
    this.colours = new Float32Array(4 * vertices)
    const corners = new Float32Array(2 * vertices)
    for (let piece = 0; piece < capacity; piece++) corners.set(CORNERS, piece * CORNERS.length)
    const geometry = new THREE.BufferGeometry()
    geometry.setAttribute('position', new THREE.BufferAttribute(this.ends, 3))
    geometry.setAttribute('aOther', new THREE.BufferAttribute(this.others, 3))
    geometry.setAttribute('aColour', new THREE.BufferAttribute(this.colours, 4))
    geometry.setAttribute('aCorner', new THREE.BufferAttribute(corners, 2))
    this.uniforms = uniformsOf({
      uViewport: new THREE.Vector2(1600, 900),
      uWidthPx: widthPx,
      uTurn: new THREE.Vector2(1, 0),
    })
    this.mesh = new THREE.Mesh(
      geometry,
      new THREE.RawShaderMaterial({
        name: 'lines',
        glslVersion: THREE.GLSL3,
        vertexShader: linesVert,
        fragmentShader: linesFrag,
        toneMapped: false,
        side: THREE.DoubleSide,
        transparent: true,
        depthWrite: false,
        uniforms: this.uniforms,
      }),
    )
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 2
    this.mesh.onBeforeRender = (renderer) => {
      renderer.getDrawingBufferSize(this.uniforms.uViewport.value)
    }
    this.clear()
  }

  clear(): void {
    this.count = 0
  }

  /** One piece between two inertial places in Earth radii; beyond the capacity it is left out. */
  add(from: Vec3, to: Vec3, colour: LineColour): void {
    if (this.count === this.capacity) return
    const first = this.count++ * VERTICES
    for (let corner = 0; corner < VERTICES; corner++) {
      const isFrom = CORNERS[2 * corner] === -1
      const vertex = first + corner
      write(this.ends, vertex, isFrom ? from : to)
      write(this.others, vertex, isFrom ? to : from)
      this.colours.set(colour, 4 * vertex)
    }
  }

  /** Through places one after the other. */
  addPath(places: readonly Vec3[], colour: LineColour): void {
    for (let i = 1; i < places.length; i++) this.add(places[i - 1]!, places[i]!, colour)
  }

  /** After the last add. */
  upload(): void {
    const { attributes } = this.mesh.geometry
    for (const name of ['position', 'aOther', 'aColour'] as const) attributes[name]!.needsUpdate = true
    this.mesh.geometry.setDrawRange(0, this.count * VERTICES)
    this.mesh.visible = this.count > 0
  }

  /** Turns everything eastwards about the pole. */
  turn(angleRad: number): void {
    this.uniforms.uTurn.value.set(Math.cos(angleRad), Math.sin(angleRad))
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

const write = (target: Float32Array, vertex: number, place: Vec3): void => {
  target[3 * vertex] = place[0]
  target[3 * vertex + 1] = place[2]
  target[3 * vertex + 2] = -place[1]
}
