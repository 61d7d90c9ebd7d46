/** The page's address holds the document, the view, the instant and the camera: read once at the start and whenever
 *  it is changed from outside, written a moment after the last change. */

import { fetchPart } from '../../lib/fetchPart.ts'
import { formatUtc } from '../../physics/time.ts'
import { CARBON_FIELDS } from '../../scenario/document/carbonFields.ts'
import {
  type Camera,
  decodeLink,
  encodeLink,
  isGroundCamera,
  linkProblem,
  type OrbitCamera,
  type RideCamera,
  readInstant,
  type Shared,
} from '../../scenario/document/codec.ts'
import { GROUND_FIELDS, MONEY_FIELDS, type Scenario } from '../../scenario/document/schema.ts'
import { type Story, unpackStory } from '../../scenario/document/stories.ts'
import { frame, onReadout, requestFrame, sceneHandle } from '../clock/frame.ts'
import { choosePreset, replaceDocument, report, reportAll } from '../document/actions.ts'
import { type Snapshot, store } from '../document/store.ts'
import { nextTwilightMs } from '../view/skyNow.ts'
import { showAddress } from './address.ts'
import { wantsLessMotion } from './lessMotion.ts'
import { type NamedStep, namedStep, rememberBefore, stepAlone, takeBefore } from './storyLink.ts'

/** While it plays or is being changed the address follows so often; browsers refuse more than 100 times in 30 s. */
const WRITE_EVERY_MS = 500
let written = ''
/** The address as it was left, in the browser's own spelling. */
let leftHash = ''
let addressedDocument: Snapshot | null = null
/** The document that the address holds by now; null before it was read. */
export const addressed = (): Snapshot | null => addressedDocument

function takeAsAddressed(): void {
  const { scenario, view } = store.getState()
  addressedDocument = { scenario, view }
}

/** A camera from the link that waits for the scene. */
let pendingCamera: Camera | null = null
let pendingRide: RideCamera | null = null
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
const isSame = (a: Camera, b: OrbitCamera): boolean =>
  !isGroundCamera(a) &&
  (Object.keys(SAME) as (keyof typeof SAME)[]).every((key) => Math.abs(a[key] - b[key]) <= SAME[key])

/** The link to exactly what is shown now. */
export function currentLink(): string {
  const { scenario, view, rate, playing, selectedId, riding, story, storyStep } = store.getState()
  const scene = sceneHandle()
  const camera = scene?.camera() ?? null
  return encodeLink({
    scenario,
    view,
    utc: formatUtc(Math.round(frame.utcMs / 1e3) * 1e3),
    rate,
    playing,
    camera: scene && camera && !isSame(camera, scene.openingCamera()) ? camera : null,
    ...pickedIn({ view, selectedId, ride: riding ? (scene?.ride() ?? null) : null }),
    story: story && { id: story.id, step: storyStep + 1 },
  })
}

/** The story that a link names stands at its step. */
function standAt(named: NamedStep | null): void {
  if (!named) takeBefore() // whoever opens something else wants that
  store.setState({ story: named?.story ?? null, storyStep: named?.index ?? 0 })
}

/** A whole story in the link: it begins. */
async function openOwn(packed: string): Promise<void> {
  const read = await unpackStory(packed)
  if (!read.ok) {
    report(read.error)
    return
  }
  beginStory(read.value)
}

/** What the user decided about the ground, the money and carbon stays, unless the step names it. */
function keepGround(scenario: Scenario, link: string): Scenario {
  const named = new URLSearchParams(link)
  const now = store.getState().scenario
  const kept = Object.keys({ ...GROUND_FIELDS, ...MONEY_FIELDS, ...CARBON_FIELDS }).filter(
    (key) => !named.has(key),
  )
  return { ...scenario, ...Object.fromEntries(kept.map((key) => [key, now[key as keyof Scenario]])) }
}

/** Goes to a step of the story, 0-based, as one change that can be undone; the camera moves there smoothly. Before the
 *  first and after the last there is none. */
export function goTo(index: number): void {
  const { story } = store.getState()
  const step = story?.steps[index]
  if (!story || !step) return
  const { shared, problems } = decodeLink(step.link)
  reportAll(problems)
  const { room } = new URLSearchParams(step.link).has('room') ? shared.view : store.getState().view
  replaceDocument({
    scenario: keepGround(shared.scenario, step.link),
    view: { ...shared.view, room },
  })
  store.setState({ storyStep: index })
  moveTo(step.atDusk ? { ...shared, utc: duskAfter(shared.utc) } : shared)
}

/** @param index its step, from 0 */
export function beginStory(story: Story, index = 0): void {
  rememberBefore(currentLink())
  store.setState({ story, storyStep: index })
  goTo(index)
}

/** What was shown before it began comes back, as one change that can be undone. */
export function endStory(): void {
  const link = takeBefore()
  standAt(null)
  if (link !== null) openLink(link)
}

/** The next dusk at the place on Earth; the instant itself where that is not known. */
function duskAfter(utc: string): string {
  frame.utcMs = readInstant(utc) ?? frame.utcMs
  return formatUtc(nextTwilightMs(false) ?? frame.utcMs)
}

/** Opens a link as one change that can be undone; a story that was told ends. */
export function openLink(hash: string): void {
  const { shared, problems } = decodeLink(hash)
  reportAll(problems)
  replaceDocument({ scenario: shared.scenario, view: shared.view })
  standAt(namedStep(shared.story))
  moveTo(shared)
}

/** Shows a link's constellation from its camera, as one change that can be undone; the ground, the money, the room, the
 *  clock and, where the link names none, the instant stay. A story that was told ends. */
export function showView(link: string): void {
  const { shared, problems } = decodeLink(link)
  reportAll(problems)
  const { view, rate, playing } = store.getState()
  const { room } = view
  replaceDocument({ scenario: keepGround(shared.scenario, link), view: { ...shared.view, room } })
  standAt(null)
  const utc = new URLSearchParams(link).has('t') ? shared.utc : formatUtc(frame.utcMs)
  moveTo({ ...shared, rate, playing, utc })
}

/** Where a preset is seen from, when it is more than its whole ring: among its own. */
const PRESET_LOOKS: Record<string, Pick<Shared, 'selectedId' | 'ride'>> = {
  suncatcher: { selectedId: 40, ride: { azimuthDeg: -140, elevationDeg: 16, distanceM: 260 } },
}

/** Chooses a preset and goes where it is seen. */
export function openPreset(preset: string): void {
  if (!choosePreset(preset)) return
  const look = PRESET_LOOKS[preset]
  if (!look) return
  pendingRide = look.ride
  store.setState({ selectedId: look.selectedId, riding: true, lookingUp: false })
  requestFrame()
}

/** Of a fleet of the years no satellite is named: another year has others. */
const pickedIn = ({ view, selectedId, ride }: Pick<Shared, 'view' | 'selectedId' | 'ride'>) =>
  view.years ? { selectedId: null, ride: null } : { selectedId, ride }

/** What is no document: clock, selection and, smoothly, the camera. */
function moveTo({ rate, playing, utc, camera, ...shared }: Shared): void {
  const { selectedId, ride } = pickedIn(shared)
  store.setState({ rate, playing, selectedId, riding: ride !== null })
  if (ride) store.setState({ lookingUp: false })
  pendingRide = ride
  frame.utcMs = readInstant(utc) ?? frame.utcMs
  const scene = sceneHandle()
  if (ride === null) scene?.flyTo(camera ?? scene.openingCamera())
  requestFrame()
}

/** Whether two documents would be written alike. */
const isSameDocument = (shared: Shared, now: Pick<Shared, 'scenario' | 'view'>): boolean =>
  encodeLink(shared) === encodeLink({ ...shared, scenario: now.scenario, view: now.view })

/** A link, and the step of a story that it names; where it says nothing else, what is shown is the step's. */
function readStep(hash: string) {
  const read = decodeLink(hash)
  const { story, playing } = read.shared
  const named = namedStep(story)
  const step = stepAlone(hash, named)
  if (!step) return { ...read, named }
  const { shared, problems } = decodeLink(step.link)
  const scenario = keepGround(shared.scenario, step.link)
  const told = { ...shared, scenario, story, playing: playing && shared.playing }
  return { shared: told, problems: [...read.problems, ...problems], named }
}

/** Another document in the address is one change that can be undone; not at the start, before which there is none. */
export function readLink(isStart = false): void {
  leftHash = location.hash
  const hash = leftHash.replace(/^#/, '')
  if (hash === written && written !== '') return
  written = hash
  const unread = linkProblem(hash)
  if (unread) {
    report(unread) // what is shown stays
    if (isStart) takeAsAddressed()
    return
  }
  const { shared, problems, named } = readStep(hash)
  const { scenario, view, rate, playing, camera } = shared
  const { selectedId, ride } = pickedIn(shared)
  if (named && !isStart) rememberBefore(currentLink())
  standAt(named)
  const own = new URLSearchParams(hash).get('own')
  if (own) void openOwn(own)
  if (isStart) store.setState({ scenario, view })
  else if (!isSameDocument(shared, store.getState())) replaceDocument({ scenario, view })
  takeAsAddressed()
  if (hash.includes('stamp='))
    void fetchPart(() => import('./stampNow.ts')).then((its) => its.tellMoved(hash))
  store.setState({ rate, playing, selectedId, riding: ride !== null })
  pendingRide = ride
  frame.utcMs = readInstant(shared.utc) ?? frame.utcMs
  const scene = sceneHandle()
  if (scene) scene.setCamera(camera ?? scene.openingCamera())
  else pendingCamera = camera
  reportAll(problems)
  requestFrame()
}

/** Puts what is shown into the address. */
export function writeLink(): void {
  if (location.hash !== leftHash) {
    readLink() // another's, whose event is still to come
    return
  }
  const link = currentLink()
  if (link === written) return
  written = link
  takeAsAddressed()
  showAddress(location.search, `#${link}`)
  leftHash = location.hash
}

export function startLink(): void {
  readLink(true)
  if (wantsLessMotion()) store.setState({ playing: false })
  addEventListener('hashchange', () => readLink())
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
