/** The text of a file that a flag names, read up to a size: a device has no end, and a text beyond half a gigabyte is more
 *  than the runtime holds. */
import { closeSync, openSync, readSync } from 'node:fs'
import { decodeText } from '../lib/text.ts'
import { refuseFile } from './answer.ts'

const MEGABYTE = 1e6
const PIECE = 2 ** 20
/** Of files of objects; each kind of document has its own. */
export const MOST_MEGABYTES = 256

/** Null where there is more. */
function bytesOf(path: string, most: number): Buffer | null {
  const file = openSync(path, 'r')
  try {
    const pieces: Buffer[] = []
    let size = 0
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE)
      const read = readSync(file, piece, 0, PIECE, null)
      if (read === 0) return Buffer.concat(pieces, size)
      size += read
      if (size > most) return null
      pieces.push(piece.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
}

/** @param readable what is accepted of a file that cannot be read */
export function fileText(
  key: string,
  path: string,
  readable: string,
  mostMegabytes = MOST_MEGABYTES,
): string {
  let bytes: Buffer | null
  try {
    bytes = bytesOf(path, mostMegabytes * MEGABYTE)
  } catch {
    throw refuseFile(key, path, readable)
  }
  if (!bytes) throw refuseFile(key, path, `a file of at most ${mostMegabytes} MB`)
  return decodeText(bytes)
}
