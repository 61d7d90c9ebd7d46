/** What is seen of a fleet from far away, as plain shapes: a still picture where there can be no other. The Earth is a
 *  sphere with a sharp line between day and night; of a large fleet every so many-th satellite stands for the rest. */
import { DEG } from '../../lib/units.ts'
import { cross, dot, normalize, scale, type Vec3 } from '../../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M, EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { sunlitFraction } from '../../physics/shadow.ts'
import { sunAt } from '../../physics/sun.ts'
import { planeOfSatellite } from '../../systems/constellation.ts'
import { placeOf, planesAt } from '../../systems/planes.ts'
import type { Model } from './model.ts'

export type Light = 'sunlit' | 'penumbra' | 'umbra'

export interface StillDot {
  /** To the right and upwards, in Earth radii. */
  x: number
  y: number
  light: Light
  /** Nearer than the Earth's middle. */
  isBefore: boolean
}

export interface Still {
  dots: StillDot[]
  /** Where the Sun is: to the right, upwards, towards the eye; of length 1. */
  sun: Vec3
  /** How far the picture reaches from the Earth's middle, in Earth radii. */
  reach: number
}

/** Where the eye is: so far east of the Sun, and over the equator. */
const FROM_SUN_DEG = 60
const OVER_EQUATOR_DEG = 20

const lightOf = (share: number): Light => (share >= 1 ? 'sunlit' : share > 0 ? 'penumbra' : 'umbra')

/** Directions to the right, upwards and towards an eye that stands so that day and night are seen. */
function axesOf([sunX, sunY]: Vec3): { right: Vec3; up: Vec3; eye: Vec3 } {
  const azimuthRad = Math.atan2(sunY, sunX) + FROM_SUN_DEG * DEG
  const elevationRad = OVER_EQUATOR_DEG * DEG
  const eye: Vec3 = [
    Math.cos(elevationRad) * Math.cos(azimuthRad),
    Math.cos(elevationRad) * Math.sin(azimuthRad),
    Math.sin(elevationRad),
  ]
  const right: Vec3 = normalize(cross<Vec3>([0, 0, 1], eye))
  return { right, up: cross<Vec3>(eye, right), eye }
}

/** @param most so many satellites are placed, spread evenly over all */
export function stillOf({ fleet }: Model, utcMs: number, most: number): Still {
  const { directionEci, distanceAu } = sunAt(utcMs)
  const sunPosition = scale(directionEci, distanceAu * ASTRONOMICAL_UNIT_M)
  const { right, up, eye } = axesOf(directionEci)
  const seen = (vector: Vec3): Vec3 => [dot(vector, right), dot(vector, up), dot(vector, eye)]
  const states = planesAt(fleet, utcMs)
  const count = Math.min(most, fleet.satelliteCount)
  let reach = 1
  const dots: StillDot[] = []
  for (let i = 0; i < count; i++) {
    const { plane, slot } = planeOfSatellite(fleet, Math.floor((i * fleet.satelliteCount) / count))
    const place = placeOf(states, plane, slot)
    const [x, y, towards] = scale(seen(place), 1 / EARTH_EQUATORIAL_RADIUS_M)
    const fromMiddle = Math.hypot(x, y)
    reach = Math.max(reach, fromMiddle)
    if (towards < 0 && fromMiddle < 1) continue // behind the Earth
    dots.push({ x, y, light: lightOf(sunlitFraction(place, sunPosition)), isBefore: towards >= 0 })
  }
  return { dots, sun: seen(directionEci), reach }
}
