/** Which circular orbit needs how much storage? A year of every cell of a map, altitude against the local time of a
 *  sun-synchronous node, or against inclination: the closed form of systems/year.ts on each day's noon (light right to
 *  3e-5 sun-synchronous, 2e-4 else). A cell is one plane. On the second map its node stands at 18:00 on 1 January;
 *  below 80° that matters little: all nodes of a shell have its mean light within 2 %. Neglects: physics/shadow.ts. */
import { DAY, DEG, KM, TWO_PI } from '../lib/units.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import {
  circularOrbit,
  raanFromLtanRad,
  raanRateRadS,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../physics/orbit.ts'
import { shadowSun } from '../physics/shadow.ts'
import { noonSuns } from './shadowSample.ts'
import { daysWithUmbra } from './umbraDays.ts'

export type AtlasKind = 'ltan' | 'inclination'

/** Numbers of a cell, in the order of Atlas.values. */
export const ATLAS_FIELDS = [
  /** Mean over the year, penumbra by its share of the disc. */
  'sunlitFraction',
  /** Days of the year with umbra: of the satellite at the node at the year's beginning, as systems/umbraDays.ts counts. */
  'umbraDays',
  'longestUmbraS',
  /** Umbra with half of the penumbra: what a battery must bridge. */
  'longestEclipseS',
  /** Greatest cos β − cos ψ of the year: how far the orbit reaches into the cone; below 0 it never does. */
  'umbraReach',
  'penumbraReach',
] as const
export type AtlasField = (typeof ATLAS_FIELDS)[number]
export type AtlasCell = Record<AtlasField, number>

export interface Atlas {
  kind: AtlasKind
  year: number
  /** Local times in hours, or inclinations in degrees, rising. */
  across: Float64Array
  altitudeM: Float64Array
  /** Row by row from the lowest altitude. */
  values: Record<AtlasField, Float32Array>
}

/** The local time at which the node of the inclination map's planes stands on 1 January. */
export const START_LTAN_H = 18

/** Steps that give round numbers, finest where orbits are flown; inclinations that can be sun-synchronous finer still,
 *  since a degree off the sun-synchronous one moves the node by three hours a year. */
const stepped = (...parts: readonly (readonly [from: number, to: number, step: number])[]): number[] =>
  parts.flatMap(([from, to, step], i) =>
    Array.from(
      { length: Math.round((to - from) / step) + (i === parts.length - 1 ? 1 : 0) },
      (_, k) => from + k * step,
    ),
  )
const ALTITUDES_KM = stepped([300, 700, 10], [700, 1500, 20], [1500, 4000, 100])
const ACROSS: Record<AtlasKind, number[]> = {
  ltan: stepped([0, 24, 0.2]),
  inclination: stepped([0, 94, 1], [94, 106, 0.25], [106, 126, 0.5]),
}

/** The Suns of a year's noons, a number each for the inner loop. */
export interface SunTable {
  year: number
  days: number
  x: Float64Array
  y: Float64Array
  z: Float64Array
  cones: ReturnType<typeof shadowSun>[]
}

export function sunTable(year: number): SunTable {
  const suns = noonSuns(year).map(({ sun }) => sun)
  const column = (axis: 0 | 1 | 2) => Float64Array.from(suns, (sun) => sun.directionEci[axis])
  return {
    year,
    days: suns.length,
    x: column(0),
    y: column(1),
    z: column(2),
    cones: suns.map((sun) => shadowSun(sun.distanceAu)),
  }
}

/** Cosines of the cones' angles at an orbit's radius, day by day: ψ = asin(Re/r) ∓ tilt, as in systems/planeShadow.ts. */
interface RowCones {
  cosUmbra: Float64Array
  cosPenumbra: Float64Array
}

function rowCones({ cones }: SunTable, semiMajorAxisM: number): RowCones {
  const sinEarth = EARTH_EQUATORIAL_RADIUS_M / semiMajorAxisM
  const cosEarth = Math.sqrt(1 - sinEarth * sinEarth)
  return {
    cosUmbra: Float64Array.from(cones, (one) => cosEarth * one.cosUmbraTilt + sinEarth * one.sinUmbraTilt),
    cosPenumbra: Float64Array.from(
      cones,
      (one) => cosEarth * one.cosPenumbraTilt - sinEarth * one.sinPenumbraTilt,
    ),
  }
}

/** A plane at the beginning of a year. */
export interface PlaneAtNewYear {
  semiMajorAxisM: number
  inclinationRad: number
  /** At 00:00 UTC on 1 January. */
  raanRad: number
}

/** The plane of a cell. @param across local time in hours, or inclination in degrees */
export function cellPlane(kind: AtlasKind, year: number, altitudeM: number, across: number): PlaneAtNewYear {
  const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeM)
  const isLtan = kind === 'ltan'
  return {
    semiMajorAxisM,
    inclinationRad: isLtan ? sunSynchronousInclinationRad(semiMajorAxisM) : across * DEG,
    raanRad: raanFromLtanRad(isLtan ? across : START_LTAN_H, Date.UTC(year, 0, 1)),
  }
}

/** The year of a plane. */
export const planeCell = (suns: SunTable, plane: PlaneAtNewYear): AtlasCell =>
  yearOfPlane(suns, rowCones(suns, plane.semiMajorAxisM), plane)

function yearOfPlane(
  { year, days, x, y, z }: SunTable,
  { cosUmbra, cosPenumbra }: RowCones,
  { semiMajorAxisM, inclinationRad, raanRad }: PlaneAtNewYear,
): AtlasCell {
  const cosI = Math.cos(inclinationRad)
  const sinI = Math.sin(inclinationRad)
  const turnRad = raanRateRadS(semiMajorAxisM, inclinationRad) * DAY
  const cosTurn = Math.cos(turnRad)
  const sinTurn = Math.sin(turnRad)
  let cosRaan = Math.cos(raanRad + turnRad / 2) // noon of the first day
  let sinRaan = Math.sin(raanRad + turnRad / 2)
  const reach = new Float64Array(days)
  let lostRad = 0
  let longestUmbraRad = 0
  let longestEclipseRad = 0
  let umbraReach = Number.NEGATIVE_INFINITY
  let penumbraReach = Number.NEGATIVE_INFINITY
  for (let day = 0; day < days; day++) {
    const sinBeta = sinI * (sinRaan * x[day]! - cosRaan * y[day]!) + cosI * z[day]!
    const cosBeta = Math.sqrt(1 - sinBeta * sinBeta)
    const umbra = cosBeta - cosUmbra[day]!
    const penumbra = cosBeta - cosPenumbra[day]!
    reach[day] = umbra
    if (umbra > umbraReach) umbraReach = umbra
    if (penumbra > penumbraReach) penumbraReach = penumbra
    if (penumbra > 0) {
      const halfUmbraRad = umbra > 0 ? Math.acos(cosUmbra[day]! / cosBeta) : 0
      const eclipseRad = halfUmbraRad + Math.acos(cosPenumbra[day]! / cosBeta)
      lostRad += eclipseRad
      if (2 * halfUmbraRad > longestUmbraRad) longestUmbraRad = 2 * halfUmbraRad
      if (eclipseRad > longestEclipseRad) longestEclipseRad = eclipseRad
    }
    const next = cosRaan * cosTurn - sinRaan * sinTurn
    sinRaan = sinRaan * cosTurn + cosRaan * sinTurn
    cosRaan = next
  }
  const orbit = circularOrbit({ semiMajorAxisM, inclinationRad, raanRad, epochMs: Date.UTC(year, 0, 1) })
  const rate = orbit.argLatRateRadS
  return {
    sunlitFraction: 1 - lostRad / (TWO_PI * days),
    umbraDays: daysWithUmbra(orbit, year, reach).reduce((count, has) => count + (has ? 1 : 0), 0),
    longestUmbraS: longestUmbraRad / rate,
    longestEclipseS: longestEclipseRad / rate,
    umbraReach,
    penumbraReach,
  }
}

/** Every cell of a map. Yields the share done after each row, so that the caller can show it or stop. */
export function* atlasOf(kind: AtlasKind, year: number): Generator<number, Atlas> {
  const across = Float64Array.from(ACROSS[kind])
  const altitudeM = Float64Array.from(ALTITUDES_KM, (altitudeKm) => altitudeKm * KM)
  const suns = sunTable(year)
  const column = () => new Float32Array(across.length * altitudeM.length)
  const values = Object.fromEntries(ATLAS_FIELDS.map((field) => [field, column()])) as Atlas['values']
  for (let row = 0; row < altitudeM.length; row++) {
    const cones = rowCones(suns, semiMajorAxisFromAltitude(altitudeM[row]!))
    for (let k = 0; k < across.length; k++) {
      const cell = yearOfPlane(suns, cones, cellPlane(kind, year, altitudeM[row]!, across[k]!))
      for (const field of ATLAS_FIELDS) values[field][row * across.length + k] = cell[field]
    }
    yield (row + 1) / altitudeM.length
  }
  return { kind, year, across, altitudeM, values }
}

/** Index of the value nearest to one, in a rising list. */
export function nearestIndex(list: Float64Array, value: number): number {
  let best = 0
  for (let i = 1; i < list.length; i++) {
    if (Math.abs(list[i]! - value) < Math.abs(list[best]! - value)) best = i
  }
  return best
}
