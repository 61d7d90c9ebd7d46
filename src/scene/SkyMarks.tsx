/** Compass points along the horizon and the zenith, while the camera stands on the ground: plain DOM, moved after each
 *  frame. */
import { useEffect, useRef } from 'react'
import { Vector3 } from 'three'
import { t } from '../i18n/t.ts'
import { at, found } from '../lib/at.ts'
import { contains, labelArea } from './labelLayout.ts'
import { onSceneFrame } from './sceneFrame.ts'
import './skyMarks.css'
import { horizon, skyDirection } from './horizon.ts'
import { stage } from './stage.ts'

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const
const MARKS = [
  ...POINTS.map((point, index) => ({
    id: point,
    azimuthDeg: index * 45,
    elevationDeg: 0,
    kind: index % 2 === 0 ? 'main' : 'between',
  })),
  { id: 'zenith', azimuthDeg: 0, elevationDeg: 90, kind: 'zenith' },
] as const

const direction = new Vector3()
const ahead = new Vector3()

/** Canvas pixels of a direction, null where it is not in the picture. */
function place(azimuthDeg: number, elevationDeg: number): { x: number; y: number } | null {
  const { camera, widthPx, heightPx } = stage
  if (!camera) return null
  skyDirection(azimuthDeg, elevationDeg, direction)
  if (direction.dot(camera.getWorldDirection(ahead)) <= 0) return null
  direction.add(camera.position).project(camera)
  if (Math.abs(direction.x) > 1 || Math.abs(direction.y) > 1) return null
  return { x: ((direction.x + 1) / 2) * widthPx, y: ((1 - direction.y) / 2) * heightPx }
}

export function SkyMarks() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const elements = [...found(root.current, 'the marks').querySelectorAll<HTMLElement>('.sky-mark')]
    let isEmpty = false
    return onSceneFrame(() => {
      if (isEmpty && !horizon.light) return
      isEmpty = !horizon.light
      const area = labelArea()
      for (const [index, { azimuthDeg, elevationDeg }] of MARKS.entries()) {
        const seen = horizon.light && place(azimuthDeg, elevationDeg)
        const spot = seen && contains(area, seen) ? seen : null // not through the panels
        const { style } = at(elements, index)
        style.visibility = spot ? 'visible' : 'hidden'
        if (spot) style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px)`
      }
    })
  }, [])
  return (
    <div className="sky-marks" ref={root} aria-hidden="true">
      {MARKS.map(({ id, kind }) => (
        <div key={id} className="sky-mark" data-kind={kind}>
          <span className="sky-mark-name">{t(`sky.point.${id}`)}</span>
        </div>
      ))}
    </div>
  )
}
