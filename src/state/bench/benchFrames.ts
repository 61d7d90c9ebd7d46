/** What the page itself costs, with its real scene and loop: frames of fleets of several sizes and of as many static
 *  points, the switch to a preset, the heap. Each waits until the page is calm, then measures. */
import { nextTask } from '../../lib/nextTask.ts'
import { type FRAME_FLEETS, SATELLITES_A_PLANE } from '../../scenario/facts/budgets.ts'
import { pause, play } from '../clock/actions.ts'
import { frame, sceneHandle } from '../clock/frame.ts'
import { followPicture, forgetFrames, frameStatistics, showInstant } from '../clock/loop.ts'
import { changeScenario, choosePreset } from '../document/actions.ts'
import { setFloorPoints } from './staticFloor.ts'

const FRAMES = 60
const SHORTEST_MS = 2000
const LONGEST_MS = 6000
const POLL_MS = 50
/** Frames that do not count: a new fleet is uploaded, shaders are compiled. */
const WARM_UP_FRAMES = 12
/** Idle time before a switch. */
const CALM_MS = 400
const SWITCHES = 5
/** Seconds the heap is watched. */
export const HEAP_S = 20
/** 240 MB in all, more than a heap of this size lets lie; little enough at a time not to be weighed itself. */
const LITTER_ROUNDS = 60
const LITTER_PIECES = 20
const LITTER_LENGTH = 25_000
const LITTER_PAUSE_MS = 10

/** Waits, or throws what the signal was aborted with. */
export async function wait(ms: number, signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  signal.throwIfAborted()
}

async function until(holds: (elapsedMs: number) => boolean, signal: AbortSignal): Promise<void> {
  const startMs = performance.now()
  while (!holds(performance.now() - startMs)) await wait(POLL_MS, signal)
}

export interface FrameCost {
  /** Main thread, of frames that are drawn sparsely. */
  workMs: number | null
  /** From one frame to the next, as they are: never shorter than the screen's own. */
  intervalMs: number | null
}

const FEW_VERTICES = 3

/** Every draw call is made, of a few vertices: the main thread's part in a frame stays, what a renderer in software takes
 *  of the same processor goes. @returns how to draw all again */
export function drawSparsely(gl: WebGL2RenderingContext): () => void {
  const few = (count: number) => Math.min(count, FEW_VERTICES)
  const sparse: Partial<WebGL2RenderingContext> = {
    drawArrays: (mode, first, count) => all.drawArrays.call(gl, mode, first, few(count)),
    drawArraysInstanced: (mode, first, count) => all.drawArraysInstanced.call(gl, mode, first, few(count), 1),
    drawElements: (mode, count, type, offset) => all.drawElements.call(gl, mode, few(count), type, offset),
    drawElementsInstanced: (mode, count, type, offset) =>
      all.drawElementsInstanced.call(gl, mode, few(count), type, offset, 1),
  }
  const all: Pick<WebGL2RenderingContext, keyof typeof sparse> = Object.getPrototypeOf(gl)
  Object.assign(gl, sparse)
  return () => {
    for (const call of Object.keys(sparse)) Reflect.deleteProperty(gl, call)
  }
}

/** Of the scene: asked a second time, a canvas gives the same. */
const contextOfScene = (): WebGL2RenderingContext | null =>
  document.querySelector<HTMLCanvasElement>('.scene-canvas canvas')?.getContext('webgl2') ?? null

async function framesOf(signal: AbortSignal) {
  forgetFrames()
  await until((ms) => frameStatistics().count >= WARM_UP_FRAMES || ms > LONGEST_MS, signal)
  forgetFrames()
  await until((ms) => (frameStatistics().count >= FRAMES && ms > SHORTEST_MS) || ms > LONGEST_MS, signal)
  const { count, cpuMedianMs, medianMs } = frameStatistics()
  return count === 0 ? null : { workMs: cpuMedianMs, intervalMs: medianMs }
}

async function costOfFrame(signal: AbortSignal): Promise<FrameCost> {
  play(60)
  const whole = await framesOf(signal)
  const gl = contextOfScene()
  const drawAllAgain = gl && drawSparsely(gl)
  try {
    const sparse = await framesOf(signal)
    return { workMs: sparse?.workMs ?? null, intervalMs: whole?.intervalMs ?? null }
  } finally {
    drawAllAgain?.()
  }
}

/** One inclined shell of planes of 500. */
function showFleet(total: number): void {
  changeScenario({
    preset: 'starlink-53',
    groups: [{ total, planes: Math.max(1, total / SATELLITES_A_PLANE), phasing: 0 }],
  })
}

export async function fleetFrames(
  satellites: (typeof FRAME_FLEETS)[number],
  signal: AbortSignal,
): Promise<FrameCost> {
  showFleet(satellites)
  return costOfFrame(signal)
}

/** The same scene with one satellite, and points that never move. */
export async function floorFrames(points: number, signal: AbortSignal): Promise<FrameCost> {
  choosePreset('iss')
  setFloorPoints(points)
  try {
    return await costOfFrame(signal)
  } finally {
    setFloorPoints(0)
  }
}

/** Main thread from the choice of a preset, one straight after the other, without the wait for the screen. */
export interface SwitchCost {
  /** Until its first frame is submitted: the document, the model, the scene's objects and the draw calls. */
  pictureMs: number
  /** Until the interface has followed: its new figures, rendered and written. */
  wholeMs: number
}

/** The graphics processor has nothing left to do before: a picture is read back. */
async function switchCost(preset: string, signal: AbortSignal): Promise<SwitchCost> {
  choosePreset('iss')
  pause()
  await wait(CALM_MS, signal)
  await sceneHandle()?.snapshot()
  await wait(CALM_MS, signal)
  const startMs = performance.now()
  choosePreset(preset)
  showInstant(frame.utcMs)
  sceneHandle()?.render()
  const drawnMs = performance.now()
  followPicture()
  await nextTask()
  await nextTask()
  return { pictureMs: drawnMs - startMs, wholeMs: performance.now() - startMs }
}

/** The first switch, which meets code that has not run yet, and the others. */
export async function switches(preset: string, signal: AbortSignal): Promise<SwitchCost[]> {
  const all: SwitchCost[] = []
  while (all.length < SWITCHES) all.push(await switchCost(preset, signal))
  return all
}

/** Only Chromium tells. */
const heapBytes = (): number | null =>
  (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? null

const garbage = { litter: [] as number[] }

/** The least that is held while we litter until the collector has come by. */
async function heldBytes(signal: AbortSignal): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < LITTER_ROUNDS; round++) {
    for (let piece = 0; piece < LITTER_PIECES; piece++) garbage.litter = new Array(LITTER_LENGTH).fill(round)
    await wait(LITTER_PAUSE_MS, signal)
    least = Math.min(least, heapBytes() ?? least)
  }
  garbage.litter = []
  return least
}

export async function heapWhilePlaying(
  signal: AbortSignal,
): Promise<{ usedBytes: number | null; grownBytes: number | null }> {
  if (heapBytes() === null) return { usedBytes: null, grownBytes: null }
  play(60)
  const before = await heldBytes(signal)
  await wait(HEAP_S * 1e3, signal)
  const after = await heldBytes(signal)
  return { usedBytes: after, grownBytes: after - before }
}
