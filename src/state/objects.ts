/** Real objects from imported element sets: which there are, which fail, and the keyframes about the frame's instant,
 *  fetched ahead in the direction of play. They are no part of the document or the link. Where the clock outruns the
 *  worker nothing is drawn and the status says so: a place of another instant would be wrong by thousands of kilometres. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { t } from '../i18n/t.ts'
import { type ElementFormat, MAX_ELEMENT_SETS, type ReadFailure } from '../physics/elementSets.ts'
import {
  type FlightFailure,
  failureBetween,
  INTERPOLATION_ERROR_M,
  KEYFRAME_FLOATS,
  KEYFRAME_STEP_MS,
  KEYFRAME_STEP_S,
  keyframeIndex,
} from '../physics/keyframes.ts'
import {
  cancelImport,
  forgetObjects,
  type Imported,
  importElementSets,
  requestKeyframes,
} from '../workers/objectsClient.ts'
import { report } from './actions.ts'
import { frame, requestFrame } from './frame.ts'
import { store } from './store.ts'

export const OBJECT_ERROR_M = INTERPOLATION_ERROR_M
export const MAX_OBJECTS = MAX_ELEMENT_SETS

export interface FailingObject {
  id: number
  name: string
  reason: FlightFailure
}

export interface ObjectsState {
  /** File or origin of the sets, null where there are none. */
  source: string | null
  format: ElementFormat
  count: number
  /** Sets that could not be read. */
  unread: readonly ReadFailure[]
  /** Sets without a place at the instant shown. */
  failing: readonly FailingObject[]
  status: 'none' | 'flying' | 'catching-up'
  /** Of an import that is going on; total 0 until it is known. */
  progress: { done: number; total: number } | null
}

const EMPTY: ObjectsState = {
  source: null,
  format: 'tle',
  count: 0,
  unread: [],
  failing: [],
  status: 'none',
  progress: null,
}
const objects = createStore<ObjectsState>()(() => EMPTY)
export const useObjects = <T>(selector: (state: ObjectsState) => T): T => useStore(objects, selector)
export const objectsNow = (): ObjectsState => objects.getState()

/** Real time that is fetched ahead. */
const LOOKAHEAD_S = 1.5
/** Least real time that the kept keyframes must cover, or the clock is too fast. */
const LEAST_LOOKAHEAD_S = 0.5
/** 48 MB. */
const KEPT_FLOATS = 12e6
const MAX_KEPT = 4096
const MIN_KEPT = 6
/** States a request, so that its answer is there within about 30 ms; at least one interval. */
const STATES_A_REQUEST = 20_000
const MAX_IN_FLIGHT = 2
/** Share of the worker's time that the clock may need. */
const WORKER_SHARE = 0.7
const FAILING_INTERVAL_MS = 250

let names: Imported = { format: 'tle', ids: [], names: [], failures: [] }
let importId = 0
const keyframes = new Map<number, Float32Array>()
const pending = new Set<number>()
let inFlight = 0
let msEach = 0
let failingKey = ''
let failingAtMs = 0

const setStatus = (status: ObjectsState['status']): void => {
  if (objects.getState().status !== status) objects.setState({ status })
}

function forgetKeyframes(): void {
  keyframes.clear()
  pending.clear()
  msEach = 0
  failingKey = ''
}

/** Replaces the objects by those of a file or a text. What went wrong is reported; the objects before it stay then. */
export async function importObjects(source: Blob | string, name: string): Promise<void> {
  objects.setState({ progress: { done: 0, total: 0 } })
  const outcome = await importElementSets(source, (done, total) =>
    objects.setState({ progress: { done, total } }),
  )
  if (outcome.kind === 'cancelled') return // the one that replaced it, or cancelObjects(), cleared the progress
  objects.setState({ progress: null })
  if (outcome.kind === 'error') report(t('objects.stopped', { reason: outcome.error }))
  else if (outcome.kind === 'problem') {
    const { problem, count } = outcome
    report(t(`objects.problem.${problem}`, { name, count, limit: MAX_OBJECTS }))
  } else {
    names = outcome.imported
    importId = outcome.id
    forgetKeyframes()
    const { format, names: all, failures } = names
    const status = all.length > 0 ? 'catching-up' : 'none'
    objects.setState({ source: name, format, count: all.length, unread: failures, failing: [], status })
    requestFrame()
  }
}

export function cancelObjects(): void {
  cancelImport()
  objects.setState({ progress: null })
}

export function clearObjects(): void {
  forgetObjects()
  forgetKeyframes()
  importId = 0
  inFlight = 0
  objects.setState(EMPTY)
  requestFrame()
}

const keptKeyframes = (count: number): number =>
  Math.min(Math.max(Math.floor(KEPT_FLOATS / (KEYFRAME_FLOATS * count)), MIN_KEPT), MAX_KEPT)

interface Window {
  low: number
  high: number
  forwards: boolean
}

/** Keyframes wanted now; null where the clock is faster than they can be made or kept. */
function wantedWindow(count: number): Window | null {
  const { playing, rate } = store.getState()
  const kept = keptKeyframes(count)
  const speed = playing ? Math.abs(rate) : 0
  const affordable = msEach > 0 ? (WORKER_SHARE * KEYFRAME_STEP_MS) / msEach : Number.POSITIVE_INFINITY
  if (speed > affordable || speed * LEAST_LOOKAHEAD_S > kept * KEYFRAME_STEP_S) return null
  const ahead = speed > 0 ? Math.min(kept - 3, Math.ceil((speed * LOOKAHEAD_S) / KEYFRAME_STEP_S) + 1) : 0
  const index = keyframeIndex(frame.utcMs)
  const forwards = rate >= 0
  return { low: forwards ? index : index - ahead, high: index + 1 + (forwards ? ahead : 0), forwards }
}

/** The first run of keyframes that are neither there nor asked for, from where the clock is. */
function nextRun({ low, high, forwards }: Window, count: number): { first: number; count: number } | null {
  const most = Math.max(2, Math.floor(STATES_A_REQUEST / count))
  const step = forwards ? 1 : -1
  const isMissing = (k: number) => k >= low && k <= high && !keyframes.has(k) && !pending.has(k)
  for (let k = forwards ? low : high; k >= low && k <= high; k += step) {
    if (!isMissing(k)) continue
    let length = 1
    while (length < most && isMissing(k + step * length)) length++
    return { first: forwards ? k : k - length + 1, count: length }
  }
  return null
}

async function fetchRun(first: number, runCount: number): Promise<void> {
  const wantedBy = importId
  for (let k = 0; k < runCount; k++) pending.add(first + k)
  inFlight++
  const answer = await requestKeyframes(first, runCount)
  if (importId !== wantedBy) {
    if (importId !== 0) inFlight--
    return
  }
  inFlight--
  for (let k = 0; k < runCount; k++) pending.delete(first + k)
  if (answer?.importId !== importId) return
  msEach = msEach === 0 ? answer.msEach : 0.7 * msEach + 0.3 * answer.msEach
  const stride = answer.data.length / runCount
  for (let k = 0; k < runCount; k++) {
    keyframes.set(first + k, answer.data.subarray(k * stride, (k + 1) * stride))
  }
  fetchAhead()
  if (objects.getState().status !== 'flying') requestFrame()
}

function fetchAhead(): void {
  const { count } = objects.getState()
  if (count === 0) return
  const wanted = wantedWindow(count)
  if (!wanted) return
  if (keyframes.size > keptKeyframes(count)) {
    for (const k of keyframes.keys()) if (k < wanted.low || k > wanted.high) keyframes.delete(k)
  }
  while (inFlight < MAX_IN_FLIGHT) {
    const run = nextRun(wanted, count)
    if (!run) return
    void fetchRun(run.first, run.count)
  }
}

function listFailing(before: Float32Array, after: Float32Array): void {
  const nowMs = performance.now()
  if (nowMs - failingAtMs < FAILING_INTERVAL_MS) return
  failingAtMs = nowMs
  const failing: FailingObject[] = []
  let key = ''
  names.names.forEach((name, i) => {
    const reason = failureBetween(before, after, i)
    if (!reason) return
    failing.push({ id: names.ids[i]!, name, reason })
    key += `${i}${reason}`
  })
  if (key === failingKey) return
  failingKey = key
  objects.setState({ failing })
}

export interface Bracket {
  before: Float32Array
  after: Float32Array
  /** Where the frame's instant lies between them, 0 to 1. */
  share: number
}

/** Called once a frame by the scene. @returns the keyframes about the frame's instant, null where they are not there */
export function objectsBracket(): Bracket | null {
  if (objects.getState().count === 0) return null
  fetchAhead()
  const index = keyframeIndex(frame.utcMs)
  const before = keyframes.get(index)
  const after = keyframes.get(index + 1)
  if (!before || !after) {
    setStatus('catching-up')
    return null
  }
  setStatus('flying')
  listFailing(before, after)
  return { before, after, share: frame.utcMs / KEYFRAME_STEP_MS - index }
}
