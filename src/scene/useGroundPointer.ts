/** Pointer on the sky: drag turns, wheel and two fingers zoom. Only while the camera stands on the ground. */
import { useEffect } from 'react'
import { DEG } from '../lib/units.ts'
import { dragLook, look } from '../state/view/groundLook.ts'
import { standingObserver, verticalFieldDeg } from './horizon.ts'

const WHEEL_ZOOM_PX = 700
/** Near the zenith a turn of the azimuth is hardly seen: it must not run away. */
const LEAST_COSINE = 0.25

export function useGroundPointer(element: HTMLElement): void {
  useEffect(() => {
    const pointers = new Map<number, { x: number; y: number }>()
    /** In the middle of the picture. */
    const degPerPx = () => {
      const field = verticalFieldDeg(look.fieldDeg, element.clientWidth / element.clientHeight)
      return (2 * Math.tan((field / 2) * DEG)) / element.clientHeight / DEG
    }
    const spread = () => {
      const [a, b] = [...pointers.values()]
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
    }
    const press = (event: PointerEvent) => {
      if (!standingObserver()) return
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      element.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent) => {
      const last = pointers.get(event.pointerId)
      if (!last || !standingObserver()) return
      const spreadBefore = spread()
      const share = degPerPx() / pointers.size
      const cosine = Math.max(LEAST_COSINE, Math.cos(look.elevationDeg * DEG))
      const dx = event.clientX - last.x
      const dy = event.clientY - last.y
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      const zoom = spreadBefore > 0 ? spreadBefore / Math.max(1, spread()) : 1
      dragLook((-dx * share) / cosine, dy * share, zoom)
    }
    const release = (event: PointerEvent) => pointers.delete(event.pointerId)
    const wheel = (event: WheelEvent) => {
      if (!standingObserver()) return
      event.preventDefault()
      dragLook(0, 0, Math.exp(event.deltaY / WHEEL_ZOOM_PX))
    }
    element.addEventListener('pointerdown', press)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', release)
    element.addEventListener('pointercancel', release)
    element.addEventListener('wheel', wheel, { passive: false })
    return () => {
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', release)
      element.removeEventListener('pointercancel', release)
      element.removeEventListener('wheel', wheel)
    }
  }, [element])
}
