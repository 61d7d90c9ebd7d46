/** The flags that make one circular orbit, shared by every command that flies one. */
import { DEG, KM } from '../../lib/units.ts'
import {
  type CircularOrbit,
  circularOrbit,
  raanFromLtanRad,
  SUN_SYNCHRONOUS_MAX_ALTITUDE_M,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../physics/orbit.ts'
import { refuse } from '../answer.ts'
import { missing, REQUIRED } from '../command.ts'
import type { FlagName, FlagValues } from '../flags.ts'
import { FLAGS } from '../flagTable.ts'

export const EPOCH_FLAGS = { epoch: 'required without --year', year: 'required without --epoch' } as const

export const ORBIT_FLAGS = {
  altitudeKm: REQUIRED,
  inclinationDeg: 'required without --ltan-h',
  ltanH: 'instead of --inclination-deg and --raan-deg',
  raanDeg: 'default 0',
  argLatDeg: 'default 0',
  ...EPOCH_FLAGS,
} as const satisfies Partial<Record<FlagName, string>>

/** The epoch: as given, else 00:00 UTC on 1 January of the year, else null. */
export function givenEpochMs({ epoch, year }: FlagValues): number | null {
  return epoch ?? (year === undefined ? null : Date.UTC(year, 0, 1))
}

export function epochMs(values: FlagValues): number {
  const given = givenEpochMs(values)
  if (given === null) throw missing('epoch', ' (or --year)')
  return given
}

export function checkSunSynchronous(altitudeKm: number): void {
  if (altitudeKm * KM > SUN_SYNCHRONOUS_MAX_ALTITUDE_M) {
    const { min } = FLAGS.altitudeKm.field
    const max = SUN_SYNCHRONOUS_MAX_ALTITUDE_M / KM
    throw refuse('altitudeKm', altitudeKm, `${min} to ${max} km for a sun-synchronous orbit`)
  }
}

/** Inclination by flag or, with a local time of the node, sun-synchronous; never both. */
export function checkPlane({ altitudeKm, inclinationDeg, raanDeg, ltanH }: FlagValues): void {
  if (altitudeKm === undefined) throw missing('altitudeKm')
  if (ltanH === undefined) {
    if (inclinationDeg === undefined)
      throw missing('inclinationDeg', ', or --ltan-h for a sun-synchronous orbit')
    return
  }
  if (inclinationDeg !== undefined) {
    throw refuse('inclinationDeg', inclinationDeg, 'not beside --ltan-h, which solves the inclination')
  }
  if (raanDeg !== undefined) throw refuse('raanDeg', raanDeg, 'not beside --ltan-h, which gives the node')
  checkSunSynchronous(altitudeKm)
}

/** The orbit that the flags describe. */
export function orbitOf(values: FlagValues): CircularOrbit {
  checkPlane(values)
  const { altitudeKm = 0, inclinationDeg = 0, raanDeg = 0, argLatDeg = 0, ltanH } = values
  const semiMajorAxisM = semiMajorAxisFromAltitude(altitudeKm * KM)
  const epoch = epochMs(values)
  return circularOrbit({
    semiMajorAxisM,
    inclinationRad: ltanH === undefined ? inclinationDeg * DEG : sunSynchronousInclinationRad(semiMajorAxisM),
    raanRad: ltanH === undefined ? raanDeg * DEG : raanFromLtanRad(ltanH, epoch),
    argLatRad: argLatDeg * DEG,
    epochMs: epoch,
  })
}
