import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { t } from '../../i18n/t.ts'

const HEIGHTS = ['low', 'half', 'full'] as const
export type SheetHeight = (typeof HEIGHTS)[number]

/** Share of the window that a drag must cross to change the height, and to change it twice. */
const DRAG = { tap: 0.01, once: 0.07, twice: 0.45 }
const ARROWS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1 }

const heightAt = (from: SheetHeight, steps: number): SheetHeight =>
  HEIGHTS[Math.min(Math.max(HEIGHTS.indexOf(from) + steps, 0), HEIGHTS.length - 1)] ?? from

/** How many heights a drag goes up (or down, negative). @param share of the window, upwards positive */
export function stepsOfDrag(share: number): number {
  const size = Math.abs(share)
  return Math.sign(share) * (size >= DRAG.twice ? 2 : size >= DRAG.once ? 1 : 0)
}

/** How much of a phone the panel takes. A tap or Enter goes round the three heights; a drag or arrows up and down. */
export function SheetHandle({
  height,
  onHeight,
}: {
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
}) {
  const drag = useRef({ isOn: false, from: 0, extent: 0, share: 0 })
  const sheetOf = (element: HTMLElement) => element.closest<HTMLElement>('.sheet') ?? element

  /** Beside the picture the sheet grows to the picture's side, below it upwards. */
  const along = (event: PointerEvent<HTMLElement>) => {
    const { left, right, width, height } = sheetOf(event.currentTarget).getBoundingClientRect()
    if (width >= innerWidth - 1) return { at: innerHeight - event.clientY, extent: height, all: innerHeight }
    const at = right >= innerWidth - 1 ? innerWidth - event.clientX : event.clientX - left
    return { at, extent: width, all: innerWidth }
  }
  const press = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return // a finger has one, a mouse others for other things
    event.currentTarget.setPointerCapture(event.pointerId)
    const { at, extent } = along(event)
    drag.current = { isOn: true, from: at, extent, share: 0 }
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current.isOn) return
    const { at, all } = along(event)
    const { from, extent } = drag.current
    drag.current.share = (at - from) / all
    if (Math.abs(drag.current.share) < DRAG.tap) return
    const sheet = sheetOf(event.currentTarget)
    sheet.dataset.dragged = ''
    sheet.style.setProperty('--sheet-now', `${Math.round(extent + at - from)}px`)
  }
  const release = (event: PointerEvent<HTMLElement>) => {
    if (!drag.current.isOn) return
    const sheet = sheetOf(event.currentTarget)
    delete sheet.dataset.dragged
    sheet.style.removeProperty('--sheet-now')
    drag.current.isOn = false
    const steps = stepsOfDrag(drag.current.share)
    if (steps !== 0) onHeight(heightAt(height, steps))
  }
  const click = () => {
    const wasDrag = Math.abs(drag.current.share) >= DRAG.tap
    drag.current.share = 0
    if (!wasDrag) onHeight(height === 'full' ? 'low' : heightAt(height, 1))
  }
  const key = (event: KeyboardEvent) => {
    const steps = ARROWS[event.key]
    if (steps === undefined) return
    event.preventDefault()
    onHeight(heightAt(height, steps))
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={t('sheet.handle', { height: t(`sheet.${height}`) })}
      aria-expanded={height !== 'low'}
      aria-controls="sheet"
      onPointerDown={press}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={click}
      onKeyDown={key}
    />
  )
}
