/** Scenario and view ⇄ the link. Keys are the schema's names; what equals the preset or the default is left out, so a
 *  plain link is short. `v` is the format's version: older ones are migrated, a newer one is read as far as it goes.
 *  Documented keys: v, the document's (documentKeys.ts), b.NAME the same of a scenario of one's own that is compared
 *  with, the view's, t (UTC), rate, paused, cam (azimuth°, elevation°, distance in Earth radii; or ground, azimuth° from
 *  north, elevation°, field of view°), sel (number of the selected satellite, from 1), ride (flying along with it:
 *  azimuth° from the flight, elevation° over the horizontal, distance in metres), story (ID.STEP). `own` holds a whole
 *  story (stories.ts). */
import { formatUtc, parseUtc } from '../../physics/time.ts'
import { different, readScenarioKeys, scenarioKeys } from './documentKeys.ts'
import { defaultsOf, readField } from './field.ts'
import { MAX_LINK, MAX_LINK_KEYS, MAX_PROBLEMS } from './limits.ts'
import { isOwnOther, otherIn, otherKeys, otherText, readOther } from './other.ts'
import { DEFAULT_PRESET, OPENING_UTC, PRESETS } from './presets.ts'
import { ACCEPTED, type Accepted, acceptedText, type Refusal, refusal } from './refusal.ts'
import { type Scenario, VIEW_FIELDS, type View } from './schema.ts'

/** 2: keys b.NAME. 3: prices that are left out are those of the year of purchase and of the place. */
export const LINK_VERSION = 3

/** What older versions meant, in today's keys; the first turns version 1 into 2. */
const MIGRATIONS: readonly ((params: URLSearchParams) => void)[] = [bringCameraWithin, sayPrices]

/** What versions 1 and 2 left out, in the scenario and in one of one's own beside it. */
const UNSAID_BEFORE_3: Partial<Scenario> = {
  mount: 'tracker',
  launchUsdPerKg: 500,
  pvUsdPerKw: 691,
  batteryUsdPerKwh: 165,
  gridUsdPerMwh: 91.7,
}
function sayPrices(params: URLSearchParams): void {
  const hasOther = [...params.keys()].some((key) => key.startsWith('b.'))
  for (const [key, value] of Object.entries(UNSAID_BEFORE_3)) {
    for (const name of hasOther ? [key, `b.${key}`] : [key]) {
      if (!params.has(name)) params.set(name, String(value))
    }
  }
}

/** Version 1 let the camera be 1.01 to 80 Earth radii away. */
function bringCameraWithin(params: URLSearchParams): void {
  const parts = (params.get('cam') ?? '').split(',').map(Number)
  const [, , distanceRadii = 0] = parts
  if (parts.length !== 3 || !(distanceRadii >= 1.01 && distanceRadii <= 80)) return
  parts[2] = Math.min(Math.max(distanceRadii, NEAREST_RADII), FARTHEST_RADII)
  params.set('cam', parts.join(','))
}

/** About the Earth's middle, azimuth from the Sun eastwards. */
export interface OrbitCamera {
  azimuthDeg: number
  elevationDeg: number
  distanceRadii: number
}
/** At the ground site, azimuth from north eastwards; the field of view is that of the picture's longer side. */
export interface GroundCamera {
  from: 'ground'
  azimuthDeg: number
  elevationDeg: number
  fieldDeg: number
}
export type Camera = OrbitCamera | GroundCamera
export const isGroundCamera = (camera: Camera): camera is GroundCamera => 'from' in camera

/** Where the eye is from the satellite it flies along with: azimuth from the direction of flight, to the left. */
export interface RideCamera {
  azimuthDeg: number
  elevationDeg: number
  distanceM: number
}

export interface Shared {
  scenario: Scenario
  view: View
  utc: string
  rate: number
  playing: boolean
  camera: Camera | null
  selectedId: number | null
  /** Null where it does not fly along. */
  ride: RideCamera | null
  /** The story that is told and its step, from 1. */
  story: { id: string; step: number } | null
}

/** Instants that the page shows: the years for which the models are stated. */
export const FIRST_MS = Date.UTC(2000, 0, 1)
export const LAST_MS = Date.UTC(2051, 0, 1)
export const INSTANT_EXPECTED = ACCEPTED.instant

/** Milliseconds of an instant that the page can show, or null. */
export function readInstant(value: unknown): number | null {
  const utcMs = typeof value === 'string' ? parseUtc(value) : null
  return utcMs !== null && utcMs >= FIRST_MS && utcMs <= LAST_MS ? utcMs : null
}

/** Where the camera can be. */
export const MAX_ELEVATION_DEG = 89
export const NEAREST_RADII = 1.06
/** Past the Moon. */
export const FARTHEST_RADII = 70

/** Field of view from the ground. */
export const FIELD_DEG = { min: 30, max: 120 }

const GROUND = 'ground,'
function readCamera(text: string): Camera | null {
  const isGround = text.startsWith(GROUND)
  const [turnedDeg, elevationDeg, last] = (isGround ? text.slice(GROUND.length) : text).split(',').map(finite)
  if (turnedDeg == null || elevationDeg == null || last == null) return null
  const azimuthDeg = turnedDeg % 360
  if (isGround) {
    const isSeen = Math.abs(elevationDeg) <= 90 && last >= FIELD_DEG.min && last <= FIELD_DEG.max
    return isSeen ? { from: 'ground', azimuthDeg, elevationDeg, fieldDeg: last } : null
  }
  if (Math.abs(elevationDeg) > MAX_ELEVATION_DEG) return null
  const isInReach = last >= NEAREST_RADII && last <= FARTHEST_RADII
  return isInReach ? { azimuthDeg, elevationDeg, distanceRadii: last } : null
}

function cameraText(camera: Camera): string {
  const direction = `${camera.azimuthDeg.toFixed(1)},${camera.elevationDeg.toFixed(1)}`
  return isGroundCamera(camera)
    ? `${GROUND}${direction},${camera.fieldDeg.toFixed(1)}`
    : `${direction},${camera.distanceRadii.toFixed(2)}`
}

/** What `cam` accepts. */
const CAMERA_ACCEPTED: Accepted = {
  words: 'camera',
  values: {
    elevation: MAX_ELEVATION_DEG,
    near: NEAREST_RADII,
    far: FARTHEST_RADII,
    narrow: FIELD_DEG.min,
    wide: FIELD_DEG.max,
  },
}
export const CAMERA_EXPECTED = acceptedText(CAMERA_ACCEPTED)

const FARTHEST_RIDE_M = 2e7
function readRide(text: string): RideCamera | null {
  const [azimuthDeg, elevationDeg, distanceM] = text.split(',').map(finite)
  if (azimuthDeg == null || elevationDeg == null || distanceM == null) return null
  if (Math.abs(elevationDeg) > 90 || distanceM < 1 || distanceM > FARTHEST_RIDE_M) return null
  return { azimuthDeg: azimuthDeg % 360, elevationDeg, distanceM }
}

/** What `ride` accepts. */
const RIDE_ACCEPTED: Accepted = { words: 'ride', values: { far: FARTHEST_RIDE_M } }
export const RIDE_EXPECTED = acceptedText(RIDE_ACCEPTED)

export const DEFAULT_RATE = 60
export const MAX_RATE = 2_592_000 // a month a second

/** The link's hash, without its '#'. */
export function encodeLink(shared: Shared): string {
  const { scenario, view, utc, rate, playing, camera, selectedId, ride, story } = shared
  const params = new URLSearchParams([['v', String(LINK_VERSION)], ...scenarioKeys(scenario)])
  for (const [key, value] of different<View>(view, defaultView(scenario.preset))) {
    if (key === 'compare' && isOwnOther(view.compare)) {
      for (const [itsKey, its] of otherKeys(view.compare)) params.set(itsKey, its)
    } else params.set(key, String(value))
  }
  if (utc !== OPENING_UTC) params.set('t', utc)
  if (rate !== DEFAULT_RATE) params.set('rate', String(rate))
  if (!playing) params.set('paused', '1')
  if (camera) params.set('cam', cameraText(camera))
  if (selectedId !== null) params.set('sel', String(selectedId + 1))
  if (ride) {
    const distanceM = String(Number(ride.distanceM.toPrecision(4)))
    params.set('ride', [ride.azimuthDeg.toFixed(1), ride.elevationDeg.toFixed(1), distanceM].join(','))
  }
  if (story) params.set('story', `${story.id}.${story.step}`)
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')
}

/** A 53° shell stands beside the ring; the ring beside everything else. */
export function defaultView(preset: string): View {
  const view = defaultsOf(VIEW_FIELDS)
  return preset === 'starlink-53' ? { ...view, compare: DEFAULT_PRESET } : view
}

const finite = (text: string | null): number | null =>
  text !== null && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null

const bare = (hash: string): string => hash.replace(/^#/, '')

/** Why nothing of a link is read, null where it is. */
export function linkProblem(hash: string): Refusal | null {
  const text = bare(hash)
  return text.length > MAX_LINK
    ? refusal('link', text, { words: 'linkLength', values: { most: MAX_LINK } })
    : null
}

/** Its keys, as many as are read. */
function paramsOf(hash: string): { params: URLSearchParams; problems: Refusal[] } {
  const problem = linkProblem(hash)
  if (problem) return { params: new URLSearchParams(), problems: [problem] }
  const params = new URLSearchParams(bare(hash))
  if (params.size <= MAX_LINK_KEYS) return { params, problems: [] }
  const accepted: Accepted = { words: 'linkKeys', values: { most: MAX_LINK_KEYS } }
  return {
    params: new URLSearchParams([...params].slice(0, MAX_LINK_KEYS)),
    problems: [refusal('link keys', params.size, accepted)],
  }
}

/** Reads a link's hash. Whatever is bad is reported in one sentence each and replaced by the default. */
export function decodeLink(hash: string): { shared: Shared; problems: Refusal[] } {
  const { params, problems } = paramsOf(hash)
  const version = finite(params.get('v')) ?? LINK_VERSION
  if (version > LINK_VERSION)
    problems.push(refusal('link version', version, { words: 'version', values: { newest: LINK_VERSION } }))
  for (const migrate of MIGRATIONS.slice(Math.max(version, 1) - 1)) migrate(params)

  const { scenario, problems: documentProblems } = readScenarioKeys(params)
  problems.push(...documentProblems)
  let view = defaultView(scenario.preset)
  let utc = OPENING_UTC
  let rate = DEFAULT_RATE
  let playing = true
  let camera: Camera | null = null
  let selected: string | null = null
  let ride: RideCamera | null = null
  let story: Shared['story'] = null
  for (const [key, value] of params) {
    if (Object.hasOwn(VIEW_FIELDS, key)) {
      const field = VIEW_FIELDS[key as keyof View]
      const read = readField(field, value)
      if (read === null) problems.push(refusal(key, value, { field }))
      else view = { ...view, [key]: read }
    } else if (key === 't') {
      const utcMs = readInstant(value)
      if (utcMs !== null) utc = formatUtc(utcMs)
      else problems.push(refusal(key, value, { words: 'instant' }))
    } else if (key === 'paused') {
      const read = readField(VIEW_FIELDS.shadow, value) // any boolean
      if (typeof read === 'boolean') playing = !read
      else problems.push(refusal(key, value, { field: VIEW_FIELDS.shadow }))
    } else if (key === 'rate') {
      const number = finite(value)
      if (number !== null && Math.abs(number) <= MAX_RATE) rate = number
      else problems.push(refusal(key, value, { words: 'rate', values: { most: MAX_RATE } }))
    } else if (key === 'cam') {
      camera = readCamera(value)
      if (!camera) problems.push(refusal(key, value, CAMERA_ACCEPTED))
    } else if (key === 'sel') selected = value
    else if (key === 'story') {
      const [, id, step] = /^([a-z0-9-]+)\.(\d{1,2})$/.exec(value) ?? []
      if (id) story = { id, step: Number(step) }
      else problems.push(refusal(key, value, { words: 'storyStep' }))
    } else if (key === 'ride') {
      ride = readRide(value)
      if (!ride) problems.push(refusal(key, value, RIDE_ACCEPTED))
    } // other keys belong to newer versions
  }
  // What only the other parts of the link can tell.
  const other = otherIn(params)
  if (other !== '') view = { ...view, compare: other }
  if (isOwnOther(view.compare)) {
    const read = readOther(view.compare)
    problems.push(...read.problems.map((problem) => ({ ...problem, name: `b.${problem.name}` })))
    view = { ...view, compare: otherText(read.other) }
  } else if (view.compare !== 'none' && !Object.hasOwn(PRESETS, view.compare)) {
    problems.push(refusal('compare', view.compare, { list: ['none', ...Object.keys(PRESETS)] }))
    view = { ...view, compare: defaultView(scenario.preset).compare }
  }
  if (view.group > scenario.groups.length) {
    problems.push(
      refusal('group', view.group, { words: 'groupNumber', values: { most: scenario.groups.length } }),
    )
    view = { ...view, group: 1 }
  }
  const total = scenario.groups.reduce((sum, group) => sum + group.total, 0)
  let selectedId: number | null = null
  if (selected !== null) {
    const number = finite(selected)
    if (number !== null && Number.isInteger(number) && number >= 1 && number <= total) selectedId = number - 1
    else problems.push(refusal('sel', selected, { words: 'satelliteNumber', values: { most: total } }))
  }
  if (ride && selectedId === null) {
    problems.push(refusal('ride', params.get('ride'), { words: 'rideNeedsSel' }))
    ride = null
  }
  return {
    shared: { scenario, view, utc, rate, playing, camera, selectedId, ride, story },
    problems: problems.slice(0, MAX_PROBLEMS),
  }
}
