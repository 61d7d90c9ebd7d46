/** Flying along: how large things are. A scale bar that is true at the satellite, how far its neighbours are, and the
 *  names of the football pitch and the station beside it. Plain DOM, moved after each frame without React. */
import { useEffect, useRef } from 'react'
import { type PerspectiveCamera, Vector3 } from 'three'
import { formatId, formatLength, formatTemperature, lengthM } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { at, found } from '../lib/at.ts'
import { DEG } from '../lib/units.ts'
import { SATELLITES } from '../scenario/document/satellites.ts'
import { HUMAN_SCALE, type HumanScaleId } from '../scenario/facts/humanScale.ts'
import type { SOURCES } from '../scenario/facts/sources.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import { cornersOf, HUMAN_SCALE_IDS, isAbove } from './humanScale.ts'
import { type Nearby, nearby } from './nearby.ts'
import { ridden as ride } from './ride.ts'
import { metresPerPixel, scaleBar } from './scaleBar.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { freePx, stage } from './stage.ts'

const WIDEST_BAR_PX = 180
const MAX_NEIGHBOURS = 6
/** Names of neighbours that would lie on each other are left out. */
const CLEAR_PX = 56
/** A line of text and a gap. */
const LINE_PX = 28

interface Spot {
  x: number
  y: number
}

const point = new Vector3()
/** Canvas pixels (CSS) of a place in metres from the eye, perhaps beyond the picture's edge; null behind the eye. */
function project(fromEye: Vector3, camera: PerspectiveCamera): Spot | null {
  point.copy(fromEye).applyQuaternion(camera.quaternion.clone().invert())
  if (point.z >= 0) return null
  point.applyMatrix4(camera.projectionMatrix)
  return { x: ((point.x + 1) / 2) * stage.widthPx, y: ((1 - point.y) / 2) * stage.heightPx }
}

const isInside = ({ x, y }: Spot): boolean => x > 0 && x < stage.widthPx && y > 0 && y < stage.heightPx

const setText = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text
}

function place(element: HTMLElement, at: Spot | null, text = ''): void {
  element.style.visibility = at ? 'visible' : 'hidden'
  if (!at) return
  setText(element, text)
  element.style.transform = `translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
}

const sizeOf = (id: HumanScaleId): string => {
  const { lengthM, widthM } = HUMAN_SCALE[id]
  const size = { length: formatLength(lengthM), width: formatLength(widthM) }
  return id === 'pitch' ? t('scale.pitch', size) : t('scale.station', size)
}

function drawNeighbours(elements: HTMLElement[], ridden: Nearby, camera: PerspectiveCamera): void {
  const taken: Spot[] = []
  const neighbours = nearby
    .filter((one) => one !== ridden)
    .map((one) => ({ one, apartM: one.fromEye.distanceTo(ridden.fromEye) }))
    .sort((a, b) => a.apartM - b.apartM)
  for (const { one, apartM } of neighbours) {
    const element = elements[taken.length]
    if (!element) break
    const at = project(one.fromEye, camera)
    if (!at || !isInside(at) || taken.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < CLEAR_PX)) continue
    place(element, at, formatLength(apartM))
    taken.push(at)
  }
  for (const element of elements.slice(taken.length)) place(element, null)
}

/** Who says how large it is. */
function extentText(): string {
  const { source } = found(SATELLITES[store.getState().scenario.satelliteId], 'the satellite').body
  if (source === 'ours') return t('scale.assumed')
  if (sources) return t('scale.extent', sources[source])
  if (isAsked) return ''
  isAsked = true
  void import('../scenario/facts/sources.ts').then(
    (file) => {
      sources = file.SOURCES
      requestFrame()
    },
    () => {}, // who says so is left out
  )
  return ''
}
/** Not needed for the first picture; asked for once. */
let isAsked = false
let sources: typeof SOURCES | null = null

function drawBar(bar: HTMLElement, ridden: Nearby, camera: PerspectiveCamera): void {
  const scale = scaleBar(
    metresPerPixel(ridden.distanceM, camera.fov * DEG, stage.heightPx),
    WIDEST_BAR_PX,
    lengthM(),
  )
  const part = (selector: string) => found(bar.querySelector<HTMLElement>(selector), selector)
  part('.line').style.width = `${scale.widthPx.toFixed(1)}px`
  setText(part('.length'), formatLength(scale.lengthM))
  setText(part('.where'), t('scale.where', { number: formatId(ridden.id + 1) }))
  setText(part('.warmth'), t('scale.radiator', { temperature: formatTemperature(ridden.radiatorK) }))
  setText(part('.extent'), extentText())
}

function draw(root: HTMLElement): void {
  const { selectedId, view: settings } = store.getState()
  const { camera } = stage
  const ridden = nearby.find(({ id }) => id === selectedId)
  const bar = found(root.querySelector<HTMLElement>('.length-bar'), '.length-bar')
  bar.style.visibility = ridden ? 'visible' : 'hidden'
  const names = [...root.querySelectorAll<HTMLElement>('[data-kind="neighbour"]')]
  const yardsticks = [...root.querySelectorAll<HTMLElement>('[data-kind="yardstick"]')]
  if (!ridden || !camera) {
    for (const element of [...names, ...yardsticks]) place(element, null)
    return
  }
  drawBar(bar, ridden, camera)
  if (settings.labels) drawNeighbours(names, ridden, camera)
  else for (const element of names) place(element, null)
  HUMAN_SCALE_IDS.forEach((id, index) => {
    const isShown = settings.humanScale
    place(at(yardsticks, index), isShown ? nameOfYardstick(id, ridden, camera) : null, sizeOf(id))
  })
}

/** Over the yardstick above the satellite, under the one below it. */
function nameOfYardstick(id: HumanScaleId, { fromEye }: Nearby, camera: PerspectiveCamera): Spot | null {
  const corners = cornersOf(id, fromEye, ride.up).map((corner) => project(corner, camera))
  if (!corners.every((corner) => corner !== null)) return null
  const x = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length
  const ys = corners.map((corner) => corner.y)
  const top = freePx('top') + 4
  const bottom = stage.heightPx - freePx('bottom') - LINE_PX
  const y = isAbove(id) ? Math.min(...ys) - LINE_PX : Math.max(...ys)
  return { x, y: Math.min(Math.max(y, top), bottom) }
}

export function RideLabels() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => onSceneFrame(() => root.current && draw(root.current)), [])
  return (
    <div ref={root} className="ride-labels">
      <div className="length-bar">
        <i className="line" />
        <strong className="length" />
        <span className="where" />
        <small className="warmth" />
        <small className="extent" />
      </div>
      {Array.from({ length: MAX_NEIGHBOURS }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are alike
        <div key={index} className="ride-label" data-kind="neighbour" aria-hidden="true" />
      ))}
      {HUMAN_SCALE_IDS.map((id) => (
        <div key={id} className="ride-label" data-kind="yardstick" data-id={id} />
      ))}
    </div>
  )
}
