/** The sky over the ground site at the frame's instant: Sun, twilight, the eye's limit and what of the fleet is in it. */
import { DEG, TWO_PI } from '../../lib/units.ts'
import { dot } from '../../lib/vec3.ts'
import { type Eci, eci } from '../../physics/frames.ts'
import { fluxOfMagnitude, magnitudeOfFlux } from '../../physics/photometry.ts'
import { gmstRad } from '../../physics/time.ts'
import {
  nakedEyeLimit,
  nextSunPassage,
  type Observer,
  sunElevationRad,
  type Twilight,
  twilightOf,
  zenithEci,
  zenithMagArcsec2,
} from '../../physics/twilight.ts'
import type { GroundCamera } from '../../scenario/document/codec.ts'
import { bestHeadingRad, type SkyCounts, type SkyMoment, skyCounts } from '../../systems/sky.ts'
import { stationAt } from '../../systems/uplink.ts'
import { currentModel } from '../answers/derived.ts'
import { frame } from '../clock/frame.ts'
import { chosenPlace, stateShown, store } from '../document/store.ts'

export interface GroundObserver extends Observer {
  name: string
}

/** The chosen site; null while the places are not loaded. */
export function groundObserver(): GroundObserver | null {
  const site = chosenPlace(store.getState())
  return site
    ? {
        name: site.name,
        latitudeRad: site.latitudeDeg * DEG,
        longitudeRad: site.longitudeDeg * DEG,
      }
    : null
}

/** Straight up, north and east at a place, inertial. */
export function localAxes(observer: Observer, utcMs: number): { zenith: Eci; north: Eci; east: Eci } {
  const zenith = zenithEci(observer, utcMs)
  const [x, y, z] = zenith
  const equatorial = Math.max(Math.hypot(x, y), 1e-12)
  return {
    zenith,
    north: eci((-x * z) / equatorial, (-y * z) / equatorial, equatorial),
    east: eci(-y / equatorial, x / equatorial, 0),
  }
}

/** The Sun's part: all that the picture needs. */
export interface SkyLight {
  sunElevationRad: number
  /** From north eastwards. */
  sunAzimuthRad: number
  twilight: Twilight
  zenithMagArcsec2: number
  faintestMagnitude: number
}

export function skyLight({ zenith, north, east }: ReturnType<typeof localAxes>): SkyLight {
  const elevationRad = sunElevationRad(frame.sun, zenith)
  const sky = zenithMagArcsec2(elevationRad)
  const { directionEci } = frame.sun
  return {
    sunElevationRad: elevationRad,
    sunAzimuthRad: (Math.atan2(dot(directionEci, east), dot(directionEci, north)) + TWO_PI) % TWO_PI,
    twilight: twilightOf(elevationRad),
    zenithMagArcsec2: sky,
    faintestMagnitude: nakedEyeLimit(sky),
  }
}

/** Albedo times the array's area: all that a satellite's brightness takes of the scenario. */
export function albedoAreaM2(): number {
  return stateShown().scenario.satellite.albedo * currentModel().power.satellite.arrayAreaM2
}

const momentOver = (observer: Observer): SkyMoment => {
  const station = stationAt(observer, gmstRad(frame.utcMs))
  return { states: frame.planes, station, sun: frame.sun, albedoAreaM2: albedoAreaM2() }
}

export interface SkyNow extends SkyLight {
  observer: GroundObserver
  counts: SkyCounts
  /** null where none is lit. */
  brightestMagnitude: number | null
}

export function skyNow(): SkyNow | null {
  const observer = groundObserver()
  if (!observer) return null
  const axes = localAxes(observer, frame.utcMs)
  const light = skyLight(axes)
  const counts = skyCounts(momentOver(observer), fluxOfMagnitude(light.faintestMagnitude))
  const { brightestFlux } = counts
  return {
    ...light,
    observer,
    counts,
    brightestMagnitude: brightestFlux === null ? null : magnitudeOfFlux(brightestFlux),
  }
}

const OPENING_FIELD_DEG = 90
/** The horizon stands so high in the picture, as a share of its height; a small one has the clock over its lower edge. */
const openingHorizon = (aspect: number): number => (aspect < 1.1 ? 0.27 : 0.16)

/** How one looks up at first: towards where the most satellites can be seen (see systems/sky.ts), where none is lit
 *  towards the Sun. null while the places are not loaded. @param aspect of the picture, width over height */
export function openingLook(aspect: number): GroundCamera | null {
  const observer = groundObserver()
  if (!observer) return null
  const axes = localAxes(observer, frame.utcMs)
  const light = skyLight(axes)
  const faintest = fluxOfMagnitude(light.faintestMagnitude)
  const heading = bestHeadingRad(momentOver(observer), faintest, axes.north, axes.east)
  const halfHeight = Math.tan((OPENING_FIELD_DEG / 2) * DEG) / Math.max(1, aspect)
  return {
    from: 'ground',
    azimuthDeg: (heading ?? light.sunAzimuthRad) / DEG,
    elevationDeg: Math.atan((1 - 2 * openingHorizon(aspect)) * halfHeight) / DEG,
    fieldDeg: OPENING_FIELD_DEG,
  }
}

/** The Sun's elevation at which the sky is dark enough and the fleet still lit. */
const DUSK_RAD = -12 * DEG

/** When the next nautical twilight ends or begins at the site; null where the Sun stays above or below for a year. */
export function nextTwilightMs(isDawn: boolean): number | null {
  const observer = groundObserver()
  return observer && nextSunPassage(observer, frame.utcMs + 60e3, DUSK_RAD, isDawn)
}
