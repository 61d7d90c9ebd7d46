/** Rings around the selected and the hovered satellite, following them on the picture, with what the colour of the
 *  hovered one tells; and how many dots are drawn. */
import { useEffect, useRef } from 'react'
import { formatId } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { inspect } from '../scenario/answers/inspect.ts'
import { currentModel } from '../state/answers/derived.ts'
import { onReadout } from '../state/clock/frame.ts'
import { onQuality } from '../state/clock/quality.ts'
import { store } from '../state/document/store.ts'
import { hoveredId } from '../state/view/hover.ts'
import { overlayText } from '../state/view/overlay.ts'
import { projectSatellite } from './projectSatellite.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { freePx, stage } from './stage.ts'

/** Room for a text beside the pointer. */
const TEXT_PX = 240

function place(element: HTMLElement | null, id: number | null): void {
  if (!element) return
  const isThere = id !== null && id < currentModel().fleet.satelliteCount
  const at = isThere ? projectSatellite(id) : null
  element.style.visibility = at ? 'visible' : 'hidden'
  if (!at) return
  element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
  element.dataset.side = at.x > stage.widthPx - freePx('right') - TEXT_PX ? 'left' : 'right'
}

/** Name and value of the hovered satellite. */
function tell(element: HTMLElement | null, utcMs: number): void {
  const id = hoveredId()
  const model = currentModel()
  if (!element || id === null || id >= model.fleet.satelliteCount) return
  const text = t('legend.one', {
    number: formatId(id + 1),
    text: overlayText(store.getState().view.colourBy, inspect(model, id, utcMs)),
  })
  const span = element.firstElementChild
  if (span && span.textContent !== text) span.textContent = text
}

export function Markers() {
  const selected = useRef<HTMLDivElement>(null)
  const note = useRef<HTMLDivElement>(null)
  const hovered = useRef<HTMLDivElement>(null)
  const hoveredText = useRef<HTMLDivElement>(null)
  useEffect(
    () =>
      onSceneFrame(() => {
        const { selectedId, riding } = store.getState()
        place(selected.current, riding ? null : selectedId)
        place(hovered.current, hoveredId())
        place(hoveredText.current, hoveredId())
      }),
    [],
  )
  useEffect(() => onReadout(({ utcMs }) => tell(hoveredText.current, utcMs)), [])
  useEffect(
    () =>
      onQuality(({ oneIn }) => {
        if (note.current) note.current.textContent = oneIn > 1 ? t('scene.oneIn', { n: oneIn }) : ''
      }),
    [],
  )
  return (
    <div className="scene-markers" aria-hidden="true">
      <div className="scene-note" ref={note} />
      <div className="scene-marker" data-kind="hovered" ref={hovered} />
      <div className="scene-hover" ref={hoveredText}>
        <span />
      </div>
      <div className="scene-marker" data-kind="selected" ref={selected} />
    </div>
  )
}
