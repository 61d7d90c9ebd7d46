/** Asks for a map of the battery atlas: from memory where it was made before, else from its worker; a new request or a
 *  cancel ends the running one at once. A map depends on its kind and year alone. */
import { type CircularOrbit, raanAt } from '../../physics/orbit.ts'
import type { AtlasPlace } from '../../scenario/answers/atlasPlace.ts'
import { type ShadowYear, shadowYear } from '../../scenario/answers/series.ts'
import {
  type Atlas,
  type AtlasCell,
  type AtlasKind,
  cellPlane,
  type PlaneAtNewYear,
  planeCell,
  type SunTable,
  sunTable,
} from '../../systems/atlas.ts'
import { buildFleet } from '../../systems/constellation.ts'
import { planeYear } from '../../systems/year.ts'
import type { AtlasAnswer, AtlasRequest } from '../../workers/atlas.worker.ts'

export interface AtlasResult {
  atlas: Atlas
  elapsedMs: number
}

const KEPT = 6
const made = new Map<string, AtlasResult>()
const keyOf = (kind: AtlasKind, year: number): string => `${kind} ${year}`

/** A map that was made before. */
export const knownAtlas = (kind: AtlasKind, year: number): AtlasResult | null =>
  made.get(keyOf(kind, year)) ?? null

let worker: Worker | null = null

export function cancelAtlas(): void {
  worker?.terminate()
  worker = null
}

export function requestAtlas(
  kind: AtlasKind,
  year: number,
  onProgress: (share: number) => void,
  onDone: (result: AtlasResult) => void,
  onError: (message: string) => void,
): void {
  cancelAtlas()
  worker = new Worker(new URL('../../workers/atlas.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<AtlasAnswer>) => {
    if ('progress' in data) {
      onProgress(data.progress)
      return
    }
    made.set(keyOf(kind, year), data)
    const oldest = made.keys().next().value
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest)
    cancelAtlas()
    onDone(data)
  })
  worker.addEventListener('error', (event) => onError(event.message))
  worker.postMessage({ kind, year } satisfies AtlasRequest)
}

let suns: SunTable | null = null
const sunsOf = (year: number): SunTable => {
  if (suns?.year !== year) suns = sunTable(year)
  return suns
}

/** A year of one plane: the figures of the map, and when its shadow falls. */
export interface PlaneOfAtlas {
  cell: AtlasCell
  shadow: ShadowYear
}

function planeOfAtlas(year: number, plane: PlaneAtNewYear): PlaneOfAtlas {
  const fleet = buildFleet(
    [{ ...plane, pattern: 'delta', total: 1, planes: 1, phasing: 0, argLatRad: 0, spacingM: 0 }],
    Date.UTC(year, 0, 1),
  )
  return { cell: planeCell(sunsOf(year), plane), shadow: shadowYear(planeYear(fleet, 0, year)) }
}

export const atPlace = (kind: AtlasKind, year: number, place: AtlasPlace): PlaneOfAtlas =>
  planeOfAtlas(year, cellPlane(kind, year, place.altitudeM, place.across))

/** The same of an orbit that flies. */
export const ofOrbit = (year: number, orbit: CircularOrbit): PlaneOfAtlas =>
  planeOfAtlas(year, {
    semiMajorAxisM: orbit.semiMajorAxisM,
    inclinationRad: orbit.inclinationRad,
    raanRad: raanAt(orbit, Date.UTC(year, 0, 1)),
  })
