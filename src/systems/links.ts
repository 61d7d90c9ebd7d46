/** What do lasers between satellites carry, and what does a grid of them carry across its middle? A beam as narrow as its
 *  aperture allows, so many photons a bit, at most what the colours of one aperture carry; no pointing loss. A +grid is a
 *  torus of planes and slots: cutting it in two halves cuts two rows of its shorter side.
 *  Beam and photons: spacedc-mdao, EQUATIONS §8; bisection: K. van Berkel (2026), arXiv:2607.14172. */
import { SPEED_OF_LIGHT_M_S } from '../physics/constants.ts'

const PLANCK_J_S = 6.62607015e-34

export interface Terminal {
  powerW: number
  apertureM: number
  wavelengthM: number
  photonsPerBit: number
  /** Of sending and of receiving optics. */
  efficiency: number
  /** All colours of one aperture. */
  mostBps: number
}

/** Share of the light sent that the other aperture gathers. Airy: first dark ring at 1.22 λ/D. */
export function gathered({ apertureM, wavelengthM }: Terminal, rangeM: number): number {
  const spreadRad = (1.22 * wavelengthM) / apertureM
  return Math.min(1, (apertureM / (2 * rangeM * spreadRad)) ** 2)
}

/** Bits a second, each way. */
export function linkBps(terminal: Terminal, rangeM: number): number {
  const { powerW, wavelengthM, photonsPerBit, efficiency, mostBps } = terminal
  const receivedW = powerW * efficiency ** 2 * gathered(terminal, rangeM)
  const joulePerBit = (photonsPerBit * PLANCK_J_S * SPEED_OF_LIGHT_M_S) / wavelengthM
  return Math.min(receivedW / joulePerBit, mostBps)
}

/** Links that a cut through the middle severs: of a torus, a ring, an open lattice.
 *  @param planes that are joined to their neighbours; 1 where none is */
export function bisectionLinks(kind: 'grid' | 'lattice', planes: number, slots: number): number {
  if (kind === 'lattice') return Math.sqrt(planes * slots)
  if (planes <= 2) return slots > 2 ? 2 : 1
  return 2 * Math.min(planes, slots)
}
