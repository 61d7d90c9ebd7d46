/** What of the fleet is in a place's sky? Above the horizon and in sunlight: exact, by arcs of each plane. Magnitudes: one
 *  by one, of all that are lit or, where there are very many, of every n-th along the planes. Brightness and its limits:
 *  physics/photometry.ts; loss in the air k·X with k = 0.15 mag, Boley, Lawler & Rein (2026), arXiv:2608.02757, eq. 2.
 *  The twin of gpu/satellites/fromGround.glsl. */
import { clamp, TWO_PI, wrapPi } from '../lib/units.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import type { Eci } from '../physics/frames.ts'
import { diffuseSpherePhase, fluxOfMagnitude, fullPhaseFlux } from '../physics/photometry.ts'
import { shadowSun, sunlitFractionAt } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import { type Fleet, PLANE_STRIDE, type PlaneStates } from './constellation.ts'
import { meetShadow, newPlaneShadow, type PlaneShadow } from './fleet.ts'
import { forEachPlaneAbove, type Station } from './groundLink.ts'
import { airMass } from './weather.ts'

/** Magnitudes lost a unit of air mass. */
export const EXTINCTION_MAG = 0.15
/** Magnitudes are computed for no more than this at a time. */
const SAMPLE = 8000

/** One moment over one place. */
export interface SkyMoment {
  fleet: Fleet
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
  /** Magnitudes come from one in so many. */
  oneIn: number
}

const shadow = newPlaneShadow()

/** Calls back for each run of lit slots above the horizon. @param visit plane, first and last slot, not wrapped */
function forEachLitRun(
  { fleet, states, station, sun }: SkyMoment,
  visit: (plane: number, first: number, last: number, shadow: PlaneShadow) => void,
): number {
  const cones = shadowSun(sun.distanceAu)
  let above = 0
  forEachPlaneAbove(fleet, states, station, 0, (plane, first, last) => {
    above += last - first + 1
    meetShadow(states, plane, sun.directionEci, cones, shadow)
    let from = first
    if (shadow.halfUmbraRad > 0) {
      const step = TWO_PI / fleet.slots[plane]!
      const above = ((first + last) / 2) * step
      const middle = above + wrapPi(shadow.middleRad - states[plane * PLANE_STRIDE + 8]! - above)
      for (let turn = -TWO_PI; turn <= TWO_PI; turn += TWO_PI) {
        const low = Math.floor((middle + turn - shadow.halfUmbraRad) / step) + 1
        const high = Math.ceil((middle + turn + shadow.halfUmbraRad) / step) - 1
        if (low > high || high < from || low > last) continue
        if (low > from) visit(plane, from, low - 1, shadow)
        from = high + 1
      }
    }
    if (from <= last) visit(plane, from, last, shadow)
  })
  return above
}

/** Calls back with the flux (a star of magnitude 0 is 1) and the direction from the place, in metres, of one in so many
 *  of the lit satellites above the horizon. */
function forEachFlux(
  moment: SkyMoment,
  oneIn: number,
  visit: (flux: number, x: number, y: number, z: number) => void,
): void {
  const { fleet, states, sun } = moment
  const [sx, sy, sz] = sun.directionEci
  const [zx, zy, zz] = moment.station.upEci
  const [ex, ey, ez] = moment.station.positionEci
  const fluxAt1M = fullPhaseFlux(moment.albedoAreaM2, 1, sun.distanceAu)
  const sunDistanceM = sun.distanceAu * ASTRONOMICAL_UNIT_M
  let skip = 0 // carried over the runs, so that the sample is even over all of them
  forEachLitRun(moment, (plane, first, last, shadow) => {
    const o = plane * PLANE_STRIDE
    const r = states[o + 5]!
    const step = TWO_PI / fleet.slots[plane]!
    const penumbra = Math.cos(shadow.halfPenumbraRad)
    let m = first + skip
    for (; m <= last; m += oneIn) {
      const u = states[o + 8]! + m * step
      const c = r * Math.cos(u)
      const s = r * Math.sin(u)
      const x = states[o]! * c + states[o + 2]! * s - ex
      const y = states[o + 1]! * c + states[o + 3]! * s - ey
      const z = states[o + 4]! * s - ez
      const range = Math.sqrt(x * x + y * y + z * z)
      const cosFromShadow = Math.cos(u - shadow.middleRad)
      const light =
        shadow.halfPenumbraRad > 0 && cosFromShadow > penumbra
          ? sunlitFractionAt(shadow.cosBeta * cosFromShadow, r, sunDistanceM)
          : 1
      const phase = Math.acos(clamp(-(x * sx + y * sy + z * sz) / range, -1, 1))
      const mass = airMass(clamp((x * zx + y * zy + z * zz) / range, 0, 1))
      const flux = (fluxAt1M * light * diffuseSpherePhase(phase)) / (range * range)
      visit(flux * fluxOfMagnitude(EXTINCTION_MAG * mass), x, y, z)
    }
    skip = m - last - 1
  })
}

function countLit(moment: SkyMoment): { above: number; lit: number } {
  let lit = 0
  const above = forEachLitRun(moment, (_plane, first, last) => {
    lit += last - first + 1
  })
  return { above, lit }
}

/** @param faintestFlux of what can be seen at all, see physics/twilight.ts */
export function skyCounts(moment: SkyMoment, faintestFlux: number): SkyCounts {
  const { above, lit } = countLit(moment)
  const oneIn = Math.max(1, Math.ceil(lit / SAMPLE))
  const flux6 = fluxOfMagnitude(6)
  let brighterThan6 = 0
  let visible = 0
  let brightest = 0
  forEachFlux(moment, oneIn, (flux) => {
    if (flux > flux6) brighterThan6++
    if (flux > faintestFlux) visible++
    if (flux > brightest) brightest = flux
  })
  return {
    above,
    lit,
    brighterThan6: Math.min(lit, brighterThan6 * oneIn),
    visible: Math.min(lit, visible * oneIn),
    brightestFlux: brightest > 0 ? brightest : null,
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
  const oneIn = Math.max(1, Math.ceil(countLit(moment).lit / SAMPLE))
  const visible = new Float64Array(HEADINGS)
  const lit = new Float64Array(HEADINGS)
  forEachFlux(moment, oneIn, (flux, x, y, z) => {
    const azimuth = Math.atan2(
      x * east[0] + y * east[1] + z * east[2],
      x * north[0] + y * north[1] + z * north[2],
    )
    const heading = (Math.round((azimuth / TWO_PI) * HEADINGS) + HEADINGS) % HEADINGS
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
