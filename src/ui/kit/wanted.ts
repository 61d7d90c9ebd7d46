/** The part of a room that is to be opened and brought in sight when the room comes: asked for by name, once. */
import { type RefObject, useEffect, useState } from 'react'

let wanted: string | null = null
export function wantPart(name: string | null): void {
  wanted = name
}

/** Whether this part was asked for when it came; it is then brought in sight. */
export function useWanted(name: string | undefined, ref: RefObject<HTMLElement | null>): boolean {
  const [isWanted] = useState(() => name !== undefined && name === wanted)
  useEffect(() => {
    if (!isWanted) return
    wanted = null
    ref.current?.scrollIntoView({ block: 'start' })
  }, [isWanted, ref])
  return isWanted
}
