/** A text as a QR code (ISO/IEC 18004), drawn as the path of its dark modules. */
import { correction, generate } from 'lean-qr'

/** What the largest code holds at the lowest correction. */
export const MOST_BYTES = 2953
/** Light modules that the standard asks for on every side. */
export const QUIET = 4

export interface Code {
  /** Modules a side, with the quiet ones. */
  size: number
  /** Of an SVG, a module being 1 × 1. */
  path: string
}

export const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** Null where a code cannot hold it. */
export function codeOf(text: string): Code | null {
  if (byteLength(text) > MOST_BYTES) return null
  const code = generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.Q })
  const runs: string[] = []
  for (let y = 0; y < code.size; y++) {
    let length = 0
    for (let x = 0; x <= code.size; x++) {
      if (code.get(x, y)) length++
      else if (length > 0) {
        runs.push(`M${x - length + QUIET} ${y + QUIET}h${length}v1h-${length}z`)
        length = 0
      }
    }
  }
  return { size: code.size + 2 * QUIET, path: runs.join('') }
}
