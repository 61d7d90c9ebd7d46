/** Passes of a fleet over a place: the next of them, how many satellites are in view over time, and when none is. Told
 *  alike by the command line and the page. Of a fleet too large to follow each satellite every n-th is followed; how many
 *  are in view is counted in the whole fleet all the same, plane by plane (systems/uplink.ts). */
import { at } from '../../lib/at.ts'
import { DEG } from '../../lib/units.ts'
import { formatUtc, gmstRad } from '../../physics/time.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { partCount, placeName } from '../../systems/fleetElements.ts'
import {
  type Coverage,
  coverageOf,
  looksAt,
  type Pass,
  passesOf,
  rangeKm,
  type Watch,
} from '../../systems/passes.ts'
import { movePlanes, newPlaneStates } from '../../systems/planes.ts'
import { countAbove, stationAt } from '../../systems/uplink.ts'

export const PASS_MASK_DEG = 25
export const PASSES_LISTED = 100

export interface PassesRequest {
  fleet: Fleet
  watch: Watch
  /** Every how manieth satellite is followed. */
  every: number
  /** So many passes are told. */
  limit: number
}

export interface Passes {
  /** Followed. */
  satellites: number
  /** Of them, in order of time. */
  passes: Pass[]
  passCount: number
  coverage: Coverage
}

/** Every how manieth satellite of a fleet can be followed with so many looks. */
export const everyFor = (fleet: Fleet, watch: Watch, mostLooks: number): number =>
  Math.max(1, Math.ceil((fleet.satelliteCount * looksAt(fleet, 0, watch)) / mostLooks))

/** Yields how far it is, 0 to 1. */
export function* passesOver({ fleet, watch, every, limit }: PassesRequest): Generator<number, Passes> {
  const satellites = partCount(fleet, { every, limit: fleet.satelliteCount })
  const found: Pass[] = []
  for (let k = 0; k < satellites; k++) {
    found.push(...passesOf(fleet, k * every, watch))
    yield (k + 1) / satellites
  }
  found.sort((a, b) => a.riseMs - b.riseMs)
  return {
    satellites,
    passes: found.slice(0, limit),
    passCount: found.length,
    coverage: coverageOf(found, watch),
  }
}

export const PASS_COLUMNS = [
  ...['satellite', 'name', 'riseUtc', 'culminationUtc', 'setUtc', 'durationS'],
  ...['maxElevationDeg', 'riseAzimuthDeg', 'setAzimuthDeg', 'rangeKm'],
] as const

/** A pass as files have it. */
export const passFigures = (fleet: Fleet, pass: Pass) => ({
  satellite: pass.satellite + 1,
  name: placeName(fleet, pass.satellite),
  riseUtc: formatUtc(pass.riseMs),
  culminationUtc: formatUtc(pass.culminationMs),
  setUtc: formatUtc(pass.setMs),
  durationS: (pass.setMs - pass.riseMs) / 1e3,
  maxElevationDeg: pass.maxElevationRad / DEG,
  riseAzimuthDeg: pass.riseAzimuthRad / DEG,
  setAzimuthDeg: pass.setAzimuthRad / DEG,
  rangeKm: rangeKm(pass),
})
/** In the order of PASS_COLUMNS. */
export const passCells = (fleet: Fleet, pass: Pass): (string | number)[] =>
  Object.values(passFigures(fleet, pass))

/** How many satellites of the whole fleet are in view, in so many even steps of the window, both its ends among them. */
export function* countsInView(fleet: Fleet, watch: Watch, steps: number): Generator<number, Uint32Array> {
  const states = newPlaneStates(fleet)
  const counts = new Uint32Array(steps + 1)
  for (let k = 0; k <= steps; k++) {
    const utcMs = watch.fromMs + ((watch.toMs - watch.fromMs) * k) / steps
    counts[k] = countAbove(movePlanes(states, utcMs), stationAt(watch, gmstRad(utcMs)), watch.maskRad)
    yield (k + 1) / (steps + 1)
  }
  return counts
}

/** What the counts say by themselves: the least, the mean and the most. */
export function rangeOf(counts: Uint32Array): { least: number; mean: number; most: number } {
  const sum = counts.reduce((a, b) => a + b, 0)
  const sorted = counts.slice().sort()
  return { least: at(sorted, 0), mean: sum / counts.length, most: at(sorted, sorted.length - 1) }
}
