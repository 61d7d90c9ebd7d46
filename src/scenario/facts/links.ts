/** Laser terminals, fabrics on the ground and the bits that work sends to Earth. Sources: terminal, fabric, bits-per-flop,
 *  ai1-jun (machineSources.ts). */
import type { Terminal } from '../../systems/links.ts'

/** 5 W through 10 cm at 1.55 µm, 24 colours of 400 Gb/s in one aperture (Suncatcher); 100 photons a bit, optics of 80 %. */
export const TERMINAL: Terminal = {
  powerW: 5,
  apertureM: 0.1,
  wavelengthM: 1.55e-6,
  photonsPerBit: 100,
  efficiency: 0.8,
  mostBps: 9.6e12,
}
/** Across the middle of a cluster of 800 MW on the ground: 28,800 TB/s. */
export const GROUND_BISECTION_BPS_PER_W = 28_800e12 / 800e6
/** To Earth, of one satellite, while its place has no clouds; a single place has none three quarters of the time. */
export const DOWNLINK = { bps: 1e12, clearFraction: 0.75 } as const
/** Sent to Earth for each operation: text, and pictures and film. */
export const BITS_PER_FLOP = { text: 1e-8, rich: 2e-6 } as const
/** A gradient for each parameter, in bf16. */
export const GRADIENT_BYTES = 2
