/** What each label says and the place it points at, in canvas pixels. */
import { Quaternion, Vector3 } from 'three'
import {
  formatAltitude,
  formatDegrees,
  formatDuration,
  formatId,
  formatMilliseconds,
  formatPercent,
} from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { at as elementAt } from '../lib/at.ts'
import { DEG, TWO_PI } from '../lib/units.ts'
import { scale } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { type Eci, ecef, eciFromEcef } from '../physics/frames.ts'
import { ltanFromRaanH, SUN_SYNCHRONOUS_RATE_RAD_S } from '../physics/orbit.ts'
import { gmstRad } from '../physics/time.ts'
import { fleetTotal } from '../scenario/document/fleetSize.ts'
import type { ShellGroup } from '../scenario/document/schema.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { comparisonPlaneNow, type OnePlane, planeOfGroupNow } from '../state/clock/planes.ts'
import { chosenPlace, stateShown, store } from '../state/document/store.ts'
import { highestOver } from '../state/view/overhead.ts'
import { type Fleet, orbitOfPlane } from '../systems/constellation.ts'
import { middleOf, newPlaneShadow, planeShadow } from '../systems/planeShadow.ts'
import { basisOf, placeInPlane } from '../systems/planes.ts'
import type { Place } from '../systems/site.ts'
import { betaArc, SUN_RAY_RADII } from './betaDiagram.ts'
import { horizon } from './horizon.ts'
import { chooseAnchor } from './labels.ts'
import { DENSE } from './OrbitLines.tsx'
import { projectEci, stage } from './stage.ts'

export const KINDS = [
  'orbit',
  'comparison',
  'ring',
  'site',
  'arc',
  'comparisonArc',
  'beta',
  'comparisonBeta',
  'sun',
  'shadow',
] as const
export type Kind = (typeof KINDS)[number]

export interface Anchor {
  x: number
  y: number
  title: string
  detail: string
}

/** Which way an anchor is sought on a ring: x counts towards the shadow's side of the picture. */
const TOWARDS = { orbit: { x: 0.2, y: 1 }, comparison: { x: 0.9, y: -1 }, ring: { x: -0.4, y: -1 } } as const

/** The shadow's name stands so many radii behind the Earth: as far as the picture is free. */
const SHADOW_LABEL_RADII = [2.6, 2.2, 1.9, 1.6, 1.35]
const CANDIDATES = 48
const COSINES = Float64Array.from({ length: CANDIDATES }, (_, i) => Math.cos((i * TWO_PI) / CANDIDATES))
const SINES = Float64Array.from({ length: CANDIDATES }, (_, i) => Math.sin((i * TWO_PI) / CANDIDATES))

/** What an orbit is called, from its elements: a dawn–dusk ring is sun-synchronous within an hour of 06 or 18. */
function orbitName(fleet: Fleet, plane: number): string {
  const orbit = orbitOfPlane(fleet, plane)
  const isSunSynchronous = Math.abs(orbit.raanRateRadS / SUN_SYNCHRONOUS_RATE_RAD_S - 1) < 1e-6
  if (!isSunSynchronous) return t('label.inclined', { inclination: Math.round(orbit.inclinationRad / DEG) })
  const ltanH = ltanFromRaanH(orbit.raanRad, orbit.epochMs)
  const fromDawn = Math.abs((ltanH % 12) - 6)
  return fromDawn <= 1 ? t('label.dawnDusk') : t('label.sunSynchronous')
}

const shadowOn = ({ states, plane }: OnePlane) => planeShadow(states, plane, frame.sun, newPlaneShadow())

function orbitLight(at: OnePlane): string {
  // Shadow is the umbra, as in the legend and on the clock's bar.
  const { halfUmbraRad, halfPenumbraRad } = shadowOn(at)
  if (halfPenumbraRad === 0) return t('label.allLit')
  if (halfUmbraRad === 0) return t('label.penumbraOnly')
  return t('label.partShadow', { percent: formatPercent((2 * halfUmbraRad) / TWO_PI) })
}

/** A place on a plane's circle, in metres. */
export const placeOnRing = ({ states, plane }: OnePlane, angle: number): Eci =>
  placeInPlane(states, plane, angle, elementAt(states.fleet.semiMajorAxisM, plane))

/** Where candidates stand in the picture, all round a plane's circle: in every frame, so that the plane's basis is asked
 *  for once and one place serves all. */
function ringCandidates({ states, plane }: OnePlane): ReturnType<typeof projectEci>[] {
  const { p, q } = basisOf(states, plane)
  const radiusM = elementAt(states.fleet.semiMajorAxisM, plane)
  const place: [number, number, number] = [0, 0, 0]
  const candidates: ReturnType<typeof projectEci>[] = []
  for (let i = 0; i < CANDIDATES; i++) {
    const c = radiusM * elementAt(COSINES, i)
    const s = radiusM * elementAt(SINES, i)
    place[0] = p[0] * c + q[0] * s
    place[1] = p[1] * c + q[1] * s
    place[2] = q[2] * s
    candidates.push(projectEci(place))
  }
  return candidates
}

/** Minutes beside the middle of the shadowed arc, where it is seen. */
function arcLabel(one: OnePlane): Anchor | null {
  const shadow = shadowOn(one)
  const { halfUmbraRad } = shadow
  if (halfUmbraRad === 0) return null
  const at = projectEci(placeOnRing(one, middleOf(shadow)))
  const umbraS = (2 * halfUmbraRad) / elementAt(one.states.fleet.argLatRateRadS, one.plane)
  return at && { ...at, title: t('label.arc', { duration: formatDuration(umbraS) }), detail: '' }
}

function betaLabel({ states, plane }: OnePlane, kind: 'orbit' | 'comparison'): Anchor | null {
  const { places, betaRad } = betaArc(states, plane, frame.sun.directionEci, kind)
  const at = projectEci(scale(elementAt(places, places.length >> 1), EARTH_EQUATORIAL_RADIUS_M))
  return at && { ...at, title: t('label.beta', { beta: formatDegrees(betaRad / DEG) }), detail: '' }
}

/** −1 where the shadow falls to the left of the picture, 1 to the right. */
function shadowSide(): number {
  const { camera, sunDirection } = stage
  return camera && side.copy(sunDirection).applyQuaternion(turn.copy(camera.quaternion).invert()).x > 0
    ? -1
    : 1
}
const side = new Vector3()
const turn = new Quaternion()

/** The first group that follows the Sun where the chosen one does not, or the other way round, and its kind's share of
 *  the fleet. */
function otherKind(chosen: number): { one: OnePlane; share: number } | null {
  const { groups } = stateShown().scenario
  const isOther = (group: ShellGroup) => group.sunSynchronous !== groups[chosen]?.sunSynchronous
  const index = groups.findIndex(isOther)
  if (index < 0) return null
  const share = fleetTotal(groups.filter(isOther)) / fleetTotal(groups)
  return { one: planeOfGroupNow(index), share }
}

function ringAnchor(
  kind: 'orbit' | 'comparison' | 'ring',
  one: OnePlane,
  last: { anchor: number },
  detail: string,
): Anchor | null {
  const candidates = ringCandidates(one)
  const { x, y } = TOWARDS[kind]
  last.anchor = chooseAnchor(candidates, { x: x * shadowSide(), y }, last.anchor)
  const at = candidates[last.anchor]
  return at ? { ...at, title: orbitName(one.states.fleet, one.plane), detail } : null
}

/** @param lastAnchor the candidate used last, kept while no other is clearly better; the new one comes back beside it
 *  @param isFree whether a place in the picture is not under the interface */
export function anchorOf(
  kind: Kind,
  last: { anchor: number },
  isFree: (place: { x: number; y: number }) => boolean,
): Anchor | null {
  const { view: settings } = store.getState()
  const isFromGround = horizon.light !== null
  if (isFromGround && (kind !== 'orbit' || currentModel().fleet.satelliteCount > DENSE)) return null
  if (kind === 'shadow' || kind === 'sun') {
    if (!(kind === 'shadow' ? settings.shadow : settings.beta)) return null
    const places = (kind === 'shadow' ? SHADOW_LABEL_RADII.map((radii) => -radii) : [SUN_RAY_RADII]).map(
      (radii) => projectEci(scale(frame.sun.directionEci, radii * EARTH_EQUATORIAL_RADIUS_M)),
    )
    const at = places.find((place) => place && isFree(place))
    return at ? { ...at, title: t(`label.${kind}`), detail: '' } : null
  }
  if (kind === 'site') {
    const site = chosenPlace(store.getState())
    if (!site || !settings.siteMarker) return null
    // On the sphere that is drawn, not on the ellipsoid (up to 21 km below it).
    const latitude = site.latitudeDeg * DEG
    const longitude = site.longitudeDeg * DEG
    const r = EARTH_EQUATORIAL_RADIUS_M * Math.cos(latitude)
    const place = ecef(
      r * Math.cos(longitude),
      r * Math.sin(longitude),
      EARTH_EQUATORIAL_RADIUS_M * Math.sin(latitude),
    )
    const at = projectEci(eciFromEcef(place, gmstRad(frame.utcMs)))
    return at && { ...at, title: site.name.replace(/,.*/, ''), detail: siteDetail(site) }
  }
  if (kind === 'ring') {
    const other = otherKind(settings.group - 1)
    if (!other) return null
    const values = { share: formatPercent(other.share, 0), light: orbitLight(other.one) }
    return ringAnchor(kind, other.one, last, t('label.ofFleet', values))
  }
  const isFleet = kind === 'orbit' || kind === 'arc' || kind === 'beta'
  const one = isFleet ? planeOfGroupNow(settings.group - 1) : comparisonPlaneNow()
  if (!one || (isFleet && !settings.orbits && one.states.fleet.satelliteCount > 1)) return null
  if (kind === 'arc' || kind === 'comparisonArc') return settings.eclipseArcs ? arcLabel(one) : null
  if (kind === 'beta' || kind === 'comparisonBeta')
    return settings.beta ? betaLabel(one, isFleet ? 'orbit' : 'comparison') : null
  return ringAnchor(kind, one, last, orbitLight(one))
}

/** With the links shown, the satellite at the far end of the ground's; else why the place is there. */
function siteDetail(site: Place): string {
  const uplink = store.getState().view.links ? highestOver(currentModel(), site, frame.utcMs) : null
  if (!uplink) return t('label.sameLoad')
  return t('label.overhead', {
    number: formatId(uplink.satelliteId + 1),
    elevation: formatDegrees(uplink.elevationRad / DEG, 0),
    range: formatAltitude(uplink.rangeM),
    time: formatMilliseconds(uplink.lightTimeS),
  })
}
