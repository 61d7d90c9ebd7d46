/** How long are the planes of a fleet in shadow, noon by noon? Some planes stand for all of a shell; what no strength of an
 *  array changes is worked out once. And what of a shell is dark together: how often a satellite's power goes, and the
 *  least that a shell gives on a day. */
import { DAY, DAY_MS, TWO_PI } from '../lib/units.ts'
import { type Sun, sunAt } from '../physics/sun.ts'
import type { Fleet } from './constellation.ts'
import { arcsAt, eclipseRadAt, type ShadowArcs } from './planeShadow.ts'
import { type EclipsePolicy, fullPowerIn, itPowerServedW, orbitCharge, type SatelliteSpec } from './power.ts'
import { type ShellSun, shellSun, sinBetaOf } from './shellSun.ts'

/** Planes of a shell that stand for all in a year: evenly spread, so that their nodes sample the year's β. Many shells
 *  sample it together, so each needs fewer. One day is no year: it needs every plane. */
const planesSampled = (shells: number): number => (shells > 20 ? 2 : 6)

export interface NoonSun {
  utcMs: number
  sun: Sun
}
/** Of every year that was asked for: there are some hundred. */
const noonsOf = new Map<number, readonly NoonSun[]>()

/** The Suns of a year's noons. */
export function noonSuns(year: number): readonly NoonSun[] {
  const noons =
    noonsOf.get(year) ??
    Array.from({ length: (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS }, (_, day) => {
      const utcMs = Date.UTC(year, 0, 1) + (day + 0.5) * DAY_MS
      return { utcMs, sun: sunAt(utcMs) }
    })
  noonsOf.set(year, noons)
  return noons
}

/** Where a plane meets the shadow on a day. Returns the sine of β. */
export function arcsOn(
  light: ShellSun,
  { cosRaan, sinRaan }: Fleet,
  plane: number,
  result: ShadowArcs,
): number {
  const sinBeta = sinBetaOf(light, cosRaan[plane]!, sinRaan[plane]!)
  arcsAt(Math.sqrt(1 - sinBeta * sinBeta), light.cones, result)
  return sinBeta
}

/** The same plane's umbra with half of the penumbra. */
export function eclipseRadOn(light: ShellSun, { cosRaan, sinRaan }: Fleet, plane: number): number {
  const sinBeta = sinBetaOf(light, cosRaan[plane]!, sinRaan[plane]!)
  return eclipseRadAt(1 - sinBeta * sinBeta, light.cones.cosUmbra, light.cones.cosPenumbra)
}

/** Cosine of its β. */
export function cosBetaOn(light: ShellSun, { cosRaan, sinRaan }: Fleet, plane: number): number {
  const sinBeta = sinBetaOf(light, cosRaan[plane]!, sinRaan[plane]!)
  return Math.sqrt(1 - sinBeta * sinBeta)
}

/** How long the sampled planes of each shell are in shadow at each noon: what no strength of an array changes. */
export interface ShadowSample {
  suns: ReturnType<typeof noonSuns>
  /** Planes sampled of each shell. */
  planes: number[][]
  /** Umbra with half of the penumbra, of an orbit: noon by noon, shell by shell, plane by plane. */
  eclipseRad: Float64Array
  /** Of the Sun's elevation over the plane, in the same order. */
  cosBeta: Float64Array
}

export function sampleShadow(
  fleet: Fleet,
  suns: ShadowSample['suns'],
  planesOfShell = planesSampled(fleet.shells.length),
): ShadowSample {
  const planes = fleet.shells.map((shell) => {
    const all = shell.pattern === 'cluster' ? 1 : shell.planeCount
    const count = Math.min(all, planesOfShell)
    return Array.from({ length: count }, (_, j) => shell.firstPlane + Math.floor((j * all) / count))
  })
  const count = suns.length * planes.reduce((sum, { length }) => sum + length, 0)
  const [eclipseRad, cosBeta] = [new Float64Array(count), new Float64Array(count)]
  let next = 0
  for (const { utcMs, sun } of suns) {
    fleet.shells.forEach((shell, index) => {
      const light = shellSun(fleet, shell, utcMs, sun)
      for (const plane of planes[index]!) {
        cosBeta[next] = cosBetaOn(light, fleet, plane)
        eclipseRad[next++] = eclipseRadOn(light, fleet, plane)
      }
    })
  }
  return { suns, planes, eclipseRad, cosBeta }
}

/** Of one satellite of a shell. */
export interface ShellDark {
  /** Through any shadow, in the time of the noons, each a day. */
  passages: number
  /** Noon by noon: what the shell gives at the least, wherever in their slots its satellites are. */
  leastItW: Float64Array
}

/** Of even slots as many as ever are in the shadow together. */
const leastLit = (shadowRad: number, slots: number): number =>
  1 - Math.ceil((shadowRad / TWO_PI) * slots - 1e-9) / slots

export function shellsDark(
  fleet: Fleet,
  satellite: SatelliteSpec,
  policy: EclipsePolicy,
  { suns, planes, eclipseRad, cosBeta }: ShadowSample,
): ShellDark[] {
  const result = fleet.shells.map(() => ({ shadowed: 0, leastItW: new Float64Array(suns.length) }))
  let next = 0
  for (const [noon, { sun }] of suns.entries()) {
    const fullIn = fullPowerIn(satellite, sun.fluxWm2)
    for (const [index, { argLatRateRadS: rate }] of fleet.shells.entries()) {
      const one = result[index]!
      const sampled = planes[index]!
      let sum = 0
      for (const plane of sampled) {
        const arrayW = fullIn(cosBeta[next]!)
        const shadowRad = eclipseRad[next++]!
        if (shadowRad > 0) one.shadowed++
        sum +=
          policy === 'shed'
            ? leastLit(shadowRad, fleet.slots[plane]!) * itPowerServedW(satellite, arrayW)
            : orbitCharge(satellite, arrayW, shadowRad / rate, TWO_PI / rate).itPowerW
      }
      one.leastItW[noon] = sum / sampled.length
    }
  }
  return result.map(({ shadowed, leastItW }, index) => {
    const orbits = (suns.length * DAY * fleet.shells[index]!.argLatRateRadS) / TWO_PI
    return { leastItW, passages: (shadowed / (planes[index]!.length * suns.length)) * orbits }
  })
}
