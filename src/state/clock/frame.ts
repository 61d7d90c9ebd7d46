/** What changes every frame, outside React: the instant, and what follows from it and the document, computed when it is
 *  first read at that instant and then remembered. So nothing lags, and what nobody reads in a frame costs it nothing:
 *  the scene reads planes and Sun in every one, the readouts totals and ground ten times a second. The scene hangs its
 *  own verbs on `scene` while it is mounted. */

import { type Sun, sunAt } from '../../physics/sun.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import type { Model } from '../../scenario/answers/model.ts'
import { type GroundNow, groundAt } from '../../scenario/answers/plant.ts'
import type { Camera, OrbitCamera, RideCamera } from '../../scenario/document/codec.ts'
import { OPENING_MS } from '../../scenario/document/presets.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { type FleetTotals, fleetTotals } from '../../systems/fleet.ts'
import { movePlanes, newPlaneStates, type PlaneStates } from '../../systems/planes.ts'
import { currentModel, fleetLifeItWOf, lastOf } from '../answers/derived.ts'
import { currentDesign } from '../answers/ground.ts'
import { stateShown } from '../document/store.ts'

/** Keyframes of the imported objects about an instant. */
export interface Bracket {
  /** Objects in each. */
  count: number
  before: Float32Array
  after: Float32Array
  /** Where the frame's instant lies between them, 0 to 1. */
  share: number
}

export interface Frame {
  /** The instant shown. */
  utcMs: number
  readonly sun: Sun
  /** Of the shown fleet: one table, rewritten at each instant. */
  readonly planes: PlaneStates
  readonly totals: FleetTotals
  /** null while there is no design. */
  readonly ground: GroundNow | null
  /** Imported objects about the instant; null where there are none, or where they are not there yet. */
  objects: Bracket | null
}

const sunOf = lastOf(sunAt)
const tableOf = lastOf((fleet: Fleet): PlaneStates => newPlaneStates(fleet))
const totalsOf = lastOf(
  ({ power }: Model, utcMs: number): FleetTotals => fleetTotals(frame.planes, sunOf(utcMs), power),
)
const groundOf = lastOf((design: GroundDesign, scenario: Scenario, utcMs: number): GroundNow | null =>
  groundAt(design, scenario, fleetLifeItWOf(scenario), utcMs),
)

export const frame: Frame = {
  utcMs: OPENING_MS,
  get sun() {
    return sunOf(this.utcMs)
  },
  get planes() {
    return movePlanes(tableOf(currentModel().fleet), this.utcMs)
  },
  get totals() {
    return totalsOf(currentModel(), this.utcMs)
  },
  get ground() {
    const design = currentDesign()
    return design && groundOf(design, stateShown().scenario, this.utcMs)
  },
  objects: null,
}

export interface StudioSize {
  widthPx: number
  heightPx: number
  /** Pixels of the picture for one of the scene's, which are as on a screen. */
  pixelRatio: number
  /** Without the sky behind, so that what is not there can be transparent: Studio.cut(). */
  isClear?: boolean
  /** For a dome (gpu/dome/fisheye.ts): from the middle of the view up to the zenith; the picture is a square. */
  domeTiltRad?: number | null
}

/** The scene lent out for pictures of its own; the page's clock and picture stand still until it is closed. */
export interface Studio {
  readonly canvas: HTMLCanvasElement
  /** Draws the frame's instant; the canvas holds it until the end of the task. */
  draw(): void
  /** What was drawn, its ground transparent; within the task that drew it. */
  cut(): ImageData
  /** @param context in the scene's pixels, not the picture's */
  paintLabels(context: CanvasRenderingContext2D): void
  close(): void
}

/** With the sharpest maps: not at all, where they come in a moment, or however long they take. */
export type AtBest = boolean | 'however long'

/** What the scene can do for others, while there is one. */
export interface SceneHandle {
  render(): void
  snapshot(): Promise<Blob>
  camera(): Camera
  setCamera(camera: Camera): void
  /** Width over height. */
  aspect(): number
  /** Where a page opens in a window of this shape. */
  openingCamera(): OrbitCamera
  /** The same, smoothly. */
  flyTo(camera: Camera): void
  /** Turns the view to the right and up, degrees, and away where `zoom` is above 1. */
  turn(azimuthDeg: number, elevationDeg: number, zoom: number): void
  /** Where the eye is from the satellite it flies along with; null where it does not. */
  ride(): RideCamera | null
  /** How to have pictures of another size drawn. @param atBest only once the sharpest maps stand */
  studio(atBest: AtBest): Promise<(size: StudioSize) => Studio>
  /** Canvas pixel (CSS) of a satellite, null where it is behind the Earth or out of view. */
  project(satelliteId: number): { x: number; y: number } | null
}

let scene: SceneHandle | null = null
export const sceneHandle = (): SceneHandle | null => scene
export const registerScene = (handle: SceneHandle | null): void => {
  scene = handle
  requestFrame()
}

let wanted = true
/** Something changed that must be drawn, even while paused. */
export const requestFrame = (): void => {
  wanted = true
}
/** Whether a frame was asked for since the last call. */
export function takeRequest(): boolean {
  const was = wanted
  wanted = false
  return was
}

type Readout = (frame: Frame) => void
const readouts = new Set<Readout>()

/** Calls back after frames, at most ten times a second and at once after a change. @returns how to stop */
export function onReadout(readout: Readout): () => void {
  readouts.add(readout)
  requestFrame()
  return () => readouts.delete(readout)
}

export const notifyReadouts = (): void => {
  for (const readout of readouts) readout(frame)
}
