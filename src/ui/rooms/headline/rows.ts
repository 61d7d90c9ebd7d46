/** The headline's rows: what each side of one says, and which room it leads to. */
import type { Room } from '../../../scenario/document/schema.ts'

/** One side of a row. */
export interface Cell {
  value: string
  unit: string
  note: string
  /** Of the greater of the two. */
  share: number
  /** Names of what is told, for whoever gathers figures. */
  figure: string
  noteFigure?: string
}
export type RowId = 'panels' | 'battery' | 'price'
export interface HeadlineRow {
  id: RowId
  room: Room
  orbit: Cell
  ground: Cell
}
export interface HeadlineWords {
  title: string
  rows: readonly HeadlineRow[]
  bought: string
}

/** Which row leads where. */
export const ROOM_OF: Record<RowId, Room> = { panels: 'earth', battery: 'battery', price: 'price' }
export const ROW_IDS = Object.keys(ROOM_OF) as RowId[]
export const SIDE_NAMES: readonly ('orbit' | 'ground')[] = ['orbit', 'ground']
