/** The satellite under the pointer: transient, for the scene's ring and for whoever names it. */
import { requestFrame } from './frame.ts'

let hovered: number | null = null
const listeners = new Set<(id: number | null) => void>()

export const hoveredId = (): number | null => hovered

export function setHovered(id: number | null): void {
  if (id === hovered) return
  hovered = id
  for (const listener of listeners) listener(id)
  requestFrame()
}

export function onHover(listener: (id: number | null) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
