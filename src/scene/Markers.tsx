/** Rings around the selected and the hovered satellite, following them on the picture; and how many dots are drawn. */
import { useEffect, useRef } from 'react'
import { t } from '../i18n/t.ts'
import { hoveredId } from '../state/hover.ts'
import { onDrawnOneIn } from '../state/quality.ts'
import { store } from '../state/store.ts'
import { projectSatellite } from './projectSatellite.ts'
import { onSceneFrame } from './sceneFrame.ts'

function place(element: HTMLElement | null, id: number | null): void {
  if (!element) return
  const at = id === null ? null : projectSatellite(id)
  element.style.visibility = at ? 'visible' : 'hidden'
  if (at) element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
}

export function Markers() {
  const selected = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const hovered = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      onSceneFrame(() => {
        const { selectedId, riding } = store.getState()
        place(selected.current, riding ? null : selectedId)
        place(hovered.current, hoveredId())
      }),
    [],
  )
  useEffect(
    () =>
      onDrawnOneIn((oneIn) => {
        if (note.current) note.current.textContent = oneIn > 1 ? t('scene.oneIn', { n: oneIn }) : ''
      }),
    [],
  )
  return (
    <div className="scene-markers" aria-hidden="true">
      <div className="scene-note" ref={note} />
      <div className="scene-marker" data-kind="hovered" ref={hovered} />
      <div className="scene-marker" data-kind="selected" ref={selected} />
    </div>
  )
}
