/** The page's address holds the document, the view, the instant and the camera: read once at the start and whenever
 *  it is changed from outside, written a moment after the last change. */

import { formatUtc } from '../physics/time.ts'
import { type Camera, decodeLink, encodeLink, type RideView, readInstant } from '../scenario/codec.ts'
import { report } from './actions.ts'
import { frame, onReadout, requestFrame, sceneHandle } from './frame.ts'
import { store } from './store.ts'

/** While it plays or is being changed the address follows so often; browsers refuse more than 100 times in 30 s. */
const WRITE_EVERY_MS = 500
let written = ''
/** A camera from the link that waits for the scene. */
let pendingCamera: Camera | null = null
let pendingRide: RideView | null = null
export const takePendingCamera = () => {
  const camera = pendingCamera
  pendingCamera = null
  return camera
}

export const takePendingRide = () => {
  const ride = pendingRide
  pendingRide = null
  return ride
}

/** What a link rounds to. */
const SAME = { azimuthDeg: 0.05, elevationDeg: 0.05, distanceRadii: 0.005 }
const isSame = (a: Camera, b: Camera): boolean =>
  (Object.keys(SAME) as (keyof Camera)[]).every((key) => Math.abs(a[key] - b[key]) <= SAME[key])

/** The link to exactly what is shown now. */
export function currentLink(): string {
  const { scenario, view, rate, playing, selectedId, riding } = store.getState()
  const scene = sceneHandle()
  const camera = scene?.camera() ?? null
  return encodeLink({
    scenario,
    view,
    utc: formatUtc(Math.round(frame.utcMs / 1e3) * 1e3),
    rate,
    playing,
    camera: scene && camera && !isSame(camera, scene.openingCamera()) ? camera : null,
    selectedId,
    ride: riding ? (scene?.ride() ?? null) : null,
  })
}

export function readLink(): void {
  const hash = location.hash.replace(/^#/, '')
  if (hash === written && written !== '') return
  written = hash
  const { shared, problems } = decodeLink(hash)
  const { scenario, view, rate, playing, camera, selectedId, ride } = shared
  store.setState({ scenario, view, rate, playing, selectedId, riding: ride !== null })
  pendingRide = ride
  frame.utcMs = readInstant(shared.utc) ?? frame.utcMs
  const scene = sceneHandle()
  if (scene) scene.setCamera(camera ?? scene.openingCamera())
  else pendingCamera = camera
  for (const problem of problems) report(problem)
  requestFrame()
}

function writeLink(): void {
  const link = currentLink()
  if (link === written) return
  written = link
  history.replaceState(null, '', `#${link}`)
}

export function startLink(): void {
  readLink()
  addEventListener('hashchange', readLink)
  let isWaiting = false
  const later = () => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => {
      isWaiting = false
      writeLink()
    }, WRITE_EVERY_MS)
  }
  store.subscribe(later)
  onReadout(later) // the instant and the camera are in no store
}
