/** Where does a shell group stand on the battery atlas, and what must change for it to stand elsewhere? With the
 *  published constellations to plot on it, the filed tolerance of their nodes, and what the maps neglect. */
import { DAY_MS, DEG, KM, wrapTwoPi } from '../../lib/units.ts'
import {
  raanFromLtanRad,
  raanRateRadS,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../physics/orbit.ts'
import { parseUtc } from '../../physics/time.ts'
import { type AtlasKind, START_LTAN_H } from '../../systems/atlas.ts'
import { presetOf } from '../document/presets.ts'
import type { Scenario, ShellGroup } from '../document/schema.ts'
import type { SourceId } from '../facts/sources.ts'

/** A place on a map: local time in hours, or inclination in degrees, and altitude. */
export interface AtlasPlace {
  across: number
  altitudeM: number
}
/** The shells of a group, from the lowest to the highest. */
export interface AtlasSegment {
  from: AtlasPlace
  to: AtlasPlace
}

/** More planes than these stand at every local time: only the first is plotted. */
const MOST_NODES = 12

const round = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(4))

/** Inclination in degrees of a sun-synchronous orbit. */
export const sunSynchronousDeg = (altitudeM: number): number =>
  sunSynchronousInclinationRad(semiMajorAxisFromAltitude(altitudeM)) / DEG

/** Where a group's planes stand on a map; nowhere where the map has no such orbits. */
export function segmentsOf(kind: AtlasKind, group: ShellGroup): AtlasSegment[] {
  const low = group.altitudeKm * KM
  const high = group.shells > 1 && group.pattern !== 'cluster' ? group.altitudeTopKm * KM : low
  if (kind === 'inclination') {
    const top = group.shells > 1 ? group.inclinationTopDeg : group.inclinationDeg
    return [
      group.sunSynchronous
        ? {
            from: { across: sunSynchronousDeg(low), altitudeM: low },
            to: { across: sunSynchronousDeg(high), altitudeM: high },
          }
        : {
            from: { across: group.inclinationDeg, altitudeM: low },
            to: { across: top, altitudeM: high },
          },
    ]
  }
  if (!group.sunSynchronous) return []
  const planes = group.pattern === 'cluster' || group.planes > MOST_NODES ? 1 : group.planes
  const turnH = group.pattern === 'star' ? 12 : 24
  return Array.from({ length: planes }, (_, k) => {
    const across = (group.ltanH + (k * turnH) / planes) % 24
    return { from: { across, altitudeM: low }, to: { across, altitudeM: high } }
  })
}

/** What of a group must change so that its first plane is that of a cell. On the inclination map its node is set too, so
 *  that it stands at the map's local time at the beginning of the year. */
export function placePatch(
  kind: AtlasKind,
  { epoch }: Pick<Scenario, 'epoch'>,
  group: ShellGroup,
  year: number,
  { across, altitudeM }: AtlasPlace,
): Partial<ShellGroup> {
  const altitudeKm = round(altitudeM / KM, 1)
  if (kind === 'ltan') return { sunSynchronous: true, altitudeKm, ltanH: round(across % 24, 0.05) }
  const newYearMs = Date.UTC(year, 0, 1)
  const elapsedS = (newYearMs - (parseUtc(epoch) ?? newYearMs)) / 1e3
  const rate = raanRateRadS(semiMajorAxisFromAltitude(altitudeKm * KM), across * DEG)
  const raanRad = wrapTwoPi(raanFromLtanRad(START_LTAN_H, newYearMs) - rate * elapsedS)
  const inclinationDeg = round(across, 0.05)
  return {
    sunSynchronous: false,
    altitudeKm,
    inclinationDeg,
    inclinationTopDeg: Math.min(
      180,
      Math.max(0, inclinationDeg + group.inclinationTopDeg - group.inclinationDeg),
    ),
    raanDeg: round(raanRad / DEG, 0.01) % 360,
  }
}

/** Constellations that were filed, published or flown; the rest of the presets are examples of ours. */
export const PUBLISHED = [
  'spacex-million',
  'starcloud',
  'sunrise',
  'cowboy',
  'orbital',
  'suncatcher',
  'starlink-53',
  'iss',
] as const

/** Where each published constellation stands on a map, those that are not sun-synchronous on the second alone. */
export function publishedPlaces(kind: AtlasKind): { preset: string; segments: AtlasSegment[] }[] {
  return PUBLISHED.map((preset) => ({
    preset,
    segments: presetOf(preset)
      .scenario.groups.filter((group) => group.sunSynchronous === (kind === 'ltan'))
      .flatMap((group) => segmentsOf(kind, group)),
  })).filter(({ segments }) => segments.length > 0)
}

/** How far SpaceX may let a node stray: 30° of right ascension, two hours of local time. */
export const NODE_TOLERANCE = { raanDeg: 30, ltanH: 2, source: 'fcc-letter' } as const satisfies {
  raanDeg: number
  ltanH: number
  source: SourceId
}
/** The local times that a dawn–dusk plane is meant to keep. */
export const DAWN_DUSK_H = [6, 18] as const

/** What a map's cells leave out, measured against the references of tests/fixtures/reference (models.md §1 and §3). */
export const ATLAS_NEGLECTS = {
  /** The Earth's flattening lowers the altitudes from which there is no umbra, and no penumbra. */
  flatteningKm: [41, 44],
  /** Refraction and absorption make the Earth look larger, which nearly cancels it for polar orbits. */
  airKm: [16, 21],
  /** Passages of the Moon before the Sun a year, the longest, and the light they take. */
  moonPassages: [4, 9],
  moonLongestMin: 20,
  moonMinPerYear: 19,
  /** The season of 18 h is longer than that of 6 h, by the equation of time and the Earth's eccentric orbit. */
  duskSeasonLongerDays: [2, 4],
} as const

/** Days of a year, for the scale of a map. */
export const daysOf = (year: number): number => (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY_MS
