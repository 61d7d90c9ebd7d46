/** Real objects from imported element sets: which there are, which fail, and the keyframes about the frame's instant,
 *  fetched ahead in the direction of play. They are no part of the document or the link. Where the clock outruns the
 *  worker nothing is drawn and the status says so: a place of another instant would be wrong by thousands of kilometres. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type ElementFormat, MAX_ELEMENT_SETS, type ReadFailure } from '../../physics/elementSets.ts'
import {
  INTERPOLATION_ERROR_M,
  KEYFRAME_STEP_MS,
  KEYFRAME_STEP_S,
  keyframeIndex,
} from '../../physics/keyframes.ts'
import {
  cancelImport,
  forgetObjects,
  type Imported,
  importElementSets,
  requestKeyframes,
} from '../../workers/objectsClient.ts'
import { report } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { type Bracket, frame, requestFrame } from './frame.ts'
import { type KeyframeRun, keptKeyframes, nextRun, wantedWindow } from './keyframePlan.ts'
import { type FailingObject, failingHash, failingObjects } from './objectFailures.ts'

export type { ReadFailure } from '../../physics/elementSets.ts'
export type { FailingObject } from './objectFailures.ts'
export const OBJECT_ERROR_M = INTERPOLATION_ERROR_M
export const OBJECT_STEP_S = KEYFRAME_STEP_S
export const MAX_OBJECTS = MAX_ELEMENT_SETS

export interface ObjectsState {
  /** Where the sets came from, null where there are none. */
  source: string | null
  format: ElementFormat
  count: number
  /** Sets that could not be read. */
  unread: readonly ReadFailure[]
  /** Sets read without a checksum. */
  unchecked: number
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
  unchecked: 0,
  failing: [],
  status: 'none',
  progress: null,
}
const objects = createStore<ObjectsState>()(() => EMPTY)
export const useObjects = <T>(selector: (state: ObjectsState) => T): T => useStore(objects, selector)

const MAX_IN_FLIGHT = 2
/** While it plays, the list of what fails changes at most so often. */
const LIST_INTERVAL_MS = 250

let imported: Imported = { format: 'tle', ids: [], names: [], failures: [], unchecked: 0 }
/** 0: nothing is imported. */
let importId = 0
const keyframes = new Map<number, Float32Array>()
const pending = new Set<number>()
let inFlight = 0
let msEach = 0
let listed = { index: Number.NaN, hash: 0, atMs: 0 }

function forgetKeyframes(): void {
  keyframes.clear()
  pending.clear()
  msEach = 0
  listed = { index: Number.NaN, hash: 0, atMs: 0 }
}

/** Replaces the objects by those of a file or a text. What goes wrong is reported, and the objects before it stay. */
export async function importObjects(source: Blob | string, name: string): Promise<void> {
  objects.setState({ progress: { done: 0, total: 0 } })
  const outcome = await importElementSets(source, (done, total) => {
    if (objects.getState().progress) objects.setState({ progress: { done, total } })
  })
  if (outcome.kind === 'cancelled') return // whoever cancelled it sees to the progress
  objects.setState({ progress: null })
  if (outcome.kind === 'error') {
    clearObjects()
    report(t('objects.stopped', { reason: outcome.error }))
  } else if (outcome.kind === 'problem') {
    const { problem, count } = outcome
    const [counted, limit] = [formatCount(count), formatCount(MAX_OBJECTS)]
    report(t(`objects.problem.${problem}`, { name, count: counted, limit }))
  } else {
    imported = outcome.imported
    importId = outcome.id
    forgetKeyframes()
    const { format, names, failures, unchecked } = imported
    const status = names.length > 0 ? 'catching-up' : 'none'
    objects.setState({
      source: name,
      format,
      count: names.length,
      unread: failures,
      unchecked,
      failing: [],
      status,
    })
    requestFrame()
  }
}

export function cancelObjects(): void {
  cancelImport()
  objects.setState({ progress: null })
}

export function clearObjects(): void {
  importId = 0
  forgetObjects()
  forgetKeyframes()
  objects.setState(EMPTY)
  requestFrame()
}

async function fetchRun({ first, count }: KeyframeRun): Promise<void> {
  const wantedBy = importId
  for (let k = first; k < first + count; k++) pending.add(k)
  inFlight++
  const answer = await requestKeyframes(first, count)
  inFlight--
  if (importId !== wantedBy) return // other objects by now, or none
  if (!answer) {
    clearObjects()
    report(t('objects.stopped', { reason: '' }))
    return
  }
  for (let k = first; k < first + count; k++) pending.delete(k)
  if (answer.importId !== importId) return
  msEach = msEach === 0 ? answer.msEach : 0.7 * msEach + 0.3 * answer.msEach
  const stride = answer.data.length / count
  for (let k = 0; k < count; k++) {
    keyframes.set(first + k, answer.data.subarray(k * stride, (k + 1) * stride))
  }
  fetchAhead()
  if (objects.getState().status !== 'flying') requestFrame()
}

/** @returns whether the clock is slow enough to be followed */
function fetchAhead(): boolean {
  const { count } = objects.getState()
  const { playing, rate } = store.getState()
  const wanted = wantedWindow({ utcMs: frame.utcMs, playing, rate }, count, msEach)
  if (!wanted) return false
  if (keyframes.size > keptKeyframes(count)) {
    for (const k of keyframes.keys()) if (k < wanted.low || k > wanted.high) keyframes.delete(k)
  }
  while (inFlight < MAX_IN_FLIGHT) {
    const run = nextRun(wanted, count, (k) => keyframes.has(k) || pending.has(k))
    if (!run) break
    void fetchRun(run)
  }
  return true
}

function listFailing(index: number, before: Float32Array, after: Float32Array): void {
  if (index === listed.index) return
  const nowMs = performance.now()
  if (store.getState().playing && nowMs - listed.atMs < LIST_INTERVAL_MS) return
  const hash = failingHash(before, after)
  if (hash !== listed.hash) objects.setState({ failing: failingObjects(before, after, imported) })
  listed = { index, hash, atMs: nowMs }
}

const setStatus = (status: ObjectsState['status']): void => {
  if (objects.getState().status !== status) objects.setState({ status })
}

export const hasObjects = (): boolean => objects.getState().count > 0

/** Called once a frame by the loop. @returns the keyframes about the frame's instant, null where they are not there */
export function objectsBracket(): Bracket | null {
  const { count } = objects.getState()
  if (count === 0) return null
  const canFollow = fetchAhead()
  const index = keyframeIndex(frame.utcMs)
  const before = keyframes.get(index)
  const after = keyframes.get(index + 1)
  if (!canFollow || !before || !after) {
    setStatus('catching-up')
    return null
  }
  setStatus('flying')
  listFailing(index, before, after)
  return { count, before, after, share: frame.utcMs / KEYFRAME_STEP_MS - index }
}
