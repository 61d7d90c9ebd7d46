/** The cell under the pointer: for the readout and the cross hairs alone, so that nothing else renders with it. */
import { useSyncExternalStore } from 'react'
import type { CellIndex } from './plot.ts'

let hovered: CellIndex | null = null
const listeners = new Set<() => void>()

export function setHoverCell(cell: CellIndex | null): void {
  if (cell?.column === hovered?.column && cell?.row === hovered?.row) return
  hovered = cell
  for (const listener of listeners) listener()
}

export const hoverCell = (): CellIndex | null => hovered

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useHoverCell = (): CellIndex | null => useSyncExternalStore(listen, hoverCell)
