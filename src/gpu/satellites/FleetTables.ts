/** The tables that the shader reads a fleet from: of planes, of slots, and of blocks of slots, each with its plane. */
import type { DataTexture } from 'three'
import { dataOf, PlaneTable, rgbaTable, SlotTable } from './PlaneTable.ts'

/** Slots a block; the shader's lanes. */
export const BLOCK = 32
/** Planes and groups share one float: planes below 2¹⁷, groups below 2⁶. */
const GROUP_SHIFT = 131072

/** The group of a block, by its plane and first slot. */
export type GroupOf = (plane: number, slot: number) => number

/** The tables of one fleet. */
export class FleetTables {
  readonly planes: PlaneTable
  readonly slots: SlotTable
  readonly blocks: DataTexture
  readonly blockCount: number
  private loadsMade: DataTexture | null = null

  constructor(
    readonly satellites: number,
    private readonly slotsOf: ArrayLike<number>,
    groupOf: GroupOf,
  ) {
    this.planes = new PlaneTable(slotsOf.length)
    this.slots = new SlotTable(slotsOf)
    let blocks = 0
    for (let plane = 0; plane < slotsOf.length; plane++) blocks += Math.ceil(slotsOf[plane]! / BLOCK)
    this.blockCount = blocks
    this.blocks = rgbaTable(blocks)
    const data = dataOf(this.blocks)
    for (let plane = 0, o = 0; plane < slotsOf.length; plane++) {
      const slots = slotsOf[plane]!
      const entry = this.slots.entryOf(slots)
      for (let slot = 0; slot < slots; slot += BLOCK, o += 4) {
        data[o] = plane + GROUP_SHIFT * groupOf(plane, slot)
        data[o + 1] = slot
        data[o + 2] = slots
        data[o + 3] = entry
      }
    }
    this.blocks.needsUpdate = true
  }

  /** Made for the colours that show them. */
  get loads(): DataTexture {
    this.loadsMade ??= rgbaTable(2 * this.slotsOf.length)
    return this.loadsMade
  }

  dispose(): void {
    this.planes.dispose()
    this.slots.dispose()
    this.blocks.dispose()
    this.loadsMade?.dispose()
  }
}
