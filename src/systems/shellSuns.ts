/** How do all planes of a fleet stand to the Sun? As systems/shellSun.ts does it for one shell, for all of them in columns,
 *  written over day by day: a year of objects, one a shell and day, takes longer than its planes. */
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { shadowSun } from '../physics/shadow.ts'
import type { Sun } from '../physics/sun.ts'
import type { Fleet } from './constellation.ts'
import { eclipseRadAt, penumbraCosine, umbraCosine } from './planeShadow.ts'

/** One value a shell. */
export interface ShellSuns {
  readonly sinI: Float64Array
  readonly cosI: Float64Array
  /** Of the Earth's apparent radius. */
  readonly sinEarth: Float64Array
  readonly cosEarth: Float64Array
  readonly raanRateRadS: Float64Array
  /** Of the day, as ShellSun and its cones have them. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly zCosI: Float64Array
  readonly cosUmbra: Float64Array
  readonly cosPenumbra: Float64Array
}

export function newShellSuns({ shells }: Fleet): ShellSuns {
  const column = () => new Float64Array(shells.length)
  const sinI = Float64Array.from(shells, ({ inclinationRad }) => Math.sin(inclinationRad))
  const cosI = Float64Array.from(shells, ({ inclinationRad }) => Math.cos(inclinationRad))
  const sinEarth = Float64Array.from(
    shells,
    ({ semiMajorAxisM }) => EARTH_EQUATORIAL_RADIUS_M / semiMajorAxisM,
  )
  const cosEarth = sinEarth.map((sine) => Math.sqrt(1 - sine * sine))
  const raanRateRadS = Float64Array.from(shells, (shell) => shell.raanRateRadS)
  const day = { x: column(), y: column(), zCosI: column(), cosUmbra: column(), cosPenumbra: column() }
  return { sinI, cosI, sinEarth, cosEarth, raanRateRadS, ...day }
}

/** Moves all shells to a day. */
export function turnShells(suns: ShellSuns, { epochMs }: Fleet, utcMs: number, sun: Sun): void {
  const { cosI, sinEarth, cosEarth, raanRateRadS, x, y, zCosI, cosUmbra, cosPenumbra } = suns
  const [toX, toY, toZ] = sun.directionEci
  const tilt = shadowSun(sun.distanceAu)
  for (let i = 0; i < x.length; i++) {
    const turnRad = (raanRateRadS[i]! * (utcMs - epochMs)) / 1e3
    const cosTurn = Math.cos(turnRad)
    const sinTurn = Math.sin(turnRad)
    x[i] = toX * cosTurn + toY * sinTurn
    y[i] = toY * cosTurn - toX * sinTurn
    zCosI[i] = toZ * cosI[i]!
    cosUmbra[i] = umbraCosine(sinEarth[i]!, cosEarth[i]!, tilt)
    cosPenumbra[i] = penumbraCosine(sinEarth[i]!, cosEarth[i]!, tilt)
  }
}

/** Square of the cosine of each plane's β. */
export function writeCos2Beta(
  { sinI, x, y, zCosI }: ShellSuns,
  { shellOfPlane, cosRaan, sinRaan }: Fleet,
  cos2Beta: Float64Array,
): void {
  for (let k = 0; k < cos2Beta.length; k++) {
    const i = shellOfPlane[k]!
    const sinBeta = sinI[i]! * (sinRaan[k]! * x[i]! - cosRaan[k]! * y[i]!) + zCosI[i]!
    cos2Beta[k] = 1 - sinBeta * sinBeta
  }
}

/** Eclipse of each plane. A loop of its own over columns: the engine keeps its numbers unboxed and compiles it within a
 *  few days of the year. */
export function writeEclipses(
  { cosUmbra, cosPenumbra }: ShellSuns,
  { shellOfPlane }: Fleet,
  cos2Beta: Float64Array,
  eclipseRad: Float64Array,
): void {
  for (let k = 0; k < cos2Beta.length; k++) {
    const i = shellOfPlane[k]!
    eclipseRad[k] = eclipseRadAt(cos2Beta[k]!, cosUmbra[i]!, cosPenumbra[i]!)
  }
}
