/** The text of a file of ours, chosen or dropped. Whatever a system says of a file it may be gone, locked or no file at
 *  all once it is read; and what is larger than any of ours is not read. */
import { fail, ok, type Result } from '../../lib/result.ts'
import { fileShown } from '../../lib/shown.ts'
import { decodeText } from '../../lib/text.ts'
import { MAX_DOCUMENT } from '../../scenario/document/limits.ts'
import { type Refusal, refusal } from '../../scenario/document/refusal.ts'

/** A character has up to four bytes. */
export const MOST_BYTES = 4 * MAX_DOCUMENT

export const textOf = async (blob: Blob): Promise<string> => decodeText(await blob.arrayBuffer())

export const unreadable = (file: File): Refusal =>
  refusal('file', fileShown(file.name), { words: 'readable' })

export async function documentText(file: File): Promise<Result<string, Refusal>> {
  if (file.size > MOST_BYTES)
    return fail(
      refusal('file', fileShown(file.name), { words: 'textLength', values: { most: MAX_DOCUMENT } }),
    )
  try {
    return ok(await textOf(file))
  } catch {
    return fail(unreadable(file))
  }
}
