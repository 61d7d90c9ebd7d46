/** A text as a QR code (ISO/IEC 18004). */
import { correction, generate } from 'lean-qr'

/** What the largest code holds at the lowest correction. */
export const MOST_BYTES = 2953
/** Light modules that the standard asks for on every side. */
export const QUIET = 4

export interface Code {
  /** Modules a side, with the quiet ones. */
  size: number
  /** Row by row, 1 where a module is dark. */
  dark: Uint8Array
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Null where a code cannot hold it. */
export function codeOf(text: string): Code | null {
  if (byteLength(text) > MOST_BYTES) return null
  const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.Q })
  const size = code.size + 2 * QUIET
  const dark = Uint8Array.from({ length: size * size }, (_, module) =>
    Number(code.get((module % size) - QUIET, Math.floor(module / size) - QUIET)),
  )
  return { size, dark }
}
