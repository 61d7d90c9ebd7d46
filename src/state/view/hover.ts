/** The satellite under the pointer: transient, read by the scene each frame. */
import { requestFrame } from '../clock/frame.ts'

let hovered: number | null = null

export const hoveredId = (): number | null => hovered

export function setHovered(id: number | null): void {
  if (id === hovered) return
  hovered = id
  requestFrame()
}
