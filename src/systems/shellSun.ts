/** How do the planes of a shell stand to the Sun? All their nodes have turned alike since the epoch: instead of turning every
 *  plane, the Sun is turned back about the pole once, and each plane needs two products. For what asks for light alone,
 *  not for where the satellites are: years of every plane. */
import type { Sun } from '../physics/sun.ts'
import type { Fleet, Shell } from './constellation.ts'
import { type ShadowCones, shadowCones } from './planeShadow.ts'

export interface ShellSun {
  cones: ShadowCones
  /** To the Sun, turned back: x towards the epoch's equinox. */
  x: number
  y: number
  zCosI: number
  sinI: number
}

export function shellSun({ epochMs }: Fleet, shell: Shell, utcMs: number, sun: Sun): ShellSun {
  const [x, y, z] = sun.directionEci
  const turnRad = (shell.raanRateRadS * (utcMs - epochMs)) / 1e3
  const cosTurn = Math.cos(turnRad)
  const sinTurn = Math.sin(turnRad)
  return {
    cones: shadowCones(sun, shell.semiMajorAxisM),
    x: x * cosTurn + y * sinTurn,
    y: y * cosTurn - x * sinTurn,
    zCosI: z * Math.cos(shell.inclinationRad),
    sinI: Math.sin(shell.inclinationRad),
  }
}

/** Sine of β of a plane whose node was at Ω at the epoch. Vallado (2013) §5.3. */
export const sinBetaOf = ({ x, y, zCosI, sinI }: ShellSun, cosRaan: number, sinRaan: number): number =>
  sinI * (sinRaan * x - cosRaan * y) + zCosI
