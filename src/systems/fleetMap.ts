/** Where on the ground are the satellites of a fleet, and which of them are in the light? For a flat map: at most so many
 *  of them, every n-th by number, in float32. A plane's first place and its step to the next take one sine each; a
 *  satellite is a turn of its plane, three square roots and two arcs: some 0.1 µs. */
import { angleOf } from '../lib/angle.ts'
import { at } from '../lib/at.ts'
import { TWO_PI } from '../lib/units.ts'
import { dot } from '../lib/vec3.ts'
import type { Sun } from '../physics/sun.ts'
import { gmstRad } from '../physics/time.ts'
import { geodeticLatitudeRad } from './groundTrack.ts'
import { conesOf, type ShadowCones } from './planeShadow.ts'
import { eachPlane, type PlaneStates } from './planes.ts'

export const LIGHTS = { umbra: 0, penumbra: 1, full: 2 } as const

/** One entry a place. */
export interface MapPoints {
  count: number
  /** Every how manieth satellite: id = place · every. */
  every: number
  latitudeRad: Float32Array
  longitudeRad: Float32Array
  /** As LIGHTS has them. */
  light: Uint8Array
}

export function newMapPoints(satelliteCount: number, most: number): MapPoints {
  const every = Math.max(1, Math.ceil(satelliteCount / most))
  const count = Math.ceil(satelliteCount / every)
  return {
    count,
    every,
    latitudeRad: new Float32Array(count),
    longitudeRad: new Float32Array(count),
    light: new Uint8Array(count),
  }
}

/** Writes the places anew for the planes' instant. */
export function writeMapPoints(states: PlaneStates, sun: Sun, points: MapPoints): void {
  const { fleet, utcMs } = states
  const { every, latitudeRad, longitudeRad, light } = points
  const gmst = gmstRad(utcMs)
  const [cosTurn, sinTurn] = [Math.cos(gmst), Math.sin(gmst)]
  const [sunX, sunY, sunZ] = sun.directionEci
  const sunEast = cosTurn * sunX + sinTurn * sunY
  const sunNorth = cosTurn * sunY - sinTurn * sunX
  let cones: ShadowCones | null = null
  eachPlane(states, (plane, k) => {
    const firstId = at(fleet.firstId, k)
    const slots = at(fleet.slots, k)
    let place = Math.ceil(firstId / every)
    const firstSlot = place * every - firstId
    if (firstSlot >= slots) return
    cones = conesOf(states, k, sun, cones)
    const { cosUmbra, cosPenumbra } = cones
    const { radiusM: r } = plane
    // Earth-fixed.
    const px = cosTurn * plane.px + sinTurn * plane.py
    const py = cosTurn * plane.py - sinTurn * plane.px
    const qx = cosTurn * plane.qx + sinTurn * plane.qy
    const qy = cosTurn * plane.qy - sinTurn * plane.qx
    const stepRad = (every * TWO_PI) / slots
    const [cosStep, sinStep] = [Math.cos(stepRad), Math.sin(stepRad)]
    const start = plane.phaseRad + (firstSlot * TWO_PI) / slots
    let [c, s] = [Math.cos(start), Math.sin(start)]
    for (let slot = firstSlot; slot < slots; slot += every, place++) {
      const x = px * c + qx * s
      const y = py * c + qy * s
      const z = plane.qz * s
      const across = Math.sqrt(x * x + y * y)
      latitudeRad[place] = geodeticLatitudeRad(r * across, r * z)
      longitudeRad[place] = angleOf(x / across, y / across)
      const cosTheta = -(x * sunEast + y * sunNorth + z * sunZ)
      light[place] =
        cosTheta >= cosUmbra ? LIGHTS.umbra : cosTheta >= cosPenumbra ? LIGHTS.penumbra : LIGHTS.full
      const next = c * cosStep - s * sinStep
      s = s * cosStep + c * sinStep
      c = next
    }
  })
}

/** The place nearest to one on the ground, within an angle at the Earth's centre; null where none is. */
export function nearestPoint(
  { count, latitudeRad, longitudeRad }: MapPoints,
  place: { latitudeRad: number; longitudeRad: number },
  withinRad: number,
): number | null {
  const toward = (latitude: number, longitude: number) =>
    [
      Math.cos(latitude) * Math.cos(longitude),
      Math.cos(latitude) * Math.sin(longitude),
      Math.sin(latitude),
    ] as const
  const wanted = toward(place.latitudeRad, place.longitudeRad)
  let [best, found] = [Math.cos(withinRad), -1]
  for (let k = 0; k < count; k++) {
    const cosine = dot(wanted, toward(at(latitudeRad, k), at(longitudeRad, k)))
    if (cosine > best) [best, found] = [cosine, k]
  }
  return found < 0 ? null : found
}
