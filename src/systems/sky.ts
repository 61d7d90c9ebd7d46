/** What of the fleet is in a place's sky? Above the horizon and in sunlight: exact, by arcs of each plane. Magnitudes: one
 *  by one, of all that are lit or, where there are very many, of every n-th along the planes. Brightness and its limits:
 *  physics/photometry.ts; loss in the air k·X with k = 0.15 mag, Boley, Lawler & Rein (2026), arXiv:2608.02757, eq. 2.
 *  The twin of gpu/satellites/brightness.glsl. */
import { clamp, TWO_PI, wrapPi } from '../lib/units.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import type { Eci } from '../physics/frames.ts'
import { diffuseSpherePhase, fluxOfMagnitude, fullPhaseFlux } from '../physics/photometry.ts'
import { sunlitFractionAt } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { conesOf, meetShadow, middleOf, newPlaneShadow, type ShadowCones } from './planeShadow.ts'
import { argLatOf, type PlaneStates, phaseOf, placeInPlane, radiusOf } from './planes.ts'
import { forEachPlaneAbove, type Station } from './uplink.ts'
import { airMass } from './weather.ts'

/** Magnitudes lost a unit of air mass. */
export const EXTINCTION_MAG = 0.15
/** Magnitudes are computed for no more than this at a time. */
const SAMPLE = 4000

/** One moment over one place. */
export interface SkyMoment {
  states: PlaneStates
  station: Station
  sun: Sun
  /** Albedo times cross-section of a satellite. */
  albedoAreaM2: number
}

export interface SkyCounts {
  above: number
  /** Of those, not wholly in the Earth's shadow. */
  lit: number
  /** Of the lit ones, how many are brighter than magnitude 6 and than the faintest that can be seen now. */
  brighterThan6: number
  visible: number
  /** null where none is lit. */
  brightestFlux: number | null
  /** Those two counts come from one in so many. */
  oneIn: number
}

/** Lit slots of one plane in a row, above the horizon: first and last, not wrapped; and where the plane meets the shadow. */
interface Run {
  plane: number
  first: number
  last: number
  middleRad: number
  halfPenumbraRad: number
  cosBeta: number
  /** The brightest met so far, and its flux. */
  bestSlot: number
  bestFlux: number
}

interface LitRuns {
  runs: Run[]
  above: number
  lit: number
}

function litRuns({ states, station, sun }: SkyMoment): LitRuns {
  const shadow = newPlaneShadow()
  let cones: ShadowCones | null = null
  const all: LitRuns = { runs: [], above: 0, lit: 0 }
  forEachPlaneAbove(states, station, 0, (plane, first, last) => {
    all.above += last - first + 1
    cones = conesOf(states, plane, sun, cones)
    const { halfUmbraRad, halfPenumbraRad, cosBeta } = meetShadow(states, plane, cones, shadow)
    const middleRad = middleOf(shadow)
    const add = (from: number, to: number) => {
      if (to < from) return
      all.lit += to - from + 1
      const bestSlot = (from + to) >> 1
      const run = { plane, first: from, last: to, middleRad, halfPenumbraRad, cosBeta, bestSlot, bestFlux: 0 }
      all.runs.push(run)
    }
    let from = first
    if (halfUmbraRad > 0) {
      const step = TWO_PI / states.fleet.slots[plane]!
      const above = ((first + last) / 2) * step
      const middle = above + wrapPi(middleRad - phaseOf(states, plane) - above)
      for (let turn = -TWO_PI; turn <= TWO_PI; turn += TWO_PI) {
        const low = Math.floor((middle + turn - halfUmbraRad) / step) + 1
        const high = Math.ceil((middle + turn + halfUmbraRad) / step) - 1
        if (low > high || high < from || low > last) continue
        add(from, low - 1)
        from = high + 1
      }
    }
    add(from, last)
  })
  return all
}

const oneInOf = ({ lit }: LitRuns): number => Math.max(1, Math.ceil(lit / SAMPLE))

/** Flux (a star of magnitude 0 is 1) of the satellite in a slot; its direction from the place goes to `toward`, metres. */
function fluxFunction(
  { states, sun, station, albedoAreaM2 }: SkyMoment,
  toward: Float64Array,
): (run: Run, slot: number) => number {
  const [sx, sy, sz] = sun.directionEci
  const [zx, zy, zz] = station.upEci
  const [ex, ey, ez] = station.positionEci
  const fluxAt1M = fullPhaseFlux(albedoAreaM2, 1, sun.distanceAu)
  const sunDistanceM = sun.distanceAu * ASTRONOMICAL_UNIT_M
  return ({ plane, middleRad, halfPenumbraRad, cosBeta }, slot) => {
    const r = radiusOf(states, plane)
    const u = argLatOf(states, plane, slot)
    const place = placeInPlane(states, plane, u, r)
    const x = place[0] - ex
    const y = place[1] - ey
    const z = place[2] - ez
    const range = Math.sqrt(x * x + y * y + z * z)
    const isInPenumbra = halfPenumbraRad > 0 && Math.abs(wrapPi(u - middleRad)) < halfPenumbraRad
    const light = isInPenumbra ? sunlitFractionAt(cosBeta * Math.cos(u - middleRad), r, sunDistanceM) : 1
    const phase = Math.acos(clamp(-(x * sx + y * sy + z * sz) / range, -1, 1))
    const mass = airMass(clamp((x * zx + y * zy + z * zz) / range, 0, 1))
    toward[0] = x
    toward[1] = y
    toward[2] = z
    const sphere = (fluxAt1M * light * diffuseSpherePhase(phase)) / (range * range)
    return sphere * fluxOfMagnitude(EXTINCTION_MAG * mass)
  }
}

/** Calls back for one in so many of the lit satellites above the horizon, evenly over all runs. */
function forEachSampled({ runs }: LitRuns, oneIn: number, visit: (run: Run, slot: number) => void): void {
  let skip = 0
  for (const run of runs) {
    let slot = run.first + skip
    for (; slot <= run.last; slot += oneIn) visit(run, slot)
    skip = slot - run.last - 1
  }
}

/** A run whose best sample is fainter than this share of the best of all does not hold the brightest satellite. */
const WORTH_CLIMBING = 0.3

/** Flux of the brightest: from the best sample of each run that may hold it, uphill slot by slot. */
function brightestFlux({ runs }: LitRuns, fluxOf: (run: Run, slot: number) => number): number {
  let best = 0
  for (const run of runs) {
    if (run.bestFlux === 0) run.bestFlux = fluxOf(run, run.bestSlot) // too short for a sample
    best = Math.max(best, run.bestFlux)
  }
  const worth = best * WORTH_CLIMBING
  for (const run of runs) {
    if (run.bestFlux < worth) continue
    for (const way of [1, -1]) {
      let flux = run.bestFlux
      for (let slot = run.bestSlot + way; slot >= run.first && slot <= run.last; slot += way) {
        const next = fluxOf(run, slot)
        if (next <= flux) break
        flux = next
      }
      best = Math.max(best, flux)
    }
  }
  return best
}

/** @param faintestFlux of what can be seen at all, see physics/twilight.ts */
export function skyCounts(moment: SkyMoment, faintestFlux: number): SkyCounts {
  const all = litRuns(moment)
  const { above, lit } = all
  const oneIn = oneInOf(all)
  const fluxOf = fluxFunction(moment, new Float64Array(3))
  const flux6 = fluxOfMagnitude(6)
  let brighterThan6 = 0
  let visible = 0
  forEachSampled(all, oneIn, (run, slot) => {
    const flux = fluxOf(run, slot)
    if (flux > flux6) brighterThan6++
    if (flux > faintestFlux) visible++
    if (flux > run.bestFlux) {
      run.bestFlux = flux
      run.bestSlot = slot
    }
  })
  return {
    above,
    lit,
    brighterThan6: Math.min(lit, brighterThan6 * oneIn),
    visible: Math.min(lit, visible * oneIn),
    brightestFlux: lit > 0 ? brightestFlux(all, fluxOf) : null,
    oneIn,
  }
}

const HEADINGS = 24

/** Where to look: the heading, of 24, with the most visible satellites in the 90° about it; where none is visible, the
 *  one with the most lit ones. null where none is lit. @returns azimuth from north eastwards */
export function bestHeadingRad(
  moment: SkyMoment,
  faintestFlux: number,
  north: Eci,
  east: Eci,
): number | null {
  const visible = new Float64Array(HEADINGS)
  const lit = new Float64Array(HEADINGS)
  const all = litRuns(moment)
  const toward = new Float64Array(3)
  const fluxOf = fluxFunction(moment, toward)
  forEachSampled(all, oneInOf(all), (run, slot) => {
    const flux = fluxOf(run, slot)
    const [x, y, z] = toward as unknown as [number, number, number]
    const along = x * north[0] + y * north[1] + z * north[2]
    const across = x * east[0] + y * east[1] + z * east[2]
    const heading = (Math.round((Math.atan2(across, along) / TWO_PI) * HEADINGS) + HEADINGS) % HEADINGS
    lit[heading]!++
    if (flux > faintestFlux) visible[heading]!++
  })
  const counts = visible.some((count) => count > 0) ? visible : lit
  const around = (heading: number) =>
    [-3, -2, -1, 0, 1, 2, 3].reduce(
      (sum, d) => sum + counts[(heading + d + HEADINGS) % HEADINGS]! * (Math.abs(d) === 3 ? 0.5 : 1),
      0,
    )
  let best = 0
  for (let heading = 1; heading < HEADINGS; heading++) if (around(heading) > around(best)) best = heading
  return around(best) > 0 ? (best / HEADINGS) * TWO_PI : null
}
