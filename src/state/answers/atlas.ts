/** Maps of the battery atlas, and the year of one plane of them. */
import { t } from '../../i18n/t.ts'
import { type CircularOrbit, raanAt } from '../../physics/orbit.ts'
import type { AtlasPlace } from '../../scenario/answers/atlasPlace.ts'
import { type ShadowYear, shadowYear } from '../../scenario/answers/series.ts'
import {
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
import { type AtlasResult, newAtlasJob } from '../../workers/jobs/atlas.ts'
import { answerOrTell } from './jobs.ts'

const job = newAtlasJob()

/** A map that was made before. */
export const knownAtlas = (kind: AtlasKind, year: number): AtlasResult | null =>
  job.known({ kind, year }) ?? null
export const cancelAtlas = (): void => job.cancel()
export const askAtlas = (
  kind: AtlasKind,
  year: number,
  onProgress: (share: number) => void,
): Promise<AtlasResult | undefined> =>
  answerOrTell(job.start({ kind, year }, onProgress), (reason) => t('job.atlas', { reason }))

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
