/** Pointer and satellites: hover finds the one under the pointer (once a frame at most, and only when the pointer
 *  moves), a click selects it, a click on nothing lets go; on the body that is flown along with it chooses a part. Both are marked by rings that follow them. */
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { frame } from '../state/clock/frame.ts'
import { select } from '../state/view/actions.ts'
import { choosePart } from '../state/view/bodyPart.ts'
import { setHovered } from '../state/view/hover.ts'
import { pickSatellite } from './pick.ts'
import { stage } from './stage.ts'

/** Fingers are wider than pointers. */
const REACH_PX = { mouse: 10, touch: 24 }
/** A drag is not a click. */
const CLICK_SLACK_PX = 5

/** The one finger, or the pointer's main button: any other opens a menu or turns the picture. */
const isMain = ({ isPrimary, button }: PointerEvent): boolean => isPrimary && button === 0

function pickAt(element: HTMLElement, event: PointerEvent): number | null {
  const { camera } = stage
  if (!camera) return null
  const bounds = element.getBoundingClientRect()
  return pickSatellite(
    frame.planes,
    camera,
    stage,
    { x: event.clientX - bounds.left, y: event.clientY - bounds.top },
    event.pointerType === 'touch' ? REACH_PX.touch : REACH_PX.mouse,
  )
}

export function Picking() {
  const element = useThree((state) => state.gl.domElement)
  useEffect(() => {
    let waiting: PointerEvent | null = null
    let down: { x: number; y: number } | null = null
    const hover = () => {
      if (waiting) setHovered(pickAt(element, waiting))
      waiting = null
    }
    const move = (event: PointerEvent) => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return
      if (!waiting) requestAnimationFrame(hover)
      waiting = event
    }
    const leave = () => setHovered(null)
    const press = (event: PointerEvent) => {
      if (!isMain(event)) return
      down = { x: event.clientX, y: event.clientY }
    }
    const release = (event: PointerEvent) => {
      if (!isMain(event)) return
      if (down && Math.hypot(event.clientX - down.x, event.clientY - down.y) < CLICK_SLACK_PX) {
        const bounds = element.getBoundingClientRect()
        const part = stage.pickPart?.({ x: event.clientX - bounds.left, y: event.clientY - bounds.top })
        if (part) choosePart(part)
        else select(pickAt(element, event))
      }
      down = null
    }
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('pointerdown', press)
    element.addEventListener('pointerup', release)
    return () => {
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('pointerdown', press)
      element.removeEventListener('pointerup', release)
    }
  }, [element])
  return null
}
