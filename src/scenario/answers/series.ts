/** What the time bar and the charts draw: the light on one orbit, the charge of a battery on it, the Sun on the ground
 *  and its battery, over hours or over the days of a year. Light is exact at every sample (conical shadow, disc
 *  overlap); charge is the periodic one of that instant's orbit, as in systems/charge.ts. */
import { at } from '../../lib/at.ts'
import { DAY_MS, HOUR_MS, TWO_PI, wrapTwoPi } from '../../lib/units.ts'
import { dot, scale } from '../../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, SOLAR_CONSTANT_WM2 } from '../../physics/constants.ts'
import { type EclipsePassage, eclipsePassages } from '../../physics/eclipse.ts'
import {
  argLatAt,
  type CircularOrbit,
  nodalPeriodS,
  orbitState,
  planeBasis,
  raanAt,
} from '../../physics/orbit.ts'
import { halfArcRad, shadowCone, sunlitFraction } from '../../physics/shadow.ts'
import { sunAt } from '../../physics/sun.ts'
import { parseUtc } from '../../physics/time.ts'
import { chargeWh } from '../../systems/charge.ts'
import { type BatteryYear, batteryYear } from '../../systems/orbitBattery.ts'
import { arrayPowerW, fullPowerIn, orbitCharge, type SatelliteSpec } from '../../systems/power.ts'
import { noonSuns } from '../../systems/shadowSample.ts'
import type { PlaneYear } from '../../systems/year.ts'
import { chargeAt, type GroundDesign, type GroundSupply, hourOfTypicalYear } from './ground.ts'
import { type Model, planeOfGroup } from './model.ts'

export type { CircularOrbit, EclipsePassage }

const RECENT = 6
const recent: { orbit: CircularOrbit; fromMs: number; toMs: number; passages: EclipsePassage[] }[] = []

/** Passages that touch a window. The last few answers are remembered: two charts of one window ask the same. */
export function passagesIn(orbit: CircularOrbit, fromMs: number, toMs: number): readonly EclipsePassage[] {
  const known = recent.find((one) => one.orbit === orbit && one.fromMs === fromMs && one.toMs === toMs)
  if (known) return known.passages
  const passages = [...eclipsePassages(orbit, fromMs, toMs)]
  recent.push({ orbit, fromMs, toMs, passages })
  if (recent.length > RECENT) recent.shift()
  return passages
}

export const periodS = (orbit: CircularOrbit): number => nodalPeriodS(orbit)

/** Visible fraction of the Sun's disc from an orbit's first satellite. */
export function lightAt(orbit: CircularOrbit, utcMs: number): number {
  const sun = sunAt(utcMs)
  return sunlitFraction(
    orbitState(orbit, utcMs).positionEci,
    scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M),
  )
}

/** The battery of one satellite on an orbit. */
export interface OrbitBattery {
  satellite: SatelliteSpec
  capacityWh: number
  /** Carried, or what it would be where the load is shed. */
  isCarried: boolean
  use: BatteryYear
}

/** @param group 0-based @param year of that group's orbit */
export function batteryOf(model: Model, group: number, year: PlaneYear): OrbitBattery {
  const { satellite, policy, batteryCapacityWh: carried } = model.power
  const plane = planeOfGroup(model, group)
  const use = batteryYear(satellite, year, TWO_PI / at(model.fleet.argLatRateRadS, plane))
  if (policy === 'shed') return { satellite, capacityWh: use.capacityWh, isCarried: false, use }
  return { satellite, capacityWh: at(carried, at(model.fleet.shellOfPlane, plane)), isCarried: true, use }
}

/** The Sun, its direction in an orbit's plane (to the ascending node, and a quarter on), and the cosine of β. */
function sunInPlane(orbit: CircularOrbit, utcMs: number) {
  const sun = sunAt(utcMs)
  const { p, q } = planeBasis(raanAt(orbit, utcMs), orbit.inclinationRad)
  const [alongP, alongQ] = [dot(sun.directionEci, p), dot(sun.directionEci, q)]
  return { alongP, alongQ, cosBeta: Math.hypot(alongP, alongQ), sun }
}
export const cosBetaAt = (orbit: CircularOrbit, utcMs: number): number => sunInPlane(orbit, utcMs).cosBeta

/** Charge of an orbit's first satellite as a share of its battery; null where none is needed. */
export function chargeFractionAt(orbit: CircularOrbit, battery: OrbitBattery, utcMs: number): number | null {
  const { satellite, capacityWh } = battery
  if (capacityWh <= 0) return null
  const { alongP, alongQ, cosBeta, sun } = sunInPlane(orbit, utcMs)
  const cone = shadowCone(orbit.semiMajorAxisM, sun.distanceAu)
  const eclipseRad = halfArcRad(cone.umbraRad, cosBeta) + halfArcRad(cone.penumbraRad, cosBeta)
  const rate = orbit.argLatRateRadS
  const phaseRad = wrapTwoPi(argLatAt(orbit, utcMs) - Math.atan2(-alongQ, -alongP) + eclipseRad / 2)
  const arrayW = fullPowerIn(satellite, sun.fluxWm2)(cosBeta)
  const charge = orbitCharge(satellite, arrayW, eclipseRad / rate, TWO_PI / rate)
  return chargeWh(charge, capacityWh, phaseRad, eclipseRad, rate) / capacityWh
}

const highest = new WeakMap<Float64Array, number>()
/** Greatest hour of the year, AC a watt of nameplate. */
export function pvPeak({ pv: { acWPerW } }: GroundDesign): number {
  let peak = highest.get(acWPerW)
  if (peak === undefined) {
    peak = acWPerW.reduce((a, b) => Math.max(a, b), 0)
    highest.set(acWPerW, peak)
  }
  return peak
}

/** AC power a watt of nameplate at an instant, of the hours that are computed with. */
export const pvAt = (design: GroundDesign, utcMs: number): number =>
  at(design.pv.acWPerW, Math.floor(hourOfTypicalYear(design.site, utcMs)))

/** AC power a watt of nameplate from the hours that are smoothed for drawing, at an instant. */
export function drawnPvAt(design: GroundDesign, utcMs: number): number {
  const hours = design.drawnAcWPerW
  const time = hourOfTypicalYear(design.site, utcMs) - 0.5 // an hour's mean stands in its middle
  const before = Math.floor(time)
  const at = (hour: number) => hours[(hour + hours.length) % hours.length] ?? 0
  return at(before) + (at(before + 1) - at(before)) * (time - before)
}

/** Charge of the ground's battery as a share, at an instant; null where it has none. */
export const groundChargeAt = (design: GroundDesign, supply: GroundSupply, utcMs: number): number | null =>
  chargeAt(supply, hourOfTypicalYear(design.site, utcMs))

/** Instants at which a window is sampled: even steps, and the edges of every passage, so that edges stay sharp. */
export function sampleTimes(
  fromMs: number,
  toMs: number,
  stepMs: number,
  passages: readonly EclipsePassage[],
): number[] {
  const times: number[] = []
  for (let utcMs = fromMs; utcMs <= toMs; utcMs += stepMs) times.push(utcMs)
  for (const { penumbraInMs, umbraInMs, umbraOutMs, penumbraOutMs } of passages) {
    for (const edge of [penumbraInMs, umbraInMs, umbraOutMs, penumbraOutMs]) {
      if (edge !== null && edge > fromMs && edge < toMs) times.push(edge)
    }
  }
  return times.sort((a, b) => a - b)
}

/** Day of the typical year (0-based) of each date of a calendar year, at the site. */
const typicalDays = (design: GroundDesign, year: number): number[] =>
  noonSuns(year).map(({ utcMs }) =>
    Math.floor(hourOfTypicalYear(design.site, utcMs - design.site.tzHours * HOUR_MS) / 24),
  )

const hoursOfDay = (hours: Float64Array, day: number): Float64Array => hours.subarray(day * 24, day * 24 + 24)

/** Mean AC power a watt of nameplate for each date of a year, from the hours that the sizes come from. */
export const groundDailyPv = (design: GroundDesign, year: number): number[] =>
  typicalDays(design, year).map(
    (day) => hoursOfDay(design.pv.acWPerW, day).reduce((sum, value) => sum + value, 0) / 24,
  )

/** Hours of a year at the site's local standard time, day by day: the smooth ones, AC power a watt of nameplate. */
export function groundHourlyPv(design: GroundDesign, year: number): Float32Array {
  const days = typicalDays(design, year)
  const hours = new Float32Array(days.length * 24)
  days.forEach((day, i) => {
    hours.set(hoursOfDay(design.drawnAcWPerW, day), i * 24)
  })
  return hours
}

/** Lowest charge of the ground's battery on each date of a year. */
export function groundDailyCharge(design: GroundDesign, supply: GroundSupply, year: number): number[] | null {
  if (supply.batteryWh <= 0) return null
  const { socWh } = supply.year.dispatch
  return typicalDays(design, year).map(
    (day) => hoursOfDay(socWh, day).reduce((a, b) => Math.min(a, b)) / supply.batteryWh,
  )
}

/** Lowest charge in an orbit on each day of a year; null where no battery is needed. */
export const orbitDailyCharge = ({ capacityWh, use }: OrbitBattery): number[] | null =>
  capacityWh > 0 ? Array.from(use.drawWh, (wh) => 1 - wh / capacityWh) : null

/** A year's shadow in a word: times are of the umbra, or of the equivalent full shadow where there is penumbra only.
 *  Days count from 0; a season's last day is inside it. */
export type ShadowYear =
  | { kind: 'none' }
  | { kind: 'penumbra'; longestS: number }
  | { kind: 'every-day'; shortestS: number; longestS: number }
  | { kind: 'seasons'; seasons: { firstDay: number; lastDay: number }[]; longestS: number }
  | { kind: 'often'; days: number; longestS: number }

const MAX_SEASONS_TOLD = 3

export function shadowYear({
  eclipseS,
  umbraS,
  hasUmbra,
}: Pick<PlaneYear, 'eclipseS' | 'umbraS' | 'hasUmbra'>): ShadowYear {
  const longestS = umbraS.reduce((a, b) => Math.max(a, b), 0)
  const longestPenumbraS = eclipseS.reduce((a, b) => Math.max(a, b), 0)
  const days = hasUmbra.filter(Boolean).length
  if (longestPenumbraS === 0) return { kind: 'none' }
  if (days === 0) return { kind: 'penumbra', longestS: longestPenumbraS }
  if (days === hasUmbra.length) {
    return { kind: 'every-day', shortestS: umbraS.reduce((a, b) => Math.min(a, b)), longestS }
  }
  const seasons: { firstDay: number; lastDay: number }[] = []
  hasUmbra.forEach((has, day) => {
    if (!has) return
    const last = seasons.at(-1)
    if (last && last.lastDay === day - 1) last.lastDay = day
    else seasons.push({ firstDay: day, lastDay: day })
  })
  return seasons.length <= MAX_SEASONS_TOLD
    ? { kind: 'seasons', seasons, longestS }
    : { kind: 'often', days, longestS }
}

/** Days since 1 January, with their part. */
export const dayOfYear = (utcMs: number): number =>
  (utcMs - Date.UTC(new Date(utcMs).getUTCFullYear(), 0, 1)) / DAY_MS

/** An instant as people type it: an ISO date, with or without a time and its Z; null where it is none. */
export const readDate = (text: string): number | null =>
  parseUtc(text.trim()) ?? parseUtc(`${text.trim().replace(/Z$/i, '')}Z`)

/** Power of all arrays together, facing the Sun in full light at the Earth's mean distance from it. */
export const fullLightW = ({ power, fleet }: Model): number =>
  arrayPowerW(power.satellite, SOLAR_CONSTANT_WM2) * fleet.satelliteCount

/** Sunlight on the cells of one array that faces it, at the Sun's mean distance. */
export const collectedW = ({ power: { satellite } }: Model): number =>
  SOLAR_CONSTANT_WM2 * satellite.arrayAreaM2 * satellite.packingFraction
