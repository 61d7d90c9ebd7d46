/** Real objects from imported element sets: which there are, which fail, and the keyframes about the frame's instant,
 *  fetched ahead in the direction of play. They are no part of the document or the link. Where the clock outruns the
 *  worker nothing is drawn and the status says so: a place of another instant would be wrong by thousands of kilometres. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { formatCount } from '../../i18n/format.ts'
import { t, tCount } from '../../i18n/t.ts'
import { type ElementFormat, MAX_ELEMENT_SETS, type ReadFailure } from '../../physics/elementSets.ts'
import {
  INTERPOLATION_ERROR_M,
  KEYFRAME_STEP_MS,
  KEYFRAME_STEP_S,
  keyframeIndex,
} from '../../physics/keyframes.ts'
import { type Imported, newObjectsJob, type ObjectsJob } from '../../workers/jobs/objects.ts'
import { failureText } from '../answers/jobs.ts'
import { report, tellNews } from '../document/actions.ts'
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
  count: number
  /** Sets that could not be read. */
  unread: readonly ReadFailure[]
  /** Of the file they stood in. */
  unreadFormat: ElementFormat
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
  count: 0,
  unread: [],
  unreadFormat: 'tle',
  unchecked: 0,
  failing: [],
  status: 'none',
  progress: null,
}
const objects = createStore<ObjectsState>()(() => EMPTY)
export const objectsNow = (): ObjectsState => objects.getState()
export const useObjects = <T>(selector: (state: ObjectsState) => T): T => useStore(objects, selector)

const MEGABYTE = 1e6
/** As many sets as are accepted, as XML, have 110. */
const MOST_MEGABYTES = 200
const MAX_IN_FLIGHT = 2
/** While it plays, the list of what fails changes at most so often. */
const LIST_INTERVAL_MS = 250

let imported: Imported = { format: 'tle', ids: [], names: [], failures: [], unchecked: 0 }
/** Holds the sets that fly. Each import has a worker of its own, so that they go on until the new ones are there. */
let flying: ObjectsJob | null = null
let reading: ObjectsJob | null = null
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
export async function importObjects(
  source: Blob | string,
  name: string,
  isWeatherToo = false,
): Promise<void> {
  cancelObjects() // of another file
  const megabytes = typeof source === 'string' ? 0 : Math.round(source.size / MEGABYTE)
  if (megabytes > MOST_MEGABYTES) {
    report(
      t('objects.problem.large', { name, size: formatCount(megabytes), limit: formatCount(MOST_MEGABYTES) }),
    )
    return
  }
  const job = newObjectsJob()
  reading = job
  objects.setState({ progress: { done: 0, total: 0 } })
  const end = await job.start({ source }, (progress) => objects.setState({ progress }))
  if (end === null) return // whoever cancelled it sees to the progress
  reading = null
  objects.setState({ progress: null })
  if ('failure' in end) report(t('objects.notRead', { name, reason: failureText(end.failure) }))
  else if ('imported' in end.answer) {
    if (take(job, end.answer.imported, name)) {
      const objects = tCount('objects.count', end.answer.imported.names.length)
      tellNews(t('news.objects', { objects, name }))
      return
    }
  } else if ('problem' in end.answer) {
    const { problem, count } = end.answer
    const [counted, limit] = [formatCount(count), formatCount(MAX_OBJECTS)]
    const words = problem === 'no-sets' && isWeatherToo ? 'neither' : problem
    report(t(`objects.problem.${words}`, { name, count: counted, limit }))
  }
  job.end()
}

const unreadOf = ({ format, failures }: Imported) => ({ unread: failures, unreadFormat: format })

/** @returns whether they are taken: not where none can be read and others fly */
function take(job: ObjectsJob, sets: Imported, name: string): boolean {
  const [first] = sets.failures
  if (flying && sets.names.length === 0 && first) {
    const count = formatCount(sets.failures.length)
    report(t('objects.noneRead', { name, count, reason: t(`objects.reason.${first.reason}`) }))
    objects.setState(unreadOf(sets))
    return false
  }
  flying?.end()
  flying = job
  imported = sets
  forgetKeyframes()
  const { names, unchecked } = sets
  const status = names.length > 0 ? 'catching-up' : 'none'
  objects.setState({
    source: name,
    count: names.length,
    ...unreadOf(sets),
    unchecked,
    failing: [],
    status,
  })
  requestFrame()
  return true
}

export function cancelObjects(): void {
  reading?.end()
  reading = null
  objects.setState({ progress: null })
}

export function clearObjects(): void {
  cancelObjects()
  flying?.end()
  flying = null
  forgetKeyframes()
  objects.setState(EMPTY)
  requestFrame()
}

async function fetchRun(job: ObjectsJob, { first, count }: KeyframeRun): Promise<void> {
  for (let k = first; k < first + count; k++) pending.add(k)
  inFlight++
  const end = await job.ask({ first, count })
  inFlight--
  if (job !== flying || !end) return // other objects by now, or none
  if ('failure' in end) {
    clearObjects()
    report(t('objects.stopped', { reason: failureText(end.failure) }))
    return
  }
  if (!('keyframes' in end.answer)) return
  const { data, msEach: itsMs } = end.answer.keyframes
  for (let k = first; k < first + count; k++) pending.delete(k)
  msEach = msEach === 0 ? itsMs : 0.7 * msEach + 0.3 * itsMs
  const stride = data.length / count
  for (let k = 0; k < count; k++) keyframes.set(first + k, data.subarray(k * stride, (k + 1) * stride))
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
  while (flying && inFlight < MAX_IN_FLIGHT) {
    const run = nextRun(wanted, count, (k) => keyframes.has(k) || pending.has(k))
    if (!run) break
    void fetchRun(flying, run)
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
