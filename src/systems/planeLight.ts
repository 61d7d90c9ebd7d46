/** How many satellites of some planes are in umbra, in penumbra, in full light, and what do those in penumbra make of their
 *  part? Integer counts of slots inside the arcs; the disc overlap for the few between them, one by one, edges included.
 *  Several passes over short columns of numbers: each is small enough for the engine to keep its numbers unboxed, which
 *  halves the time. */
import { angleOf } from '../lib/angle.ts'
import { TWO_PI } from '../lib/units.ts'
import { sunlitFractionOver } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { conesOf, halfArc, type ShadowCones } from './planeShadow.ts'
import { type PlaneStates, phaseOf, resolveRun } from './planes.ts'
import { itPowerServedW, type SatelliteSpec } from './power.ts'

/** Planes at a time. */
export const MOST_PLANES = 64
/** Slots in penumbra at a time. */
const MOST_PARTIAL = 256

/** Up to 64 planes of one radius beside each other, where they meet the shadow. */
export interface PlaneRun {
  readonly states: PlaneStates
  /** null while it holds no planes. */
  cones: ShadowCones | null
  from: number
  /** The plane after the last one. */
  to: number
  readonly cosBeta: Float64Array
  readonly alongP: Float64Array
  readonly alongQ: Float64Array
  readonly halfUmbraRad: Float64Array
  readonly halfPenumbraRad: Float64Array
  /** From the shadow's middle to the first slot. */
  readonly firstRad: Float64Array
}

const column = () => new Float64Array(MOST_PLANES)

export const newPlaneRun = (states: PlaneStates): PlaneRun => ({
  states,
  cones: null,
  from: 0,
  to: 0,
  cosBeta: column(),
  alongP: column(),
  alongQ: column(),
  halfUmbraRad: column(),
  halfPenumbraRad: column(),
  firstRad: column(),
})

/** Fills the run with other planes: at most 64, all of one radius. */
export function moveRun(run: PlaneRun, from: number, to: number, sun: Sun): void {
  run.from = from
  run.to = to
  run.cones = conesOf(run.states, from, sun, run.cones)
  meetAll(run, run.cones)
  placeFirst(run)
}

function meetAll(run: PlaneRun, { sun, cosUmbra, cosPenumbra }: ShadowCones): void {
  const { states, from, to, cosBeta, alongP, alongQ, halfUmbraRad, halfPenumbraRad } = run
  resolveRun(states, run, sun.directionEci, run)
  for (let i = 0; i < to - from; i++) {
    const cos = Math.sqrt(alongP[i]! * alongP[i]! + alongQ[i]! * alongQ[i]!)
    const share = 1 / cos
    cosBeta[i] = cos
    halfPenumbraRad[i] = halfArc(cos, share, cosPenumbra)
    halfUmbraRad[i] = halfArc(cos, share, cosUmbra)
  }
}

function placeFirst({ states, from, to, cosBeta, alongP, alongQ, firstRad }: PlaneRun): void {
  for (let k = from, i = 0; k < to; k++, i++) {
    const share = -1 / cosBeta[i]!
    firstRad[i] = phaseOf(states, k) - angleOf(alongP[i]! * share, alongQ[i]! * share) // as middleOf
  }
}

/** What an array gives in full light now. */
export interface ArrayNow {
  satellite: SatelliteSpec
  fullW: number
}

export interface LightSums {
  inUmbra: number
  inPenumbra: number
  inFullLight: number
  /** Of those in penumbra: visible fractions, and IT power that their arrays serve directly. */
  partlyLit: number
  partlyServedW: number
}

export const newLightSums = (): LightSums => ({
  inUmbra: 0,
  inPenumbra: 0,
  inFullLight: 0,
  partlyLit: 0,
  partlyServedW: 0,
})

/** Angles from the anti-Sun direction; nobody sees them but addLight. */
const cosTheta = new Float64Array(MOST_PARTIAL)

/** Adds the satellites of a run. */
export function addLight(run: PlaneRun, array: ArrayNow, sum: LightSums): void {
  const { cones, cosBeta, halfUmbraRad, halfPenumbraRad, firstRad } = run
  const slotsOf = run.states.fleet.slots
  if (!cones) return
  let gathered = 0
  for (let k = run.from, i = 0; k < run.to; k++, i++) {
    const slots = slotsOf[k]!
    sum.inFullLight += slots
    if (halfPenumbraRad[i]! === 0) continue
    // All in steps from slot to slot.
    const perRad = slots / TWO_PI
    const stepRad = TWO_PI / slots
    const first = firstRad[i]! * perRad
    const umbra = halfUmbraRad[i]! * perRad
    const penumbra = halfPenumbraRad[i]! * perRad
    const before = Math.floor(-penumbra - first)
    const shaded = Math.max(0, Math.ceil(penumbra - first) - before - 1)
    const dark = Math.max(0, Math.ceil(umbra - first) - Math.floor(-umbra - first) - 1)
    sum.inUmbra += dark
    sum.inPenumbra += shaded - dark
    sum.inFullLight -= shaded
    for (let left = shaded - dark, slot = before + 1; left > 0; left--, slot++) {
      if (Math.abs(first + slot) < umbra) slot += dark // to the far edge of the umbra
      cosTheta[gathered++] = cosBeta[i]! * Math.cos((first + slot) * stepRad)
      if (gathered < MOST_PARTIAL) continue
      addPartial(gathered, cones, array, sum)
      gathered = 0
    }
  }
  addPartial(gathered, cones, array, sum)
}

function addPartial(count: number, { limb }: ShadowCones, array: ArrayNow, sum: LightSums): void {
  let partlyLit = 0
  let partlyServedW = 0
  for (let i = 0; i < count; i++) {
    const light = sunlitFractionOver(limb, cosTheta[i]!)
    partlyLit += light
    partlyServedW += itPowerServedW(array.satellite, light * array.fullW)
  }
  sum.partlyLit += partlyLit
  sum.partlyServedW += partlyServedW
}
