/** What the flat map shows at the frame's instant: the Sun's half of the ground, the shadow at the height of the chosen
 *  group, the satellites below the sky, the selected one's tracks, and what the place on Earth has in view. */
import { DEG } from '../../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { eci } from '../../physics/frames.ts'
import { shadowCone } from '../../physics/shadow.ts'
import { planeOfGroup } from '../../scenario/answers/model.ts'
import type { Fleet } from '../../systems/constellation.ts'
import { type LIGHTS, type MapPoints, newMapPoints, writeMapPoints } from '../../systems/fleetMap.ts'
import { writeFleetState } from '../../systems/fleetStates.ts'
import {
  type Cap,
  type CapSpan,
  capRuns,
  groundLatitudeRad,
  groundTrack,
  overheadOf,
  type Subpoint,
  subpointOf,
  viewRadiusRad,
} from '../../systems/groundTrack.ts'
import { radiusOf } from '../../systems/planes.ts'
import type { Place } from '../../systems/site.ts'
import { currentModel, lastOf } from '../answers/derived.ts'
import { type Frame, frame } from '../clock/frame.ts'
import { chosenPlace, store } from '../document/store.ts'
import { USABLE_ELEVATION_RAD } from './overhead.ts'

/** So many at most: with their picture some 4 ms, ten times a second. */
const MOST_DOTS = 20_000
/** Meridians of an area: two of the page's pixels at most. */
const COLUMNS = 512
const TRACK_STEPS = 180
/** How far below the horizon the Sun still lights the ground: civil twilight. */
const TWILIGHT_RAD = 6 * DEG

/** The dots of a fleet; where they are they only tell once they are written. */
export const dotsOf = lastOf((fleet: Fleet): MapPoints => newMapPoints(fleet.satelliteCount, MOST_DOTS))

export interface FlatMap {
  sun: Subpoint
  /** Of the ground, as runs of meridians. */
  night: CapSpan[][]
  dark: CapSpan[][]
  shadow: Cap & { radiusM: number; altitudeM: number }
  footprint: CapSpan[][]
  points: MapPoints
  selected: { id: number; place: Subpoint; ahead: Subpoint[]; behind: Subpoint[] } | null
  places: { place: Subpoint; name: string; isChosen: boolean }[]
  /** From where on the ground the chosen place's satellites are above its mask. */
  inView: CapSpan[][]
}

export const subpointOfPlace = ({ latitudeDeg, longitudeDeg }: Place): Subpoint => ({
  latitudeRad: latitudeDeg * DEG,
  longitudeRad: longitudeDeg * DEG,
})

const turned = ({ latitudeRad, longitudeRad }: Subpoint): Subpoint => ({
  latitudeRad: -latitudeRad,
  longitudeRad: longitudeRad > 0 ? longitudeRad - Math.PI : longitudeRad + Math.PI,
})

/** The Earth's shadow at the height of the chosen group's satellites. */
export function shadowNow(now: Frame): FlatMap['shadow'] {
  const { sun, planes } = now
  const model = currentModel()
  const radiusM = radiusOf(planes, planeOfGroup(model, store.getState().view.group - 1))
  const { umbraRad } = shadowCone(radiusM, sun.distanceAu)
  const altitudeM = radiusM - EARTH_EQUATORIAL_RADIUS_M
  return { centre: turned(sunPlace(now)), radiusRad: umbraRad, radiusM, altitudeM }
}

export const sunPlace = ({ sun, utcMs }: Frame): Subpoint => overheadOf(sun.directionEci, utcMs)

/** How high the Sun stands over a place. */
export function sunHeightRad(now: Frame, site: Place): number {
  const sun = sunPlace(now)
  const { latitudeRad, longitudeRad } = subpointOfPlace(site)
  const sine =
    Math.sin(latitudeRad) * Math.sin(sun.latitudeRad) +
    Math.cos(latitudeRad) * Math.cos(sun.latitudeRad) * Math.cos(longitudeRad - sun.longitudeRad)
  return Math.asin(sine)
}

function selectedNow(fleet: Fleet, id: number, utcMs: number): FlatMap['selected'] {
  const ahead = groundTrack(fleet, id, utcMs, 1, TRACK_STEPS)
  const behind = groundTrack(fleet, id, utcMs, -1, TRACK_STEPS)
  const [place] = ahead
  return place ? { id, place, ahead, behind } : null
}

export function flatMapNow(now: Frame = frame): FlatMap {
  const { sites, selectedId, ...state } = store.getState()
  const { fleet } = currentModel()
  const points = dotsOf(fleet)
  writeMapPoints(now.planes, now.sun, points)
  const sun = sunPlace(now)
  const night = turned(sun)
  const shadow = shadowNow(now)
  const onGround = (run: readonly CapSpan[]): CapSpan[] =>
    run.map(({ longitudeRad, southRad, northRad }) => ({
      longitudeRad,
      southRad: groundLatitudeRad(southRad, shadow.radiusM),
      northRad: groundLatitudeRad(northRad, shadow.radiusM),
    }))
  const chosen = chosenPlace({ sites, selectedId, ...state })
  const listed = chosen && !sites.some(({ id }) => id === chosen.id) ? [...sites, chosen] : sites
  const viewRad = viewRadiusRad(shadow.radiusM, USABLE_ELEVATION_RAD)
  return {
    sun,
    night: capRuns({ centre: night, radiusRad: Math.PI / 2 }, COLUMNS),
    dark: capRuns({ centre: night, radiusRad: Math.PI / 2 - TWILIGHT_RAD }, COLUMNS),
    shadow,
    footprint: capRuns(shadow, COLUMNS).map(onGround),
    points,
    selected:
      selectedId !== null && selectedId < fleet.satelliteCount
        ? selectedNow(fleet, selectedId, now.utcMs)
        : null,
    places: listed.map((site) => ({
      place: subpointOfPlace(site),
      name: site.name,
      isChosen: site.id === chosen?.id,
    })),
    inView: chosen ? capRuns({ centre: subpointOfPlace(chosen), radiusRad: viewRad }, COLUMNS) : [],
  }
}

const state = new Float64Array(6)

/** Below one satellite, and its light. */
export function satelliteNow(
  id: number,
  { utcMs, sun }: Frame,
): { place: Subpoint; light: keyof typeof LIGHTS } {
  writeFleetState(currentModel().fleet, id, utcMs, state)
  const [x = 0, y = 0, z = 0] = state
  const radiusM = Math.hypot(x, y, z)
  const [sunX, sunY, sunZ] = sun.directionEci
  const { umbraRad, penumbraRad } = shadowCone(radiusM, sun.distanceAu)
  const away = Math.acos(Math.min(1, Math.max(-1, -(x * sunX + y * sunY + z * sunZ) / radiusM)))
  return {
    place: subpointOf(eci(x, y, z), utcMs),
    light: away <= umbraRad ? 'umbra' : away <= penumbraRad ? 'penumbra' : 'full',
  }
}
