/** The planes at one instant as texels, and the slots' angles: all that the shaders know of the fleet. */
import { DataTexture, FloatType, NearestFilter, RGBAFormat, RGFormat } from 'three'
import type { Vec3 } from '../../lib/vec3.ts'

/** Texels a row; the shader's ROW. */
export const ROW = 1024

function table(entries: number, format: typeof RGBAFormat | typeof RGFormat, channels: number): DataTexture {
  const rows = Math.max(1, Math.ceil(entries / ROW))
  const texture = new DataTexture(new Float32Array(ROW * rows * channels), ROW, rows, format, FloatType)
  texture.magFilter = NearestFilter
  texture.minFilter = NearestFilter
  return texture
}

export const rgbaTable = (entries: number): DataTexture => table(entries, RGBAFormat, 4)

/** Writable numbers of a table. */
export const dataOf = (texture: DataTexture): Float32Array => texture.image.data as Float32Array

export class PlaneTable {
  readonly texture: DataTexture

  constructor(planes: number) {
    this.texture = rgbaTable(2 * planes)
  }

  /** All planes, whole rows, as systems/planes.ts writes them. They are uploaded from there, not copied. */
  write(texels: Float32Array): void {
    this.texture.image.data = texels
    this.texture.needsUpdate = true
  }

  /** One plane: unit vectors P (to the node) and Q, radius in scene units, phase of the first vertex. */
  set(plane: number, p: Vec3, q: Vec3, radius: number, phaseRad: number): void {
    const [px, py] = p
    const [qx, qy, qz] = q
    const data = dataOf(this.texture)
    data.set([px * radius, py * radius, Math.cos(phaseRad), Math.sin(phaseRad)], 8 * plane)
    data.set([qx * radius, qy * radius, qz * radius, radius], 8 * plane + 4)
    this.texture.needsUpdate = true
  }

  dispose(): void {
    this.texture.dispose()
  }
}

/** Cosines and sines of k·2π/n for each distinct n, one after the other. */
export class SlotTable {
  readonly texture: DataTexture
  private readonly first = new Map<number, number>()

  constructor(counts: ArrayLike<number>) {
    let entries = 0
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i]!
      if (this.first.has(count)) continue
      this.first.set(count, entries)
      entries += count
    }
    this.texture = table(entries, RGFormat, 2)
    const data = dataOf(this.texture)
    for (const [count, start] of this.first) {
      for (let slot = 0; slot < count; slot++) {
        const angle = (2 * Math.PI * slot) / count
        data[2 * (start + slot)] = Math.cos(angle)
        data[2 * (start + slot) + 1] = Math.sin(angle)
      }
    }
    this.texture.needsUpdate = true
  }

  /** Index of the first entry for planes of `count` slots. */
  entryOf(count: number): number {
    return this.first.get(count) ?? 0
  }

  dispose(): void {
    this.texture.dispose()
  }
}
