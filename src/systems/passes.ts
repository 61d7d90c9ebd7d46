/** When does a satellite stand above a place's mask? Its elevation is looked at every 48th of its orbit and wherever it
 *  culminates between, so that no pass is missed that rises above the mask for ten milliseconds; edges by bisection. From
 *  the WGS84 ellipsoid at sea level, without refraction (0.1° at 5°, 0.5° at the horizon: a pass is up to 10 s longer). */
import { at } from '../lib/at.ts'
import { DEG, KM, TWO_PI, wrapTwoPi } from '../lib/units.ts'
import { dot, length, sub } from '../lib/vec3.ts'
import { eci } from '../physics/frames.ts'
import { gmstRad } from '../physics/time.ts'
import { type Fleet, planeOfSatellite } from './constellation.ts'
import { writeFleetState } from './fleetStates.ts'
import { type Station, sineOfElevation, stationAt } from './uplink.ts'

export interface Pass {
  satellite: number
  /** Cut by the window where the satellite is up at its beginning or end. */
  riseMs: number
  culminationMs: number
  setMs: number
  maxElevationRad: number
  /** From north eastwards. */
  riseAzimuthRad: number
  setAzimuthRad: number
  /** Distance at the culmination. */
  rangeM: number
}

export interface Watch {
  latitudeRad: number
  longitudeRad: number
  maskRad: number
  fromMs: number
  toMs: number
}

const LOOKS_PER_ORBIT = 48
const EDGE_TOLERANCE_MS = 5
const GOLDEN = (Math.sqrt(5) - 1) / 2

const lookMs = (fleet: Fleet, satellite: number): number => {
  const { plane } = planeOfSatellite(fleet, satellite)
  return (TWO_PI / at(fleet.argLatRateRadS, plane) / LOOKS_PER_ORBIT) * 1e3
}
/** Looks that a satellite takes: what many passes cost. */
export const looksAt = (fleet: Fleet, satellite: number, { fromMs, toMs }: Watch): number =>
  Math.ceil((toMs - fromMs) / lookMs(fleet, satellite)) + 1

/** Between two instants about it, to a few milliseconds. */
function highestMs(sine: (utcMs: number) => number, fromMs: number, toMs: number): number {
  let [low, high] = [fromMs, toMs]
  while (high - low > EDGE_TOLERANCE_MS) {
    const left = high - GOLDEN * (high - low)
    const right = low + GOLDEN * (high - low)
    if (sine(left) > sine(right)) high = right
    else low = left
  }
  return (low + high) / 2
}

function crossingMs(isUp: (utcMs: number) => boolean, upMs: number, downMs: number): number {
  let [up, down] = [upMs, downMs]
  while (Math.abs(up - down) > EDGE_TOLERANCE_MS) {
    const middle = (up + down) / 2
    if (isUp(middle)) up = middle
    else down = middle
  }
  return (up + down) / 2
}

interface Look {
  utcMs: number
  sine: number
}

/** Equal steps, and the culminations between them. */
function looks(sine: (utcMs: number) => number, { fromMs, toMs }: Watch, stepMs: number): Look[] {
  const count = Math.max(1, Math.ceil((toMs - fromMs) / stepMs))
  const even = Array.from({ length: count + 1 }, (_, k) => {
    const utcMs = fromMs + ((toMs - fromMs) * k) / count
    return { utcMs, sine: sine(utcMs) }
  })
  return even.flatMap((look, k) => {
    const [before, after] = [even[k - 1], even[k + 1]]
    if (!before || !after || look.sine < before.sine || look.sine <= after.sine) return [look]
    const utcMs = highestMs(sine, before.utcMs, after.utcMs)
    const top = { utcMs, sine: sine(utcMs) }
    return utcMs < look.utcMs ? [top, look] : [look, top]
  })
}

const state = new Float64Array(6)
const placeAt = (fleet: Fleet, satellite: number, utcMs: number) => {
  writeFleetState(fleet, satellite, utcMs, state)
  return eci(at(state, 0), at(state, 1), at(state, 2))
}

/** From north eastwards, in the plane square to the vertical. */
function azimuthRad({ positionEci, upEci }: Station, satelliteEci: ReturnType<typeof eci>): number {
  const away = sub(satelliteEci, positionEci)
  const east = [-upEci[1], upEci[0]] as const
  const eastwards = (away[0] * east[0] + away[1] * east[1]) / Math.hypot(...east)
  const sinLatitude = upEci[2]
  const northwards = (away[2] - sinLatitude * dot(away, upEci)) / Math.hypot(upEci[0], upEci[1])
  return wrapTwoPi(Math.atan2(eastwards, northwards))
}

/** A satellite's passes in a window, in order of time. */
export function passesOf(fleet: Fleet, satellite: number, watch: Watch): Pass[] {
  const stationOf = (utcMs: number) => stationAt(watch, gmstRad(utcMs))
  const sine = (utcMs: number) => sineOfElevation(stationOf(utcMs), placeAt(fleet, satellite, utcMs))
  const mask = Math.sin(watch.maskRad)
  const isUp = (utcMs: number) => sine(utcMs) >= mask
  const passes: Pass[] = []
  let rise = Number.NaN
  let top: Look = { utcMs: 0, sine: -1 }
  const end = (setMs: number) => {
    const azimuthAt = (utcMs: number) => azimuthRad(stationOf(utcMs), placeAt(fleet, satellite, utcMs))
    const { positionEci } = stationOf(top.utcMs)
    passes.push({
      satellite,
      riseMs: rise,
      culminationMs: top.utcMs,
      setMs,
      maxElevationRad: Math.asin(Math.min(top.sine, 1)),
      riseAzimuthRad: azimuthAt(rise),
      setAzimuthRad: azimuthAt(setMs),
      rangeM: length(sub(placeAt(fleet, satellite, top.utcMs), positionEci)),
    })
    rise = Number.NaN
  }
  let before: Look | null = null
  for (const look of looks(sine, watch, lookMs(fleet, satellite))) {
    const isBelow = look.sine < mask
    if (Number.isNaN(rise) && !isBelow) {
      rise = before ? crossingMs(isUp, look.utcMs, before.utcMs) : look.utcMs
      top = look
    } else if (!Number.isNaN(rise)) {
      if (isBelow) end(crossingMs(isUp, before?.utcMs ?? look.utcMs, look.utcMs))
      else if (look.sine > top.sine) top = look
    }
    before = look
  }
  if (!Number.isNaN(rise)) end(watch.toMs)
  return passes
}

export interface Coverage {
  /** Share of the window with at least one satellite up. */
  coveredFraction: number
  meanAbove: number
  leastAbove: number
  mostAbove: number
  /** In order of time. */
  gaps: { fromMs: number; toMs: number }[]
  longestGapS: number
}

/** How many are up, over a window, and when none is. @param passes of all satellites that are meant */
export function coverageOf(passes: readonly Pass[], { fromMs, toMs }: Watch): Coverage {
  const changes = passes
    .flatMap(({ riseMs, setMs }) => [
      { utcMs: riseMs, by: 1 },
      { utcMs: setMs, by: -1 },
    ])
    .sort((a, b) => a.utcMs - b.utcMs || b.by - a.by)
  const gaps: Coverage['gaps'] = []
  let [above, sinceMs, satelliteMs, mostAbove, leastAbove] = [0, fromMs, 0, 0, Number.POSITIVE_INFINITY]
  const until = (utcMs: number) => {
    if (utcMs > sinceMs) {
      leastAbove = Math.min(leastAbove, above)
      if (above === 0) gaps.push({ fromMs: sinceMs, toMs: utcMs })
    }
    satelliteMs += above * (utcMs - sinceMs)
    sinceMs = utcMs
  }
  for (const { utcMs, by } of changes) {
    until(utcMs)
    above += by
    mostAbove = Math.max(mostAbove, above)
  }
  until(toMs)
  const lengths = gaps.map((gap) => gap.toMs - gap.fromMs)
  return {
    coveredFraction: 1 - lengths.reduce((sum, ms) => sum + ms, 0) / (toMs - fromMs),
    meanAbove: satelliteMs / (toMs - fromMs),
    leastAbove,
    mostAbove,
    gaps,
    longestGapS: Math.max(0, ...lengths) / 1e3,
  }
}

export const watchOf = (
  place: { latitudeDeg: number; longitudeDeg: number },
  maskDeg: number,
  fromMs: number,
  toMs: number,
): Watch => ({
  latitudeRad: place.latitudeDeg * DEG,
  longitudeRad: place.longitudeDeg * DEG,
  maskRad: maskDeg * DEG,
  fromMs,
  toMs,
})

/** For who reads them. */
export const rangeKm = ({ rangeM }: Pass): number => rangeM / KM
