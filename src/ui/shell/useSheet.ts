import { useEffect, useRef, useState } from 'react'
import type { SheetHeight } from './SheetHandle.tsx'

interface Shown {
  isTelling: boolean
  isAtlas: boolean
  selectedId: number | null
}

const opened = (now: SheetHeight): SheetHeight => (now === 'low' ? 'half' : now)

/** How high a phone's panel is: out of the way of a story, open for the atlas and for a satellite that is chosen. */
export function useSheet({ isTelling, isAtlas, selectedId }: Shown) {
  const [height, setHeight] = useState<SheetHeight>(isTelling ? 'low' : 'half')
  const last = useRef({ isTelling, isAtlas, selectedId })
  useEffect(() => {
    const was = last.current
    last.current = { isTelling, isAtlas, selectedId }
    if (isTelling !== was.isTelling) setHeight(isTelling ? 'low' : 'half')
    else if (isAtlas && !was.isAtlas) setHeight(opened)
    else if (selectedId !== null && selectedId !== was.selectedId && !isTelling) setHeight(opened)
  }, [isTelling, isAtlas, selectedId])
  return { height, setHeight, open: () => setHeight(opened) }
}
