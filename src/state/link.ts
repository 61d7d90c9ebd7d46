/** The page's address holds the document, the view, the instant and the camera: read once at the start and whenever
 *  it is changed from outside, written a moment after the last change. */

import { formatUtc } from '../physics/time.ts'
import { type Camera, decodeLink, encodeLink } from '../scenario/codec.ts'
import { report } from './actions.ts'
import { frame, onReadout, requestFrame, sceneHandle } from './frame.ts'
import { store } from './store.ts'
import { VIEWPOINTS } from './viewpoints.ts'

const WRITE_AFTER_MS = 400
let written = ''
/** A camera from the link that waits for the scene. */
let pendingCamera: ReturnType<typeof decodeLink>['shared']['camera'] = null
export const takePendingCamera = () => {
  const camera = pendingCamera
  pendingCamera = null
  return camera
}

const isOpeningView = (camera: Camera | null): boolean =>
  camera !== null &&
  (Object.keys(camera) as (keyof Camera)[]).every((key) => camera[key] === VIEWPOINTS.overview[key])

/** The link to exactly what is shown now. */
export function currentLink(): string {
  const { scenario, view, rate } = store.getState()
  const camera = sceneHandle()?.camera() ?? null
  return encodeLink({
    scenario,
    view,
    utc: formatUtc(Math.round(frame.utcMs / 1e3) * 1e3),
    rate,
    camera: isOpeningView(camera) ? null : camera,
  })
}

export function readLink(): void {
  const hash = location.hash.replace(/^#/, '')
  if (hash === written && written !== '') return
  written = hash
  const { shared, problems } = decodeLink(hash)
  store.setState({ scenario: shared.scenario, view: shared.view, rate: shared.rate, selectedId: null })
  frame.utcMs = Date.parse(shared.utc)
  if (shared.camera) {
    const handle = sceneHandle()
    if (handle) handle.setCamera(shared.camera)
    else pendingCamera = shared.camera
  }
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
  let timer = 0
  let last = 0
  const later = () => {
    clearTimeout(timer)
    timer = window.setTimeout(writeLink, WRITE_AFTER_MS)
  }
  store.subscribe(later)
  // While it plays the instant moves on: once a second is enough.
  onReadout(() => {
    const now = performance.now()
    if (now - last < 1000) return
    last = now
    later()
  })
}
